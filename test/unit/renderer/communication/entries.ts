import type { FullEntry } from '../../../../renderer/features/communication/entry.ts';

/** An exchange that went well. */
export function entry(at: number, over: Partial<FullEntry> = {}): FullEntry {
  return {
    id: `entry-${at}`,
    correlationId: `marker-${at}`,
    atMs: Date.UTC(2026, 10, 24, 13, 0, 0) - at * 1000,
    dossierId: 'dossier-1',
    service: 'octopus',
    operation: 'insertBuySellBooking',
    method: 'POST',
    path: '/octopus-rest-api/v1/dossiers/48217/buysellbookings',
    status: 201,
    fault: null,
    durationMs: 131,
    requestBytes: 900,
    responseBytes: 12,
    requestBody: '{"journalKey":"A1"}',
    responseBody: '',
    ...over,
  };
}
