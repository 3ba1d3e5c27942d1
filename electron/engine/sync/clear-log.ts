import type { SyncContext } from './context.ts';

/** How long 'Toon communicatie' keeps a question that was answered, ms: a month, so that a period can be looked back on. */
const KEPT_MS = 31 * 24 * 60 * 60_000;
/** At most this many go at once: nothing may wait for it. A pass comes often enough to keep up with 1,000 dossiers. */
const AT_ONCE = 500;

/**
 * Keeps the log from growing for ever: a firm of 1,000 dossiers asks Billit some 30,000 times a day whether there is
 * something new. What was written to a service, what failed, and what a person decided stays.
 */
export async function clearLog({ store, clock }: SyncContext): Promise<void> {
  await store.communication.clear({ beforeMs: clock.now() - KEPT_MS, limit: AT_ONCE });
}
