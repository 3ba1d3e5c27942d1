import type { ExportRow, ProposedBooking } from './export-row.ts';

/** Sums of bookings, in cents; bigint because 50,000 documents may add up to more than a number holds exactly. */
export type Totals = {
  readonly count: number;
  readonly baseCents: bigint;
  readonly vatCents: bigint;
  readonly totalCents: bigint;
};

/** What the bookings of these rows add up to, credit notes taken off; a row without a booking adds nothing. */
export function totalsOf(rows: readonly ExportRow[]): Totals {
  let [baseCents, vatCents, totalCents] = [0n, 0n, 0n];
  for (const { booking } of rows) {
    if (booking === null) continue;
    const sums = sumsOf(booking);
    totalCents += sums.totalCents;
    baseCents += sums.baseCents;
    vatCents += sums.vatCents;
  }
  return { count: rows.length, baseCents, vatCents, totalCents };
}

/** Bookings whose texts were read before: a list of 50,000 is added up at every tick. */
const known = new WeakMap<ProposedBooking, Omit<Totals, 'count'>>();

function sumsOf(booking: ProposedBooking): Omit<Totals, 'count'> {
  const before = known.get(booking);
  if (before !== undefined) return before;
  const lines = lineCents(booking);
  const sums = {
    totalCents: toCents(booking.total),
    baseCents: lines.reduce((sum, line) => sum + line.baseCents, 0n),
    vatCents: lines.reduce((sum, line) => sum + line.vatCents, 0n),
  };
  known.set(booking, sums);
  return sums;
}

/** The lines of a booking in the sign of its total: on what takes back, Octopus' total is negative while its lines are positive. */
export function lineCents({
  total,
  lines,
}: ProposedBooking): readonly { baseCents: bigint; vatCents: bigint }[] {
  const sign = toCents(total) < 0n ? -1n : 1n;
  return lines.map(({ base, vat }) => ({
    baseCents: sign * toCents(base),
    vatCents: sign * toCents(vat),
  }));
}

/** Decimal text as cents; what is finer than a cent is cut off, what is no number is 0. */
export function toCents(decimalText: string): bigint {
  const match = /^(-?)(\d*)(?:\.(\d*))?$/.exec(decimalText.trim());
  if (match === null) return 0n;
  const [, sign = '', whole = '', decimals = ''] = match;
  const cents = BigInt(`${whole === '' ? '0' : whole}${decimals.slice(0, 2).padEnd(2, '0')}`);
  return sign === '-' ? -cents : cents;
}

/** Cents as decimal text with two decimals. */
export function centsAsText(cents: bigint): string {
  const digits = String(cents < 0n ? -cents : cents).padStart(3, '0');
  return `${cents < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}
