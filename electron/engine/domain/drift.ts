import type { IsoDate } from '../../../shared/model/amount.ts';
import type { Difference, DriftField } from '../../../shared/model/drift.ts';
import type { Document } from './document.ts';
import { parseDecimal } from './money.ts';

/** What counts of a document once it is on its way: all that a booking is made of. Amounts as decimal text. */
export type Version = {
  readonly kind: string;
  readonly direction: string;
  readonly number: string;
  readonly issueDate: IsoDate | null;
  readonly total: string;
  readonly currency: string;
  readonly counterpartyId: string;
  readonly counterpartyName: string;
  readonly documentAccount: number | null;
  readonly lineAccounts: readonly (number | null)[];
  /** What its UBL says; null when there is none or it is unreadable. */
  readonly document: Document | null;
};

/** Where two versions of a document differ; empty when what is booked would be the same. */
export function differencesOf(before: Version, after: Version): readonly Difference[] {
  const compared: readonly (readonly [DriftField, string, string])[] = [
    ['kind', before.kind, after.kind],
    ['direction', before.direction, after.direction],
    ['number', before.number.trim(), after.number.trim()],
    ['issueDate', before.issueDate ?? '', after.issueDate ?? ''],
    ['total', plain(before.total), plain(after.total)],
    ['currency', before.currency, after.currency],
    ['counterparty', partyOf(before, after), partyOf(after, before)],
    ['account', accountText(before), accountText(after)],
    ...ofContent(before.document, after.document),
  ];
  return compared
    .filter(([, old, now]) => old !== now)
    .map(([field, old, now]) => ({ field, before: old, after: now }));
}

/** Whether an amount is written with or without its last zeros makes no difference. */
function plain(amount: string): string {
  return parseDecimal(amount) ?? amount;
}

/** A party is known by its id at Billit; only where one of the two is missing does its name decide. */
function partyOf(version: Version, other: Version): string {
  const known = version.counterpartyId !== '' && other.counterpartyId !== '';
  const same = known && version.counterpartyId === other.counterpartyId;
  return same ? version.counterpartyId : version.counterpartyName.trim();
}

function accountText({ documentAccount, lineAccounts }: Version): string {
  const lines = lineAccounts.map((account) => String(account ?? '-'));
  return [String(documentAccount ?? '-'), ...lines].join(' ');
}

/** Only what both versions say is compared: a UBL that came later than the order is no change. */
function ofContent(
  before: Document | null,
  after: Document | null,
): readonly (readonly [DriftField, string, string])[] {
  if (before === null || after === null) return [];
  const due = [before.dueDate, after.dueDate];
  const dates = due.includes(null) ? [] : ([['dueDate', due[0] ?? '', due[1] ?? '']] as const);
  return [...dates, ['vat', vatText(before), vatText(after)]];
}

/** Base and VAT per rate: the same sale may be category E in one file and O in another. */
function vatText({ vat }: Document): string {
  return vat
    .map(({ rate, base, tax }) => `${rate ?? '0'} %: ${base} + ${tax}`)
    .toSorted()
    .join('; ');
}
