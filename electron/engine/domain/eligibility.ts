import type { IsoDate } from '../../../shared/model/amount.ts';

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
