import type { CallInput, CallOutput } from '../../../shared/ipc/contract.ts';
import type { Fault } from '../../../shared/model/fault.ts';
import type { Result } from '../../../shared/result.ts';
import { type Entry, withoutBodies } from './entry.ts';

/** Entries per question. */
export const PAGE = 200;
/** Pages that are asked for what is new; with more, the list begins anew. */
const MOST_NEW_PAGES = 5;

/** Which entries are wanted. */
export type EntryFilter = Omit<CallInput<'communication.list'>, 'beforeId' | 'limit'>;

/** What is known of the log behind a filter. */
export type LoadedEntries = {
  readonly entries: readonly Entry[];
  readonly loading: boolean;
  /** Whether there may be older ones. */
  readonly more: boolean;
  readonly fault: Fault | null;
  /** A bug, for the error boundary; null without one. */
  readonly bug: { readonly error: unknown } | null;
};

/** Nothing asked yet. */
export const NO_ENTRIES: LoadedEntries = {
  entries: [],
  loading: true,
  more: true,
  fault: null,
  bug: null,
};

type Page = Result<CallOutput<'communication.list'>>;
type Ask = (input: CallInput<'communication.list'>) => Promise<Page>;

/** The log, newest first, as far as it was asked for. */
export type EntriesLoader = {
  /** Begins with another filter. */
  readonly begin: (filter: EntryFilter) => void;
  /** Older ones, when there may be. */
  readonly older: () => void;
  /** What came since; put before what is there. */
  readonly newer: () => void;
};

/** Loads the log page by page; an answer to an earlier filter never shows. */
export function entriesLoader(ask: Ask, show: (loaded: LoadedEntries) => void): EntriesLoader {
  let shown = NO_ENTRIES;
  let filter: EntryFilter = {};

  const put = (change: Partial<LoadedEntries>): void => {
    shown = { ...shown, ...change };
    show(shown);
  };
  const turns = oneAtATime((error) => put({ loading: false, bug: { error } }));
  const askBefore = (last: Entry | undefined): Promise<Page> =>
    ask({ ...filter, ...(last === undefined ? {} : { beforeId: last.id }), limit: PAGE });

  const older = (): void => {
    if (turns.busy() || !shown.more) return;
    put({ loading: true });
    turns.take(async (mine) => {
      const page = await askBefore(shown.entries.at(-1));
      if (!mine()) return;
      if (!page.ok) {
        put({ loading: false, fault: page.fault });
        return;
      }
      const entries = [...shown.entries, ...page.value.map(withoutBodies)];
      put({ entries, loading: false, more: page.value.length === PAGE, fault: null });
    });
  };
  const newer = (): void =>
    turns.take(async (mine) => {
      const fresh = await newerThan(shown.entries[0]?.id ?? null, askBefore);
      if (!mine() || fresh === null) return;
      if (fresh.met) put({ entries: [...fresh.entries, ...shown.entries], fault: null });
      else put({ entries: fresh.entries, more: true, fault: null });
    });
  return {
    begin: (next) => {
      filter = next;
      turns.drop();
      put(NO_ENTRIES);
      older();
    },
    older,
    newer,
  };
}

type Turn = (mine: () => boolean) => Promise<void>;

/** Loads after each other; of those that wait, the last one is run. */
function oneAtATime(failed: (error: unknown) => void): {
  readonly busy: () => boolean;
  readonly take: (turn: Turn) => void;
  /** Forgets what runs and what waits: it was for another filter. */
  readonly drop: () => void;
} {
  let generation = 0;
  let busy = false;
  let waiting: Turn | null = null;
  const take = (turn: Turn): void => {
    if (busy) {
      waiting = turn;
      return;
    }
    busy = true;
    const taken = generation;
    const mine = (): boolean => taken === generation;
    void turn(mine)
      .catch((error: unknown) => {
        if (mine()) failed(error);
      })
      .finally(() => {
        if (!mine()) return;
        busy = false;
        const next = waiting;
        waiting = null;
        if (next !== null) take(next);
      });
  };
  return {
    busy: () => busy,
    take,
    drop: () => {
      generation += 1;
      busy = false;
      waiting = null;
    },
  };
}

type Newer = { readonly entries: readonly Entry[]; readonly met: boolean };

/** Entries from the newest down to `knownId`; `met` is false when it was not met within the pages asked. */
async function newerThan(
  knownId: string | null,
  askBefore: (last: Entry | undefined) => Promise<Page>,
): Promise<Newer | null> {
  const entries: Entry[] = [];
  for (let count = 0; count < MOST_NEW_PAGES; count += 1) {
    const page = await askBefore(entries.at(-1));
    if (!page.ok) return null;
    for (const entry of page.value) {
      if (entry.id === knownId) return { entries, met: true };
      entries.push(withoutBodies(entry));
    }
    if (page.value.length < PAGE) return { entries, met: knownId === null };
  }
  return { entries, met: false };
}
