import { describe, expect, it } from 'vitest';
import {
  arrive,
  document,
  enqueued,
  journal,
  lane,
  newProfile,
  newStore,
  NO_ANSWER,
  OFFLINE,
  opened,
  queue,
  REFUSED,
  seed,
  send,
  BOOKYEAR,
  DOSSIER,
} from './fixture.ts';

async function seeded() {
  const store = await newStore();
  await seed(store);
  return store;
}

const lastNumber = async (store: Awaited<ReturnType<typeof newStore>>, key: string) =>
  (await store.mirror.journals(DOSSIER.id)).find((row) => row.key === key)!.lastNumber;

describe('outbox › enqueue', () => {
  it('puts the document in the queue together with its row', async () => {
    const store = await seeded();
    const row = document('1');
    const id = await queue(store, row);
    expect((await store.documents.get(row.id))?.state).toBe('queued');
    expect(await store.outbox.ofDocument(row.id)).toEqual([
      {
        ...enqueued(row),
        id,
        target: 'octopus-booking',
        generation: 1,
        state: 'queued',
        cause: null,
        number: null,
        attempts: 0,
        unanswered: 0,
        dueAtMs: 20,
        firstSentAtMs: null,
        verifiedAtMs: null,
        differsAtMs: null,
      },
    ]);
  });

  it('refuses a second booking of a document that is on its way or booked', async () => {
    const store = await seeded();
    const row = document('1');
    const id = await queue(store, row);
    const again = enqueued(row, 'A1', 2);
    await expect(store.outbox.enqueue(again, 21)).rejects.toThrow(/UNIQUE/);
    const number = await send(store, id);
    await store.outbox.settle(id, { kind: 'booked', number }, 40);
    await expect(store.outbox.enqueue(again, 41)).rejects.toThrow(/UNIQUE/);
    expect(await store.outbox.ofDocument(row.id)).toHaveLength(1);
  });

  it('takes a second generation once the first is refused', async () => {
    const store = await seeded();
    const row = document('1');
    const id = await queue(store, row);
    await send(store, id);
    await store.outbox.settle(id, { kind: 'refused', cause: REFUSED }, 40);
    await store.outbox.enqueue(enqueued(row, 'V1', 2), 50);
    const rows = await store.outbox.ofDocument(row.id);
    expect(rows.map(({ generation, state }) => [generation, state])).toEqual([
      [1, 'refused'],
      [2, 'queued'],
    ]);
    const settled = store.outbox.settle(id, { kind: 'again', keepNumber: false, dueAtMs: 0 }, 60);
    await expect(settled).rejects.toThrow('an ended outbox row is not settled again');
  });

  it('refuses a booking that is not of its lane and changes nothing', async () => {
    const store = await seeded();
    const row = await arrive(store, document('1'));
    const wrong = { ...enqueued(row, 'A1'), lane: lane('V1') };
    await expect(store.outbox.enqueue(wrong, 20)).rejects.toThrow('into its own lane');
    expect((await store.documents.get(row.id))?.state).toBe('waiting');
  });
});

