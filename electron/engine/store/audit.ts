import { parseTexts } from './json.ts';
import type { AuditEntry, AuditStore } from './ports.ts';
import type { Db, Trx } from './tables.ts';

/** Who acts when the store itself writes an audit row. */
const ENGINE = 'engine';

/** Writes an audit row of the engine inside the transaction of what it is about. */
export async function note(trx: Trx, entry: Omit<AuditEntry, 'actor'>): Promise<void> {
  await appendAudit(trx, { ...entry, actor: ENGINE });
}

/** Writes an audit row of somebody, inside the transaction of what it is about when `db` is one. */
export async function appendAudit(db: Db, { atMs, detail, ...rest }: AuditEntry): Promise<void> {
  const row = { ...rest, at_ms: atMs, detail: JSON.stringify(detail) };
  await db.insertInto('audit').values(row).execute();
}

/** Who did what, newest first. */
export function auditStore(db: Db): AuditStore {
  return {
    append: (entry) => appendAudit(db, entry),
    list: async ({ subject, limit }) => {
      let query = db.selectFrom('audit').selectAll().where('seq', '>', 0);
      if (subject !== undefined) query = query.where('subject', '=', subject);
      const rows = await query.orderBy('seq', 'desc').limit(limit).execute();
      return rows.map((row) => ({
        atMs: row.at_ms,
        actor: row.actor,
        action: row.action,
        subject: row.subject,
        detail: parseTexts(row.detail),
      }));
    },
  };
}
