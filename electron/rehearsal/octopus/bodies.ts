import { z } from 'zod';

/** Bodies that already passed the contract (conformity.ts), typed, with what Octopus assumes for what was left out. */
const key = z.object({ id: z.int() });

const relationIdentification = z.object({
  relationKey: key.optional(),
  externalRelationId: z.int().default(0),
});

/** How a relation is pointed at; 0 is none. */
export type RelationIdentification = z.infer<typeof relationIdentification>;

const line = z.looseObject({
  accountKey: z.int().default(0),
  baseAmount: z.number().default(0),
  vatCodeKey: z.string().default(''),
  vatAmount: z.number().default(0),
  comment: z.string().default(''),
  vatRecupPercentage: z.number().optional(),
});

/** A purchase or sale as it is sent. */
export const buySellBooking = z.object({
  bookyearKey: key,
  journalKey: z.string(),
  documentSequenceNr: z.int(),
  relationIdentificationServiceData: relationIdentification,
  bookyearPeriodeNr: z.int(),
  documentDate: z.string(),
  expiryDate: z.string(),
  comment: z.string().default(''),
  orderReference: z.string().default(''),
  reference: z.string().default(''),
  amount: z.number(),
  currencyCode: z.string(),
  exchangeRate: z.number(),
  bookingLines: z.array(line).default([]),
  paymentMethod: z.int().default(0),
});

/** A purchase or sale as it is sent. */
export type BuySellBooking = z.infer<typeof buySellBooking>;

/** An attachment as it is sent. */
export const attachment = z.object({
  fileName: z.string().default(''),
  fileData: z.string().default(''),
});

/** An attachment as it is sent; `fileData` is base64. */
export type Attachment = z.infer<typeof attachment>;

/** The wrapper of a purchase or sale. */
export const buySellRequest = z.object({
  buySellBookingServiceData: buySellBooking,
  attachments: z.array(attachment).default([]),
});

const financialLine = z.looseObject({
  type: z.string(),
  amount: z.number(),
  accountKey: z.int().default(0),
  externalRelationId: z.int().default(0),
  relationId: z.int().default(0),
  reference: z.string().default(''),
});

/** A financial or miscellaneous booking as it is sent. */
export const financialBooking = z.object({
  bookyearKey: key,
  journalKey: z.string(),
  documentSequenceNr: z.int(),
  bookyearPeriodeNr: z.int(),
  documentDate: z.string(),
  exchangeRate: z.number(),
  bookingLines: z.array(financialLine).default([]),
});

/** A financial or miscellaneous booking as it is sent. */
export type FinancialBooking = z.infer<typeof financialBooking>;

/** The wrapper of a financial or miscellaneous booking. */
export const financialRequest = z.object({ financialDiversBookingServiceData: financialBooking });

/** An invoice of the invoice module, as far as its number and period. */
export const invoice = z.looseObject({
  bookyearKey: key,
  journalKey: z.string(),
  documentSequenceNr: z.int(),
  bookyearPeriodeNr: z.int(),
});

/** A relation as it is sent: any field of the contract may be missing but these. */
export const relation = z.looseObject({
  relationIdentificationServiceData: relationIdentification,
});

/** A relation as it is sent. */
export type RelationBody = z.infer<typeof relation>;

const balancingKey = z.object({
  bookyearKey: key,
  journalKey: z.string(),
  documentSequenceNr: z.int(),
  lineSequenceNr: z.int(),
});

/** The document line on one side of a balancing; -1 is the total of a purchase or sale. */
export type BalancingKey = z.infer<typeof balancingKey>;

/** The two sides of a balancing. */
export const balancingSides = z.object({ debetKey: balancingKey, creditKey: balancingKey });

/** A balancing as it is sent. */
export const balancing = balancingSides.extend({ balanceAmount: z.number() });

/** A balancing as it is kept. */
export type Balancing = z.infer<typeof balancing>;

/** User name and password. */
export const credentials = z.object({ user: z.string(), password: z.string() });

/** A ledger account as it is sent. */
export const account = z.object({
  accountKey: z.object({ bookyearKey: key, id: z.int() }),
  description: z
    .object({
      description_NL: z.string().optional(),
      description_FR: z.string().optional(),
      description_EN: z.string().optional(),
    })
    .default({}),
  vatRecupPercentage: z.number().optional(),
  fiscRecupPercentage: z.number().optional(),
});

/** A cost centre as it is sent. */
export const costCentre = z.looseObject({ costCentreKey: key });

/** The query of the open items; the external id counts only where the own one is -1, and both -1 is every relation. */
export const openItemsQuery = z.object({
  fromBookyearKey: key.optional(),
  relationId: z.int().default(-1),
  externalRelationId: z.int().default(-1),
});

/** An error with an explanation, as the answer of the checks that all calls share. */
export const plainText = z.object({ errorCode: z.int().default(-79), technicalInfo: z.string() });
