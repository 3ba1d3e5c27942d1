/** Where a click outside the window leads. */
export type Place =
  | { readonly screen: 'dashboard' | 'waiting' | 'settings' }
  | { readonly screen: 'export'; readonly dossierId: string };

/** What the engine tells the windows: ids only, the screens fetch what they show. */
export type EngineEvent =
  | { readonly kind: 'documents-changed'; readonly dossierId: string }
  | { readonly kind: 'dossiers-changed' }
  | { readonly kind: 'settings-changed' }
  /** All sending by itself was paused, held by this computer, or goes on. */
  | { readonly kind: 'schedule-changed' }
  /** Another profile is open now: everything shown is of another one. */
  | { readonly kind: 'profile-changed' }
  /** There is something to tell, or no longer. */
  | { readonly kind: 'notices-changed' }
  /** The person clicked on the tray or on a notification: the window shows this. */
  | { readonly kind: 'go-to'; readonly place: Place }
  | { readonly kind: 'communication-added'; readonly dossierId: string | null };

/** Receives events; never blocks the engine. */
export type EventListener = (event: EngineEvent) => void;
