import { create } from 'zustand';
import type { TableView } from '../../ui/table-columns.ts';
import {
  type DirectionFilter,
  EVERY_PERIOD,
  type KindFilter,
  type PeriodFilter,
} from './export-filter.ts';

/** The tabs of the document beside the list; `picture` is one only where there is no room for it beside the others. */
export const DOCUMENT_TABS = ['booking', 'picture', 'ubl', 'timeline', 'inOctopus'] as const;
/** One of them. */
export type DocumentTab = (typeof DOCUMENT_TABS)[number];

/** How a person left the screen of one dossier. */
export type ExportView = {
  readonly dossierId: string;
  readonly typed: string;
  readonly period: PeriodFilter;
  readonly direction: DirectionFilter;
  readonly kind: KindFilter;
  readonly optionsOpen: boolean;
  /** 'Inclusief reeds geëxporteerd'. */
  readonly includeExported: boolean;
  readonly table: TableView;
  /** What can leave is ticked, unless a person took the tick away. */
  readonly unticked: ReadonlySet<string>;
  /** What must be checked is not ticked, unless a person did. */
  readonly checking: ReadonlySet<string>;
  /** The document beside the list. */
  readonly openId: string | null;
  readonly tab: DocumentTab;
  /** The export under way or its result is shown in place of the list. */
  readonly showRun: boolean;
};

/** The screen as it opens. */
export function freshView(dossierId: string): ExportView {
  return {
    dossierId,
    typed: '',
    period: EVERY_PERIOD,
    direction: 'all',
    kind: 'bothKinds',
    optionsOpen: false,
    includeExported: false,
    table: { sort: { column: 'date', descending: false }, hidden: [] },
    unticked: new Set(),
    checking: new Set(),
    openId: null,
    tab: 'booking',
    showRun: false,
  };
}

const useStore = create<{ readonly view: ExportView }>()(() => ({ view: freshView('') }));

/** The view of a dossier; of another than the last one a fresh view. */
export function useExportView(dossierId: string): ExportView {
  const view = useStore((state) => state.view);
  return view.dossierId === dossierId ? view : freshView(dossierId);
}

/** Changes the view of a dossier. */
export function setExportView(dossierId: string, change: Partial<ExportView>): void {
  useStore.setState(({ view }) => ({
    view: { ...(view.dossierId === dossierId ? view : freshView(dossierId)), ...change },
  }));
}

/** Lets go of every filter; what is ticked and the options stay. */
export function clearFilters(dossierId: string): void {
  setExportView(dossierId, {
    typed: '',
    period: EVERY_PERIOD,
    direction: 'all',
    kind: 'bothKinds',
  });
}
