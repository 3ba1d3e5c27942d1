/** A document on its way keeps the files with which it left: none is added either. Part of schema version 1. */
export const frozen = `
CREATE TRIGGER document_file_is_complete BEFORE INSERT ON document_file
WHEN (SELECT state FROM document WHERE id = NEW.document_id)
  NOT IN ('rejected', 'waiting', 'needs-decision')
BEGIN SELECT RAISE(ABORT, 'a document on its way gets no other files'); END;
`;
