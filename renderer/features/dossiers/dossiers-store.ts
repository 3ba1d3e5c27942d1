import { create } from 'zustand';
import { type Chosen, NONE_CHOSEN } from '../../ui/selection.ts';
import type { TableView } from '../../ui/table-columns.ts';
import type { DossierFilter } from './dossier-filter.ts';

type DossiersStore = {
  readonly typed: string;
  readonly filter: DossierFilter;
  readonly view: TableView;
  readonly chosen: Chosen;
  /** The dossier of which the fault of its last run is unfolded. */
  readonly openId: string | null;
};

/** How a person left the list: the search, the filter, the order, the choice. Outlives the screen. */
export const useDossiersStore = create<DossiersStore>()(() => ({
  typed: '',
  filter: 'all',
  view: { sort: { column: 'toExport', descending: true }, hidden: ['trial'] },
  chosen: NONE_CHOSEN,
  openId: null,
}));

/** Unfolds the fault of one dossier; null folds it. */
export function unfold(openId: string | null): void {
  useDossiersStore.setState({ openId });
}
