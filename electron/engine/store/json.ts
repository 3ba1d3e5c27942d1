import { z } from 'zod';
import type { Cents, IsoDate } from '../../../shared/model/amount.ts';
import { DRIFT_FIELDS, type Difference } from '../../../shared/model/drift.ts';
import { CAUSE_KINDS, type Cause } from '../../../shared/model/cause.ts';
import { ONBOARDING_CAUSES, type OnboardingCause } from '../../../shared/model/onboarding.ts';
import type { TemplateSettings } from '../../../shared/model/settings-template.ts';
import type { Booking } from '../domain/booking.ts';
import type { Mailing } from '../domain/mailing.ts';
import { cents, parseIsoDate } from '../domain/money.ts';

const centsColumn = z.int().transform((value): Cents => cents(value));

const dayColumn = z.string().transform((text, context): IsoDate => {
  const day = parseIsoDate(text);
  if (day !== null) return day;
  context.addIssue('not a day');
  return z.NEVER;
});

const texts = z.record(z.string(), z.string());

const cause = z.strictObject({ kind: z.enum(CAUSE_KINDS), data: texts });

const bookingLine = z.strictObject({
  account: z.int(),
  vatCode: z.string(),
  baseCents: centsColumn,
  vatCents: centsColumn,
  comment: z.string(),
  vatRecupPercentage: z.number().nullable(),
});

const relationDraft = z.strictObject({
  role: z.enum(['client', 'supplier']),
  name: z.string(),
  vatNumber: z.string(),
  vatType: z.int(),
  street: z.string(),
  postalCode: z.string(),
  city: z.string(),
  country: z.string(),
  email: z.string(),
  identity: z.string(),
});

const bookingRelation = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('existing'),
    relationId: z.int().nullable(),
    externalId: z.int(),
    missingRole: z.enum(['client', 'supplier']).nullable(),
  }),
  z.strictObject({ kind: z.literal('new'), draft: relationDraft }),
]);

const booking = z.strictObject({
  bookyearId: z.int(),
  journalKey: z.string(),
  period: z.int(),
  documentDate: dayColumn,
  expiryDate: dayColumn,
  currency: z.string(),
  amountCents: centsColumn,
  relation: bookingRelation,
  reference: z.string(),
  comment: z.string(),
  orderReference: z.string(),
  lines: z.array(bookingLine),
});

const mailing = z.strictObject({
  direction: z.enum(['sale', 'purchase']),
  relation: bookingRelation,
  partyName: z.string(),
  number: z.string(),
  documentDate: dayColumn,
  currency: z.string(),
  amountCents: centsColumn,
});

/** The mailing in a JSON column. */
export function parseMailing(text: string): Mailing {
  return mailing.parse(JSON.parse(text));
}

/** The booking in a JSON column. */
export function parseBooking(text: string): Booking {
  return booking.parse(JSON.parse(text));
}

/** The cause in a JSON column. */
export function parseCause(text: string | null): Cause | null {
  return text === null ? null : cause.parse(JSON.parse(text));
}

/** A cause as a JSON column. */
export function causeText(value: Cause | null): string | null {
  return value === null ? null : JSON.stringify(value);
}

/** A JSON column of texts by name. */
export function parseTexts(text: string): Readonly<Record<string, string>> {
  return texts.parse(JSON.parse(text));
}

const numbers = z.record(z.string(), z.int());

/** A JSON column of whole numbers by name. */
export function parseNumbers(text: string): Readonly<Record<string, number>> {
  return numbers.parse(JSON.parse(text));
}

const record = z.record(z.string(), z.unknown());

/** A JSON column that holds a record as a service gave it. */
export function parseRecord(text: string): Readonly<Record<string, unknown>> {
  return record.parse(JSON.parse(text));
}

const differences = z.array(
  z.strictObject({ field: z.enum(DRIFT_FIELDS), before: z.string(), after: z.string() }),
);

/** A JSON column of differences. */
export function parseDifferences(text: string): readonly Difference[] {
  return differences.parse(JSON.parse(text));
}

const accounts = z.array(z.int().nullable());

/** A JSON column of ledger accounts, null where a line has none. */
export function parseAccounts(text: string): readonly (number | null)[] {
  return accounts.parse(JSON.parse(text));
}

const strings = z.array(z.string());

/** A JSON column of texts in a row. */
export function parseStrings(text: string): readonly string[] {
  return strings.parse(JSON.parse(text));
}

const onboardingCause = z.strictObject({ kind: z.enum(ONBOARDING_CAUSES), data: texts });

/** A JSON column that says why a dossier is not linked by itself. */
export function parseOnboardingCause(text: string | null): OnboardingCause | null {
  return text === null ? null : onboardingCause.parse(JSON.parse(text));
}

const route = z.enum(['booking', 'mailbox']);

const templateSettings = z.strictObject({
  vatStatus: z.enum(['normal', 'exempt', 'mixed', 'small-business', 'vat-unit']),
  salesJournal: z.string().nullable(),
  purchaseJournal: z.string().nullable(),
  salesAccount: z.int(),
  purchaseAccount: z.int(),
  roundingAccount: z.int().nullable(),
  salesRoute: route,
  purchasesRoute: route,
  frequency: z.enum(['never', 'last-month', 'after-10-minutes', 'after-1-day', 'after-1-week']),
  releasedOnly: z.boolean(),
  approvedOnly: z.boolean(),
  checkedOnly: z.boolean(),
});

/** The settings in a JSON column. */
export function parseTemplateSettings(text: string): TemplateSettings {
  return templateSettings.parse(JSON.parse(text));
}
