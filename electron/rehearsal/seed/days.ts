const DAY_MS = 86_400_000;

/** The day `days` after `day` (both `YYYY-MM-DD`). */
export function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
}

/** Days from `from` to `to` (both `YYYY-MM-DD`); negative when `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY_MS);
}

/** Billit's way of writing a moment: no offset. `millis` counts from the beginning of `day`. */
export function momentOf(day: string, millis: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + millis).toISOString().slice(0, 23);
}
