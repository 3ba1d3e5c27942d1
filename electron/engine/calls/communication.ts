import type { Calls } from '../../../shared/ipc/contract.ts';
import { ok } from '../../../shared/result.ts';
import { dossierId } from '../domain/ids.ts';
import type { CallContext } from './context.ts';

/** 'Toon communicatie': the exchanges with the services. */
export function communicationCalls({ sync }: CallContext): Pick<Calls, 'communication.list'> {
  return {
    'communication.list': async (filter) =>
      ok([
        ...(await sync.store.communication.list({
          limit: filter.limit,
          ...(filter.dossierId === undefined ? {} : { dossierId: dossierId(filter.dossierId) }),
          ...(filter.beforeId === undefined ? {} : { beforeId: filter.beforeId }),
        })),
      ]),
  };
}