describe('outbox › lanes', () => {
  it('gives rows in the order of creation at Billit, then of their order id', async () => {
    const store = await seeded();
    await queue(store, document('b', { externalCreated: '2026-01-05T09:00:00' }));
    await queue(store, document('a', { externalCreated: '2026-01-05T09:00:00' }));
    await queue(store, document('c', { externalCreated: '2026-01-04T09:00:00' }));
    const order: string[] = [];
    for (let turn = 0; turn < 3; turn += 1) {
      const next = (await store.outbox.nextOfLane(lane('A1'), 100))!;
      order.push(next.id);
      await store.outbox.settle(next.id, { kind: 'booked', number: await send(store, next.id) }, 1);
    }
    expect(order).toEqual(['outbox-c-1', 'outbox-a-1', 'outbox-b-1']);
    expect(await store.outbox.nextOfLane(lane('A1'), 100)).toBeNull();
  });

  it('holds a lane while a row is sent or unclear, and no other lane', async () => {
    const store = await seeded();
    const first = await queue(store, document('1'));
    const second = await queue(store, document('2'));
    await queue(store, document('3'), 'V1');
    await send(store, first);
    expect(await store.outbox.nextOfLane(lane('A1'), 100)).toBeNull();
    expect(await store.outbox.claim(second, 'other', 200)).toBe(false);
    expect(await store.outbox.dueLanes(100)).toEqual([lane('V1')]);
    await store.outbox.settle(first, { kind: 'unclear', cause: NO_ANSWER }, 40);
    expect(await store.outbox.nextOfLane(lane('A1'), 100)).toBeNull();
    expect(await store.outbox.claim(second, 'other', 200)).toBe(false);
    expect(await store.outbox.claim(first, 'other', 200)).toBe(false);
    expect(await store.outbox.dueLanes(100)).toEqual([lane('A1'), lane('V1')]);
    expect((await store.outbox.unclearOfLane(lane('A1'))).map(({ id }) => id)).toEqual([first]);
    expect(await store.outbox.unclearOfLane(lane('V1'))).toEqual([]);
  });

  it('lets nobody claim a row twice', async () => {
    const store = await seeded();
    const id = await queue(store, document('1'));
    expect(await store.outbox.claim(id, 'one', 100)).toBe(true);
    expect(await store.outbox.claim(id, 'two', 100)).toBe(false);
    expect(await store.outbox.claim(id, 'one', 100)).toBe(false);
  });

  it('says when the next row becomes due, rows behind a held lane apart', async () => {
    const store = await seeded();
    expect(await store.outbox.nextDueAtMs()).toBeNull();
    const first = await queue(store, document('1'));
    await queue(store, document('2'));
    expect(await store.outbox.nextDueAtMs()).toBe(20);
    await send(store, first);
    expect(await store.outbox.nextDueAtMs()).toBeNull();
    await store.outbox.settle(first, { kind: 'again', keepNumber: true, dueAtMs: 500 }, 40);
    expect(await store.outbox.nextDueAtMs()).toBe(500);
    expect(await store.outbox.dueLanes(499)).toEqual([]);
    expect(await store.outbox.nextOfLane(lane('A1'), 499)).toBeNull();
    expect((await store.outbox.nextOfLane(lane('A1'), 500))?.id).toBe(first);
    expect(await store.outbox.dueLanes(500)).toEqual([lane('A1')]);
  });

  it('passes a parked row by until it is due', async () => {
    const store = await seeded();
    const first = await queue(store, document('1', { externalCreated: '2026-01-01T00:00:00' }));
    const second = await queue(store, document('2'));
    await send(store, first);
    await store.outbox.settle(first, { kind: 'parked', cause: OFFLINE, dueAtMs: 900 }, 40);
    expect((await store.outbox.nextOfLane(lane('A1'), 899))?.id).toBe(second);
    expect((await store.outbox.nextOfLane(lane('A1'), 900))?.id).toBe(first);
    expect(await store.outbox.claim(first, 'test', 1000)).toBe(true);
  });
});

