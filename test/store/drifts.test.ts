import { describe, expect, it } from 'vitest';
import type { Difference } from '../../shared/model/drift.ts';
import type { DocumentRow } from '../../electron/engine/store/ports.ts';
import { arrive, CURSOR, document, DOSSIER, newStore, queue, seed, send } from './fixture.ts';

const ACCOUNT: Difference = { field: 'account', before: '604000', after: '613000' };
const TOTAL: Difference = { field: 'total', before: '121', after: '122' };
const seen = (
  row: DocumentRow,
  differences: readonly Difference[],
  externalModified = 'later',
) => ({
  documentId: row.id,
  dossierId: row.dossierId,
  externalModified,
  differences,
  cursor: { name: CURSOR.name, value: externalModified },
});

async function booked() {
  const store = await newStore();
  await seed(store);
  const row = document('1');
  const sent = await queue(store, row);
  await store.outbox.settle(sent, { kind: 'booked', number: await send(store, sent) }, 40);
  return { store, row };
}

describe('drifts', () => {
  it('keeps a difference with how far the source was read, and puts it on record', async () => {
    const { store, row } = await booked();
    await store.drifts.record(seen(row, [ACCOUNT]), 50);
    expect(await store.drifts.open()).toEqual([
      {
        documentId: row.id,
        dossierId: row.dossierId,
        externalModified: 'later',
        differences: [ACCOUNT],
        seenAtMs: 50,
        acceptedAtMs: null,
      },
    ]);
    expect(await store.cursors.get(DOSSIER.id, CURSOR.name)).toBe('later');
    expect((await store.audit.list({ subject: row.id, limit: 1 }))[0]).toMatchObject({
      action: 'drift',
      detail: { account: '604000 -> 613000' },
    });
  });

  it('keeps the version that was compared without a difference, and raises nothing', async () => {
    const { store, row } = await booked();
    await store.drifts.record(seen(row, []), 50);
    expect(await store.drifts.open(DOSSIER.id)).toEqual([]);
    expect(await store.drifts.ofDocument(row.id)).toMatchObject({ externalModified: 'later' });
    expect((await store.audit.list({ subject: row.id, limit: 1 }))[0]?.action).toBe('booked');
  });

  it('stays seen to while the difference is the same, and comes back with another', async () => {
    const { store, row } = await booked();
    await store.drifts.record(seen(row, [ACCOUNT]), 50);
    await store.drifts.accept(row.id, 60);
    await store.drifts.record(seen(row, [ACCOUNT], 'again'), 70);
    expect(await store.drifts.open()).toEqual([]);
    expect(await store.drifts.ofDocument(row.id)).toMatchObject({ seenAtMs: 50, acceptedAtMs: 60 });
    await store.drifts.record(seen(row, [ACCOUNT, TOTAL], 'once more'), 80);
    expect(await store.drifts.open()).toMatchObject([{ differences: [ACCOUNT, TOTAL] }]);
  });
});

describe('a newer version of a document', () => {
  const newer = (row: DocumentRow): DocumentRow => ({ ...row, total: '242.00' });

  it('takes the place of one that is queued, and withdraws what was queued for it', async () => {
    const store = await newStore();
    await seed(store);
    const row = document('1');
    const id = await queue(store, row);
    await arrive(store, newer(row));
    expect(await store.documents.get(row.id)).toMatchObject({ state: 'waiting', total: '242.00' });
    expect(await store.outbox.ofDocument(row.id)).toMatchObject([{ id, state: 'withdrawn' }]);
  });

  it('leaves one alone whose number is fixed', async () => {
    const store = await newStore();
    await seed(store);
    const row = document('1');
    const id = await queue(store, row);
    await send(store, id);
    const again = { kind: 'again', keepNumber: true, dueAtMs: 50 } as const;
    await store.outbox.settle(id, again, 40);
    await arrive(store, newer(row));
    expect(await store.documents.get(row.id)).toMatchObject({ state: 'queued', total: '121.00' });
    expect(await store.documents.withdrawUnsent(row.id, 60)).toBe(false);
  });

  it('is withdrawn with what was queued for it when it may not leave any more', async () => {
    const store = await newStore();
    await seed(store);
    const row = document('1');
    await queue(store, row);
    expect(await store.documents.withdrawUnsent(row.id, 60)).toBe(true);
    expect(await store.documents.get(row.id)).toMatchObject({ state: 'withdrawn' });
    expect(await store.documents.withdrawUnsent(row.id, 70)).toBe(false);
  });
});
