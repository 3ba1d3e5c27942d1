import type { IsoDate } from '../../../shared/model/amount.ts';
import { brusselsDay } from '../../../shared/clock.ts';
import type { ExportFrequency } from './dossier.ts';

const NEVER_LEAVES = new Set(['draft', 'refused', 'canceled', 'cancelled']);

/** Whether an order at Billit may ever leave: invoices and credit notes, not drafted, refused or cancelled (S35). */
export function mayLeave(
  order: { readonly type: string; readonly status: string; readonly date: IsoDate | null },
  exportFrom: IsoDate,
): boolean {
  const booked = order.type === 'Invoice' || order.type === 'CreditNote';
  const started = order.date === null || order.date >= exportFrom;
  return booked && started && !NEVER_LEAVES.has(order.status.toLowerCase());
}

const TEN_MINUTES_MS = 600_000;

/**
 * Whether a document leaves by itself now: 'Nooit' never; 'Laatste maand' everything dated before the current month in
 * Europe/Brussels; 'Na 10 minuten' ten minutes after its creation at Billit (S32, S34, S35).
 */
export function leavesByItself(
  document: { readonly issueDate: IsoDate | null; readonly createdAtMs: number },
  frequency: ExportFrequency,
  nowMs: number,
): boolean {
  switch (frequency) {
    case 'never':
      return false;
    case 'last-month':
      return (
        document.issueDate !== null && document.issueDate < `${brusselsDay(nowMs).slice(0, 7)}-01`
      );
    case 'after-10-minutes':
      return nowMs >= document.createdAtMs + TEN_MINUTES_MS;
  }
}
