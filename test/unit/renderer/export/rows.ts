import type {
  ExportRow,
  ProposedBooking,
} from '../../../../renderer/features/export/export-row.ts';

/** A booking of one line. */
export function booking(over: Partial<ProposedBooking> = {}): ProposedBooking {
  return {
    relationName: 'Energie Voltasol NV',
    relationIsNew: false,
    journalKey: 'A1',
    bookyearId: 2,
    period: 202611,
    total: '121.00',
    lines: [
      {
        account: 612110,
        accountName: 'Elektriciteit',
        vatCode: 'D21',
        base: '100.00',
        vat: '21.00',
      },
    ],
    ...over,
  };
}

/** A row; without more it is a purchase that is ready. */
export function exportRow(
  at: number,
  document: Partial<ExportRow['document']> = {},
  over: Partial<Omit<ExportRow, 'document'>> = {},
): ExportRow {
  return {
    document: {
      id: `document-${at}`,
      dossierId: 'dossier-1',
      externalId: String(1000 + at),
      direction: 'purchase',
      kind: 'invoice',
      number: `2026/${at}`,
      issueDate: '2026-11-12',
      total: '121.00',
      currency: 'EUR',
      counterpartyName: 'Energie Voltasol NV',
      state: 'waiting',
      cause: null,
      ...document,
    },
    booking: booking(),
    mailbox: null,
    bookingNumber: null,
    toCheck: false,
    checked: null,
    ...over,
  };
}
