import { useLayoutEffect } from 'react';
import { create } from 'zustand';
import { onAddress, sayAddress } from '../../ui/navigate.ts';
import { hrefOf, parseRoute } from '../../ui/route.ts';
import { type Chosen, NONE_CHOSEN } from '../../ui/selection.ts';
import { addressOf, type DossierList, listOf, PLAIN_LIST } from './dossier-list.ts';

type DossiersStore = {
  readonly list: DossierList;
  readonly chosen: Chosen;
  /** The dossier of which the fault of its last run is unfolded. */
  readonly openId: string | null;
};

/** How a person left the list: what is looked at, the choice. Outlives the screen. */
export const useDossiersStore = create<DossiersStore>()(() => ({
  list: PLAIN_LIST,
  chosen: NONE_CHOSEN,
  openId: null,
}));

/** Unfolds the fault of one dossier; null folds it. */
export function unfold(openId: string | null): void {
  useDossiersStore.setState({ openId });
}

/** The whole address of a list, as a link has it. */
export function hrefOfList(list: DossierList): string {
  return hrefOf({ screen: 'dossiers', list: addressOf(list) });
}

/** Changes what the list shows, and says it in the address. Typing makes no steps to go back to. */
export function changeList(
  changes: Partial<DossierList>,
  how: 'choosing' | 'typing' = 'choosing',
): void {
  const list = { ...useDossiersStore.getState().list, ...changes };
  useDossiersStore.setState({ list });
  sayAddress(hrefOfList(list), how === 'choosing');
}

/** Keeps to the address: at first, and when a person goes back, forward or to another one. */
export function useListOfAddress(): void {
  useLayoutEffect(() => {
    follow();
    return onAddress(follow);
  }, []);
}

/** An address without a list is the list as it was left. */
function follow(): void {
  const route = parseRoute(globalThis.location.hash);
  if (route.screen !== 'dossiers') return;
  if (route.list !== undefined) useDossiersStore.setState({ list: listOf(route.list) });
  sayAddress(hrefOfList(useDossiersStore.getState().list), false);
}