describe('outbox › numbers', () => {
  it('fixes the number after the last one of the journal and counts the attempt', async () => {
    const store = await seeded();
    await store.mirror.setLastNumber(lane('A1'), 41);
    const row = document('1');
    const id = await queue(store, row);
    expect(await send(store, id, 77)).toBe(42);
    expect((await store.outbox.ofDocument(row.id))[0]).toMatchObject({
      number: 42,
      attempts: 1,
      firstSentAtMs: 77,
      state: 'sending',
    });
    expect(await lastNumber(store, 'A1')).toBe(41);
  });

  it('books: state, number, last number of the journal and audit row together', async () => {
    const store = await seeded();
    const row = document('1');
    const id = await queue(store, row);
    await store.outbox.settle(id, { kind: 'booked', number: await send(store, id) }, 40);
    expect((await store.documents.get(row.id))?.state).toBe('booked');
    expect(await lastNumber(store, 'A1')).toBe(1);
    expect(await lastNumber(store, 'V1')).toBe(0);
    const [audit] = await store.audit.list({ subject: row.id, limit: 1 });
    expect(audit).toEqual({
      atMs: 40,
      actor: 'engine',
      action: 'booked',
      subject: row.id,
      detail: { outbox: id, bookyear: '7', journal: 'A1', number: '1' },
    });
  });

  it('keeps the number of a row that is proven not to be there, and sends that row first', async () => {
    const store = await seeded();
    const late = await queue(store, document('late', { externalCreated: '2026-01-09T00:00:00' }));
    await send(store, late);
    await store.outbox.settle(late, { kind: 'unclear', cause: NO_ANSWER }, 40);
    const early = await queue(store, document('early'));
    await store.outbox.settle(late, { kind: 'again', keepNumber: true, dueAtMs: 50 }, 50);
    expect(await store.outbox.claim(early, 'test', 100)).toBe(false);
    expect((await store.outbox.nextOfLane(lane('A1'), 60))?.id).toBe(late);
    expect(await send(store, late, 60)).toBe(1);
    expect(await store.outbox.numberHistory(late)).toEqual([]);
    await store.outbox.settle(late, { kind: 'booked', number: 1 }, 70);
    expect(await send(store, early)).toBe(2);
  });

  it('gives a refused number to the next row and keeps it in the history', async () => {
    const store = await seeded();
    const first = await queue(store, document('1'));
    const second = await queue(store, document('2'));
    expect(await send(store, first)).toBe(1);
    await store.outbox.settle(first, { kind: 'refused', cause: REFUSED }, 40);
    expect(await send(store, second)).toBe(1);
    expect(await store.outbox.numberHistory(first)).toEqual([{ number: 1, replacedAtMs: 40 }]);
    expect((await store.documents.get(document('1').id))?.cause).toEqual(REFUSED);
  });

  it('takes a new number after Octopus told its last one', async () => {
    const store = await seeded();
    const id = await queue(store, document('1'));
    await send(store, id);
    await store.outbox.settle(id, { kind: 'again', keepNumber: false, dueAtMs: 40 }, 40);
    await store.mirror.setLastNumber(lane('A1'), 6);
    expect(await send(store, id)).toBe(7);
    await store.outbox.settle(id, { kind: 'again', keepNumber: false, dueAtMs: 50 }, 50);
    expect(await store.outbox.numberHistory(id)).toEqual([
      { number: 1, replacedAtMs: 40 },
      { number: 7, replacedAtMs: 50 },
    ]);
  });

  it('never takes a number that a booked row of ours holds', async () => {
    const store = await seeded();
    const first = await queue(store, document('1'));
    await store.outbox.settle(first, { kind: 'booked', number: await send(store, first) }, 40);
    await store.mirror.setLastNumber(lane('A1'), 0);
    const second = await queue(store, document('2'));
    await expect(send(store, second)).rejects.toThrow('no row of ours holds number 1');
    expect((await store.outbox.ofDocument(document('2').id))[0]?.attempts).toBe(0);
  });

  it('never lets a journal that is read again fall below what we booked', async () => {
    const store = await seeded();
    await store.mirror.setLastNumber(lane('A1'), 9);
    const id = await queue(store, document('1'));
    await store.outbox.settle(id, { kind: 'booked', number: await send(store, id) }, 40);
    const told = [journal('A1', 3), journal('V1', 5)];
    await store.mirror.replaceJournals(DOSSIER.id, BOOKYEAR.id, told);
    expect(await lastNumber(store, 'A1')).toBe(10);
    expect(await lastNumber(store, 'V1')).toBe(5);
  });
});

