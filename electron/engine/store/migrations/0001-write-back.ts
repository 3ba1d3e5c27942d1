/** What goes back to Billit about documents: what the office wants, and what was written. Part of schema version 1. */
export const writeBack = `
CREATE TABLE write_back (
  dossier_id TEXT PRIMARY KEY NOT NULL REFERENCES dossier (id),
  number INTEGER NOT NULL CHECK (number IN (0, 1)),
  paid INTEGER NOT NULL CHECK (paid IN (0, 1)),
  sent INTEGER NOT NULL CHECK (sent IN (0, 1)),
  verify INTEGER NOT NULL CHECK (verify IN (0, 1))
) STRICT;
CREATE TABLE written_back (
  document_id TEXT NOT NULL,
  dossier_id TEXT NOT NULL,
  what TEXT NOT NULL CHECK (what IN ('number', 'paid', 'sent', 'verify', 'open')),
  value TEXT NOT NULL,
  at_ms INTEGER NOT NULL,
  PRIMARY KEY (document_id, what),
  FOREIGN KEY (document_id, dossier_id) REFERENCES document (id, dossier_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX written_back_of_dossier ON written_back (dossier_id, what);
`;
