import type { DossierId } from '../domain/ids.ts';
import { note } from './audit.ts';
import type { TrialStore } from './onboarding-ports.ts';
import { flag } from './rows.ts';
import { inTransaction } from './sqlite.ts';
import type { Db } from './tables.ts';

/** The free weeks of entrepreneurs at Billit. */
export function trialStore(db: Db): TrialStore {
  return {
    days: async () => {
      const row = await db.selectFrom('trial_rules').select('days').executeTakeFirstOrThrow();
      return row.days;
    },
    setDays: (days, atMs) =>
      inTransaction(db, async (trx) => {
        await trx.updateTable('trial_rules').set({ days }).execute();
        const detail = { days: String(days) };
        await note(trx, { atMs, action: 'trial-days-set', subject: 'firm', detail });
      }),
    entered: async () => {
      const rows = await db.selectFrom('trial').selectAll().execute();
      return new Map(
        rows.map((row) => [row.dossier_id, { endDate: row.end_date, hasPlan: row.has_plan === 1 }]),
      );
    },
    set: (dossierId: DossierId, { endDate, hasPlan }, atMs) =>
      inTransaction(db, async (trx) => {
        const values = { end_date: endDate, has_plan: flag(hasPlan) };
        await trx
          .insertInto('trial')
          .values({ dossier_id: dossierId, ...values })
          .onConflict((conflict) => conflict.column('dossier_id').doUpdateSet(values))
          .execute();
        const detail = { endDate: endDate ?? '', hasPlan: String(hasPlan) };
        await note(trx, { atMs, action: 'trial-set', subject: dossierId, detail });
      }),
  };
}
