import { create } from 'zustand';

const useStore = create<{ readonly folded: boolean }>()(() => ({ folded: false }));

/** Whether the navigation is folded to its icons. */
export function useFolded(): boolean {
  return useStore((state) => state.folded);
}

/** Folds or unfolds the navigation. */
export function toggleFolded(): void {
  useStore.setState(({ folded }) => ({ folded: !folded }));
}
