import type { CallCountStore } from './ports.ts';
import type { Db } from './tables.ts';

/** How often each Octopus operation was called per day. */
export function callCountStore(db: Db): CallCountStore {
  return {
    reserve: async ({ octopusDossierId, operation, day }, max) => {
      if (max < 1) return false;
      const reserved = await db
        .insertInto('call_count')
        .values({ octopus_dossier_id: octopusDossierId, operation, day, count: 1, max })
        .onConflict((conflict) =>
          conflict
            .columns(['day', 'octopus_dossier_id', 'operation'])
            .doUpdateSet((eb) => ({
              count: eb('call_count.count', '+', 1),
              // A caller that leaves a reserve for others passes a lower maximum; the highest one is the service's.
              max: eb.fn<number>('max', ['call_count.max', 'excluded.max']),
            }))
            .whereRef('call_count.count', '<', 'excluded.max'),
        )
        .returning('count')
        .executeTakeFirst();
      return reserved !== undefined;
    },
    ofDay: async (day, octopusDossierId) => {
      let query = db.selectFrom('call_count').selectAll().where('day', '=', day);
      if (octopusDossierId !== undefined) {
        query = query.where('octopus_dossier_id', '=', octopusDossierId);
      }
      const rows = await query.orderBy('octopus_dossier_id').orderBy('operation').execute();
      return rows.map(({ octopus_dossier_id, ...rest }) => ({
        octopusDossierId: octopus_dossier_id,
        ...rest,
      }));
    },
  };
}
