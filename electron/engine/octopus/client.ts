import type { z } from 'zod';
import { fail, ok, type Result } from '../../../shared/result.ts';
import {
  dossierCall,
  listCall,
  readList,
  send,
  type Call,
  type OctopusClientOptions,
} from './call.ts';
import type { LimitedOperation } from './limits.ts';
import * as map from './map.ts';
import type { BookedEntry, OctopusClient, OctopusTarget } from './port.ts';
import { testSignIn } from './test-sign-in.ts';
import { allRelations, findRelations, putRelation } from './relations.ts';
import { modifiedTimeStamp } from './timestamp.ts';
import * as wire from './wire.ts';

/** The Octopus client of one login. */
export function createOctopusClient(options: OctopusClientOptions): OctopusClient {
  const read = async <Row, Out>(
    call: Call,
    schema: z.ZodType<readonly Row[]>,
    toDomain: (row: Row) => Out,
  ): Promise<Result<readonly Out[]>> => {
    const rows = await readList(options, call, schema);
    return rows.ok ? ok(rows.value.map(toDomain)) : rows;
  };
  const inDossier = (target: OctopusTarget, operation: LimitedOperation, path: string): Call =>
    dossierCall(options.session, target, operation, path);

  return {
    testSignIn: () => testSignIn(options),
    dossiers: () => read(listCall(options.session), wire.dossiersSchema, map.dossierOf),
    bookyears: (target) =>
      read(inDossier(target, 'getBookyears', '/bookyears'), wire.bookyearsSchema, map.bookyearOf),
    journals: (target, bookyearId) =>
      read(
        inDossier(target, 'getJournals', `/bookyears/${bookyearId}/journals`),
        wire.journalsSchema,
        map.journalOf,
      ),
    accounts: (target, bookyearId) =>
      read(
        inDossier(target, 'getAccounts', `/accounts?bookyearId=${bookyearId}`),
        wire.accountsSchema,
        map.accountOf,
      ),
    vatCodes: (target) =>
      read(inDossier(target, 'getVatCodes', '/vatcodes'), wire.vatCodesSchema, map.vatCodeOf),
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
      const entries = await read(
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
  const since = modifiedTimeStamp(sinceMs).replace(' ', '%20');
  const journal = encodeURIComponent(lane.journalKey);
  return `/buysellbookings/modified?bookyearId=${lane.bookyearId}&journalKey=${journal}&modifiedTimeStamp=${since}`;
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
