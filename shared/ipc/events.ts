/** What the engine tells the windows: ids only, the screens fetch what they show. */
export type EngineEvent =
  | { readonly kind: 'documents-changed'; readonly dossierId: string }
  | { readonly kind: 'dossiers-changed' }
  | { readonly kind: 'settings-changed' }
  /** All sending by itself was paused, held by this computer, or goes on. */
  | { readonly kind: 'schedule-changed' }
  /** Another profile is open now: everything shown is of another one. */
  | { readonly kind: 'profile-changed' }
  | { readonly kind: 'communication-added'; readonly dossierId: string | null };

/** Receives events; never blocks the engine. */
export type EventListener = (event: EngineEvent) => void;
