import { cents, roundToCents } from './money.ts';
import type { Cents } from '../../../shared/model/amount.ts';
import type { Document, VatSubtotal } from './document.ts';

/** A ledger account and the part of a VAT subtotal that belongs on it. */
export type AccountShare = {
  readonly account: number;
  readonly baseCents: Cents;
  readonly vatCents: Cents;
};

/** A VAT subtotal in cents. */
export type SubtotalCents = { readonly base: Cents; readonly vat: Cents };

/** Accounts chosen at Billit: per line (null where none), and the one for all other lines. */
export type ChosenAccounts = {
  readonly perLine: readonly (number | null)[];
  readonly fallback: number;
};

/**
 * Divides a VAT subtotal over the accounts of its lines, by the line amounts; the last account takes the remainder, so
 * that the parts add up to the subtotal to the cent (facts/booking-from-ubl, section 2).
 */
export function shareSubtotal(
  document: Document,
  subtotal: VatSubtotal,
  amounts: SubtotalCents,
  accounts: ChosenAccounts,
): readonly AccountShare[] {
  const weights = [...weightPerAccount(document, subtotal, accounts)];
  const total = weights.reduce((sum, [, weight]) => sum + weight, 0);
  if (weights.length < 2 || total === 0) {
    const account = weights[0]?.[0] ?? accounts.fallback;
    return [{ account, baseCents: amounts.base, vatCents: amounts.vat }];
  }
  let restBase: number = amounts.base;
  let restVat: number = amounts.vat;
  return weights.map(([account, weight], position) => {
    const last = position === weights.length - 1;
    const base = last ? restBase : part(amounts.base, weight, total);
    const vat = last ? restVat : part(amounts.vat, weight, total);
    restBase -= base;
    restVat -= vat;
    return { account, baseCents: cents(base), vatCents: cents(vat) };
  });
}

function part(amount: number, weight: number, total: number): number {
  return Number((BigInt(amount) * BigInt(weight)) / BigInt(total));
}

function weightPerAccount(
  document: Document,
  subtotal: VatSubtotal,
  accounts: ChosenAccounts,
): ReadonlyMap<number, number> {
  const weights = new Map<number, number>();
  document.lines.forEach((line, position) => {
    const same =
      line.vatCategory === subtotal.category &&
      (line.vatRate ?? '0') === (subtotal.rate ?? '0') &&
      (line.vatName === null || line.vatName === subtotal.name);
    if (!same) return;
    const account = accounts.perLine[position] ?? accounts.fallback;
    const weight = line.lineExtension === null ? 0 : (roundToCents(line.lineExtension) ?? 0);
    weights.set(account, (weights.get(account) ?? 0) + weight);
  });
  return weights;
}
