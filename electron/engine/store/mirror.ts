import { assert } from '../../../shared/assert.ts';
import type { LedgerAccount, VatCode } from '../domain/dossier.ts';
import type { DossierId } from '../domain/ids.ts';
import { bookyearsOf, replaceBookyears } from './bookyears.ts';
import { chunks } from './chunks.ts';
import { journalsOf, replaceJournals, setLastNumber } from './journals.ts';
import type { MirrorStore } from './ports.ts';
import { inTransaction } from './sqlite.ts';
import type { Db, Trx } from './tables.ts';

async function replaceAccounts(
  trx: Trx,
  dossierId: DossierId,
  bookyearId: number,
  accounts: readonly LedgerAccount[],
): Promise<void> {
  assert(
    accounts.every((account) => account.bookyearId === bookyearId),
    'accounts are replaced per bookyear',
  );
  await trx
    .deleteFrom('ledger_account')
    .where('dossier_id', '=', dossierId)
    .where('bookyear_id', '=', bookyearId)
    .execute();
  const rows = accounts.map((account) => ({
    dossier_id: dossierId,
    bookyear_id: bookyearId,
    number: account.number,
    description: account.description,
    purchase_vat_code: account.purchaseVatCode,
    sales_vat_code: account.salesVatCode,
    vat_recup_percentage: account.vatRecupPercentage,
  }));
  for (const part of chunks(rows)) {
    await trx.insertInto('ledger_account').orReplace().values(part).execute();
  }
}

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

async function accountsOf(db: Db, dossierId: DossierId): Promise<readonly LedgerAccount[]> {
  const rows = await db
    .selectFrom('ledger_account')
    .selectAll()
    .where('dossier_id', '=', dossierId)
    .orderBy('bookyear_id')
    .orderBy('number')
    .execute();
  return rows.map((row) => ({
    bookyearId: row.bookyear_id,
    number: row.number,
    description: row.description,
    purchaseVatCode: row.purchase_vat_code,
    salesVatCode: row.sales_vat_code,
    vatRecupPercentage: row.vat_recup_percentage,
  }));
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
    bookyears: (dossierId) => bookyearsOf(db, dossierId),
    journals: (dossierId) => journalsOf(db, dossierId),
    accounts: (dossierId) => accountsOf(db, dossierId),
    vatCodes: (dossierId) => vatCodesOf(db, dossierId),
    setLastNumber: (lane, lastNumber) => setLastNumber(db, lane, lastNumber),
  };
}
