import { startOfNextBrusselsMonth } from '../../../shared/clock.ts';
import type { DossierId } from '../domain/ids.ts';
import type { Subject, SyncContext } from './context.ts';
import { createAgenda, type Appointment } from './agenda.ts';
import { byDeadline } from './by-deadline.ts';
import { FEED_INTERVAL_MS, settleFeeds, takeFeeds } from './feeds.ts';
import { inPool } from './pool.ts';
import type { Rest } from './rest.ts';

/** What the scheduler works with. */
export type SchedulerOptions = {
  readonly context: SyncContext;
  readonly subjects: () => Promise<readonly Subject[]>;
  /** Runs a dossier by schedule, never twice at the same time; the kind of the fault that stopped a part of it, or null. */
  readonly run: (subject: Subject) => Promise<{ readonly fault: string | null }>;
  /** Called at the end of every pass. */
  readonly passed: () => Promise<void>;
};

/** What keeps this computer from running anything by itself: on battery, no network, about to sleep. */
export type Hold = 'battery' | 'no-network' | 'sleep';

/** Decides which dossiers run, and when. It keeps nothing that a restart would need: all of it follows from the store. */
export type Scheduler = {
  /** Runs every dossier that is due now, none any more once `signal` is aborted; answers when to pass again (epoch ms). */
  readonly pass: (signal?: AbortSignal) => Promise<number>;
  /** The documents or the rules of a dossier (null: of all) changed: what was worked out is forgotten. */
  readonly touch: (dossierId: DossierId | null) => void;
  /** Passes run nothing while the computer holds them; null goes on. */
  readonly hold: (by: Hold | null) => void;
  readonly heldBy: () => Hold | null;
  /**
   * When documents of each dossier leave next (epoch ms): the first that waits, else the next month or the next look.
   * A dossier that sends nothing by itself, or is paused, is not in it; none is before the first pass, or while the computer holds them.
   */
  readonly nextRuns: () => Promise<ReadonlyMap<DossierId, number>>;
  /** What is to come in each linked dossier, as far as it is known. */
  readonly outlook: () => Promise<readonly Outlook[]>;
};

/** What is to come in a dossier, epoch ms. */
export type Outlook = {
  readonly dossierId: DossierId;
  /** When it ran last; null: never. */
  readonly ranAtMs: number | null;
  /** When it runs next. */
  readonly runsAtMs: number;
  /** Before then a run only looks whether something new came in. */
  readonly worksAtMs: number;
};

/** Dossiers that run at the same time. */
const WIDTH = 4;
/** Without the network nothing runs for this long, ms. */
const OFFLINE_REST_MS = 60_000;
/** Longest and shortest time between two passes, ms: a clock that was changed is noticed, and nothing turns in circles. */
const MAX_WAIT_MS = 10 * 60_000;
const MIN_WAIT_MS = 1;

/** Creates the scheduler of an engine. */
export function createScheduler({ context, subjects, run, passed }: SchedulerOptions): Scheduler {
  const { store, clock } = context;
  const agenda = createAgenda(context, subjects);
  let offlineUntilMs: number | null = null;
  let heldBy: Hold | null = null;
  let isKept = false;

  const runOne = async ({ subject }: Appointment, signal?: AbortSignal): Promise<void> => {
    if (signal?.aborted === true || heldBy !== null || clock.now() < (offlineUntilMs ?? 0)) return;
    const { fault } = await run(subject);
    const nowMs = clock.now();
    offlineUntilMs = fault === 'offline' ? nowMs + OFFLINE_REST_MS : null;
    agenda.ran(subject.dossier.id, { atMs: nowMs, well: fault === null });
  };
  const closedUntilMs = async (): Promise<number> =>
    Math.max((await store.schedules.pausedUntilMs()) ?? 0, offlineUntilMs ?? 0);

  const pass = async (signal?: AbortSignal): Promise<number> => {
    const nowMs = clock.now();
    isKept = true;
    if (heldBy === null && (await closedUntilMs()) <= nowMs) {
      const signalled = await takeFeeds(context);
      for (const dossierId of signalled) context.rest.end(dossierId);
      const due = (await agenda.appointments()).filter(
        ({ subject, atMs }) => atMs <= nowMs || signalled.has(subject.dossier.id),
      );
      // After a time without network the first one finds out for all.
      const width = offlineUntilMs === null ? WIDTH : 1;
      const ordered = await byDeadline(context, due, width);
      await inPool(ordered, width, (one) => runOne(one, signal));
      for (const dossierId of await settleFeeds(context)) {
        context.rest.end(dossierId);
        agenda.forget(dossierId);
      }
    }
    await passed();
    const [next] = await agenda.appointments();
    const opensAtMs = Math.max(next?.atMs ?? Infinity, await closedUntilMs());
    const hasFeeds = (await store.feeds.list()).length > 0;
    const longestMs = hasFeeds ? FEED_INTERVAL_MS : MAX_WAIT_MS;
    return Math.max(clock.now() + MIN_WAIT_MS, Math.min(opensAtMs, nowMs + longestMs));
  };
  const nextRuns = async (): Promise<ReadonlyMap<DossierId, number>> => {
    if (!isKept || heldBy !== null) return new Map();
    const earliestMs = Math.max(clock.now(), await closedUntilMs());
    return nextRunsOf(await agenda.appointments(), earliestMs, clock.now());
  };
  return {
    pass,
    touch: agenda.forget,
    hold: (by) => {
      heldBy = by;
    },
    heldBy: () => heldBy,
    nextRuns,
    outlook: async () =>
      (await agenda.appointments()).map((one) => outlookOf(one, context.rest, clock.now())),
  };
}

function outlookOf({ subject, ranAtMs, atMs }: Appointment, rest: Rest, nowMs: number): Outlook {
  const { id: dossierId } = subject.dossier;
  return {
    dossierId,
    ranAtMs,
    runsAtMs: atMs,
    worksAtMs: rest.untilMs(dossierId, nowMs) ?? atMs,
  };
}

function nextRunsOf(
  appointments: readonly Appointment[],
  earliestMs: number,
  nowMs: number,
): ReadonlyMap<DossierId, number> {
  const sending = appointments.filter(({ frequency, paused }) => frequency !== 'never' && !paused);
  return new Map(
    sending.map((one) => [one.subject.dossier.id, Math.max(earliestMs, leavesAtMs(one, nowMs))]),
  );
}

/** When something of a dossier leaves next; one of whose documents none waits is known by its month or its next look. */
function leavesAtMs({ departsAtMs, frequency, atMs }: Appointment, nowMs: number): number {
  if (departsAtMs !== Infinity) return departsAtMs;
  return frequency === 'last-month' ? startOfNextBrusselsMonth(nowMs) : atMs;
}
