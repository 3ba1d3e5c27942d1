import { describe, expect, it, vi } from 'vitest';
import {
  type ListPage,
  type LoadedPages,
  pagesLoader,
} from '../../../../renderer/bridge/pages-loader.ts';
import { fail, ok, type Result } from '../../../../shared/result.ts';

type Answer = Result<ListPage<number>>;
const offline = fail({ kind: 'offline', service: 'octopus', detail: 'down' } as const);

function stage(
  pages: (wanted: string, after: string | null) => Answer | Promise<Answer>,
  drawn: () => Promise<void> = () => Promise.resolve(),
) {
  const seen: LoadedPages<string, number>[] = [];
  const asked: (string | null)[] = [];
  const load = pagesLoader<string, number>({
    ask: async (wanted, after) => {
      asked.push(after);
      return pages(wanted, after);
    },
    same: (one, other) => one === other,
    show: (loaded) => seen.push(loaded),
    drawn,
  });
  const last = (): LoadedPages<string, number> => seen.at(-1)!;
  const ready = () => vi.waitFor(() => expect(last().loading).toBe(false));
  return { load, seen, asked, last, ready };
}

const page = (rows: readonly number[], after: string | null): Answer => ok({ rows, after });
const twoPages = (_wanted: string, after: string | null): Answer =>
  after === null ? page([1], '1') : page([2], null);

describe('loading a list page by page', () => {
  it('asks page after page, and shows the first before the last is there', async () => {
    const { load, seen, asked, last, ready } = stage(twoPages);
    load('one');
    await ready();
    expect(asked).toEqual([null, '1']);
    expect(seen.map(({ rows }) => rows.length)).toContain(1);
    expect(last().rows).toEqual([1, 2]);
  });

  it('asks for nothing more before the window has drawn what came, or what it shows again', async () => {
    const draws: (() => void)[] = [];
    const drawing = () => new Promise<void>((settle) => draws.push(settle));
    const { load, asked, ready } = stage(twoPages, drawing);
    load('one');
    await vi.waitFor(() => expect(draws).toHaveLength(1));
    expect(asked).toEqual([null]);
    draws[0]?.();
    await ready();
    load('one');
    await vi.waitFor(() => expect(draws).toHaveLength(2));
    expect(asked).toEqual([null, '1']);
    draws[1]?.();
    await vi.waitFor(() => expect(asked).toHaveLength(4));
  });

  it('keeps the rows on the screen while it loads them again', async () => {
    const { load, seen, ready } = stage(twoPages);
    load('one');
    await ready();
    const before = seen.length;
    load('one');
    await ready();
    expect(seen.slice(before).every(({ rows }) => rows.length === 2)).toBe(true);
  });

  it('asked again while it loads, loads once more, not once per asking', async () => {
    const { load, asked, ready } = stage(twoPages);
    load('one');
    load('one');
    load('one');
    await ready();
    await vi.waitFor(() => expect(asked).toHaveLength(4));
    await ready();
    expect(asked).toHaveLength(4);
  });

  it('never shows an answer for the list that was left, nor an old one for a list that was come back to', async () => {
    const late: ((answer: Answer) => void)[] = [];
    const { load, last, ready } = stage((wanted) =>
      wanted === 'one' && late.length === 0
        ? new Promise<Answer>((settle) => late.push(settle))
        : page([wanted === 'one' ? 7 : 8], null),
    );
    load('one');
    await vi.waitFor(() => expect(late).toHaveLength(1));
    load('two');
    await ready();
    expect(last()).toMatchObject({ wanted: 'two', rows: [8] });
    load('one');
    await vi.waitFor(() => expect(last()).toMatchObject({ wanted: 'one', loading: false }));
    late[0]?.(page([1, 2], null));
    await Promise.resolve();
    expect(last()).toMatchObject({ wanted: 'one', rows: [7] });
  });

  it('keeps what it has when a fault comes, and says so', async () => {
    let works = true;
    const { load, last, ready } = stage((wanted, after) =>
      works ? twoPages(wanted, after) : offline,
    );
    load('one');
    await ready();
    works = false;
    load('one');
    await vi.waitFor(() => expect(last().fault?.kind).toBe('offline'));
    expect(last().rows).toHaveLength(2);
  });

  it('hands a bug to the error boundary instead of loading on', async () => {
    const { load, last } = stage(() => Promise.reject(new Error('a bug')));
    load('one');
    await vi.waitFor(() => expect(last().bug?.error).toEqual(new Error('a bug')));
    expect(last().loading).toBe(false);
  });
});
