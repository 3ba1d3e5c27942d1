import { createHash } from 'node:crypto';
import { fail, ok, type Result } from '../../../shared/result.ts';
import { decodeBase64 } from '../documents/base64.ts';
import { ask, malformed, tell, type Call, type CallParts } from './call.ts';
import type { BillitClient, BillitTarget } from './port.ts';
import { feedFileSchema, feedItemsSchema, feedsSchema } from './wire.ts';

type FeedCalls = Pick<
  BillitClient,
  'feeds' | 'registerFeed' | 'feedItems' | 'feedFile' | 'confirmFeedItem'
>;

/** The export feeds of the accounting firm (facts/billit, section 4); they belong to the firm's own company. */
export function feedCalls(parts: CallParts): FeedCalls {
  const list = `${parts.baseUrl}/v1/accountant/feeds`;
  const feedUrl = (name: string): string => `${list}/${encodeURIComponent(name)}`;
  const itemUrl = (name: string, id: string): string =>
    `${feedUrl(name)}/${encodeURIComponent(id)}`;
  const within = async <T>(work: (target: BillitTarget) => Promise<Result<T>>) => {
    const { accountantPartyId: partyId } = parts;
    if (partyId === null) {
      return fail({ kind: 'no-access', service: 'billit', detail: 'accountantPartyId' } as const);
    }
    return work({ partyId, dossierId: null, strategy: 'client-alone' });
  };
  return {
    feeds: () =>
      within(async (target) => {
        const feeds = await ask(parts, { operation: 'listFeeds', target, url: list }, feedsSchema);
        return feeds.ok ? ok(feeds.value.map((feed) => feed.Name)) : feeds;
      }),
    registerFeed: (name) =>
      within((target) => {
        const change = { method: 'POST', json: { Name: name } } as const;
        return tell(parts, { operation: 'registerFeed', target, url: list, change });
      }),
    feedItems: (name) =>
      within(async (target) => {
        const call = { operation: 'listFeedItems', target, url: feedUrl(name) };
        const items = await ask(parts, call, feedItemsSchema);
        if (!items.ok) return items;
        return ok(
          items.value.map((item) => ({
            itemId: item.FeedItemID,
            entityId: item.EntityID,
            entityType: item.EntityType,
            partyId: item.PartyID,
          })),
        );
      }),
    feedFile: (name, itemId) =>
      within(async (target) => {
        const call = { operation: 'downloadFeedFile', target, url: itemUrl(name, itemId) };
        const file = await ask(parts, call, feedFileSchema);
        return file.ok ? verified(call, file.value) : file;
      }),
    confirmFeedItem: (name, itemId) =>
      within((target) => {
        const url = `${itemUrl(name, itemId)}/confirm`;
        const change = { method: 'POST', json: {} } as const;
        return tell(parts, { operation: 'confirmFeedItem', target, url, change });
      }),
  };
}

type WireFile = {
  readonly FileName: string;
  readonly FileContent: string;
  readonly FileContentSHA256Hash: string;
};

/** The hash is over the decoded bytes; whether it is written as hex or Base64 is not documented. */
function verified(call: Call, { FileName, FileContent, FileContentSHA256Hash }: WireFile) {
  const bytes = decodeBase64(FileContent);
  if (bytes === null) return fail(malformed(call, 'FileContent: not base64'));
  const hash = createHash('sha256').update(bytes).digest();
  const given = FileContentSHA256Hash.trim();
  const same = given.toLowerCase() === hash.toString('hex') || given === hash.toString('base64');
  if (!same) return fail(malformed(call, 'FileContentSHA256Hash: not that of the file'));
  return ok({ fileName: FileName, bytes, sha256: hash.toString('hex') });
}
