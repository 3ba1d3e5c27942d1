const brussels = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Brussels',
  dateStyle: 'short',
  timeStyle: 'medium',
});

/** An instant (epoch ms) as Billit writes it: local time in Brussels without offset, `2026-10-05T16:22:25.457`. */
export function billitTime(instantMs: number): string {
  const millis = String(((instantMs % 1000) + 1000) % 1000).padStart(3, '0');
  return `${brussels.format(instantMs).replace(' ', 'T')}.${millis}`;
}

const WRITTEN = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2}(?::\d{2}(?:\.\d{1,7})?)?))?$/;

/** A time as Billit writes it, as a number that orders like it (not an instant); null when it is none. */
export function timeOrder(text: string): number | null {
  const match = WRITTEN.exec(text);
  if (match === null) return null;
  const order = Date.parse(`${match[1] ?? ''}T${match[2] ?? '00:00'}Z`);
  return Number.isNaN(order) ? null : order;
}
