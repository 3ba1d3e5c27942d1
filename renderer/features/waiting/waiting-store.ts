import { useEffect, useState } from 'react';
import { create } from 'zustand';
import { call } from '../../bridge/calls.ts';
import { useEngineEvent } from '../../bridge/events.ts';
import { heldLoader, type LoadedHeld, NO_HELD } from './held-loader.ts';

/** Least time between two looks: an export changes documents several times a second. */
const LOOK_GAP_MS = 750;

const useHeldStore = create<LoadedHeld>()(() => NO_HELD);
const load = heldLoader(
  (input) => call('documents.list', input),
  (loaded) => useHeldStore.setState(loaded),
);

/** Everything that is held, kept up to date by events; and a way to ask again. */
export function useHeld(): LoadedHeld & { readonly reload: () => void } {
  const loaded = useHeldStore();
  const [gap] = useState((): { timer: ReturnType<typeof setTimeout> | null } => ({ timer: null }));
  useEffect(() => {
    load();
    return () => {
      if (gap.timer !== null) clearTimeout(gap.timer);
      gap.timer = null;
    };
  }, [gap]);
  useEngineEvent((event) => {
    if (event.kind !== 'documents-changed' && event.kind !== 'profile-changed') return;
    gap.timer ??= setTimeout(() => {
      gap.timer = null;
      load();
    }, LOOK_GAP_MS);
  });
  if (loaded.bug !== null) throw loaded.bug.error;
  return { ...loaded, reload: load };
}

type WaitingView = {
  readonly typed: string;
  /** The card that is shown; null: the first. */
  readonly openKey: string | null;
  /** Dossiers that are being tried now. */
  readonly trying: readonly string[];
};

/** How a person left 'Wacht op u'. */
export const useWaitingStore = create<WaitingView>()(() => ({
  typed: '',
  openKey: null,
  trying: [],
}));

/** Tries these documents of a dossier again; the list shows what came of it. */
export async function tryAgain(dossierId: string, documentIds: readonly string[]): Promise<void> {
  useWaitingStore.setState(({ trying }) => ({ trying: [...trying, dossierId] }));
  try {
    await call('export.run', { dossierIds: [dossierId], documentIds: [...documentIds] });
  } finally {
    useWaitingStore.setState(({ trying }) => ({ trying: trying.filter((id) => id !== dossierId) }));
  }
}
