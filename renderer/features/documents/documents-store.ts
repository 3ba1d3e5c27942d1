import { useEffect } from 'react';
import { create } from 'zustand';
import type { CallOutput } from '../../../shared/ipc/contract.ts';
import { ok } from '../../../shared/result.ts';
import { call } from '../../bridge/calls.ts';
import { drawn } from '../../bridge/drawn.ts';
import { useEngineEvent } from '../../bridge/events.ts';
import { type LoadedPages, NO_PAGES, pagesLoader } from '../../bridge/pages-loader.ts';
import type { TableView } from '../../ui/table-columns.ts';
import type { DocumentTab } from '../export/view-store.ts';
import type { StateFilter } from './documents-filter.ts';

/** A document as lists show it. */
export type DocumentSummary = CallOutput<'documents.list'>[number];

/** Documents per question. */
const PAGE = 500;

type LoadedDocuments = LoadedPages<string, DocumentSummary>;

const useLoaded = create<LoadedDocuments>()(() => NO_PAGES);
const load = pagesLoader<string, DocumentSummary>({
  ask: async (dossierId, after) => {
    const from = after === null ? {} : { afterId: after };
    const page = await call('documents.list', { dossierId, limit: PAGE, ...from });
    if (!page.ok) return page;
    const last = page.value.length < PAGE ? undefined : page.value.at(-1);
    return ok({ rows: page.value, after: last?.id ?? null });
  },
  same: (one, other) => one === other,
  show: (loaded) => useLoaded.setState(loaded),
  drawn,
});

/** What a screen knows of the documents, and a way to ask again. */
export type UsedDocuments = LoadedDocuments & { readonly reload: () => void };

/** All documents of a dossier, kept up to date by events. */
export function useDocuments(dossierId: string): UsedDocuments {
  const loaded = useLoaded();
  useEffect(() => load(dossierId), [dossierId]);
  useEngineEvent((event) => {
    if (event.kind === 'documents-changed' && event.dossierId === dossierId) load(dossierId);
  });
  if (loaded.bug !== null) throw loaded.bug.error;
  const current = loaded.wanted === dossierId ? loaded : NO_PAGES;
  return { ...current, reload: () => load(dossierId) };
}

/** How a person left 'Documenten' of one dossier. */
export type DocumentsView = {
  readonly dossierId: string;
  readonly typed: string;
  readonly filter: StateFilter;
  readonly table: TableView;
  /** The document beside the list. */
  readonly openId: string | null;
  readonly tab: DocumentTab;
};

function freshView(dossierId: string): DocumentsView {
  return {
    dossierId,
    typed: '',
    filter: 'all',
    table: { sort: { column: 'date', descending: true }, hidden: [] },
    openId: null,
    tab: 'booking',
  };
}

const useView = create<{ readonly view: DocumentsView }>()(() => ({ view: freshView('') }));

/** The view of a dossier; of another than the last one a fresh view. */
export function useDocumentsView(dossierId: string): DocumentsView {
  const view = useView((state) => state.view);
  return view.dossierId === dossierId ? view : freshView(dossierId);
}

/** Changes the view of a dossier. */
export function setDocumentsView(dossierId: string, change: Partial<DocumentsView>): void {
  useView.setState(({ view }) => ({
    view: { ...(view.dossierId === dossierId ? view : freshView(dossierId)), ...change },
  }));
}
