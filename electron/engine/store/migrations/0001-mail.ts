import { ENDED, HELD, isObject } from './sql.ts';

/** The way out for mail, and the mails to mailboxes: the other half of the outbox. Part of schema version 1. */
export const mail = `
CREATE TABLE mail_server (
  id INTEGER PRIMARY KEY NOT NULL CHECK (id = 1),
  host TEXT NOT NULL CHECK (host <> ''),
  port INTEGER NOT NULL CHECK (port BETWEEN 1 AND 65535),
  security TEXT NOT NULL CHECK (security IN ('tls', 'starttls')),
  user TEXT NOT NULL CHECK (user <> ''),
  from_address TEXT NOT NULL CHECK (from_address LIKE '_%@_%'),
  trusted TEXT,
  rest_cause TEXT ${isObject('rest_cause')},
  rest_until_ms INTEGER,
  CHECK ((rest_cause IS NULL) = (rest_until_ms IS NULL))
) STRICT;

CREATE TABLE mailing (
  id TEXT PRIMARY KEY NOT NULL CHECK (id <> ''),
  document_id TEXT NOT NULL,
  generation INTEGER NOT NULL CHECK (generation >= 1),
  dossier_id TEXT NOT NULL,
  external_created TEXT NOT NULL,
  external_id TEXT NOT NULL,
  content TEXT NOT NULL ${isObject('content')},
  fingerprint TEXT NOT NULL CHECK (fingerprint <> ''),
  state TEXT NOT NULL CHECK (state IN ('queued', 'sending', 'unclear', 'parked', 'refused', 'delivered',
    'booked', 'withdrawn')),
  cause TEXT ${isObject('cause')},
  message_id TEXT UNIQUE CHECK (message_id LIKE '<_%@_%>'),
  recipient TEXT CHECK (recipient LIKE '_%@_%'),
  relation_id INTEGER,
  relation_external_id INTEGER,
  left_at_ms INTEGER,
  attempts INTEGER NOT NULL CHECK (attempts >= 0),
  due_at_ms INTEGER NOT NULL,
  booked_bookyear_id INTEGER,
  booked_journal_key TEXT CHECK (booked_journal_key <> ''),
  booked_number INTEGER CHECK (booked_number >= 1),
  UNIQUE (document_id, generation),
  FOREIGN KEY (document_id, dossier_id) REFERENCES document (id, dossier_id),
  CHECK ((state IN ${HELD}) = (cause IS NOT NULL)),
  CHECK (left_at_ms IS NULL OR (attempts > 0 AND message_id IS NOT NULL AND recipient IS NOT NULL
    AND relation_external_id IS NOT NULL)),
  CHECK (state NOT IN ('unclear', 'delivered', 'booked') OR left_at_ms IS NOT NULL),
  CHECK (state NOT IN ('queued', 'parked', 'refused', 'withdrawn') OR left_at_ms IS NULL),
  CHECK ((state = 'booked') = (booked_number IS NOT NULL)),
  CHECK ((booked_number IS NULL) = (booked_journal_key IS NULL)),
  CHECK ((booked_number IS NULL) = (booked_bookyear_id IS NULL))
) STRICT;
CREATE UNIQUE INDEX mailing_live ON mailing (document_id) WHERE state NOT IN ${ENDED};
CREATE UNIQUE INDEX mailing_booked_as
  ON mailing (dossier_id, booked_bookyear_id, booked_journal_key, booked_number)
  WHERE booked_number IS NOT NULL;
CREATE INDEX mailing_waiting ON mailing (dossier_id, external_created, external_id)
  WHERE state IN ('queued', 'parked');
CREATE INDEX mailing_due ON mailing (due_at_ms) WHERE state IN ('queued', 'parked');
CREATE INDEX mailing_sending ON mailing (dossier_id) WHERE state = 'sending';
CREATE INDEX mailing_unbooked ON mailing (dossier_id, left_at_ms)
  WHERE state IN ('unclear', 'delivered');

CREATE TRIGGER mailing_is_not_booked BEFORE INSERT ON mailing
WHEN EXISTS (SELECT 1 FROM outbox WHERE document_id = NEW.document_id AND state NOT IN ${ENDED})
BEGIN SELECT RAISE(ABORT, 'a document that is booked is not mailed'); END;
CREATE TRIGGER outbox_is_not_mailed BEFORE INSERT ON outbox
WHEN EXISTS (SELECT 1 FROM mailing WHERE document_id = NEW.document_id AND state NOT IN ${ENDED})
BEGIN SELECT RAISE(ABORT, 'a document that is mailed is not booked'); END;
CREATE TRIGGER mailing_is_kept BEFORE DELETE ON mailing
BEGIN SELECT RAISE(ABORT, 'a mailing is never removed'); END;
CREATE TRIGGER mailing_content_is_fixed_once
BEFORE UPDATE OF id, document_id, generation, dossier_id, external_created, external_id, content,
  fingerprint ON mailing
BEGIN SELECT RAISE(ABORT, 'a mailing is fixed once'); END;
CREATE TRIGGER mailing_message_id_is_fixed_once BEFORE UPDATE OF message_id ON mailing
WHEN OLD.message_id IS NOT NULL AND NEW.message_id IS NOT OLD.message_id
BEGIN SELECT RAISE(ABORT, 'a mail keeps its Message-ID'); END;
CREATE TRIGGER mailing_ended_is_frozen BEFORE UPDATE ON mailing
WHEN OLD.state IN ('refused', 'withdrawn', 'booked')
BEGIN SELECT RAISE(ABORT, 'an ended mailing is never edited'); END;
`;
