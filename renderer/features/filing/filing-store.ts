import { create } from 'zustand';
import { type Chosen, NONE_CHOSEN } from '../../ui/selection.ts';
import type { TableView } from '../../ui/table-columns.ts';
import type { FilingRow } from './filing-words.ts';
import { blockers } from './filing-words.ts';

/** Which returns are shown: all, those whose period has ended, those held up, those with late documents. */
export const FILING_FILTERS = ['all', 'toFile', 'blocked', 'late'] as const;
export type FilingFilter = (typeof FILING_FILTERS)[number];

type FilingStore = {
  readonly typed: string;
  readonly filter: FilingFilter;
  readonly view: TableView;
  readonly openId: string | null;
  readonly chosen: Chosen;
};

/** How a person left the list of returns. Outlives the screen. */
export const useFilingStore = create<FilingStore>()(() => ({
  typed: '',
  filter: 'all',
  view: { sort: { column: 'due', descending: false }, hidden: [] },
  openId: null,
  chosen: NONE_CHOSEN,
}));

/** Whether a dossier is shown under a filter. */
export function passesFiling({ next, late }: FilingRow, filter: FilingFilter): boolean {
  const ended = next !== null && next.state !== 'running';
  switch (filter) {
    case 'all':
      return true;
    case 'toFile':
      return ended;
    case 'blocked':
      return ended && blockers(next) > 0;
    case 'late':
      return late > 0;
  }
}
