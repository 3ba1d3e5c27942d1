import type { Payer } from '../../../shared/model/payer.ts';
import type { DocumentId, DossierId } from '../domain/ids.ts';

/** What the office itself says of a dossier. */
type DossierOfficeTable = {
  dossier_id: DossierId;
  responsible: string | null;
  payer: Payer | null;
};

/** Documents that came in and that nobody and nothing dealt with; a trigger takes them out. */
type DocumentNewTable = { dossier_id: DossierId; document_id: DocumentId };

/** The tables of what the office says of its dossiers, and of what is new there. */
export type OfficeTables = {
  dossier_office: DossierOfficeTable;
  document_new: DocumentNewTable;
};
