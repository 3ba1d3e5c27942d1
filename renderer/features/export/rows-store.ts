import { useEffect } from 'react';
import { create } from 'zustand';
import { ok } from '../../../shared/result.ts';
import { call } from '../../bridge/calls.ts';
import { drawn } from '../../bridge/drawn.ts';
import { useEngineEvent } from '../../bridge/events.ts';
import { type LoadedPages, NO_PAGES, pagesLoader } from '../../bridge/pages-loader.ts';
import type { ExportRow } from './export-row.ts';

/** Rows per question: the first fill the screen at once. */
const PAGE = 200;

/** Which rows are wanted. */
type WantedRows = { readonly dossierId: string; readonly includeExported: boolean };
type LoadedRows = LoadedPages<WantedRows, ExportRow>;

const useStore = create<LoadedRows>()(() => NO_PAGES);
const load = pagesLoader<WantedRows, ExportRow>({
  ask: async (wanted, after) => {
    const page = await call('export.preview', {
      ...wanted,
      limit: PAGE,
      ...(after === null ? {} : { afterId: after }),
    });
    return page.ok ? ok({ rows: page.value.rows, after: page.value.nextAfterId }) : page;
  },
  same: (one, other) =>
    one.dossierId === other.dossierId && one.includeExported === other.includeExported,
  show: (loaded) => useStore.setState(loaded),
  drawn,
});

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
  const current = loaded.wanted?.dossierId === dossierId ? loaded : NO_PAGES;
  return { ...current, reload: () => load({ dossierId, includeExported }) };
}
