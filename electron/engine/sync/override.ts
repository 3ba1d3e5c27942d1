import { departureOf, type ScheduleRules } from '../domain/schedule.ts';
import type { DocumentRow } from '../store/ports.ts';
import type { SyncContext } from './context.ts';

/** What the schedule waits for and a person may pass over, by its name in the log. */
const PASSED_OVER = {
  'not-released': 'sentBeforeRelease',
  'not-approved': 'sentBeforeApproval',
} as const;

const isPassedOver = (by: string): by is keyof typeof PASSED_OVER => by in PASSED_OVER;

/**
 * A person sends what the schedule would hold for the entrepreneur (S38): who and why goes on record before it is queued,
 * and into 'Toon communicatie', where the office looks for it.
 */
export async function noteOverride(
  { store, clock, chance, person }: SyncContext,
  row: DocumentRow,
  rules: ScheduleRules,
): Promise<void> {
  // Neither a pause nor 'Nooit' asks the entrepreneur for anything; what he has not let go is passed over all the same.
  const asked = { ...rules, paused: null, frequency: 'after-10-minutes' } as const;
  const departure = departureOf(row, asked);
  if (departure.kind !== 'held' || !isPassedOver(departure.by)) return;
  const detail = { why: departure.by, number: row.number };
  const entry = { atMs: clock.now(), actor: person, action: 'sent-by-override', subject: row.id };
  await store.audit.append({ ...entry, detail });
  const id = chance.id();
  const requestBody = JSON.stringify({ person, ...detail });
  await store.communication.append({
    id,
    correlationId: id,
    atMs: entry.atMs,
    dossierId: row.dossierId,
    service: 'office',
    operation: PASSED_OVER[departure.by],
    method: '',
    path: `${person}, ${row.number}`,
    status: null,
    fault: null,
    durationMs: 0,
    requestBytes: requestBody.length,
    responseBytes: 0,
    requestBody,
    responseBody: '',
  });
}
