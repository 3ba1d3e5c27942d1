import { describe, expect, it, vi } from 'vitest';
import {
  entriesLoader,
  type LoadedEntries,
  PAGE,
} from '../../../../renderer/features/communication/entries-loader.ts';
import type { FullEntry } from '../../../../renderer/features/communication/entry.ts';
import type { CallInput } from '../../../../shared/ipc/contract.ts';
import { ok } from '../../../../shared/result.ts';
import { entry } from './entries.ts';

/** A log of which the newest stands first, and a loader on it. */
function stage(log: FullEntry[]) {
  let last: LoadedEntries | undefined;
  const asked: CallInput<'communication.list'>[] = [];
  const loader = entriesLoader(
    async (input) => {
      asked.push(input);
      const from =
        input.beforeId === undefined ? 0 : log.findIndex(({ id }) => id === input.beforeId) + 1;
      const { service } = input;
      const wanted = log
        .slice(from)
        .filter((each) => service === undefined || each.service === service);
      return ok(wanted.slice(0, input.limit));
    },
    (loaded) => (last = loaded),
  );
  const ids = (): string[] => last?.entries.map(({ id }) => id) ?? [];
  const count = (expected: number) => vi.waitFor(() => expect(ids()).toHaveLength(expected));
  return { loader, asked, ids, count, last: () => last! };
}

const many = (count: number, from = 0): FullEntry[] =>
  Array.from({ length: count }, (_, at) => entry(from + at));

describe('the log', () => {
  it('comes page by page, newest first, and says when there is no more', async () => {
    const { loader, count, last } = stage(many(PAGE + 3));
    loader.begin({});
    await count(PAGE);
    await vi.waitFor(() => expect(last().loading).toBe(false));
    expect(last().more).toBe(true);
    loader.older();
    await count(PAGE + 3);
    expect(last().more).toBe(false);
    expect('requestBody' in last().entries[0]!).toBe(false);
  });

  it('puts what is new before what is there, once each', async () => {
    const log = many(5);
    const { loader, ids, count } = stage(log);
    loader.begin({});
    await count(5);
    log.unshift(entry(-1), entry(-2));
    loader.newer();
    loader.newer();
    await count(7);
    expect(new Set(ids()).size).toBe(7);
    expect(ids()[0]).toBe('entry--1');
  });

  it('begins anew when more came than it asks for, rather than leave a hole', async () => {
    const log = many(3);
    const { loader, ids, count, last } = stage(log);
    loader.begin({});
    await count(3);
    log.unshift(...many(PAGE * 6, 10_000));
    loader.newer();
    await count(PAGE * 5);
    expect(ids()).toEqual(log.slice(0, PAGE * 5).map(({ id }) => id));
    expect(last().more).toBe(true);
  });

  it('never shows an answer to an earlier filter', async () => {
    const log = [...many(4), entry(9, { service: 'billit' })];
    const { loader, ids, count, asked } = stage(log);
    loader.begin({});
    loader.begin({ service: 'billit' });
    await count(1);
    await vi.waitFor(() => expect(asked).toHaveLength(2));
    expect(ids()).toEqual(['entry-9']);
  });
});
