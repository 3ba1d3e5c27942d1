import { useSyncExternalStore } from 'react';

/** Whether the window is at least this wide (px); the component follows it. */
export function useWide(leastPx: number): boolean {
  const query = `(min-width: ${leastPx}px)`;
  return useSyncExternalStore(
    (changed) => {
      const media = globalThis.matchMedia(query);
      media.addEventListener('change', changed);
      return () => media.removeEventListener('change', changed);
    },
    () => globalThis.matchMedia(query).matches,
  );
}
