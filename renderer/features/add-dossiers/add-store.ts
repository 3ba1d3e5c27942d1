import { create } from 'zustand';
import { present } from '../../../shared/assert.ts';
import { call } from '../../bridge/calls.ts';
import { type Chosen, NONE_CHOSEN } from '../../ui/selection.ts';
import type { TableView } from '../../ui/table-columns.ts';
import type { OfferedRow, OfferFilter, Outcome } from './offered-row.ts';

type AddStore = {
  readonly typed: string;
  readonly filter: OfferFilter;
  readonly view: TableView;
  readonly chosen: Chosen;
  /** Logins chosen where there are several; null: the first. */
  readonly octopus: string | null;
  readonly billit: string | null;
  /** By Octopus dossier, of the last import. */
  readonly outcomes: ReadonlyMap<number, Outcome>;
  /** Null when nothing is being added. */
  readonly progress: { readonly done: number; readonly total: number } | null;
};

/** How a person left the list, and what the last import came to. Outlives the screen. */
export const useAddStore = create<AddStore>()(() => ({
  typed: '',
  filter: 'fresh',
  view: { sort: { column: 'name', descending: false }, hidden: [] },
  chosen: NONE_CHOSEN,
  octopus: null,
  billit: null,
  outcomes: new Map(),
  progress: null,
}));

/** Adds these dossiers one after the other; each has its result, and one that fails keeps none of the others. */
export async function addDossiers(rows: readonly OfferedRow[]): Promise<void> {
  if (useAddStore.getState().progress !== null) return;
  const total = rows.length;
  useAddStore.setState({
    chosen: NONE_CHOSEN,
    outcomes: new Map(),
    progress: { done: 0, total },
  });
  try {
    for (const [at, row] of rows.entries()) {
      const added = await call('dossiers.import', {
        name: row.octopusName,
        enterpriseNumber: present(row.enterpriseNumber, 'a row without a number is not chosen'),
      });
      const outcome = { fault: added.ok ? null : added.fault };
      useAddStore.setState(({ outcomes }) => ({
        outcomes: new Map([...outcomes, [row.octopusDossierId, outcome]]),
        progress: { done: at + 1, total },
      }));
    }
  } finally {
    useAddStore.setState({ progress: null });
  }
}
