import { assert } from '../../../shared/assert.ts';
import { fail, ok, type Result } from '../../../shared/result.ts';
import type { z } from 'zod';
import type { BookingLine } from '../domain/booking.ts';
import type {
  Bookyear,
  CostCentre,
  Journal,
  LedgerAccount,
  Relation,
  VatCode,
} from '../domain/dossier.ts';
import { normalizeNumber } from '../domain/identifiers.ts';
import { cents, parseIsoDate } from '../domain/money.ts';
import { doubleOfCents } from './amount.ts';
import type {
  Attachment,
  BookedEntry,
  NumberedBooking,
  OctopusDossier,
  RelationRef,
} from './port.ts';
import {
  relationFieldsSchema,
  type accountsSchema,
  type bookingSchema,
  type bookyearsSchema,
  type costCentresSchema,
  type dossiersSchema,
  type journalsSchema,
  type relationRecordSchema,
  type vatCodesSchema,
} from './wire.ts';

type Row<Schema extends z.ZodArray> = z.output<Schema>[number];

/** A dossier of the list. */
export function dossierOf(row: Row<typeof dossiersSchema>): OctopusDossier {
  return {
    id: row.dossierKey.id,
    name: row.dossierDescription.trim(),
    vatNumber: normalizeNumber(row.vatNr),
  };
}

/** A bookyear with its periods. */
export function bookyearOf(row: Row<typeof bookyearsSchema>): Bookyear {
  return {
    id: row.bookyearKey.id,
    description: row.bookyearDescription,
    startDate: row.startDate,
    endDate: row.endDate,
    closed: row.closed,
    periods: row.periods.map((period) => ({
      period: period.bookyearPeriod,
      startDate: period.startDate,
      endDate: period.endDate,
    })),
  };
}

/** A journal of one bookyear. */
export function journalOf(row: Row<typeof journalsSchema>): Journal {
  return {
    bookyearId: row.bookyearKey.id,
    key: row.journalKey,
    name: row.name,
    lastNumber: row.lastBookedDocumentNr,
    closed: row.closed,
    closedPeriod: row.closedPeriod,
    protectedPeriod: row.protectedPeriod,
    insertionType: row.insertionType,
  };
}

/** A ledger account, described in Dutch, else in the first language that has a text. */
export function accountOf(row: Row<typeof accountsSchema>): LedgerAccount {
  return {
    bookyearId: row.accountKey.bookyearKey.id,
    number: row.accountKey.id,
    description: describedIn(row.description),
    purchaseVatCode: codeOrNull(row.purchaseVatCode),
    salesVatCode: codeOrNull(row.salesVatCode),
    vatRecupPercentage: row.vatRecupPercentage,
  };
}

/** A cost centre. */
export function costCentreOf(row: Row<typeof costCentresSchema>): CostCentre {
  return {
    id: row.costCentreKey.id,
    description: describedIn(row.description),
    closed: row.closed,
  };
}

/** Dutch, else the first language that has a text. */
function describedIn(texts: Row<typeof accountsSchema>['description']): string {
  const inOrder = [texts?.description_NL, texts?.description_FR, texts?.description_EN];
  return inOrder.find((text) => (text ?? '') !== '') ?? '';
}

function codeOrNull(code: string | null | undefined): string | null {
  const trimmed = (code ?? '').trim();
  return trimmed === '' ? null : trimmed;
}

/** A VAT code; the percentage becomes whole basis points. */
export function vatCodeOf(row: Row<typeof vatCodesSchema>): VatCode {
  return {
    code: row.code,
    description: row.description,
    type: row.type,
    rateBasisPoints: Math.round(row.basePercentage * 100),
  };
}

/** A relation with its whole record; fails with the place of the first field of the wrong type. */
export function relationOf(
  record: z.output<typeof relationRecordSchema>,
): Result<Relation, string> {
  const parsed = relationFieldsSchema.safeParse(record);
  if (!parsed.success) return fail(issuesOf(parsed.error));
  const row = parsed.data;
  const identity = row.relationIdentificationServiceData;
  return ok({
    relationId: identity.relationId === 0 ? null : identity.relationId,
    externalId: identity.externalId,
    name: row.name.trim(),
    vatNumber: normalizeNumber(row.vatNr),
    client: row.client,
    supplier: row.supplier,
    active: row.active,
    clientAccount: row.defaultBookingAccountClient,
    supplierAccount: row.defaultBookingAccountSupplier,
    expirationDays: row.expirationDays,
    record: withCountry(record),
  });
}

