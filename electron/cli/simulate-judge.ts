import { present } from '../../shared/assert.ts';
import { instantOfBrusselsWall, startOfBrusselsDay } from '../../shared/clock.ts';
import type { Fate } from '../rehearsal/model.ts';
import { findBack } from '../rehearsal/verdict-books.ts';
import type { RehearsalWorld } from '../rehearsal/world.ts';
import { RULES, ruleOf, type Release, type Rule, type Span } from './simulate-year.ts';

/** What became of the documents under one rule. */
export type RuleCount = {
  readonly rule: string;
  /** That must be booked once their time has come. */
  readonly documents: number;
  /** Booked when the rule says. */
  readonly onTime: number;
  /** Not booked, and not due. */
  readonly waiting: number;
  /** Booked before their time, or after it by more than the program may take. */
  readonly early: number;
  readonly late: number;
};

/** What a simulation is judged by, besides the world's books. */
export type Course = {
  readonly span: Span;
  readonly sleeps: readonly Span[];
  readonly releases: readonly Release[];
};

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;
/** A new document is seen within the hour, and then sent; some minutes more when Octopus is slow. */
const SLACK_MS = 75 * MINUTE_MS;
const AFTER_MS: Readonly<Record<string, number>> = {
  'after-10-minutes': 10 * MINUTE_MS,
  'after-1-day': DAY_MS,
  'after-1-week': 7 * DAY_MS,
};

/** Earliest moment at which a document may be booked, and the moment from which it should be; Infinity: never. */
type Due = { readonly earliestMs: number; readonly latestMs: number };

function instant(wall: unknown): number {
  return instantOfBrusselsWall(Date.parse(`${String(wall)}Z`));
}

function firstOfNextMonth(day: string): number {
  const [year = 0, month = 0] = day.split('-').map(Number);
  return startOfBrusselsDay(new Date(Date.UTC(year, month, 1)).toISOString().slice(0, 10));
}

/** What the rule says, worked out from the books of the world alone. */
function dueOf(world: RehearsalWorld, fate: Fate, rule: Rule, releasesMs: readonly number[]): Due {
  const order = world.order(fate.orderId);
  if (order === null || rule.frequency === 'never') return NEVER;
  const createdMs = instant(order.Created);
  const changedMs = instant(order.LastModified);
  const afterMs = AFTER_MS[rule.frequency];
  const byRuleMs =
    afterMs === undefined
      ? Math.max(createdMs, firstOfNextMonth(order.OrderDate.slice(0, 10)))
      : createdMs + afterMs;
  if (!rule.releasedOnly) return { earliestMs: byRuleMs, latestMs: byRuleMs };
  const releaseFrom = (ms: number): number => releasesMs.find((one) => one >= ms) ?? Infinity;
  return {
    earliestMs: Math.max(byRuleMs, releaseFrom(createdMs)),
    latestMs: Math.max(byRuleMs, releaseFrom(changedMs)),
  };
}
const NEVER: Due = { earliestMs: Infinity, latestMs: Infinity };

/** The first moment from `ms` on at which the computer is awake. */
function awakeFrom(ms: number, sleeps: readonly Span[]): number {
  return sleeps.find((sleep) => sleep.fromMs <= ms && ms < sleep.toMs)?.toMs ?? ms;
}

/** Counts per rule whether every document was booked or mailed exactly when its rule says. */
export function judgeCourse(world: RehearsalWorld, course: Course): readonly RuleCount[] {
  const { bookings } = findBack(world.fates(), world.bookings(), []);
  const places = new Map(world.dossiers.map((one, place) => [one.billitPartyId, place]));
  const none = { documents: 0, onTime: 0, waiting: 0, early: 0, late: 0 };
  const counts = new Map(RULES.map((one) => [one.name, { ...none }]));
  for (const fate of world.fates()) {
    if (fate.outcome !== 'book' && fate.outcome !== 'deliver') continue;
    const place = places.get(fate.billitPartyId) ?? 0;
    const rule = ruleOf(place);
    const releases = course.releases.filter((one) => one.dossier === place);
    const releasesMs = releases.map((one) => one.atMs);
    const due = dueOf(world, fate, rule, releasesMs);
    const count = present(counts.get(rule.name), 'every rule is counted');
    count.documents += 1;
    const bookedMs = bookings.get(fate)?.[0]?.createdAtMs;
    count[outcome(due, bookedMs ?? mailedMs(world, fate), course)] += 1;
  }
  return [...counts].map(([rule, count]) => ({ rule, ...count }));
}

/** When the mail of a document came in; null while none did. */
function mailedMs(world: RehearsalWorld, { octopusDossierId, ublSha256 }: Fate): number | null {
  const mail = world
    .viewer()
    .find(
      (one) =>
        one.octopusDossierId === octopusDossierId &&
        one.files.some(({ sha256 }) => sha256 === ublSha256),
    );
  return mail?.receivedAtMs ?? null;
}

function outcome(
  due: Due,
  bookedMs: number | null,
  { span, sleeps }: Course,
): 'onTime' | 'waiting' | 'early' | 'late' {
  const seenMs = awakeFrom(due.latestMs, sleeps);
  const limitMs = awakeFrom(seenMs + SLACK_MS, sleeps) + SLACK_MS;
  if (bookedMs === null) return limitMs < span.toMs ? 'late' : 'waiting';
  if (bookedMs < due.earliestMs) return 'early';
  return bookedMs <= limitMs ? 'onTime' : 'late';
}
