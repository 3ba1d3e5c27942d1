import type { Cents } from '../../../shared/model/amount.ts';
import type { Cause } from '../../../shared/model/cause.ts';
import { fail, ok, type Result } from '../../../shared/result.ts';
import { shareSubtotal, type AccountShare } from './account-shares.ts';
import type { BookingLine } from './booking.ts';
import type { Document, VatSubtotal } from './document.ts';
import type { LedgerAccount, Link } from './dossier.ts';
import { defaultAccount } from './link-defaults.ts';
import { cents, toCents } from './money.ts';
import type { Candidate, DossierRules } from './propose.ts';
import { payableRounding, totalOf, totalsDifference } from './totals.ts';
import {
  accountClass,
  purchaseTreatment,
  saleTreatment,
  type ReverseChargeNature,
  type Territory,
} from './vat.ts';

/** What the lines of one document are made from. */
export type LineQuestion = {
  readonly candidate: Candidate;
  readonly rules: DossierRules;
  readonly direction: 'sale' | 'purchase';
  readonly territory: Territory | null;
  /** Default account of the relation; null when none. */
  readonly relationAccount: number | null;
  readonly bookyearId: number;
};

/**
 * The lines of a booking: one per (account, VAT code), in Octopus' sign (lines that contribute to the document are
 * positive, on credit notes too). They add up to the total to the cent, else the document is held.
 */
export function bookingLines(question: LineQuestion): Result<readonly BookingLine[], Cause> {
  const { document } = question.candidate;
  const total = totalOf(document);
  if (!total.ok) return total;
  const sign = total.value < 0 ? -1 : 1;
  const lines: BookingLine[] = [];
  for (const subtotal of document.vat) {
    const added = subtotalLines(question, subtotal, sign);
    if (!added.ok) return added;
    lines.push(...added.value);
  }
  const rounding = roundingLines(question, sign);
  return rounding.ok ? ok(aggregate([...lines, ...rounding.value])) : rounding;
}

function subtotalLines(
  question: LineQuestion,
  subtotal: VatSubtotal,
  sign: number,
): Result<readonly BookingLine[], Cause> {
  const base = toCents(subtotal.base);
  const vat = toCents(subtotal.tax);
  if (base === null || vat === null) {
    return fail({
      kind: 'sub-cent-amount',
      data: { amount: base === null ? subtotal.base : subtotal.tax },
    });
  }
  const accounts = chosenAccounts(question, subtotal);
  if (!accounts.ok) return accounts;
  const amounts = { base: cents(base * sign), vat: cents(vat * sign) };
  const lines: BookingLine[] = [];
  for (const share of shareSubtotal(
    question.candidate.document,
    subtotal,
    amounts,
    accounts.value,
  )) {
    const line = lineOf(question, subtotal, share);
    if (!line.ok) return line;
    lines.push(line.value);
  }
  return ok(lines);
}

function chosenAccounts(
  question: LineQuestion,
  subtotal: VatSubtotal,
): Result<{ readonly perLine: readonly (number | null)[]; readonly fallback: number }, Cause> {
  const { candidate, rules, direction, relationAccount } = question;
  const { kind } = candidate.document;
  const fromLink = defaultAccount(rules.link, direction, kind, subtotal);
  const fallback = candidate.documentAccount ?? relationAccount ?? fromLink;
  const perLine = candidate.lineAccounts;
  const chosen = perLine.some((account) => account !== null);
  if (!chosen) return ok({ perLine: [], fallback });
  return perLine.length === candidate.document.lines.length
    ? ok({ perLine, fallback })
    : fail({ kind: 'account-missing', data: { account: '', reason: 'lines-differ' } });
}

function lineOf(
  question: LineQuestion,
  subtotal: VatSubtotal,
  share: AccountShare,
): Result<BookingLine, Cause> {
  const account = question.rules.accounts.get(share.account);
  if (account === undefined) {
    return fail({ kind: 'account-missing', data: { account: String(share.account) } });
  }
  const { link } = question.rules;
  const asCost = question.direction === 'purchase' && deductsNothing(link);
  const code = asCost
    ? mappedCode(link, 'purchase/exempt', question.candidate.document)
    : codeFor(question, subtotal, account);
  if (!code.ok) return code;
  return ok({
    account: share.account,
    vatCode: code.value,
    baseCents: asCost ? cents(share.baseCents + share.vatCents) : share.baseCents,
    vatCents: asCost ? cents(0) : share.vatCents,
    comment: question.candidate.document.number,
    vatRecupPercentage: question.direction === 'purchase' ? account.vatRecupPercentage : null,
  });
}

