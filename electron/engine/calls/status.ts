import type { Calls } from '../../../shared/ipc/contract.ts';
import { ok } from '../../../shared/result.ts';
import type { CallContext } from './context.ts';

/** Where everything stands: what the foot of the window and the tray show. */
export function statusCalls({ sync }: CallContext): Pick<Calls, 'status.get'> {
  return {
    'status.get': async () => {
      const readBack = await sync.store.outbox.countReadBack();
      return ok({
        states: { ...(await sync.store.documents.countByState()) },
        verified: readBack.equal,
        different: readBack.different,
        nextDueAtMs: await sync.store.outbox.nextDueAtMs(),
        pausedUntilMs: await sync.store.schedules.pausedUntilMs(),
      });
    },
  };
}
