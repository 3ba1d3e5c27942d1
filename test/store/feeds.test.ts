import { describe, expect, it } from 'vitest';
import { connection, newStore } from './fixture.ts';

const BILLIT = connection('billit');
const ITEM = { itemId: '70001', entityType: 'CodaFile', entityId: '33001', partyId: '800101' };
const FILE = { fileName: 'a.cod', bytes: new Uint8Array([1, 2]), sha256: 'a'.repeat(64) };

async function registered() {
  const store = await newStore();
  await store.connections.add(BILLIT, 1);
  await store.feeds.register(BILLIT.id, 'tentakel-1', 2);
  return store;
}

describe('feeds', () => {
  it('remembers when a feed was asked for, whatever is restarted', async () => {
    const store = await registered();
    await store.feeds.polled(BILLIT.id, 5);
    expect(await store.feeds.list()).toEqual([
      { connectionId: BILLIT.id, name: 'tentakel-1', polledAtMs: 5 },
    ]);
  });

  it('gives an item as new once, and as pending until it is confirmed', async () => {
    const store = await registered();
    expect(await store.feeds.add(BILLIT.id, [ITEM], 3)).toEqual([ITEM]);
    expect(await store.feeds.add(BILLIT.id, [ITEM], 4)).toEqual([]);
    await store.feeds.released(BILLIT.id, ITEM.itemId, 5);
    expect(await store.feeds.pending(BILLIT.id)).toEqual([{ ...ITEM, released: true }]);
    await store.feeds.confirmed(BILLIT.id, ITEM.itemId, 6);
    expect(await store.feeds.pending(BILLIT.id)).toEqual([]);
  });

  it('keeps the same file of a company once, under whichever item it comes', async () => {
    const store = await registered();
    const again = { ...ITEM, itemId: '70002' };
    const other = { ...ITEM, itemId: '70003', partyId: '800102' };
    await store.feeds.add(BILLIT.id, [ITEM, again, other], 3);
    expect(await store.feeds.keepFile(BILLIT.id, ITEM, FILE)).toBe('stored');
    expect(await store.feeds.keepFile(BILLIT.id, again, FILE)).toBe('known');
    expect(await store.feeds.keepFile(BILLIT.id, other, FILE)).toBe('stored');
    expect(await store.feeds.files('800101')).toEqual([FILE]);
  });
});
