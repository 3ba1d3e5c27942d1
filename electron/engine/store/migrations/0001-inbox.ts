import { isSha256 } from './sql.ts';

/** The inbox folder of each dossier: what was taken from it, and what became of it. Part of schema version 1. */
export const inbox = `
CREATE TABLE inbox_file (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  dossier_id TEXT NOT NULL REFERENCES dossier (id),
  sha256 TEXT NOT NULL CHECK ${isSha256('sha256')},
  file_name TEXT NOT NULL,
  at_ms INTEGER NOT NULL,
  outcome TEXT NOT NULL CHECK (outcome IN ('document', 'statement', 'other', 'duplicate', 'held')),
  reason TEXT NOT NULL,
  document_id TEXT REFERENCES document (id),
  CHECK (document_id IS NULL OR outcome IN ('document', 'duplicate'))
) STRICT;
CREATE INDEX inbox_file_of_dossier ON inbox_file (dossier_id, seq);
CREATE UNIQUE INDEX inbox_file_once ON inbox_file (dossier_id, sha256)
  WHERE outcome IN ('document', 'statement', 'other');
`;
