import { useSyncExternalStore } from 'react';

/** Hears where somebody wants to go while something would be lost; `leave` goes there all the same. */
type Guard = (leave: () => void) => void;

const listeners = new Set<() => void>();
let guard: Guard | null = null;
let shown = globalThis.location.hash;

globalThis.addEventListener('hashchange', () => {
  const { hash } = globalThis.location;
  if (hash === shown) return;
  if (guard === null) {
    shown = hash;
    for (const changed of listeners) changed();
    return;
  }
  globalThis.history.replaceState(null, '', shown);
  guard(() => {
    guard = null;
    goTo(hash);
  });
});

/** The hash of the address whose screen is shown; the component follows it. */
export function useHash(): string {
  return useSyncExternalStore(subscribe, () => shown);
}

/** Says in the address what the screen already shows: nothing else happens. `step`: one can go back to how it was before. */
export function sayAddress(href: string, step: boolean): void {
  if (href === globalThis.location.hash) return;
  if (step) globalThis.history.pushState(null, '', href);
  else globalThis.history.replaceState(null, '', href);
  shown = href;
}

/** Calls `changed` after somebody went to another address, of this screen too; answers how to stop that. */
export function onAddress(changed: () => void): () => void {
  return subscribe(changed);
}

/** Goes to an address of the window, as a link would. */
export function goTo(href: string): void {
  globalThis.location.hash = href;
}

/** From now on leaving the screen is asked first; answers how to stop that. */
export function guardLeaving(asked: Guard): () => void {
  guard = asked;
  return () => {
    if (guard === asked) guard = null;
  };
}

function subscribe(changed: () => void): () => void {
  listeners.add(changed);
  return () => {
    listeners.delete(changed);
  };
}
