/** Where a first sync must begin (contract, "Controlled first synchronisation"). */
const BEGINNING = '1980-01-01 00:00:00.000';

/** In which time zone Octopus reads a timestamp is not documented: 2 hours for Brussels, and one for slow clocks. */
const OVERLAP_MS = 3 * 3_600_000;

/** The query that asks for every change since an instant (epoch ms; null = from the beginning). */
export function timestampQuery(sinceMs: number | null): string {
  return `modifiedTimeStamp=${modifiedTimeStamp(sinceMs).replace(' ', '%20')}`;
}

/** The `modifiedTimeStamp` that surely covers every change since an instant (epoch ms; null = from the beginning). */
export function modifiedTimeStamp(sinceMs: number | null): string {
  if (sinceMs === null) return BEGINNING;
  const instant = new Date(sinceMs - OVERLAP_MS).toISOString();
  return instant.replace('T', ' ').replace('Z', '');
}
