import type { InventedStatement } from '../../electron/rehearsal/seed/coda.ts';

/** An invented statement. */
export function invented(given: Partial<InventedStatement>): InventedStatement {
  return {
    iban: 'BE68539007547034',
    number: 1,
    old: 100_000,
    moves: [25_000],
    oldDate: '2026-10-01',
    newDate: '2026-10-02',
    ...given,
  };
}
