import fc from 'fast-check';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { Outcome } from '../../electron/engine/store/ports.ts';
import {
  arrive,
  clock,
  counting,
  document,
  enqueued,
  hasty,
  lane,
  NO_ANSWER,
  OFFLINE,
  REFUSED,
  seed,
} from './fixture.ts';
import * as model from './outbox-model.ts';

const NOW = 1000;
const LANES = ['A1', 'V1'] as const;
const pick = fc.nat({ max: 1000 });
const journalKey = fc.constantFrom(...LANES);
const dueAtMs = fc.constantFrom(0, 5000);

const step = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({ do: fc.constant('enqueue'), journalKey, created: fc.nat(3) }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('enqueue-again'), pick, journalKey }) },
  { weight: 6, arbitrary: fc.record({ do: fc.constant('deliver'), journalKey }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('claim'), pick }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('fix-number'), pick }) },
  {
    weight: 8,
    arbitrary: fc.record({
      do: fc.constant('settle'),
      pick,
      underWay: fc.constantFrom(true, true, true, false),
      kind: fc.constantFrom('booked', 'booked', 'booked', 'unclear', 'refused', 'parked', 'again'),
      keepNumber: fc.boolean(),
      dueAtMs,
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('withdraw'), pick }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('crash') }) },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constant('set-last-number'), journalKey, last: fc.nat(8) }),
  },
);

type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;
type Settling = Extract<Step, { do: 'settle' }>;

/** Runs the same steps on a store and on the model; they must agree on every answer and every row. */
class Run {
  readonly directory = mkdtempSync(join(tmpdir(), 'tentakel-model-'));
  readonly known: model.Model = { rows: [], lastNumbers: new Map(LANES.map((key) => [key, 0])) };
  readonly booked = new Map<string, unknown>();
  store = this.open();

  open() {
    return hasty({ directory: this.directory, clock, chance: counting() });
  }

  end() {
    this.store.sqlite.close();
    rmSync(this.directory, { recursive: true });
  }

  at(index: number, rows = this.known.rows): model.ModelRow | undefined {
    return rows[index % Math.max(1, rows.length)];
  }

  async take(taken: Step): Promise<void> {
    if (taken.do === 'enqueue') return this.enqueue(taken);
    if (taken.do === 'deliver') return this.deliver(taken.journalKey);
    if (taken.do === 'crash') return this.crash();
    if (taken.do === 'set-last-number') return this.setLastNumber(taken);
    const row = this.at(taken.pick);
    if (row === undefined) return;
    if (taken.do === 'enqueue-again') return this.enqueueAgain(row, taken.journalKey);
    if (taken.do === 'claim') return this.claim(row);
    if (taken.do === 'fix-number') return this.fixNumber(row);
    if (taken.do === 'withdraw') return this.withdraw(row);
    return this.settle(taken);
  }

  async crash() {
    this.store.sqlite.close();
    this.store = this.open();
    expect(await this.store.outbox.recover(NOW)).toBe(model.recover(this.known));
  }

  async setLastNumber({ journalKey: key, last }: { journalKey: string; last: number }) {
    await this.store.mirror.setLastNumber(lane(key), last);
    this.known.lastNumbers.set(key, last);
  }

  async claim(row: model.ModelRow) {
    const expected = model.claim(this.known, row);
    expect(await this.store.outbox.claim(row.id, 'test', NOW)).toBe(expected);
  }

  async fixNumber(row: model.ModelRow) {
    const expected = model.fixNumber(this.known, row);
    const fixed = await this.store.outbox.fixNumber(row.id, NOW).catch(() => false);
    expect(fixed).toBe(expected);
  }

  async withdraw(row: model.ModelRow) {
    if (model.isEnded(row)) return;
    const expected = model.withdraw(row);
    const done = this.store.documents.setState(row.document.id, 'withdrawn', null, NOW);
    expect(await succeeds(done)).toBe(expected);
  }

  async enqueue({ journalKey: key, created }: { journalKey: string; created: number }) {
    const name = String(this.known.rows.length).padStart(3, '0');
    const row = document(name, { externalCreated: `2026-01-0${created + 1}T00:00:00` });
    await arrive(this.store, row);
    await this.put(row, key, 1);
  }

