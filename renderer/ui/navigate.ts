import { useSyncExternalStore } from 'react';

/** The hash of the address now; the component follows it. */
export function useHash(): string {
  return useSyncExternalStore(subscribe, () => globalThis.location.hash);
}

/** Goes to an address of the window, as a link would. */
export function goTo(href: string): void {
  globalThis.location.hash = href;
}

function subscribe(changed: () => void): () => void {
  globalThis.addEventListener('hashchange', changed);
  return () => globalThis.removeEventListener('hashchange', changed);
}
