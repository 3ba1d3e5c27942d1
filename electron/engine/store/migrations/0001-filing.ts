import { isDay } from './sql.ts';

/** Which VAT returns the firm says it has filed. Part of schema version 1. */
export const filing = `
CREATE TABLE filed_return (
  dossier_id TEXT NOT NULL REFERENCES dossier (id),
  start_date TEXT NOT NULL ${isDay('start_date')},
  end_date TEXT NOT NULL ${isDay('end_date')},
  filed_at_ms INTEGER NOT NULL,
  filed_by TEXT NOT NULL CHECK (filed_by <> ''),
  PRIMARY KEY (dossier_id, start_date),
  CHECK (start_date <= end_date)
) STRICT, WITHOUT ROWID;
`;
