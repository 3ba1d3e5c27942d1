import { fail, ok } from '../../../shared/result.ts';
import {
  dossierCall,
  listCall,
  readRows,
  send,
  type Call,
  type OctopusClientOptions,
} from './call.ts';
import type { LimitedOperation } from './limits.ts';
import * as map from './map.ts';
import { masterDataReads } from './master-data.ts';
import type { BookedEntry, OctopusClient, OctopusTarget } from './port.ts';
import { testSignIn } from './test-sign-in.ts';
import { allRelations, findRelations, putRelation } from './relations.ts';
import { timestampQuery } from './timestamp.ts';
import * as wire from './wire.ts';

/** The Octopus client of one login. */
export function createOctopusClient(options: OctopusClientOptions): OctopusClient {
  const inDossier = (target: OctopusTarget, operation: LimitedOperation, path: string): Call =>
    dossierCall(options.session, target, operation, path);

  return {
    testSignIn: () => testSignIn(options),
    dossiers: () =>
      readRows(options, listCall(options.session), wire.dossiersSchema, map.dossierOf),
    ...masterDataReads(options),
    relations: (target) => allRelations(options, target),
    findRelations: (target, by) => findRelations(options, target, by),
    putRelation: (target, record) => putRelation(options, target, record),
    insertBooking: async (target, booking) => {
      const call = inDossier(target, 'insertBuySellBooking', '/buysellbookings');
      const sent = await send(options, { ...call, method: 'POST', json: map.bookingBody(booking) });
      if (!sent.ok) return sent;
      return sent.value.fault === null ? ok(null) : fail(sent.value.fault);
    },
    modifiedBookings: async (target, lane, sinceMs) => {
      const entries = await readRows(
        options,
        inDossier(target, 'getModifiedBuySellBookings', modifiedPath(lane, sinceMs)),
        wire.bookingsSchema,
        map.entryOf,
      );
      return entries.ok ? ok(ofLane(entries.value, lane)) : entries;
    },
  };
}

type BookingLane = Parameters<OctopusClient['modifiedBookings']>[1];

function modifiedPath(lane: BookingLane, sinceMs: number | null): string {
  const journal = encodeURIComponent(lane.journalKey);
  return `/buysellbookings/modified?bookyearId=${lane.bookyearId}&journalKey=${journal}&${timestampQuery(sinceMs)}`;
}

/** Entries of one lane, each number once: the last one told. */
function ofLane(entries: readonly BookedEntry[], lane: BookingLane): readonly BookedEntry[] {
  const byNumber = new Map<number, BookedEntry>();
  for (const entry of entries) {
    if (entry.bookyearId !== lane.bookyearId || entry.journalKey !== lane.journalKey) continue;
    byNumber.set(entry.number, entry);
  }
  return [...byNumber.values()];
}
