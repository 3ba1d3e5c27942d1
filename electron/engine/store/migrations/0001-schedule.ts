import { isFlag } from './sql.ts';

/* The condition under which a document may not be put in the outbox, as domain/schedule has it (mustBeChecked). */
const MUST_BE_CHECKED = `EXISTS (SELECT 1 FROM document JOIN schedule USING (dossier_id)
  WHERE document.id = NEW.document_id AND schedule.checked_only = 1 AND document.source = 'billit'
    AND document.checked_at_ms IS NULL)`;

/** When the documents of a dossier leave by themselves, and which may leave at all. Part of schema version 1. */
export const schedule = `
CREATE TABLE schedule (
  dossier_id TEXT PRIMARY KEY NOT NULL REFERENCES dossier (id),
  frequency TEXT NOT NULL
    CHECK (frequency IN ('never', 'last-month', 'after-10-minutes', 'after-1-day', 'after-1-week')),
  released_only INTEGER NOT NULL ${isFlag('released_only')},
  released_through_ms INTEGER,
  approved_only INTEGER NOT NULL ${isFlag('approved_only')},
  checked_only INTEGER NOT NULL ${isFlag('checked_only')},
  paused_by TEXT CHECK (paused_by <> ''),
  paused_at_ms INTEGER,
  last_run_ms INTEGER,
  last_fault TEXT,
  last_fault_service TEXT CHECK (last_fault_service IN ('billit', 'octopus')),
  last_fault_since_ms INTEGER,
  CHECK ((paused_by IS NULL) = (paused_at_ms IS NULL)),
  CHECK ((last_fault IS NULL) = (last_fault_since_ms IS NULL)),
  CHECK (last_fault IS NOT NULL OR last_fault_service IS NULL)
) STRICT;
CREATE TABLE pause (
  id INTEGER PRIMARY KEY NOT NULL DEFAULT 1 CHECK (id = 1),
  until_ms INTEGER
) STRICT;
INSERT INTO pause (id, until_ms) VALUES (1, NULL);

CREATE TRIGGER outbox_takes_only_checked BEFORE INSERT ON outbox WHEN ${MUST_BE_CHECKED}
BEGIN SELECT RAISE(ABORT, 'a document that must be checked never leaves'); END;
CREATE TRIGGER mailing_takes_only_checked BEFORE INSERT ON mailing WHEN ${MUST_BE_CHECKED}
BEGIN SELECT RAISE(ABORT, 'a document that must be checked never leaves'); END;
`;
