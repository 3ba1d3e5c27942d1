import type { VatCode } from '../domain/dossier.ts';
import type { DossierId } from '../domain/ids.ts';
import { accountsOf, applyAccountChanges, replaceAccounts } from './accounts.ts';
import {
  bookyearDetailsOf,
  bookyearsOf,
  replaceBookyears,
  setBookyearDetail,
} from './bookyears.ts';
import { chunks } from './chunks.ts';
import { costCentresOf, replaceCostCentres } from './cost-centres.ts';
import { applyJournalChanges, journalsOf, replaceJournals, setLastNumber } from './journals.ts';
import type { MirrorStore } from './ports.ts';
import { inTransaction } from './sqlite.ts';
import type { Db, Trx } from './tables.ts';

async function replaceVatCodes(
  trx: Trx,
  dossierId: DossierId,
  codes: readonly VatCode[],
): Promise<void> {
  await trx.deleteFrom('vat_code').where('dossier_id', '=', dossierId).execute();
  const rows = codes.map(({ code, type, description, rateBasisPoints }) => ({
    dossier_id: dossierId,
    code,
    type,
    description,
    rate_basis_points: rateBasisPoints,
  }));
  for (const part of chunks(rows)) {
    await trx.insertInto('vat_code').orReplace().values(part).execute();
  }
}

async function vatCodesOf(db: Db, dossierId: DossierId): Promise<readonly VatCode[]> {
  const rows = await db
    .selectFrom('vat_code')
    .selectAll()
    .where('dossier_id', '=', dossierId)
    .orderBy('code')
    .orderBy('type')
    .execute();
  return rows.map((row) => ({
    code: row.code,
    description: row.description,
    type: row.type,
    rateBasisPoints: row.rate_basis_points,
  }));
}

/** The local copy of the master data of an Octopus dossier. */
export function mirrorStore(db: Db): MirrorStore {
  return {
    replaceBookyears: (dossierId, rows) =>
      inTransaction(db, (trx) => replaceBookyears(trx, dossierId, rows)),
    replaceJournals: (dossierId, bookyearId, rows) =>
      inTransaction(db, (trx) => replaceJournals(trx, dossierId, bookyearId, rows)),
    replaceAccounts: (dossierId, bookyearId, rows) =>
      inTransaction(db, (trx) => replaceAccounts(trx, dossierId, bookyearId, rows)),
    replaceVatCodes: (dossierId, rows) =>
      inTransaction(db, (trx) => replaceVatCodes(trx, dossierId, rows)),
    replaceCostCentres: (dossierId, rows) =>
      inTransaction(db, (trx) => replaceCostCentres(trx, dossierId, rows)),
    setBookyearDetail: (dossierId, detail) => setBookyearDetail(db, dossierId, detail),
    applyAccountChanges: (dossierId, changes) =>
      inTransaction(db, (trx) => applyAccountChanges(trx, dossierId, changes)),
    applyJournalChanges: (dossierId, changes) =>
      inTransaction(db, (trx) => applyJournalChanges(trx, dossierId, changes)),
    bookyears: (dossierId) => bookyearsOf(db, dossierId),
    journals: (dossierId) => journalsOf(db, dossierId),
    accounts: (dossierId) => accountsOf(db, dossierId),
    vatCodes: (dossierId) => vatCodesOf(db, dossierId),
    costCentres: (dossierId) => costCentresOf(db, dossierId),
    bookyearDetails: (dossierId) => bookyearDetailsOf(db, dossierId),
    setLastNumber: (lane, lastNumber) => setLastNumber(db, lane, lastNumber),
  };
}