describe('outbox › settle', () => {
  it('counts attempts without an answer in a row', async () => {
    const store = await seeded();
    const row = document('1');
    const id = await queue(store, row);
    const unanswered = async () => (await store.outbox.ofDocument(row.id))[0]?.unanswered;
    for (const expected of [1, 2]) {
      await send(store, id);
      await store.outbox.settle(id, { kind: 'unclear', cause: NO_ANSWER }, 40);
      await store.outbox.settle(id, { kind: 'unclear', cause: NO_ANSWER }, 41);
      expect(await unanswered()).toBe(expected);
      await store.outbox.settle(id, { kind: 'again', keepNumber: true, dueAtMs: 0 }, 42);
      expect(await unanswered()).toBe(expected);
    }
    await send(store, id);
    await store.outbox.settle(id, { kind: 'parked', cause: OFFLINE, dueAtMs: 0 }, 43);
    expect(await unanswered()).toBe(0);
  });

  it('books nothing that was not sent, and nothing twice', async () => {
    const store = await seeded();
    const id = await queue(store, document('1'));
    const booked = (number: number) => store.outbox.settle(id, { kind: 'booked', number }, 40);
    await expect(booked(1)).rejects.toThrow('may go from queued to booked');
    await send(store, id);
    await booked(1);
    await expect(booked(1)).rejects.toThrow('may go from booked to booked');
    const again = { kind: 'again', keepNumber: false, dueAtMs: 0 } as const;
    await expect(store.outbox.settle(id, again, 50)).rejects.toThrow('may go from booked');
  });

  it('leaves everything as it was when one part fails', async () => {
    const store = await seeded();
    const row = document('1');
    const id = await queue(store, row);
    await store.outbox.claim(id, 'test', 100);
    const unclear = store.outbox.settle(id, { kind: 'unclear', cause: NO_ANSWER }, 40);
    await expect(unclear).rejects.toThrow('what may be in the books has a number');
    expect((await store.outbox.ofDocument(row.id))[0]?.state).toBe('sending');
    expect((await store.documents.get(row.id))?.state).toBe('sending');
  });

  it('verifies booked rows once read back', async () => {
    const store = await seeded();
    const id = await queue(store, document('1'));
    const number = await send(store, id);
    await expect(store.outbox.recordReadBack({ equal: [id], different: [] }, 50)).rejects.toThrow(
      'what is read back is booked',
    );
    await store.outbox.settle(id, { kind: 'booked', number }, 40);
    expect(await store.outbox.unverifiedOfLane(lane('A1'))).toHaveLength(1);
    expect(await store.outbox.countReadBack()).toEqual({ equal: 0, different: 0 });
    await store.outbox.recordReadBack({ equal: [id], different: [] }, 50);
    expect(await store.outbox.unverifiedOfLane(lane('A1'))).toEqual([]);
    expect(await store.outbox.countReadBack()).toEqual({ equal: 1, different: 0 });
  });
});

describe('outbox › recover', () => {
  it('queues what had no number and looks up what had one', async () => {
    const profile = newProfile();
    const before = await opened(profile);
    await seed(before);
    const numbered = await queue(before, document('1'));
    const claimed = await queue(before, document('2'), 'V1');
    await send(before, numbered);
    await before.outbox.claim(claimed, 'test', 100);
    await before.close();

    const store = await opened(profile);
    expect(await store.outbox.recover(200)).toBe(2);
    expect(await store.outbox.recover(201)).toBe(0);
    const [first] = await store.outbox.ofDocument(document('1').id);
    expect(first).toMatchObject({ state: 'unclear', number: 1, cause: NO_ANSWER, unanswered: 0 });
    expect((await store.documents.get(document('1').id))?.state).toBe('unclear');
    expect((await store.documents.get(document('2').id))?.state).toBe('queued');
    expect(await store.outbox.claim(claimed, 'test', 300)).toBe(true);
    await store.close();
  });
});
