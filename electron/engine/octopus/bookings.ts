import { fail, ok, type Result } from '../../../shared/result.ts';
import {
  asWrite,
  dossierCall,
  readFound,
  readRows,
  sendWrite,
  type OctopusClientOptions,
} from './call.ts';
import * as map from './map.ts';
import type { BookedEntry, BookingLane, OctopusClient } from './port.ts';
import { timestampQuery } from './timestamp.ts';
import { bookingSchema, bookingsSchema } from './wire.ts';

type BookingCalls = Pick<
  OctopusClient,
  'insertBooking' | 'updateBooking' | 'attachToBooking' | 'booking' | 'modifiedBookings'
>;

/** Purchases and sales (contract, tag 'Buy Sell Bookings'), and files with any booking. */
export function bookingCalls(options: OctopusClientOptions): BookingCalls {
  const { session } = options;
  const done = async (written: ReturnType<typeof sendWrite>): Promise<Result<null>> => {
    const answer = await written;
    return answer.ok ? ok(null) : fail(answer.fault);
  };
  return {
    insertBooking: (target, numbered) => {
      const call = dossierCall(session, target, 'insertBuySellBooking', '/buysellbookings');
      return done(sendWrite(options, asWrite(call, 'POST', map.bookingBody(numbered))));
    },
    updateBooking: (target, numbered) => {
      const call = dossierCall(session, target, 'updateBuySellBooking', '/buysellbookings');
      return done(sendWrite(options, asWrite(call, 'PUT', map.bareBooking(numbered))));
    },
    attachToBooking: (target, place, attachment) => {
      const path = `/bookyears/${place.bookyearId}/bookings/attachements`;
      const call = asWrite(
        dossierCall(session, target, 'addAttachementToBooking', path),
        'POST',
        map.attachmentBody(attachment),
      );
      // Both names are Octopus' own, the double n included.
      const headers = { journalKey: place.journalKey, documentSequennceNr: String(place.number) };
      return done(sendWrite(options, { ...call, headers }));
    },
    booking: async (target, place) => {
      const path = `/buysellbookings?${laneQuery(place)}&documentSeqNr=${place.number}`;
      const call = dossierCall(session, target, 'getBuySellBooking', path);
      const found = await readFound(options, call, bookingSchema);
      if (!found.ok) return found;
      return ok(found.value === null ? null : map.entryOf(found.value));
    },
    modifiedBookings: async (target, lane, sinceMs) => {
      const path = `/buysellbookings/modified?${laneQuery(lane)}&${timestampQuery(sinceMs)}`;
      const call = dossierCall(session, target, 'getModifiedBuySellBookings', path);
      const how = { schema: bookingsSchema, toDomain: map.entryOf };
      const entries = await readRows(options, call, how);
      return entries.ok ? ok(ofLane(entries.value, lane)) : entries;
    },
  };
}

function laneQuery({ bookyearId, journalKey }: BookingLane): string {
  return `bookyearId=${bookyearId}&journalKey=${encodeURIComponent(journalKey)}`;
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
