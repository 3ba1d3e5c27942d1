import type { ConnectionId } from '../domain/ids.ts';
import { note } from './audit.ts';
import type { FeedFile, FeedItem, FeedStore, PendingItem } from './billit-ports.ts';
import { inTransaction } from './sqlite.ts';
import type { Db, Trx } from './tables.ts';

async function add(
  trx: Trx,
  connection: ConnectionId,
  items: readonly FeedItem[],
  atMs: number,
): Promise<readonly FeedItem[]> {
  const fresh: FeedItem[] = [];
  for (const item of items) {
    const { numInsertedOrUpdatedRows: added } = await trx
      .insertInto('feed_item')
      .values({
        connection_id: connection,
        item_id: item.itemId,
        entity_type: item.entityType,
        entity_id: item.entityId,
        party_id: item.partyId,
        seen_at_ms: atMs,
      })
      .onConflict((conflict) => conflict.columns(['connection_id', 'item_id']).doNothing())
      .executeTakeFirstOrThrow();
    if (added === 1n) fresh.push(item);
  }
  return fresh;
}

async function keepFile(
  trx: Trx,
  connection: ConnectionId,
  item: FeedItem,
  file: FeedFile,
): Promise<'stored' | 'known'> {
  const known = await trx
    .selectFrom('feed_file')
    .select('item_id')
    .where('party_id', '=', item.partyId)
    .where('sha256', '=', file.sha256)
    .executeTakeFirst();
  if (known !== undefined) return 'known';
  await trx
    .insertInto('feed_file')
    .values({
      connection_id: connection,
      item_id: item.itemId,
      party_id: item.partyId,
      file_name: file.fileName,
      sha256: file.sha256,
      bytes: file.bytes,
    })
    .execute();
  return 'stored';
}

async function pending(db: Db, connection: ConnectionId): Promise<readonly PendingItem[]> {
  const rows = await db
    .selectFrom('feed_item')
    .selectAll()
    .where('connection_id', '=', connection)
    .where('confirmed_at_ms', 'is', null)
    .execute();
  return rows.map((row) => ({
    itemId: row.item_id,
    entityType: row.entity_type,
    entityId: row.entity_id,
    partyId: row.party_id,
    released: row.released_at_ms !== null,
  }));
}

async function files(db: Db, partyId: string): Promise<readonly FeedFile[]> {
  const rows = await db
    .selectFrom('feed_file')
    .selectAll()
    .where('party_id', '=', partyId)
    .execute();
  return rows.map((row) => ({
    fileName: row.file_name,
    sha256: row.sha256,
    bytes: new Uint8Array(row.bytes),
  }));
}

async function mark(
  db: Db,
  { connection, itemId }: { readonly connection: ConnectionId; readonly itemId: string },
  change: { readonly released_at_ms: number } | { readonly confirmed_at_ms: number },
): Promise<void> {
  await db
    .updateTable('feed_item')
    .set(change)
    .where('connection_id', '=', connection)
    .where('item_id', '=', itemId)
    .execute();
}

/** The export feeds at Billit: what was seen in them, what was stored of it, and what was confirmed. */
export function feedStore(db: Db): FeedStore {
  return {
    register: (connection, name, atMs) =>
      inTransaction(db, async (trx) => {
        const row = { connection_id: connection, name, polled_at_ms: null };
        await trx.insertInto('feed').values(row).execute();
        const detail = { name };
        await note(trx, { atMs, action: 'feed-registered', subject: connection, detail });
      }),
    list: async () => {
      const rows = await db.selectFrom('feed').selectAll().execute();
      return rows.map((row) => ({
        connectionId: row.connection_id,
        name: row.name,
        polledAtMs: row.polled_at_ms,
      }));
    },
    polled: async (connection, atMs) => {
      const change = { polled_at_ms: atMs };
      await db.updateTable('feed').set(change).where('connection_id', '=', connection).execute();
    },
    add: (connection, items, atMs) => inTransaction(db, (trx) => add(trx, connection, items, atMs)),
    pending: (connection) => pending(db, connection),
    keepFile: (connection, item, file) =>
      inTransaction(db, (trx) => keepFile(trx, connection, item, file)),
    files: (partyId) => files(db, partyId),
    released: (connection, itemId, atMs) =>
      mark(db, { connection, itemId }, { released_at_ms: atMs }),
    confirmed: (connection, itemId, atMs) =>
      mark(db, { connection, itemId }, { confirmed_at_ms: atMs }),
  };
}
