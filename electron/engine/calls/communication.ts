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
          ...(filter.service === undefined ? {} : { service: filter.service }),
          ...(filter.outcome === undefined ? {} : { outcome: filter.outcome }),
          ...(filter.fromMs === undefined ? {} : { fromMs: filter.fromMs }),
          ...(filter.toMs === undefined ? {} : { toMs: filter.toMs }),
          ...(filter.beforeId === undefined ? {} : { beforeId: filter.beforeId }),
        })),
      ]),
  };
}
