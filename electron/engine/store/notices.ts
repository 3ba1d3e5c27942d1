import type { Selectable } from 'kysely';
import { parseTexts } from './json.ts';
import type { Notice, NoticeStore, RaisedNotice } from './notice-ports.ts';
import { flag } from './rows.ts';
import type { Db, NoticeTable } from './tables.ts';

function noticeOf(row: Selectable<NoticeTable>): Notice {
  return {
    topic: row.topic,
    kind: row.kind,
    dossierId: row.dossier_id,
    detail: parseTexts(row.detail),
    atMs: row.at_ms,
    seen: row.seen === 1,
  };
}

/** Puts a notice in the place of the one on its topic, to be seen anew. */
export async function raiseNotice(db: Db, notice: RaisedNotice, atMs: number): Promise<void> {
  const values = {
    kind: notice.kind,
    dossier_id: notice.dossierId,
    detail: JSON.stringify(notice.detail),
    at_ms: atMs,
    seen: flag(false),
  };
  await db
    .insertInto('notice')
    .values({ topic: notice.topic, ...values })
    .onConflict((conflict) => conflict.column('topic').doUpdateSet(values))
    .execute();
}

/** What a person is told of: one notice per topic, so that there are never more than there are things to tell. */
export function noticeStore(db: Db): NoticeStore {
  return {
    raise: (notice, atMs) => raiseNotice(db, notice, atMs),
    adjust: async (topic, detail) => {
      const values = { detail: JSON.stringify(detail) };
      await db.updateTable('notice').set(values).where('topic', '=', topic).execute();
    },
    withdraw: async (topic) => {
      const { numDeletedRows } = await db
        .deleteFrom('notice')
        .where('topic', '=', topic)
        .executeTakeFirstOrThrow();
      return numDeletedRows > 0n;
    },
    about: async (topic) => {
      const rows = db.selectFrom('notice').selectAll();
      const row = await rows.where('topic', '=', topic).executeTakeFirst();
      return row === undefined ? null : noticeOf(row);
    },
    among: async (topics) => {
      const rows = db.selectFrom('notice').selectAll();
      const found = await rows.where('topic', 'in', topics).execute();
      return new Map(found.map((row) => [row.topic, noticeOf(row)]));
    },
    list: async (limit) => {
      const rows = await db
        .selectFrom('notice')
        .selectAll()
        .orderBy('at_ms', 'desc')
        .orderBy('topic')
        .limit(limit)
        .execute();
      return rows.map(noticeOf);
    },
    see: async (throughMs) => {
      const seen = { seen: flag(true) };
      await db.updateTable('notice').set(seen).where('at_ms', '<=', throughMs).execute();
    },
  };
}
