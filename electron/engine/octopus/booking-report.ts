import { z } from 'zod';
import { ok, type Result } from '../../../shared/result.ts';
import { parseIsoDate } from '../domain/money.ts';
import { dossierCall, readFound, type OctopusClientOptions } from './call.ts';
import type { BookingPlace, BookingReport, OctopusClient, ReportLine } from './port.ts';
import { timestampQuery } from './timestamp.ts';
import { amount, key, listOf, text, whole } from './wire.ts';

/** Letters of the journals by their type (contract, DocumentKey). */
const JOURNAL_LETTERS: ReadonlyMap<number, string> = new Map([
  [1, 'A'],
  [2, 'V'],
  [3, 'F'],
  [4, 'D'],
  [7, 'L'],
]);

/** All journal types, and all bookyears. */
const ALL = -1;

const lineSchema = z.object({
  bookyearKey: key,
  journalType: z.int(),
  journalNr: z.int(),
  documentSequenceNr: z.int(),
  lineSequenceNr: whole,
  bookyearPeriodeNr: whole,
  documentDate: text,
  accountKey: whole,
  bookingAmount: amount,
  relationKey: key.nullish(),
  comment: text,
  reference: text,
  vatSectionCode: text,
});
const deletedSchema = z.object({
  bookyearKey: key,
  journalType: z.int(),
  journalSequenceNr: z.int(),
  documentSequenceNr: z.int(),
});

/** Answer of `getReportModifiedBooking`. */
const reportSchema = z.object({
  modifiedBookings: listOf(lineSchema),
  deletedBookings: listOf(deletedSchema),
});

/** What changed in any journal, and what was deleted there; whether Octopus tells of deletions was never recorded. */
export function bookingReportCalls(
  options: OctopusClientOptions,
): Pick<OctopusClient, 'bookingReport'> {
  return {
    bookingReport: async (target, asked): Promise<Result<BookingReport>> => {
      const query = [`journalTypeId=${asked.journalType ?? ALL}`, timestampQuery(asked.sinceMs)];
      const path = `/bookyears/${asked.bookyearId ?? ALL}/bookings/modified?${query.join('&')}`;
      const call = dossierCall(options.session, target, 'getReportModifiedBooking', path);
      const report = await readFound(options, call, reportSchema);
      if (!report.ok) return report;
      const { modifiedBookings = [], deletedBookings = [] } = report.value ?? {};
      return ok({ lines: modifiedBookings.map(lineOf), deleted: deletedBookings.map(placeOf) });
    },
  };
}

function lineOf(row: z.output<typeof lineSchema>): ReportLine {
  return {
    place: {
      bookyearId: row.bookyearKey.id,
      journalKey: journalKeyOf(row.journalType, row.journalNr),
      number: row.documentSequenceNr,
    },
    lineNumber: row.lineSequenceNr,
    period: row.bookyearPeriodeNr,
    documentDate: parseIsoDate(row.documentDate),
    account: row.accountKey,
    amountCents: row.bookingAmount,
    relationId: row.relationKey?.id ?? null,
    comment: row.comment,
    reference: row.reference,
    vatCode: row.vatSectionCode,
  };
}

function placeOf(row: z.output<typeof deletedSchema>): BookingPlace {
  return {
    bookyearId: row.bookyearKey.id,
    journalKey: journalKeyOf(row.journalType, row.journalSequenceNr),
    number: row.documentSequenceNr,
  };
}

/** A type that the contract does not know gives a key that is no journal's. */
function journalKeyOf(type: number, sequence: number): string {
  return `${JOURNAL_LETTERS.get(type) ?? '?'}${sequence}`;
}