/** Octopus writes two blanks for a country that was never chosen. */
function withCountry(record: z.output<typeof relationRecordSchema>): Relation['record'] {
  const country = record['country'];
  return typeof country === 'string' ? { ...record, country: country.trim() } : record;
}

/** A booking as Octopus gives it back; an amount left out on a line is nothing. */
export function entryOf(row: z.output<typeof bookingSchema>): BookedEntry {
  return {
    bookyearId: row.bookyearKey.id,
    journalKey: row.journalKey,
    number: row.documentSequenceNr,
    period: row.bookyearPeriodeNr,
    documentDate: parseIsoDate(row.documentDate),
    amountCents: row.amount,
    relationId: row.relationIdentificationServiceData.relationId,
    externalRelationId: row.relationIdentificationServiceData.externalId,
    comment: row.comment,
    reference: row.reference,
    orderReference: row.orderReference,
    lines: row.bookingLines.map((line) => ({
      account: line.accountKey,
      vatCode: line.vatCodeKey,
      baseCents: line.baseAmount ?? cents(0),
      vatCents: line.vatAmount ?? cents(0),
      comment: line.comment,
      vatRecupPercentage: line.vatRecupPercentage ?? null,
    })),
  };
}

/** The body of `insertBuySellBooking`: the shape that the real Octopus accepted, spelling included. */
export function bookingBody(numbered: NumberedBooking): unknown {
  return {
    buySellBookingServiceData: bareBooking(numbered),
    attachments: numbered.attachments.map(attachmentBody),
  };
}

/** A file as Octopus takes it. */
export function attachmentBody({ fileName, bytes }: Attachment): unknown {
  return { fileName, fileData: Buffer.from(bytes).toString('base64') };
}

/** The body of `updateBuySellBooking`: the booking without a wrapper and without files. */
export function bareBooking(numbered: Omit<NumberedBooking, 'attachments'>): unknown {
  const { booking } = numbered;
  assert(booking.currency === 'EUR', 'a booking in a foreign currency has no rate to send');
  return {
    bookyearKey: { id: booking.bookyearId },
    journalKey: booking.journalKey,
    documentSequenceNr: numbered.number,
    relationIdentificationServiceData: relationBody(numbered.relation),
    bookyearPeriodeNr: booking.period,
    documentDate: booking.documentDate,
    expiryDate: booking.expiryDate,
    comment: booking.comment,
    orderReference: booking.orderReference,
    reference: booking.reference,
    amount: doubleOfCents(booking.amountCents),
    currencyCode: booking.currency,
    exchangeRate: 1,
    paymentMethod: 0,
    bookingLines: booking.lines.map(lineBody),
  };
}

/** Which key wins when both are sent is unknown, so only one of them says something. */
function relationBody(relation: RelationRef): unknown {
  assert(
    relation.relationId !== null || relation.externalId !== 0,
    'a booking names its relation by one of two keys',
  );
  return relation.relationId === null
    ? { externalRelationId: relation.externalId }
    : { externalRelationId: 0, relationKey: { id: relation.relationId } };
}

function lineBody(line: BookingLine): unknown {
  return {
    accountKey: line.account,
    baseAmount: doubleOfCents(line.baseCents),
    vatCodeKey: line.vatCode,
    vatAmount: doubleOfCents(line.vatCents),
    comment: line.comment,
    ...(line.vatRecupPercentage === null ? {} : { vatRecupPercentage: line.vatRecupPercentage }),
  };
}

const MAX_ISSUES = 3;

/** Where an answer does not have the shape of the contract: places and expectations, never values. */
export function issuesOf(error: z.ZodError): string {
  return error.issues
    .slice(0, MAX_ISSUES)
    .map((issue) => `${issue.path.join('.')}: ${issue.message}`)
    .join('; ');
}
