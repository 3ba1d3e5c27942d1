import type { CallOutput } from '../../../shared/ipc/contract.ts';
import { type CauseKind, heldState } from '../../../shared/model/cause.ts';
import { markOf } from '../../ui/document-mark.ts';
import { FOR_YOU_STATES } from '../../ui/state-counts.ts';
import type { ShownState } from '../../ui/state-mark.tsx';

/** A document with the booking that it becomes or became. */
export type ExportRow = CallOutput<'export.preview'>['rows'][number];
/** The booking of a row. */
export type ProposedBooking = NonNullable<ExportRow['booking']>;

/** Causes that the proposal itself finds: once it succeeds, they are gone. Others only a try can clear. */
const FOUND_BY_PROPOSING = new Set<CauseKind>([
  'period-closed',
  'period-secured',
  'bookyear-missing',
  'bookyear-closed',
  'journal-missing',
  'journal-closed',
  'mailbox-missing',
  'mail-not-set-up',
]);

/** Whether a document leaves when it is chosen: it waits, and nothing is known to be in its way. */
export function mayLeave({ document, booking, mailbox, toCheck }: ExportRow): boolean {
  if (toCheck || (booking === null && mailbox === null)) return false;
  const kind = document.cause?.kind;
  switch (document.state) {
    case 'waiting':
      return true;
    case 'needs-decision':
      // A twin is seen when the document is queued, not when its booking is proposed.
      return kind !== 'duplicate';
    case 'parked':
      return kind !== undefined && FOUND_BY_PROPOSING.has(kind);
    default:
      return false;
  }
}

/** Whether a document is in Octopus already. */
export function isExported({ document }: ExportRow): boolean {
  return document.state === 'booked' || document.state === 'delivered';
}

/** The state to show: a document that waits but cannot leave shows what is in its way, one whose cause is gone is ready. */
export function shownState(row: ExportRow): ShownState {
  const { state, cause } = row.document;
  if (mayLeave(row)) return 'waiting';
  if (state === 'waiting' && cause !== null) return markOf({ state: heldState(cause.kind), cause });
  return markOf({ state, cause });
}

/** Whether a person must act before the document can leave. */
export function needsYou(row: ExportRow): boolean {
  const shown = shownState(row);
  return shown === 'to-check' || FOR_YOU_STATES.some((state) => state === shown);
}

/** What of a row is known before the engine told what becomes of the document. */
export function bareRow(document: ExportRow['document']): ExportRow {
  return {
    document,
    booking: null,
    mailbox: null,
    bookingNumber: null,
    toCheck: false,
    checked: null,
  };
}

/** The accounts of a booking, each once, in the order of its lines. */
export function accountsOf({
  lines,
}: ProposedBooking): readonly { number: number; name: string }[] {
  const found = new Map<number, string>();
  for (const { account, accountName } of lines) {
    if (!found.has(account)) found.set(account, accountName);
  }
  return [...found].map(([number, name]) => ({ number, name }));
}

/** The VAT codes of a booking, each once, in the order of its lines. */
export function vatCodesOf({ lines }: ProposedBooking): readonly string[] {
  return [...new Set(lines.map(({ vatCode }) => vatCode).filter((code) => code !== ''))];
}

/** The amount to show (decimal text): as it is booked, a credit note negative. */
export function shownTotal({ document, booking }: ExportRow): string {
  if (booking !== null) return booking.total;
  const negate = document.kind === 'credit-note' && /^0*[1-9]|^0*\.?0*[1-9]/.test(document.total);
  return negate ? `-${document.total}` : document.total;
}
