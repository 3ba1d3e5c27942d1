import { assert } from '../../../shared/assert.ts';
import type { LedgerAccount } from '../domain/dossier.ts';
import type { DossierId } from '../domain/ids.ts';
import { chunks } from './chunks.ts';
import type { AccountChanges } from './ports.ts';
import type { Db, Trx } from './tables.ts';

async function put(
  trx: Trx,
  dossierId: DossierId,
  accounts: readonly LedgerAccount[],
): Promise<void> {
  const rows = accounts.map((account) => ({
    dossier_id: dossierId,
    bookyear_id: account.bookyearId,
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

/** Replaces the accounts of one bookyear. */
export async function replaceAccounts(
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
  await put(trx, dossierId, accounts);
}

/** Takes over what changed; of bookyears whose accounts were never read nothing is kept. */
export async function applyAccountChanges(
  trx: Trx,
  dossierId: DossierId,
  { modified, deleted }: AccountChanges,
): Promise<void> {
  const mirrored = await trx
    .selectFrom('ledger_account')
    .select('bookyear_id')
    .distinct()
    .where('dossier_id', '=', dossierId)
    .execute();
  const bookyears = new Set(mirrored.map((row) => row.bookyear_id));
  await put(
    trx,
    dossierId,
    modified.filter(({ bookyearId }) => bookyears.has(bookyearId)),
  );
  for (const { bookyearId, number } of deleted) {
    await trx
      .deleteFrom('ledger_account')
      .where('dossier_id', '=', dossierId)
      .where('bookyear_id', '=', bookyearId)
      .where('number', '=', number)
      .execute();
  }
}

/** The accounts of a dossier in the bookyears whose accounts were read. */
export async function accountsOf(db: Db, dossierId: DossierId): Promise<readonly LedgerAccount[]> {
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
