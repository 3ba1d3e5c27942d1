import { useEffect, useMemo, useState } from 'react';
import { create } from 'zustand';
import { call } from '../../bridge/calls.ts';
import { useEngineEvent } from '../../bridge/events.ts';
import type { CommunicationView } from './communication-store.ts';
import {
  entriesLoader,
  type EntryFilter,
  type LoadedEntries,
  NO_ENTRIES,
} from './entries-loader.ts';
import { timeRange } from './time-range.ts';

/** Least time between two looks for what is new: an export makes several exchanges per second. */
const LOOK_GAP_MS = 500;

const useStore = create<LoadedEntries>()(() => NO_ENTRIES);
const loader = entriesLoader(
  (input) => call('communication.list', input),
  (loaded) => useStore.setState(loaded),
);

/** The log behind the filters, and ways to ask for more. */
export type UsedEntries = LoadedEntries & {
  readonly filter: EntryFilter;
  readonly older: () => void;
  /** There is news that is not shown, so that what a person reads does not move. */
  readonly news: boolean;
  readonly showNews: () => void;
  readonly begin: () => void;
};

/** The entries behind these filters. `still` says whether a person reads further down: then news waits. */
export function useEntries(
  view: CommunicationView,
  dossierId: string | undefined,
  still: () => boolean,
): UsedEntries {
  const { time, days, service, outcome } = view;
  const loaded = useStore();
  const [news, setNews] = useState(false);
  const filter = useMemo(
    (): EntryFilter => ({
      ...timeRange(time, days, Date.now()),
      ...(service === 'all' ? {} : { service }),
      ...(outcome === 'all' ? {} : { outcome }),
      ...(dossierId === undefined ? {} : { dossierId }),
    }),
    [time, days, service, outcome, dossierId],
  );
  useEffect(() => loader.begin(filter), [filter]);
  const look = useGap(() => {
    if (still()) setNews(true);
    else loader.newer();
  });
  useEngineEvent((event) => {
    if (event.kind !== 'communication-added') return;
    if (dossierId === undefined || event.dossierId === dossierId) look();
  });
  if (loaded.bug !== null) throw loaded.bug.error;
  return {
    ...loaded,
    filter,
    older: loader.older,
    news,
    showNews: () => {
      setNews(false);
      loader.newer();
    },
    begin: () => loader.begin(filter),
  };
}

/** Runs something a moment after the first of many askings, once. */
function useGap(run: () => void): () => void {
  const [gap] = useState((): { timer: ReturnType<typeof setTimeout> | null } => ({ timer: null }));
  useEffect(
    () => () => {
      if (gap.timer !== null) clearTimeout(gap.timer);
    },
    [gap],
  );
  return () => {
    gap.timer ??= setTimeout(() => {
      gap.timer = null;
      run();
    }, LOOK_GAP_MS);
  };
}
