import { isDay, isFlag, isSha256 } from './sql.ts';

/** Bank statements (CODA): what came, and what became of it in Octopus. Part of schema version 1. */
export const bank = `
CREATE TABLE coda_rules (
  dossier_id TEXT PRIMARY KEY NOT NULL REFERENCES dossier (id),
  deliver INTEGER NOT NULL ${isFlag('deliver')},
  publish_pdf INTEGER NOT NULL ${isFlag('publish_pdf')}
) STRICT;

CREATE TABLE statement (
  id TEXT PRIMARY KEY NOT NULL CHECK (id <> ''),
  dossier_id TEXT NOT NULL REFERENCES dossier (id),
  source TEXT NOT NULL CHECK (source IN ('billit', 'inbox')),
  file_name TEXT NOT NULL,
  fingerprint TEXT NOT NULL CHECK ${isSha256('fingerprint')},
  account TEXT NOT NULL,
  currency TEXT NOT NULL,
  description TEXT NOT NULL,
  number INTEGER,
  old_date TEXT ${isDay('old_date')},
  new_date TEXT ${isDay('new_date')},
  old_balance INTEGER NOT NULL,
  new_balance INTEGER NOT NULL,
  movements INTEGER NOT NULL CHECK (movements >= 0),
  received_at_ms INTEGER NOT NULL,
  state TEXT NOT NULL
    CHECK (state IN ('waiting', 'sending', 'unclear', 'delivered', 'refused', 'elsewhere')),
  answer TEXT NOT NULL,
  attempts INTEGER NOT NULL CHECK (attempts >= 0),
  sent_at_ms INTEGER,
  journal_key TEXT,
  booked_number INTEGER,
  text TEXT NOT NULL,
  UNIQUE (dossier_id, fingerprint),
  CHECK (state NOT IN ('sending', 'unclear', 'delivered') OR sent_at_ms IS NOT NULL),
  CHECK ((journal_key IS NULL) = (booked_number IS NULL)),
  CHECK (journal_key IS NULL OR state = 'delivered')
) STRICT;
CREATE UNIQUE INDEX statement_tip ON statement (dossier_id, account, currency, description)
  WHERE state IN ('sending', 'unclear');
CREATE INDEX statement_of_account ON statement
  (dossier_id, account, currency, description, new_date, state);
CREATE TRIGGER statement_is_kept BEFORE DELETE ON statement
BEGIN SELECT RAISE(ABORT, 'a statement is never removed'); END;
CREATE TRIGGER statement_is_original
BEFORE UPDATE OF id, dossier_id, fingerprint, text, account, currency ON statement
BEGIN SELECT RAISE(ABORT, 'a statement is never edited'); END;
CREATE TRIGGER statement_delivered_is_frozen BEFORE UPDATE ON statement
WHEN OLD.state = 'delivered'
BEGIN SELECT RAISE(ABORT, 'a delivered statement is never edited'); END;

CREATE TABLE refused_coda (
  dossier_id TEXT NOT NULL REFERENCES dossier (id),
  sha256 TEXT NOT NULL CHECK ${isSha256('sha256')},
  file_name TEXT NOT NULL,
  refusal TEXT NOT NULL CHECK (refusal <> ''),
  received_at_ms INTEGER NOT NULL,
  PRIMARY KEY (dossier_id, sha256)
) STRICT, WITHOUT ROWID;
`;
