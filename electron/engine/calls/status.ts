import type { Calls } from '../../../shared/ipc/contract.ts';
import { ok } from '../../../shared/result.ts';
import type { CallContext } from './context.ts';

/** Where everything stands: what the foot of the window and the tray show. */
export function statusCalls({ sync }: CallContext): Pick<Calls, 'status.get'> {
  return {
    'status.get': async () => {
      const { outbox, mailings } = sync.store;
      const readBack = await outbox.countReadBack();
      const dueAtMs = [await outbox.nextDueAtMs(), await mailings.nextDueAtMs()].filter(
        (atMs) => atMs !== null,
      );
      return ok({
        states: { ...(await sync.store.documents.countByState()) },
        verified: readBack.equal,
        different: readBack.different,
        nextDueAtMs: dueAtMs.length === 0 ? null : Math.min(...dueAtMs),
        pausedUntilMs: await sync.store.schedules.pausedUntilMs(),
      });
    },
  };
}
