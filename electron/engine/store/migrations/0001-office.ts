/**
 * What the office itself says of a dossier, which documents are new, and when the last came. Part of schema version 1.
 *
 * A document is new from the moment it is stored as waiting (store/ingest) until it changes state or somebody checks it, and
 * never again. A newer version of it that came before that leaves it new.
 */
export const office = `
CREATE TABLE dossier_office (
  dossier_id TEXT PRIMARY KEY NOT NULL REFERENCES dossier (id),
  responsible TEXT CHECK (responsible <> ''),
  payer TEXT CHECK (payer IN ('firm', 'entrepreneur'))
) STRICT;
CREATE TABLE document_new (
  dossier_id TEXT NOT NULL REFERENCES dossier (id),
  document_id TEXT NOT NULL,
  PRIMARY KEY (dossier_id, document_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX document_by_creation ON document (dossier_id, created_at_ms);
CREATE TRIGGER document_new_ends AFTER UPDATE OF state, checked_at_ms ON document
WHEN NEW.state <> OLD.state OR NEW.checked_at_ms IS NOT OLD.checked_at_ms
BEGIN DELETE FROM document_new WHERE dossier_id = OLD.dossier_id AND document_id = OLD.id; END;
`;
