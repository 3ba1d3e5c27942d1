import { useEffect } from 'react';
import { create } from 'zustand';
import { call } from '../../bridge/calls.ts';
import { useEngineEvent } from '../../bridge/events.ts';
import { type LoadedRows, NO_ROWS, rowsLoader } from './rows-loader.ts';

const useStore = create<LoadedRows>()(() => NO_ROWS);
const load = rowsLoader(
  (input) => call('export.preview', input),
  (loaded) => useStore.setState(loaded),
);

/** What a screen knows of the rows, and a way to ask again. */
export type UsedRows = LoadedRows & { readonly reload: () => void };

/**
 * The rows of a dossier. Events make them load again; not while an export runs, which changes them all the time:
 * `paused` holds back, and what changed is loaded when it ends.
 */
export function useRows(dossierId: string, includeExported: boolean, paused: boolean): UsedRows {
  const loaded = useStore();
  useEffect(() => {
    if (!paused) load({ dossierId, includeExported });
  }, [dossierId, includeExported, paused]);
  useEngineEvent((event) => {
    const mine = event.kind === 'documents-changed' && event.dossierId === dossierId;
    if (mine && !paused) load({ dossierId, includeExported });
  });
  if (loaded.bug !== null) throw loaded.bug.error;
  const current = loaded.wanted?.dossierId === dossierId ? loaded : NO_ROWS;
  return { ...current, reload: () => load({ dossierId, includeExported }) };
}
