import { useEffect } from 'react';
import { create } from 'zustand';
import { call } from '../../bridge/calls.ts';
import { useEngineEvent } from '../../bridge/events.ts';
import type { TableView } from '../../ui/table-columns.ts';
import type { DocumentTab } from '../export/view-store.ts';
import type { StateFilter } from './documents-filter.ts';
import { documentsLoader, type LoadedDocuments, NO_DOCUMENTS } from './documents-loader.ts';

const useLoaded = create<LoadedDocuments>()(() => NO_DOCUMENTS);
const load = documentsLoader(
  (input) => call('documents.list', input),
  (loaded) => useLoaded.setState(loaded),
);

/** All documents of a dossier, kept up to date by events. */
export function useDocuments(dossierId: string): LoadedDocuments & { readonly reload: () => void } {
  const loaded = useLoaded();
  useEffect(() => load(dossierId), [dossierId]);
  useEngineEvent((event) => {
    if (event.kind === 'documents-changed' && event.dossierId === dossierId) load(dossierId);
  });
  if (loaded.bug !== null) throw loaded.bug.error;
  const current = loaded.dossierId === dossierId ? loaded : NO_DOCUMENTS;
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
