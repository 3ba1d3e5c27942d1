import { isSha256 } from './sql.ts';

/** Files for Fast Input at Billit, and what became of each. Part of schema version 1. */
export const upload = `
CREATE TABLE upload (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE CHECK (id <> ''),
  dossier_id TEXT NOT NULL REFERENCES dossier (id),
  sha256 TEXT NOT NULL CHECK ${isSha256('sha256')},
  file_name TEXT NOT NULL CHECK (file_name <> ''),
  mime_type TEXT NOT NULL,
  added_at_ms INTEGER NOT NULL,
  state TEXT NOT NULL CHECK (state IN
    ('waiting', 'sending', 'unclear', 'there', 'refused', 'dropped', 'processed')),
  upload_id TEXT,
  answer TEXT NOT NULL,
  attempts INTEGER NOT NULL CHECK (attempts >= 0),
  sent_at_ms INTEGER,
  bytes BLOB NOT NULL,
  UNIQUE (dossier_id, sha256),
  CHECK (state NOT IN ('sending', 'unclear', 'there', 'processed') OR sent_at_ms IS NOT NULL)
) STRICT;
CREATE INDEX upload_waiting ON upload (dossier_id, seq) WHERE state = 'waiting';
CREATE INDEX upload_sending ON upload (id) WHERE state = 'sending';
CREATE INDEX upload_of_dossier ON upload (dossier_id, seq);
CREATE TRIGGER upload_is_kept BEFORE DELETE ON upload
BEGIN SELECT RAISE(ABORT, 'an upload is never removed'); END;
CREATE TRIGGER upload_is_original
BEFORE UPDATE OF id, dossier_id, sha256, file_name, mime_type, bytes ON upload
BEGIN SELECT RAISE(ABORT, 'an upload is never edited'); END;
CREATE TRIGGER upload_there_is_not_sent_again BEFORE UPDATE OF state ON upload
WHEN OLD.state IN ('there', 'processed') AND NEW.state NOT IN ('there', 'processed')
BEGIN SELECT RAISE(ABORT, 'what Billit has is not sent again'); END;
`;
