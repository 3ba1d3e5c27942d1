import { causeText, parseCause } from './json.ts';
import { note } from './audit.ts';
import type { MailServerSettings, MailServerStore } from './mail-ports.ts';
import { inTransaction } from './sqlite.ts';
import type { Db } from './tables.ts';

/** The id of the one row. */
const ONLY = 1;

/** The firm's way out for mail: one row, or none. */
export function mailServerStore(db: Db): MailServerStore {
  const row = () => db.selectFrom('mail_server').selectAll().executeTakeFirst();
  return {
    get: async () => {
      const found = await row();
      if (found === undefined) return null;
      const { host, port, security, user, trusted, from_address: from } = found;
      return { host, port, security, user, from, trusted };
    },
    set: (settings, atMs) =>
      inTransaction(db, async (trx) => {
        const columns = { ...columnsOf(settings), rest_cause: null, rest_until_ms: null };
        await trx
          .insertInto('mail_server')
          .values(columns)
          .onConflict((conflict) => conflict.column('id').doUpdateSet(columns))
          .execute();
        await trx
          .updateTable('mailing')
          .set({ due_at_ms: atMs })
          .where('state', '=', 'parked')
          .execute();
        const { host, user, from } = settings;
        const detail = { host, user, from };
        await note(trx, { atMs, action: 'mail-server-changed', subject: 'firm', detail });
      }),
    rest: async ({ cause, untilMs }) => {
      await db
        .updateTable('mail_server')
        .set({ rest_cause: causeText(cause), rest_until_ms: untilMs })
        .execute();
    },
    resting: async () => {
      const found = await row();
      const cause = parseCause(found?.rest_cause ?? null);
      const untilMs = found?.rest_until_ms ?? null;
      return cause === null || untilMs === null ? null : { cause, untilMs };
    },
  };
}

function columnsOf({ from, ...settings }: MailServerSettings) {
  return { id: ONLY, ...settings, from_address: from };
}
