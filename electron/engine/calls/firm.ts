import type { Calls } from '../../../shared/ipc/contract.ts';
import { ok } from '../../../shared/result.ts';
import type { CallContext } from './context.ts';

/** The firm itself. */
export function firmCalls({
  sync,
}: CallContext): Pick<Calls, 'firm.get' | 'firm.set' | 'firm.profile' | 'firm.setProfile'> {
  return {
    'firm.get': async () => ok(await sync.store.firm.get()),
    'firm.set': async (firm) => {
      await sync.store.firm.set(firm, sync.clock.now());
      return ok(null);
    },
    'firm.profile': async () => ok({ ...(await sync.store.firmProfile.get()) }),
    'firm.setProfile': async (profile) => {
      await sync.store.firmProfile.set(profile, sync.clock.now());
      return ok(null);
    },
  };
}
