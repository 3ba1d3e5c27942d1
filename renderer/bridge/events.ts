import { useEffect, useEffectEvent } from 'react';
import type { EngineEvent, EventListener } from '../../shared/ipc/events.ts';

const listeners = new Set<EventListener>();
let listening = false;

/** Hands events to `listener` until the returned function is called; one subscription at the bridge serves all. */
export function onEngineEvent(listener: EventListener): () => void {
  if (!listening) {
    listening = true;
    globalThis.tentakel.onEvent((event) => {
      for (const each of [...listeners]) each(event);
    });
  }
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

/** Events for a component, for as long as it is on the screen. */
export function useEngineEvent(listener: (event: EngineEvent) => void): void {
  const latest = useEffectEvent(listener);
  useEffect(() => onEngineEvent((event) => latest(event)), []);
}
