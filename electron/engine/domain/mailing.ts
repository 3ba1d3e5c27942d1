import type { Cents, IsoDate } from '../../../shared/model/amount.ts';
import type { Cause } from '../../../shared/model/cause.ts';
import { fail, ok, type Result } from '../../../shared/result.ts';
import type { BookingRelation } from './booking.ts';
import type { Link, Route } from './dossier.ts';
import {
  checkType,
  counterpartyOf,
  directionOf,
  partyOf,
  signedTotal,
  wrongAddressee,
  type Candidate,
  type Direction,
  type DossierRules,
} from './propose.ts';
import { totalsDifference } from './totals.ts';

/** A document on its way to the dossier's mailbox, and what its booking is recognised by once a person made it. */
export type Mailing = {
  readonly direction: Direction;
  /** The relation that exists in Octopus before the mail leaves (S64). */
  readonly relation: BookingRelation;
  readonly partyName: string;
  /** Of the invoice or credit note. */
  readonly number: string;
  readonly documentDate: IsoDate;
  readonly currency: string;
  /** In Octopus' sign: credit notes negative. */
  readonly amountCents: Cents;
};

/** How documents of this direction leave the dossier (N01). */
export function routeOf(link: Link, direction: Direction): Route {
  return direction === 'sale' ? link.salesRoute : link.purchasesRoute;
}

/**
 * The mail of a document, or the cause for which it may not leave. A person books it in Octopus, so periods, accounts
 * and VAT codes are his; what holds a document here is the file itself, its addressee, and a relation that cannot be told.
 */
export function proposeMailing(
  candidate: Candidate,
  rules: Pick<DossierRules, 'enterpriseNumber' | 'relations'>,
): Result<Mailing, Cause> {
  const { document } = candidate;
  const direction = directionOf(candidate, rules.enterpriseNumber);
  if (direction === null) return fail(wrongAddressee(document));
  const type = checkType(document);
  if (!type.ok) return type;
  const totals = totalsDifference(document);
  if (!totals.ok) return totals;
  const amount = signedTotal(document);
  if (!amount.ok) return amount;
  const counterparty = counterpartyOf(candidate, direction, rules.relations);
  if (!counterparty.ok) return counterparty;
  return ok({
    direction,
    relation: counterparty.value.relation,
    partyName: partyOf(document, direction).name?.trim() ?? '',
    number: document.number,
    documentDate: document.issueDate,
    currency: document.currency,
    amountCents: amount.value,
  });
}

/** What is looked at in a booking that stands in Octopus. */
export type StandingBooking = {
  readonly amountCents: Cents;
  /** 0 = none. */
  readonly relationId: number;
  readonly externalRelationId: number;
  readonly comment: string;
  readonly reference: string;
  readonly orderReference: string;
};

/** How Octopus names the relation of a mail that left. */
export type MailedRelation = { readonly relationId: number | null; readonly externalId: number };

/**
 * Whether a booking made in Octopus is that of a mailed document: same relation, same amount, and the number of the
 * invoice in one of its texts. Which text the Import Viewer puts it in is not documented.
 */
export function isBookingOf(
  mailing: Mailing,
  relation: MailedRelation,
  booking: StandingBooking,
): boolean {
  const sameRelation =
    (relation.relationId !== null && relation.relationId === booking.relationId) ||
    (relation.externalId !== 0 && relation.externalId === booking.externalRelationId);
  return (
    sameRelation &&
    booking.amountCents === mailing.amountCents &&
    [booking.comment, booking.reference, booking.orderReference].some((text) =>
      mentions(text, mailing.number),
    )
  );
}

/** Whether a text holds a number as a whole, whatever stands around it: 12 is not in 2012 or 12/3. */
export function mentions(text: string, number: string): boolean {
  const wanted = number.trim().toLowerCase();
  if (wanted === '') return false;
  const literal = wanted.replaceAll(/[.*+?^${}()|[\]\\/]/g, '\\$&');
  const before = String.raw`(?<![\p{L}\p{N}]|[\p{L}\p{N}][/.-])`;
  const after = String.raw`(?![/.-]?[\p{L}\p{N}])`;
  return new RegExp(`${before}${literal}${after}`, 'u').test(text.toLowerCase());
}
