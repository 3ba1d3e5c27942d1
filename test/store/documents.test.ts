import { describe, expect, it } from 'vitest';
import { DOCUMENT_STATES } from '../../shared/model/document-state.ts';
import type { DocumentRow } from '../../electron/engine/store/ports.ts';
import {
  arrive,
  CURSOR,
  document,
  DOSSIER,
  file,
  newStore,
  OFFLINE,
  otherDossier,
  queue,
  seed,
  send,
} from './fixture.ts';

const DECIDE = { kind: 'account-missing', data: { line: '1' } } as const;

async function seeded() {
  const store = await newStore();
  await seed(store);
  return store;
}

describe('documents › ingest', () => {
  it('stores row, files, cursor and audit row', async () => {
    const store = await seeded();
    const row = document('1');
    const files = [file('ubl', '1'), file('pdf', 'a picture'), file('pdf', 'another')];
    expect(await store.documents.ingest(row, files, CURSOR, 10)).toBe('stored');
    expect(await store.documents.get(row.id)).toEqual(row);
    expect(await store.documents.byExternalId(DOSSIER.id, '1')).toEqual(row);
    expect(await store.documents.byExternalId(DOSSIER.id, '2')).toBeNull();
    expect(await store.documents.files(row.id)).toEqual(files);
    expect(await store.cursors.get(DOSSIER.id, CURSOR.name)).toBe(CURSOR.value);
    const audit = await store.audit.list({ subject: row.id, limit: 10 });
    expect(audit.map(({ action, atMs }) => [action, atMs])).toEqual([['document-stored', 10]]);
  });

  it('replaces a document that is not on its way, under the id it has', async () => {
    const store = await seeded();
    const first = await arrive(store, document('1'));
    await store.documents.setState(first.id, 'needs-decision', DECIDE, 11);
    const newer = { ...document('x'), externalId: '1', total: '242.00' };
    const cursor = { ...CURSOR, value: 'later' };
    expect(await store.documents.ingest(newer, [file('ubl', 'x')], cursor, 12)).toBe('stored');
    expect(await store.documents.get(first.id)).toEqual({ ...newer, id: first.id });
    expect(await store.documents.get(newer.id)).toBeNull();
    expect(await store.documents.files(first.id)).toEqual([file('ubl', 'x')]);
    expect(await store.cursors.get(DOSSIER.id, CURSOR.name)).toBe('later');
  });

  it('keeps a document that is on its way and moves the cursor only', async () => {
    const store = await seeded();
    const row = document('1');
    await send(store, await queue(store, row));
    const newer = { ...document('x'), externalId: '1' };
    const cursor = { ...CURSOR, value: 'later' };
    expect(await store.documents.ingest(newer, [file('ubl', 'x')], cursor, 12)).toBe('kept');
    expect(await store.documents.get(row.id)).toEqual({ ...row, state: 'sending' });
    expect(await store.documents.files(row.id)).toEqual([file('ubl', '1')]);
    expect(await store.cursors.get(DOSSIER.id, CURSOR.name)).toBe('later');
  });

  it('takes nothing in, not even the cursor, when a hash is not that of the bytes', async () => {
    const store = await seeded();
    const forged = { ...file('ubl', '1'), bytes: new TextEncoder().encode('2') };
    const arriving = store.documents.ingest(document('1'), [forged], CURSOR, 10);
    await expect(arriving).rejects.toThrow('the hash of a file is that of its bytes');
    const twoUbls = store.documents.ingest(
      document('1'),
      [file('ubl', '1'), file('ubl', '1')],
      CURSOR,
      10,
    );
    await expect(twoUbls).rejects.toThrow(/UNIQUE/);
    expect(await store.documents.byExternalId(DOSSIER.id, '1')).toBeNull();
    expect(await store.cursors.get(DOSSIER.id, CURSOR.name)).toBeNull();
  });
});

