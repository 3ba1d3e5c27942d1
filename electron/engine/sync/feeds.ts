import type { BillitClient } from '../billit/port.ts';
import type { Link } from '../domain/dossier.ts';
import type { DossierId } from '../domain/ids.ts';
import type { Feed, PendingItem } from '../store/billit-ports.ts';
import type { DocumentRow } from '../store/ports.ts';
import type { SyncContext } from './context.ts';
import { takeStatements } from './statements.ts';
import { takeOtherDocument } from './other-documents.ts';

/** The list of a feed may be asked for at most once a minute (Billit's Swagger, `listFeedItems`). */
export const FEED_INTERVAL_MS = 60_000;

/** Other types are files: the word for CODA is not published (facts/billit, section 4). */
const ORDER = 'order';
const DOCUMENT = 'document';

/** States in which an order of a feed needs no more work: it is at Octopus, or a person took it out. */
const SETTLED: ReadonlySet<string> = new Set(['booked', 'delivered', 'withdrawn']);

type Open = { readonly feed: Feed; readonly client: BillitClient };

/**
 * Looks into every feed whose minute is over: files are checked, stored and only then confirmed. Returns the dossiers of
 * which a new order was exported: they are looked at now.
 */
export async function takeFeeds(context: SyncContext): Promise<ReadonlySet<DossierId>> {
  const { store, clock } = context;
  const signalled = new Set<DossierId>();
  for (const open of await openFeeds(context)) {
    const { connectionId, name, polledAtMs } = open.feed;
    const nowMs = clock.now();
    if (polledAtMs !== null && nowMs < polledAtMs + FEED_INTERVAL_MS) continue;
    await store.feeds.polled(connectionId, nowMs);
    const items = await open.client.feedItems(name);
    if (!items.ok) continue;
    const fresh = await store.feeds.add(connectionId, items.value, nowMs);
    const links = await linksByParty(context);
    for (const item of fresh) {
      const link = links.get(item.partyId);
      if (typeOf(item) === ORDER && link !== undefined) signalled.add(link.dossierId);
    }
    await takeFiles(context, open, links);
  }
  return signalled;
}

/**
 * Confirms every order of a feed that is settled, never before; and moves 'Vrijgegeven t/m' forward to what the
 * entrepreneur exported (S36). Returns the dossiers whose release moved.
 */
export async function settleFeeds(context: SyncContext): Promise<ReadonlySet<DossierId>> {
  const { store, clock } = context;
  const released = new Set<DossierId>();
  for (const open of await openFeeds(context)) {
    const { connectionId, name } = open.feed;
    const links = await linksByParty(context);
    for (const item of await store.feeds.pending(connectionId)) {
      const dossierId = links.get(item.partyId)?.dossierId;
      if (typeOf(item) !== ORDER || dossierId === undefined) continue;
      const row = await store.documents.byExternalId(dossierId, item.entityId);
      if (row === null) continue;
      if (!item.released && (await release(context, open.feed, item, row))) released.add(dossierId);
      if (!SETTLED.has(row.state)) continue;
      const confirmed = await open.client.confirmFeedItem(name, item.itemId);
      if (confirmed.ok) await store.feeds.confirmed(connectionId, item.itemId, clock.now());
    }
  }
  return released;
}

async function openFeeds({ store, billit }: SyncContext): Promise<readonly Open[]> {
  const open: Open[] = [];
  for (const feed of await store.feeds.list()) {
    const client = await billit(feed.connectionId);
    if (client.ok) open.push({ feed, client: client.value });
  }
  return open;
}

function typeOf(item: { readonly entityType: string }): string {
  return item.entityType.trim().toLowerCase();
}

async function linksByParty({ store }: SyncContext): Promise<ReadonlyMap<string, Link>> {
  const links = await store.links.list();
  return new Map(links.map((link) => [link.billitPartyId, link]));
}

/** Everything up to the newest exported document was released, as far as it can be told from the documents. */
async function release(
  { store, clock }: SyncContext,
  { connectionId }: Feed,
  item: PendingItem,
  row: DocumentRow,
): Promise<boolean> {
  const before = (await store.schedules.get(row.dossierId)).releasedThroughMs ?? -Infinity;
  const { processedAtMs: throughMs, dossierId } = row;
  await store.schedules.release(dossierId, { throughMs, by: 'entrepreneur' }, clock.now());
  await store.feeds.released(connectionId, item.itemId, clock.now());
  return throughMs > before;
}

/** Brings in what is no order. What could not be had stays in the feed, and is asked for again the next time. */
async function takeFiles(
  context: SyncContext,
  open: Open,
  links: ReadonlyMap<string, Link>,
): Promise<void> {
  const { store, clock } = context;
  const { connectionId, name } = open.feed;
  for (const item of await store.feeds.pending(connectionId)) {
    const link = links.get(item.partyId);
    if (typeOf(item) === ORDER || link === undefined) continue;
    const take = typeOf(item) === DOCUMENT ? takeDocument : takeFile;
    if (!(await take(context, open, { item, link }))) continue;
    const confirmed = await open.client.confirmFeedItem(name, item.itemId);
    if (confirmed.ok) await store.feeds.confirmed(connectionId, item.itemId, clock.now());
  }
}

type Taking = { readonly item: PendingItem; readonly link: Link };

/** False: it is not stored. */
async function takeDocument(context: SyncContext, open: Open, { item, link }: Taking) {
  const dossier = await context.store.dossiers.get(link.dossierId);
  if (dossier === null) return false;
  const subject = { dossier, link };
  const taken = await takeOtherDocument(context, subject, open.client, item.entityId);
  return taken.ok && taken.value;
}

/** False: it is not stored; it is not what its hash says, or it did not come. */
async function takeFile(context: SyncContext, { feed, client }: Open, { item, link }: Taking) {
  const file = await client.feedFile(feed.name, item.itemId);
  if (!file.ok) return false;
  await context.store.feeds.keepFile(feed.connectionId, item, file.value);
  const { fileName, bytes } = file.value;
  await takeStatements(context, link.dossierId, { source: 'billit', fileName, bytes });
  return true;
}