  async enqueueAgain({ document: chosen }: model.ModelRow, key: string) {
    const earlier = this.known.rows.filter((row) => row.document.id === chosen.id);
    const generation = earlier.length + 1;
    if (earlier.every(model.isEnded)) {
      await this.store.documents.setState(chosen.id, 'waiting', null, NOW);
      return this.put(chosen, key, generation);
    }
    const entry = enqueued(chosen, key, generation);
    expect(await succeeds(this.store.outbox.enqueue(entry, 0))).toBe(false);
  }

  async put(row: model.ModelRow['document'], key: string, generation: number) {
    const entry = enqueued(row, key, generation);
    await this.store.outbox.enqueue(entry, 0);
    this.known.rows.push({
      id: entry.id,
      document: row,
      generation,
      journalKey: key,
      state: 'queued',
      number: null,
      attempts: 0,
      dueAtMs: 0,
    });
  }

  /** What the delivery does up to the POST. */
  async deliver(key: string) {
    const expected = model.nextOfLane(this.known, key, NOW);
    const next = await this.store.outbox.nextOfLane(lane(key), NOW);
    expect(next?.id).toBe(expected?.id);
    if (expected === null) return;
    await this.claim(expected);
    expect(expected.state).toBe('sending');
    await this.fixNumber(expected);
  }

  async settle({ pick: index, kind, keepNumber, dueAtMs: due, underWay }: Settling) {
    const sent = this.known.rows.filter(({ state }) => state === 'sending' || state === 'unclear');
    const row = this.at(index, underWay && sent.length > 0 ? sent : this.known.rows)!;
    const outcomes: Record<string, Outcome> = {
      booked: { kind: 'booked', number: row.number ?? 1 },
      unclear: { kind: 'unclear', cause: NO_ANSWER },
      refused: { kind: 'refused', cause: REFUSED },
      parked: { kind: 'parked', cause: OFFLINE, dueAtMs: due },
      again: { kind: 'again', keepNumber, dueAtMs: due },
    };
    const outcome = outcomes[kind]!;
    const expected = model.settle(this.known, row, outcome);
    expect(await succeeds(this.store.outbox.settle(row.id, outcome, NOW))).toBe(expected);
  }

  /** The invariants, read from the file itself. */
  async check() {
    const rows = this.store.sqlite.prepare<[], Stored>('SELECT * FROM outbox ORDER BY rowid').all();
    expect(rows.map(seen)).toEqual(this.known.rows.map(expectedRow));

    const numbers = rows.flatMap(({ journal_key, number }) =>
      number === null ? [] : [`${journal_key}/${number}`],
    );
    expect(new Set(numbers).size).toBe(numbers.length);

    for (const row of rows.filter(({ state }) => state === 'booked')) {
      expect(row).toEqual(this.booked.get(row.id) ?? row);
      this.booked.set(row.id, row);
    }
    const latest = new Map(this.known.rows.map((row) => [row.document.id, row.state]));
    const states = this.store.sqlite.prepare('SELECT id, state FROM document').all();
    expect(
      new Map((states as { id: string; state: string }[]).map((d) => [d.id, d.state])),
    ).toEqual(latest);
    const due = LANES.filter((key) => model.isLaneDue(this.known, key, NOW));
    expect((await this.store.outbox.dueLanes(NOW)).map((found) => found.journalKey)).toEqual(due);
  }
}

type Stored = {
  id: string;
  journal_key: string;
  state: string;
  number: number | null;
  generation: number;
  attempts: number;
  due_at_ms: number;
};

const seen = (row: Stored) => ({
  id: row.id,
  generation: row.generation,
  journalKey: row.journal_key,
  state: row.state,
  number: row.number,
  attempts: row.attempts,
  dueAtMs: row.due_at_ms,
});

function expectedRow(row: model.ModelRow) {
  const { id, generation, journalKey: key, state, number, attempts, dueAtMs: due } = row;
  return { id, generation, journalKey: key, state, number, attempts, dueAtMs: due };
}

async function succeeds(done: Promise<unknown>): Promise<boolean> {
  return done.then(
    () => true,
    () => false,
  );
}

it('outbox › behaves as its model under every order of steps and crashes', async () => {
  let bookedRows = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.array(step, { minLength: 20, maxLength: 50, size: 'max' }),
      async (steps) => {
        const run = new Run();
        try {
          await seed(run.store);
          for (const taken of steps) {
            await run.take(taken);
            await run.check();
          }
          bookedRows += run.booked.size;
        } finally {
          run.end();
        }
      },
    ),
    { numRuns: 30 },
  );
  expect(bookedRows).toBeGreaterThan(0);
}, 60_000);
