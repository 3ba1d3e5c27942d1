import { brusselsDay } from '../../../shared/clock.ts';
import type { CallOutput, Calls } from '../../../shared/ipc/contract.ts';
import { ok } from '../../../shared/result.ts';
import { dossierId, type DossierId } from '../domain/ids.ts';
import { currentBookyear } from '../domain/periods.ts';
import type { CallContext } from './context.ts';

type AdoptedCalls = Pick<Calls, 'dossiers.adopted' | 'dossiers.adoptedRows'>;
type Rows = CallOutput<'dossiers.adoptedRows'>;

/** What was adopted from Octopus (S29): the accounts of the current bookyear, and the relations that Octopus has. */
export function adoptedCalls({ sync }: CallContext): AdoptedCalls {
  const { store, clock } = sync;

  const accounts = async (id: DossierId): Promise<Rows> => {
    const rows = await store.mirror.accounts(id);
    const today = brusselsDay(clock.now());
    const current = currentBookyear(await store.mirror.bookyears(id), today)?.id;
    // Read are only the bookyears in which something is booked; the last of them stands for a current one that was not.
    const read = rows.some(({ bookyearId }) => bookyearId === current)
      ? current
      : rows.at(-1)?.bookyearId;
    return rows
      .filter(({ bookyearId }) => bookyearId === read)
      .map(({ number, description }) => ({ key: String(number), name: description, note: '' }));
  };
  const relations = async (id: DossierId, side: 'client' | 'supplier'): Promise<Rows> =>
    (await store.relations.list(id)).flatMap((relation) => {
      const { relationId, name, vatNumber } = relation;
      return relationId !== null && relation[side]
        ? [{ key: String(relationId), name, note: vatNumber }]
        : [];
    });

  return {
    'dossiers.adopted': async (input) => {
      const id = dossierId(input.dossierId);
      const count = async (rows: Promise<Rows>): Promise<number> => (await rows).length;
      return ok({
        accounts: await count(accounts(id)),
        customers: await count(relations(id, 'client')),
        suppliers: await count(relations(id, 'supplier')),
      });
    },
    'dossiers.adoptedRows': async (input) => {
      const id = dossierId(input.dossierId);
      switch (input.group) {
        case 'accounts':
          return ok(await accounts(id));
        case 'customers':
          return ok(await relations(id, 'client'));
        case 'suppliers':
          return ok(await relations(id, 'supplier'));
      }
    },
  };
}
