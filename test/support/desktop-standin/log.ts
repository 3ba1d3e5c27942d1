/** Something the program asked of the desktop that a test wants to see. */
export type LogEntry = { readonly kind: string; readonly data: unknown };

/** Everything the program asked of the desktop, in order. */
export const log: LogEntry[] = [];

/** Notes what the program asked for. */
export function note(kind: string, data: unknown = null): void {
  log.push({ kind, data });
}
