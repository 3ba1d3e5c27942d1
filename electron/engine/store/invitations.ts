import { note } from './audit.ts';
import type { InvitationStore } from './onboarding-ports.ts';
import { inTransaction } from './sqlite.ts';
import type { Db } from './tables.ts';

/** What entrepreneurs were asked, and which of them are active at Billit by a person's word. */
export function invitationStore(db: Db): InvitationStore {
  return {
    list: async () => {
      const rows = await db.selectFrom('invitation').selectAll().orderBy('name').execute();
      return rows.map(({ enterprise_number, kind, name, recipient, first_at_ms, at_ms }) => ({
        enterpriseNumber: enterprise_number,
        kind,
        name,
        recipient,
        firstAtMs: first_at_ms,
        atMs: at_ms,
      }));
    },
    keep: ({ enterpriseNumber, kind, name, recipient, atMs }) =>
      inTransaction(db, async (trx) => {
        const row = { name, recipient, at_ms: atMs };
        await trx
          .insertInto('invitation')
          .values({ enterprise_number: enterpriseNumber, kind, first_at_ms: atMs, ...row })
          .onConflict((conflict) =>
            conflict.columns(['enterprise_number', 'kind']).doUpdateSet(row),
          )
          .execute();
        const detail = { kind, recipient: recipient ?? '' };
        await note(trx, { atMs, action: 'invited', subject: enterpriseNumber, detail });
      }),
    accept: (enterpriseNumbers, atMs) =>
      inTransaction(db, async (trx) => {
        const reached = new Set(enterpriseNumbers);
        const requests = trx.selectFrom('invitation').select('enterprise_number');
        const asked = await requests.where('kind', '=', 'link-request').execute();
        for (const { enterprise_number: number } of asked) {
          if (!reached.has(number)) continue;
          const rows = trx.deleteFrom('invitation').where('enterprise_number', '=', number);
          await rows.where('kind', '=', 'link-request').execute();
          await note(trx, { atMs, action: 'link-request-accepted', subject: number, detail: {} });
        }
      }),
    marked: async () => {
      const rows = await db.selectFrom('activation').selectAll().execute();
      return new Map(rows.map(({ dossier_id, at_ms }) => [dossier_id, at_ms]));
    },
    mark: (dossierId, active, atMs) =>
      inTransaction(db, async (trx) => {
        await trx.deleteFrom('activation').where('dossier_id', '=', dossierId).execute();
        if (active) {
          await trx
            .insertInto('activation')
            .values({ dossier_id: dossierId, at_ms: atMs })
            .execute();
        }
        const detail = { active: String(active) };
        await note(trx, { atMs, action: 'activation-marked', subject: dossierId, detail });
      }),
  };
}
