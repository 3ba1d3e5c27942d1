import type { CallOutput } from '../../../shared/ipc/contract.ts';
import { isAtOctopus } from '../../../shared/model/statement.ts';

/** What of a statement its day shows. */
export type DayOf = Pick<
  CallOutput<'bank.get'>['accounts'][number]['statements'][number],
  'newDate' | 'state' | 'blocked'
>;

/** What a day of an account shows: a statement at Octopus, one that waits, one before which another is missing, none. */
export type DayMark = 'there' | 'waits' | 'missing' | 'none';

/** Days shown: six weeks. */
const DAYS = 42;
const DAY_MS = 86_400_000;

/** The last days of an account up to a day (YYYY-MM-DD), each with what ended on it. */
export function lastDays(
  statements: readonly DayOf[],
  today: string,
): readonly { readonly day: string; readonly mark: DayMark }[] {
  const ended = Map.groupBy(statements, ({ newDate }) => newDate ?? '');
  const last = Date.parse(`${today}T00:00:00Z`);
  return Array.from({ length: DAYS }, (_, at) => {
    const day = new Date(last - (DAYS - 1 - at) * DAY_MS).toISOString().slice(0, 10);
    return { day, mark: markOf(ended.get(day) ?? []) };
  });
}

function markOf(statements: readonly DayOf[]): DayMark {
  if (statements.length === 0) return 'none';
  if (statements.some(({ blocked }) => blocked === 'gap' || blocked === 'conflict'))
    return 'missing';
  return statements.every((one) => isAtOctopus(one)) ? 'there' : 'waits';
}
