import type { Refusal } from './answers.ts';
import type { FinancialBooking } from './bodies.ts';
import { findRelation, type Books } from './books.ts';
import { DOCUMENT_KINDS, refusal } from './journal-checks.ts';

/** Why Octopus refuses the lines of a financial booking, or null: -25 type, -21 account, -16 relation. */
export function checkFinancialLines(books: Books, sent: FinancialBooking): Refusal | null {
  const kind = DOCUMENT_KINDS.financial;
  for (const { type, accountKey, relationId, externalRelationId } of sent.bookingLines) {
    if (!['A', 'C', 'S'].includes(type)) return refusal(books, kind, -25, 'Unknown financial type');
    const account = books.accounts.find(({ kept }) => kept.id === accountKey);
    if (type === 'A' && account === undefined) {
      return refusal(books, kind, -21, `Unknown account ${accountKey}`);
    }
    const relation = findRelation(books, { relationKey: { id: relationId }, externalRelationId });
    if (type !== 'A' && relation === undefined)
      return refusal(books, kind, -16, 'Unknown relation');
  }
  return null;
}
