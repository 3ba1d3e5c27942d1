import { z } from 'zod';
import { BOOKING_PERIOD_TYPES, DECLARANT_TYPES } from '../domain/dossier.ts';
import { parseIsoDate } from '../domain/money.ts';
import { centsOfDouble } from './amount.ts';

/** A text; Octopus leaves null fields out and gives unused numbers as 0: both, and an explicit null, mean the same. */
export const text = z
  .string()
  .nullish()
  .transform((value) => value ?? '');
/** A whole number; 0 when it is left out. */
export const whole = z
  .int()
  .nullish()
  .transform((value) => value ?? 0);
const flag = z
  .boolean()
  .nullish()
  .transform((value) => value ?? false);
/** A key of one id. */
export const key = z.object({ id: z.int() });

/** An amount in whole cents. */
export const amount = z.number().transform((value, context) => {
  const whole = centsOfDouble(value);
  if (whole !== null) return whole;
  context.addIssue('not a whole number of cents');
  return z.NEVER;
});

const date = z.string().transform((value, context) => {
  const day = parseIsoDate(value);
  if (day !== null) return day;
  context.addIssue('not a day');
  return z.NEVER;
});

const descriptions = z.object({ description_NL: text, description_FR: text, description_EN: text });

/** A list that may be left out. */
export function listOf<Row>(row: z.ZodType<Row>) {
  return z
    .array(row)
    .nullish()
    .transform((value) => value ?? []);
}

/** Answer of `authenticateUser`. */
export const authenticationSchema = z.object({ token: z.string().min(1) });

/** Answer of `connectDossier`; the capital D is Octopus'. */
export const dossierTokenSchema = z.object({ Dossiertoken: z.string().min(1) });

/** Answer of `getDossiers`. */
export const dossiersSchema = z.array(
  z.object({ dossierKey: key, dossierDescription: text, vatNr: text }),
);

/** Answer of `getBookyears`. */
export const bookyearsSchema = z.array(
  z.object({
    bookyearKey: key,
    bookyearDescription: text,
    startDate: date,
    endDate: date,
    closed: z.boolean(),
    periods: z
      .array(z.object({ bookyearPeriod: z.int(), startDate: date, endDate: date }))
      .nullish()
      .transform((value) => value ?? []),
  }),
);

/** Answer of `getJournals`. */
export const journalsSchema = z.array(
  z.object({
    bookyearKey: key,
    journalKey: z.string().min(1),
    name: text,
    lastBookedDocumentNr: whole,
    closed: z.boolean(),
    closedPeriod: whole,
    protectedPeriod: whole,
    insertionType: whole,
  }),
);

/** The key of a journal, written out; elsewhere it is one text such as A1. */
export const journalKeySchema = z
  .object({ bookyearKey: key, journalTypeCode: z.string().min(1), sequenceNumber: z.int() })
  .transform(({ bookyearKey, journalTypeCode, sequenceNumber }) => ({
    bookyearId: bookyearKey.id,
    key: `${journalTypeCode}${sequenceNumber}`,
  }));

/** The part of `getBookyear` that the list of bookyears does not tell. */
export const bookyearDetailSchema = z.object({
  bookyearKey: key,
  declarantType: z.enum(DECLARANT_TYPES),
  bookingPeriodType: z.enum(BOOKING_PERIOD_TYPES),
});

/** Answer of `getAccounts`; a percentage that is left out means full deduction. */
export const accountsSchema = z.array(
  z.object({
    accountKey: z.object({ bookyearKey: key, id: z.int() }),
    description: descriptions.nullish(),
    purchaseVatCode: z.string().nullish(),
    salesVatCode: z.string().nullish(),
    vatRecupPercentage: z
      .number()
      .nullish()
      .transform((value) => value ?? 100),
  }),
);

/** Answer of `getVatCodes`. */
export const vatCodesSchema = z.array(
  z.object({
    code: z.string().min(1),
    description: text,
    type: whole,
    basePercentage: z
      .number()
      .nullish()
      .transform((value) => value ?? 0),
  }),
);

const relationIdentification = z
  .object({ relationKey: key.nullish(), externalRelationId: whole })
  .nullish()
  .transform((value) => ({
    relationId: value?.relationKey?.id ?? 0,
    externalId: value?.externalRelationId ?? 0,
  }));

/** The fields of a relation that the program reads. */
export const relationFieldsSchema = z.object({
  relationIdentificationServiceData: relationIdentification,
  name: text,
  vatNr: text,
  client: flag,
  supplier: flag,
  active: z
    .boolean()
    .nullish()
    .transform((value) => value ?? true),
  defaultBookingAccountClient: whole,
  defaultBookingAccountSupplier: whole,
  expirationDays: whole,
});

/** One relation as answered: kept whole, because it is merged before it is written back. */
export const relationRecordSchema = z.record(z.string(), z.unknown());

/** Answer of `getRelations`. */
export const relationRecordsSchema = z.array(relationRecordSchema);

/** Answer of `getBuySellBooking`. */
export const bookingSchema = z.object({
  bookyearKey: key,
  journalKey: z.string().min(1),
  documentSequenceNr: z.int(),
  bookyearPeriodeNr: whole,
  documentDate: text,
  amount,
  relationIdentificationServiceData: relationIdentification,
  comment: text,
  reference: text,
  orderReference: text,
  bookingLines: z
    .array(
      z.object({
        accountKey: whole,
        vatCodeKey: text,
        baseAmount: amount.nullish(),
        vatAmount: amount.nullish(),
        comment: text,
        vatRecupPercentage: z.number().nullish(),
      }),
    )
    .nullish()
    .transform((value) => value ?? []),
});

/** Answer of `getModifiedBuySellBookings`. */
export const bookingsSchema = z.array(bookingSchema);

/** Answer of `getCostCentres`. */
export const costCentresSchema = z.array(
  z.object({ costCentreKey: key, description: descriptions.nullish(), closed: z.boolean() }),
);

/** Any error of Octopus; every field may be missing, and a code of 0 means that all went well. */
export const errorSchema = z.object({
  errorCode: z.int().nullish(),
  errorMessage: z.string().nullish(),
  technicalInfo: z.string().nullish(),
});