describe('documents › list and count', () => {
  it('pages by id and filters by state and dossier', async () => {
    const store = await seeded();
    await store.dossiers.ensure(
      { id: otherDossier, name: 'Slagerij Verzonnen', enterpriseNumber: '0987654394' },
      1,
    );
    await arrive(store, document('e', { dossierId: otherDossier }));
    for (const name of ['a', 'b', 'c', 'd']) await arrive(store, document(name));
    await store.documents.setState(document('b').id, 'parked', OFFLINE, 11);
    const ids = async (filter: Parameters<typeof store.documents.list>[0]) =>
      (await store.documents.list(filter)).map((row) => row.externalId);
    expect(await ids({ limit: 3 })).toEqual(['a', 'b', 'c']);
    expect(await ids({ limit: 3, afterId: document('c').id })).toEqual(['d', 'e']);
    expect(await ids({ limit: 500, states: ['parked'] })).toEqual(['b']);
    expect(await ids({ limit: 500, states: [] })).toEqual([]);
    expect(await ids({ limit: 2, states: ['waiting', 'parked'], dossierId: DOSSIER.id })).toEqual([
      'a',
      'b',
    ]);
    expect(await ids({ limit: 2, dossierId: otherDossier })).toEqual(['e']);
    await expect(store.documents.list({ limit: 501 })).rejects.toThrow('1 to 500');
  });

  it('counts every state, absent ones as 0', async () => {
    const store = await seeded();
    await arrive(store, document('1'));
    await queue(store, document('2'));
    const none = Object.fromEntries(DOCUMENT_STATES.map((state) => [state, 0]));
    expect(await store.documents.countByState()).toEqual({ ...none, waiting: 1, queued: 1 });
    expect(await store.documents.countByState(DOSSIER.id)).toEqual({
      ...none,
      waiting: 1,
      queued: 1,
    });
    expect(await store.documents.countByState(otherDossier)).toEqual(none);
    expect([...(await store.documents.countPerDossier())]).toEqual([
      [DOSSIER.id, await store.documents.countByState(DOSSIER.id)],
    ]);
  });
});

describe('documents › setState', () => {
  it('moves as the table of states allows, and only so', async () => {
    const store = await seeded();
    const { id } = await arrive(store, document('1'));
    await store.documents.setState(id, 'needs-decision', DECIDE, 11);
    await store.documents.setState(id, 'needs-decision', { ...DECIDE, data: {} }, 12);
    expect((await store.documents.get(id))?.cause).toEqual({ ...DECIDE, data: {} });
    await store.documents.setState(id, 'withdrawn', null, 13);
    await expect(store.documents.setState(id, 'queued', null, 14)).rejects.toThrow(
      'may go from withdrawn to queued',
    );
    await store.documents.setState(id, 'waiting', null, 15);
    const audit = await store.audit.list({ subject: id, limit: 10 });
    expect(audit.map(({ action }) => action)).toEqual([
      'waiting',
      'withdrawn',
      'needs-decision',
      'needs-decision',
      'document-stored',
    ]);
  });

  it('demands a cause where a document is held, and none elsewhere', async () => {
    const store = await seeded();
    const { id } = await arrive(store, document('1'));
    await expect(store.documents.setState(id, 'parked', null, 11)).rejects.toThrow(/CHECK/);
    await expect(store.documents.setState(id, 'withdrawn', DECIDE, 11)).rejects.toThrow(/CHECK/);
    expect((await store.documents.get(id))?.state).toBe('waiting');
  });

  it('withdraws a booking that is queued or parked, and leaves one that was sent alone', async () => {
    const store = await seeded();
    const row = document('1');
    const id = await queue(store, row);
    await store.documents.setState(row.id, 'needs-decision', DECIDE, 30);
    expect(await store.outbox.ofDocument(row.id)).toMatchObject([{ id, state: 'withdrawn' }]);
    const sent = document('2');
    await send(store, await queue(store, sent));
    await expect(store.documents.setState(sent.id, 'withdrawn', null, 30)).rejects.toThrow(
      'a document that is sending does not become withdrawn by itself',
    );
  });
});

describe('documents › duplicateOf', () => {
  const twinOf = async (changes: Partial<DocumentRow>, first: Partial<DocumentRow> = {}) => {
    const store = await seeded();
    await queue(store, document('1', { number: 'F-1', ...first }));
    const twin = await arrive(store, document('2', { number: 'F-1', ...changes }));
    return store.documents.duplicateOf(twin.id);
  };

  it('finds the same number of the same party, however it is written', async () => {
    expect(await twinOf({ number: ' f-1 ' })).toBe('document-1');
    expect(await twinOf({ counterpartyId: '', counterpartyName: 'leverancier verzonnen' })).toBe(
      'document-1',
    );
  });

  it('takes another party, kind, direction or number for another document', async () => {
    expect(await twinOf({ counterpartyId: '3002' })).toBeNull();
    expect(await twinOf({ counterpartyId: '', counterpartyName: 'Iemand anders' })).toBeNull();
    expect(await twinOf({ kind: 'credit-note' })).toBeNull();
    expect(await twinOf({ direction: 'sale' })).toBeNull();
    expect(await twinOf({ number: 'F-2' })).toBeNull();
    expect(await twinOf({ number: '' }, { number: '' })).toBeNull();
  });

  it('looks at documents on their way or booked only', async () => {
    const store = await seeded();
    const first = await arrive(store, document('1', { number: 'F-1' }));
    const second = await arrive(store, document('2', { number: 'F-1' }));
    expect(await store.documents.duplicateOf(second.id)).toBeNull();
    const id = (await store.documents.get(first.id))!.id;
    await store.documents.setState(id, 'parked', OFFLINE, 11);
    expect(await store.documents.duplicateOf(second.id)).toBe(first.id);
  });
});
