import { note } from './audit.ts';
import type { MailDigestStore } from './mail-ports.ts';
import { inTransaction } from './sqlite.ts';
import type { Db } from './tables.ts';

/** To whom the daily overview goes, and when the last one left: one row. */
export function mailDigestStore(db: Db): MailDigestStore {
  return {
    get: async () => {
      const row = await db.selectFrom('mail_digest').selectAll().executeTakeFirstOrThrow();
      const { recipient, left_at_ms: leftAtMs, rest_until_ms: restUntilMs } = row;
      return { recipient, leftAtMs, restUntilMs };
    },
    set: (recipient, atMs) =>
      inTransaction(db, async (trx) => {
        await trx.updateTable('mail_digest').set({ recipient, rest_until_ms: null }).execute();
        const detail = { recipient: recipient ?? '' };
        await note(trx, { atMs, action: 'mail-digest-changed', subject: 'firm', detail });
      }),
    leave: async (atMs) => {
      await db.updateTable('mail_digest').set({ left_at_ms: atMs }).execute();
    },
    failed: async ({ leftAtMs, restUntilMs }) => {
      const values = { left_at_ms: leftAtMs, rest_until_ms: restUntilMs };
      await db.updateTable('mail_digest').set(values).execute();
    },
  };
}
