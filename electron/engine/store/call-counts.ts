import { note } from './audit.ts';
import type { CallCountStore, CallGroup, CountedCall } from './ports.ts';
import { inTransaction } from './sqlite.ts';
import type { Db, Trx } from './tables.ts';

/** Calls are counted per hour: then a day may begin at any hour, also when that is learned later. */
const HOUR_MS = 3_600_000;
const KEPT_MS = 31 * 24 * HOUR_MS;

async function countOf(db: Db, group: CallGroup): Promise<number> {
  const { octopusDossierId, login } = group;
  let query = db
    .selectFrom('call_count')
    .select((eb) => eb.fn.coalesce(eb.fn.sum<number>('count'), eb.val(0)).as('calls'))
    .where('operation', '=', group.operation)
    .where('hour_ms', '>=', group.fromMs)
    .where('hour_ms', '<', group.toMs);
  if (octopusDossierId !== undefined) {
    query = query.where('octopus_dossier_id', '=', octopusDossierId);
  }
  if (login !== undefined) query = query.where('login', '=', login);
  const { calls } = await query.executeTakeFirstOrThrow();
  return calls;
}

async function add(trx: Trx, call: CountedCall, atMs: number): Promise<void> {
  const { octopusDossierId, login, operation } = call;
  const hour_ms = Math.floor(atMs / HOUR_MS) * HOUR_MS;
  await trx
    .insertInto('call_count')
    .values({ octopus_dossier_id: octopusDossierId, login, operation, hour_ms, count: 1 })
    .onConflict((conflict) =>
      conflict
        .columns(['operation', 'hour_ms', 'login', 'octopus_dossier_id'])
        .doUpdateSet((eb) => ({ count: eb('call_count.count', '+', 1) })),
    )
    .execute();
  await trx
    .deleteFrom('call_count')
    .where('operation', '=', operation)
    .where('hour_ms', '<', hour_ms - KEPT_MS)
    .execute();
}

/** How often each Octopus operation was called, and how that is added up. */
export function callCountStore(db: Db): CallCountStore {
  return {
    reserve: (call, atMs, { among, max }) =>
      inTransaction(db, async (trx) => {
        if ((await countOf(trx, among)) >= max) return false;
        await add(trx, call, atMs);
        return true;
      }),
    count: (group) => countOf(db, group),
    between: async (fromMs, toMs) => {
      const rows = await db
        .selectFrom('call_count')
        .select((eb) => [
          'octopus_dossier_id',
          'login',
          'operation',
          eb.fn.sum<number>('count').as('count'),
        ])
        .where('hour_ms', '>=', fromMs)
        .where('hour_ms', '<', toMs)
        .groupBy(['operation', 'login', 'octopus_dossier_id'])
        .orderBy('operation')
        .orderBy('login')
        .orderBy('octopus_dossier_id')
        .execute();
      return rows.map(({ octopus_dossier_id, ...rest }) => ({
        octopusDossierId: octopus_dossier_id,
        ...rest,
      }));
    },
    rules: async () => {
      const { scope, reset_hour: resetHour } = await db
        .selectFrom('call_rules')
        .select(['scope', 'reset_hour'])
        .executeTakeFirstOrThrow();
      return { scope, resetHour };
    },
    setRules: ({ scope, resetHour }, atMs) =>
      inTransaction(db, async (trx) => {
        await trx.updateTable('call_rules').set({ scope, reset_hour: resetHour }).execute();
        const detail = { scope, resetHour: String(resetHour) };
        await note(trx, { atMs, action: 'call-rules-changed', subject: 'firm', detail });
      }),
  };
}
