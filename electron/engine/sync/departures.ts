import type { DossierId } from '../domain/ids.ts';
import { departureOf, type Departure, type ScheduleRules } from '../domain/schedule.ts';
import type { DocumentState } from '../../../shared/model/document-state.ts';
import type { DocumentRow } from '../store/ports.ts';
import type { SyncContext } from './context.ts';

const PAGE = 500;
const READY: readonly DocumentState[] = ['waiting', 'needs-decision'];

/** When each document of a dossier that waits leaves by itself, under these rules. */
export async function departuresOf(
  { store }: SyncContext,
  dossierId: DossierId,
  rules: ScheduleRules,
): Promise<readonly Departure[]> {
  const departures: Departure[] = [];
  let page: readonly DocumentRow[] = [];
  do {
    const afterId = page.at(-1)?.id;
    const from = afterId === undefined ? {} : { afterId };
    page = await store.documents.list({ dossierId, states: READY, limit: PAGE, ...from });
    departures.push(...page.filter(isReady).map((row) => departureOf(row, rules)));
  } while (page.length === PAGE);
  return departures;
}

/** What only waits to be checked waits too: under other rules it would leave. */
function isReady({ state, cause }: DocumentRow): boolean {
  return state === 'waiting' || cause?.kind === 'to-check';
}
