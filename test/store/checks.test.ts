import { describe, expect, it } from 'vitest';
import type { DocumentRow } from '../../electron/engine/store/ports.ts';
import {
  arrive,
  CURSOR,
  document,
  DOSSIER,
  enqueued,
  file,
  newStore,
  OFFLINE,
  queue,
  seed,
  send,
} from './fixture.ts';

const RULES = { frequency: 'last-month', releasedOnly: false, approvedOnly: false } as const;
const ANN = { by: 'Ann', atMs: 70 };

async function gated(checkedOnly = true) {
  const store = await newStore();
  await seed(store);
  await store.schedules.set(DOSSIER.id, { ...RULES, checkedOnly }, 5);
  const at = async ({ id }: Pick<DocumentRow, 'id'>) => {
    const row = (await store.documents.get(id))!;
    return [row.state, row.cause?.kind ?? null, row.checked];
  };
  const told = async ({ id }: Pick<DocumentRow, 'id'>) =>
    (await store.audit.list({ subject: id, limit: 20 }))
      .map(({ actor, action }) => `${actor}: ${action}`)
      .toReversed();
  return { store, at, told };
}

const HELD = ['needs-decision', 'to-check', null];

describe('documents that must be checked', () => {
  it('are held as they come in, and go on with who checked them and when', async () => {
    const { store, at, told } = await gated();
    const row = await arrive(store, document('1'));
    expect(await at(row)).toEqual(HELD);
    expect(await store.documents.toCheckPerDossier()).toEqual(new Map([[DOSSIER.id, 1]]));
    const changed = await store.documents.setChecked([row.id], true, ANN);
    expect(changed).toEqual([{ id: row.id, dossierId: DOSSIER.id }]);
    expect(await at(row)).toEqual(['waiting', null, ANN]);
    expect(await store.documents.toCheckPerDossier()).toEqual(new Map());
    expect(await store.documents.setChecked([row.id], true, { by: 'Bob', atMs: 90 })).toEqual([]);
    expect(await at(row)).toEqual(['waiting', null, ANN]);
    expect(await told(row)).toEqual([
      'engine: document-stored',
      'engine: needs-decision',
      'Ann: checked',
      'engine: waiting',
    ]);
  });

  it('are not what the office put in the inbox folder itself', async () => {
    const { store, at } = await gated();
    const own = await arrive(store, document('1', { source: 'inbox' }));
    expect(await at(own)).toEqual(['waiting', null, null]);
  });

  it('never get into the outbox unchecked, whoever writes there', async () => {
    const { store, at } = await gated();
    const row = await arrive(store, document('1'));
    await expect(store.outbox.enqueue(enqueued(row), 20)).rejects.toThrow(/never leaves/);
    expect(await at(row)).toEqual(HELD);
    await store.documents.setChecked([row.id], true, ANN);
    await store.outbox.enqueue(enqueued(row), 80);
    expect(await at(row)).toEqual(['queued', null, ANN]);
  });

  it('are taken back from the outbox when the option is switched on; what is at Octopus stays', async () => {
    const { store, at } = await gated(false);
    const queued = document('queued');
    await queue(store, queued);
    const parked = await arrive(store, document('parked'));
    await store.documents.setState(parked.id, 'parked', OFFLINE, 22);
    const sent = document('sent');
    const outboxId = await queue(store, sent, 'V1');
    const number = await send(store, outboxId);
    await store.outbox.settle(outboxId, { kind: 'booked', number }, 40);
    const other = await arrive(store, document('no-account'));
    const cause = { kind: 'account-missing', data: {} } as const;
    await store.documents.setState(other.id, 'needs-decision', cause, 41);
    await store.schedules.set(DOSSIER.id, { ...RULES, checkedOnly: true }, 50);
    expect(await at(queued)).toEqual(HELD);
    expect((await store.outbox.ofDocument(queued.id)).at(-1)?.state).toBe('withdrawn');
    expect(await at(parked)).toEqual(HELD);
    expect(await at(sent)).toEqual(['booked', null, null]);
    expect(await at(other)).toEqual(['needs-decision', 'account-missing', null]);
    await store.schedules.set(DOSSIER.id, { ...RULES, checkedOnly: false }, 60);
    expect(await at(queued)).toEqual(['waiting', null, null]);
    expect(await at(parked)).toEqual(['waiting', null, null]);
    expect(await at(other)).toEqual(['needs-decision', 'account-missing', null]);
  });

  it('must be checked again when they change at Billit, not when they were paid', async () => {
    const { store, at, told } = await gated();
    const row = await arrive(store, document('1'));
    await store.documents.setChecked([row.id], true, ANN);
    const again = (changes: Partial<DocumentRow>, text = '1') => {
      const ubl = file('ubl', text);
      const next = { ...row, externalModified: '2026-01-06', ublSha256: ubl.sha256, ...changes };
      return store.documents.ingest(next, [ubl], CURSOR, 80);
    };
    await again({});
    expect(await at(row)).toEqual(['waiting', null, ANN]);
    await again({ documentAccount: 613_000 });
    expect(await at(row)).toEqual(HELD);
    expect(await told(row)).toContain('engine: check-lapsed');
    await store.documents.setChecked([row.id], true, ANN);
    await again({ documentAccount: 613_000 }, 'another file');
    expect(await at(row)).toEqual(HELD);
  });

  it('are taken back from the outbox when they change there, and wait to be checked', async () => {
    const { store, at } = await gated();
    const row = await arrive(store, document('1'));
    await store.documents.setChecked([row.id], true, ANN);
    await store.outbox.enqueue(enqueued(row), 75);
    const changed = { ...row, total: '242.00' };
    await store.documents.ingest(changed, [file('ubl', '1')], CURSOR, 80);
    expect(await at(row)).toEqual(HELD);
    expect((await store.outbox.ofDocument(row.id)).map(({ state }) => state)).toEqual([
      'withdrawn',
    ]);
  });

  it('may be put back while nothing of them was sent, and not any more after that', async () => {
    const { store, at, told } = await gated();
    const row = await arrive(store, document('1'));
    await store.documents.setChecked([row.id], true, ANN);
    await store.documents.setChecked([row.id], false, { by: 'Bob', atMs: 75 });
    expect(await at(row)).toEqual(HELD);
    expect((await told(row)).at(-2)).toBe('Bob: check-withdrawn');
    await store.documents.setChecked([row.id], true, ANN);
    const entry = enqueued(row);
    await store.outbox.enqueue(entry, 80);
    const number = await send(store, entry.id);
    expect(await store.documents.setChecked([row.id], false, ANN)).toEqual([]);
    await store.outbox.settle(entry.id, { kind: 'booked', number }, 90);
    expect(await store.documents.setChecked([row.id], false, ANN)).toEqual([]);
    expect(await at(row)).toEqual(['booked', null, ANN]);
  });

  it('keep the cause that came first: it is solved before anybody checks them', async () => {
    const { store, at } = await gated(false);
    const row = await arrive(store, document('1'));
    await store.documents.setState(row.id, 'parked', OFFLINE, 20);
    await store.documents.setChecked([row.id], true, ANN);
    expect(await at(row)).toEqual(['parked', 'offline', ANN]);
  });
});