/** Exempt and small-business dossiers book the VAT as cost (facts/booking-from-ubl, section 11). */
function deductsNothing(link: Link): boolean {
  return link.vatStatus === 'exempt' || link.vatStatus === 'small-business';
}

function codeFor(
  question: LineQuestion,
  subtotal: VatSubtotal,
  account: LedgerAccount,
): Result<string, Cause> {
  const treatment =
    question.direction === 'sale'
      ? saleTreatment(subtotal, question.territory)
      : purchaseTreatment(subtotal, question.territory, accountClass(account.number));
  switch (treatment.kind) {
    case 'mapped':
      return mappedCode(question.rules.link, treatment.key, question.candidate.document);
    case 'reverse-charge':
      return reverseChargeCode(question.rules.link, treatment.nature, account);
    case 'held':
      return fail({
        kind: treatment.cause,
        data: { category: subtotal.category ?? '', rate: subtotal.rate ?? '' },
      });
  }
}

/** The dossier's confirmed code for a treatment; on credit notes its credit-note code where it has one. */
function mappedCode(link: Link, key: string, document: Document): Result<string, Cause> {
  const credit = document.kind === 'credit-note' ? link.vatMapping[`${key}/credit`] : undefined;
  const code = credit ?? link.vatMapping[key];
  return code === undefined
    ? fail({ kind: 'vat-code-missing', data: { treatment: key } })
    : ok(code);
}

/**
 * The rate of self-assessed VAT is not in the file: only an account that the accountant gave a code of the same nature
 * settles it, else a person is asked.
 */
function reverseChargeCode(
  link: Link,
  nature: ReverseChargeNature,
  account: LedgerAccount,
): Result<string, Cause> {
  const known = Object.entries(link.vatMapping).some(
    ([key, code]) => key.includes(`/${nature}/`) && code === account.purchaseVatCode,
  );
  return known && account.purchaseVatCode !== null
    ? ok(account.purchaseVatCode)
    : fail({ kind: 'reverse-charge-rate', data: { nature, account: String(account.number) } });
}

function roundingLines(
  question: LineQuestion,
  sign: number,
): Result<readonly BookingLine[], Cause> {
  const { document } = question.candidate;
  const difference = totalsDifference(document);
  if (!difference.ok) return difference;
  const cash = payableRounding(document);
  if (!cash.ok) return cash;
  const amount = (difference.value + cash.value) * sign;
  return amount === 0 ? ok([]) : roundingLine(question, cents(amount));
}

function roundingLine(
  question: LineQuestion,
  amount: Cents,
): Result<readonly BookingLine[], Cause> {
  const { link, accounts } = question.rules;
  const account = link.roundingAccount;
  if (account === null || !accounts.has(account)) {
    return fail({
      kind: 'account-missing',
      data: { account: String(account ?? ''), reason: 'rounding' },
    });
  }
  const key = question.direction === 'sale' ? 'sale/outside' : 'purchase/exempt';
  const code = mappedCode(link, key, question.candidate.document);
  if (!code.ok) return code;
  return ok([
    {
      account,
      vatCode: code.value,
      baseCents: amount,
      vatCents: cents(0),
      comment: question.candidate.document.number,
      vatRecupPercentage: null,
    },
  ]);
}

function aggregate(lines: readonly BookingLine[]): readonly BookingLine[] {
  const merged = new Map<string, BookingLine>();
  for (const line of lines) {
    const key = `${String(line.account)}/${line.vatCode}`;
    const same = merged.get(key);
    merged.set(
      key,
      same === undefined
        ? line
        : {
            ...same,
            baseCents: cents(same.baseCents + line.baseCents),
            vatCents: cents(same.vatCents + line.vatCents),
          },
    );
  }
  return [...merged.values()];
}
