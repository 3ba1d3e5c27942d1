import { createHash } from 'node:crypto';
import { fieldsOf, refusal, success, type Call, type Handlers } from './handlers.ts';

/** How the hash of a file is written, or that it is not the file's. */
export type FeedHash = 'hex' | 'base64' | 'wrong';

/** What Billit leaves open about its feeds. */
export type FeedSwitches = {
  readonly feedHash: FeedHash;
  /** The word for a CODA file in `EntityType`. */
  readonly codaType: string;
  /** Whether asking for a feed again within a minute is refused. */
  readonly feedLimit: boolean;
};

/** What is exported: an order, or a file. */
export type Exported =
  | { readonly kind: 'order'; readonly companyId: number; readonly orderId: number }
  | { readonly kind: 'document'; readonly companyId: number; readonly documentId: number }
  | {
      readonly kind: 'coda';
      readonly companyId: number;
      readonly fileName: string;
      readonly bytes: Uint8Array;
    };

type Item = { readonly id: number; readonly entityId: number; readonly exported: Exported };
type FeedIds =
  'listFeeds' | 'registerFeed' | 'listFeedItems' | 'downloadFeedFile' | 'confirmFeedItem';

/** The feeds of the accounting firm, each with a queue of its own. */
export type FeedBooks = {
  /** Puts what a person exports in every feed that is registered by now. */
  readonly export: (exported: Exported) => void;
  /** Ids of the items that wait in a feed. */
  readonly waiting: (name: string) => readonly number[];
  readonly handlers: Handlers<FeedIds>;
};

const FIRST_ITEM = 70_001;
const FIRST_FILE = 33_001;
const MINUTE_MS = 60_000;

/** No feeds yet; `accountant` is the only company that has any. */
export function createFeedBooks(
  accountant: number,
  now: () => number,
  switches: FeedSwitches,
): FeedBooks {
  const feeds = new Map<string, Item[]>();
  const askedMs = new Map<string, number>();
  let nextItem = FIRST_ITEM;
  let nextFile = FIRST_FILE;
  const feedOf = ({ companyId, params }: Call): Item[] | null =>
    companyId === accountant ? (feeds.get(params['feedName'] ?? '') ?? null) : null;
  const itemOf = (call: Call): Item | undefined =>
    feedOf(call)?.find((item) => String(item.id) === call.params['feedItemID']);
  const listItems = (call: Call) => {
    const feed = feedOf(call);
    const name = call.params['feedName'] ?? '';
    if (feed === null) return refusal(400, 'Feed not found');
    const early = now() - (askedMs.get(name) ?? -Infinity) < MINUTE_MS;
    if (switches.feedLimit && early) return refusal(429, 'Too many requests');
    askedMs.set(name, now());
    return success(feed.map((item) => viewOf(item, switches.codaType)));
  };
  return {
    export: (exported) => {
      for (const feed of feeds.values()) {
        const entityId = entityOf(exported) ?? nextFile;
        feed.push({ id: nextItem, entityId, exported });
        nextItem += 1;
      }
      nextFile += 1;
    },
    waiting: (name) => (feeds.get(name) ?? []).map((item) => item.id),
    handlers: {
      listFeeds: ({ companyId }) =>
        success(companyId === accountant ? [...feeds.keys()].map((Name) => ({ Name })) : []),
      registerFeed: ({ companyId, body }) => {
        const name = fieldsOf(body)?.['Name'];
        if (companyId !== accountant || typeof name !== 'string') return refusal(400, 'Invalid');
        if (!feeds.has(name)) feeds.set(name, []);
        return success();
      },
      listFeedItems: listItems,
      downloadFeedFile: (call) => {
        const item = itemOf(call);
        return item?.exported.kind === 'coda'
          ? success(fileOf(item.exported, switches.feedHash))
          : refusal(400, 'Feed item not found');
      },
      confirmFeedItem: (call) => {
        const feed = feedOf(call);
        const item = itemOf(call);
        if (feed === null || item === undefined) return refusal(400, 'Feed item not found');
        feed.splice(feed.indexOf(item), 1);
        return success();
      },
    },
  };
}

function viewOf({ id, entityId, exported }: Item, codaType: string) {
  return {
    FeedItemID: id,
    EntityID: entityId,
    EntityType: exported.kind === 'coda' ? codaType : ENTITY_TYPES[exported.kind],
    PartyID: exported.companyId,
  };
}

const ENTITY_TYPES = { order: 'Order', document: 'Document' } as const;

/** The id of what is more than a file of the feed. */
function entityOf(exported: Exported): number | null {
  if (exported.kind === 'order') return exported.orderId;
  return exported.kind === 'document' ? exported.documentId : null;
}

function fileOf({ fileName, bytes }: Extract<Exported, { kind: 'coda' }>, how: FeedHash) {
  const hash = createHash('sha256').update(bytes);
  const written = how === 'wrong' ? '0'.repeat(64) : hash.digest(how);
  return {
    FileName: fileName,
    FileContent: Buffer.from(bytes).toString('base64'),
    FileContentSHA256Hash: written,
  };
}
