/** The fields that Octopus declares as double; it always writes them with a fraction. */
const DOUBLES: ReadonlySet<string> = new Set([
  'amount',
  'baseAmount',
  'vatAmount',
  'vatRecupPercentage',
  'vatRecuperationPercentage',
  'fiscProfessionalPercentage',
  'fiscRecupPercentage',
  'basePercentage',
  'exchangeRate',
  'bookingAmount',
  'documentAmount',
  'balanceAmount',
  'openBookingAmount',
  'openDocAmount',
  'debetBookingAmount',
  'debetDocumentAmount',
  'debetBalancedBookingAmount',
  'creditBookingAmount',
  'creditDocumentAmount',
  'creditBalancedBookingAmount',
  'weight',
  'unitCount',
]);

function byName([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : 1;
}

function write(value: unknown, name: string, order: readonly string[]): string {
  if (Array.isArray(value)) return `[${value.map((one) => write(one, name, order)).join(',')}]`;
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).filter(([, one]) => one !== undefined && one !== null);
    const first = order.flatMap((key) => entries.filter(([other]) => other === key));
    const rest = entries.filter(([key]) => !order.includes(key)).sort(byName);
    const members = [...first, ...rest].map(
      ([key, one]) => `${JSON.stringify(key)}:${write(one, key, [])}`,
    );
    return `{${members.join(',')}}`;
  }
  if (typeof value === 'number' && DOUBLES.has(name) && Number.isInteger(value)) {
    return `${value}.0`;
  }
  return JSON.stringify(value);
}

/**
 * JSON as Octopus writes it: keys in alphabetical order (those of `first` before the others at the top level), unset
 * fields left out, doubles with a fraction.
 */
export function octopusJson(value: unknown, first: readonly string[] = []): string {
  return write(value, '', first);
}
