import { create } from 'zustand';

/** How close rows stand together; the setting sets it, tables follow. */
export type Density = 'comfortable' | 'compact';

const ROW_HEIGHTS: Readonly<Record<Density, number>> = { comfortable: 36, compact: 28 };

const useStore = create<{ readonly density: Density }>()(() => ({ density: 'comfortable' }));

/** The density now, and the height of a row in px that goes with it (equal to --tk-row). */
export function useDensity(): { readonly density: Density; readonly rowHeight: number } {
  const density = useStore((state) => state.density);
  return { density, rowHeight: ROW_HEIGHTS[density] };
}

/** Sets the density of every table. */
export function setDensity(density: Density): void {
  document.documentElement.dataset['density'] = density;
  useStore.setState({ density });
}
