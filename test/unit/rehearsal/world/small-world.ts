import { createWorld, type WorldExtras } from '../../../../electron/rehearsal/world.ts';
import { createMovableClock } from '../../../../electron/rehearsal/movable-clock.ts';
import type { WorldOptions } from '../../../../electron/rehearsal/model.ts';

/** 5 October 2026, noon in Brussels. */
export const NOW_MS = Date.UTC(2026, 9, 5, 10);

/** A world of two dossiers with ten documents each, at a clock that stands still until it is moved. */
export async function smallWorld(more: Partial<WorldOptions> = {}, extras: WorldExtras = {}) {
  const clock = createMovableClock({ now: () => NOW_MS, sleep: async () => undefined });
  const options = { seed: 7, dossiers: 2, documentsPerDossier: 10, clock, ubl: null, ...more };
  const world = await createWorld(options, { moveClock: clock.moveTo, ...extras });
  return { world, clock };
}

/** A booking as a colleague types it. */
export const COLLEAGUES_BOOKING = {
  bookyearKey: { id: 2 },
  journalKey: 'A1',
  bookyearPeriodeNr: 202610,
  documentDate: '2026-10-05',
  expiryDate: '2026-11-04',
  amount: 121,
  comment: 'door een collega',
  currencyCode: 'EUR',
  exchangeRate: 1,
  relationIdentificationServiceData: { relationKey: { id: 1 } },
  bookingLines: [],
};
