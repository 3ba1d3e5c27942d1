import type { Calls } from '../../../shared/ipc/contract.ts';
import { ok } from '../../../shared/result.ts';
import { dossierId } from '../domain/ids.ts';
import type { CallContext } from './context.ts';

/** What goes back to Billit about the documents of a dossier. */
export function writeBackCalls({
  sync,
}: CallContext): Pick<Calls, 'writeBack.get' | 'writeBack.set'> {
  const { writeBack } = sync.store;
  return {
    'writeBack.get': async (input) =>
      ok({ ...(await writeBack.rules(dossierId(input.dossierId))) }),
    'writeBack.set': async ({ dossierId: id, ...rules }) => {
      await writeBack.setRules(dossierId(id), rules, sync.clock.now());
      sync.rest.forget();
      return ok(null);
    },
  };
}
