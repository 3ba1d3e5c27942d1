import type { AccountSeed } from '../model.ts';
import { BALANCE_ACCOUNTS } from './chart-balance.ts';
import { RESULT_ACCOUNTS } from './chart-result.ts';

function account(row: string): AccountSeed {
  const [id = '', nl = '', fr = '', en = '', purchase, sales, vatRecup, fiscRecup] = row.split('|');
  return {
    id: Number(id),
    nl,
    fr,
    en,
    purchaseVatCode: purchase === undefined || purchase === '' ? null : purchase,
    salesVatCode: sales === undefined || sales === '' ? null : sales,
    vatRecupPercentage: vatRecup === undefined || vatRecup === '' ? 100 : Number(vatRecup),
    fiscRecupPercentage: fiscRecup === undefined || fiscRecup === '' ? 100 : Number(fiscRecup),
  };
}

/** The chart of accounts of every seeded dossier: six digits, Belgian minimum scheme, ascending. */
export const CHART: readonly AccountSeed[] = `${BALANCE_ACCOUNTS}${RESULT_ACCOUNTS}`
  .split('\n')
  .filter((row) => row !== '')
  .map(account);

const PURCHASE_CODES = new Map(CHART.map(({ id, purchaseVatCode }) => [id, purchaseVatCode]));

/** The purchase VAT code that an account of the chart carries, or null. */
export function purchaseCodeOf(accountId: number): string | null {
  return PURCHASE_CODES.get(accountId) ?? null;
}
