import { describe, expect, it, vi } from 'vitest';
import type { ExportRow } from '../../../../renderer/features/export/export-row.ts';
import {
  type LoadedRows,
  PAGE,
  rowsLoader,
} from '../../../../renderer/features/export/rows-loader.ts';
import type { CallInput, CallOutput } from '../../../../shared/ipc/contract.ts';
import { fail, ok, type Result } from '../../../../shared/result.ts';
import { exportRow } from './rows.ts';

type Preview = Result<CallOutput<'export.preview'>>;
const first = { dossierId: 'dossier-1', includeExported: false };
const second = { dossierId: 'dossier-2', includeExported: false };
const offline = fail({ kind: 'offline', service: 'octopus', detail: 'down' } as const);

function stage(pages: (input: CallInput<'export.preview'>) => Preview | Promise<Preview>) {
  const seen: LoadedRows[] = [];
  const asked: CallInput<'export.preview'>[] = [];
  const load = rowsLoader(
    async (input) => {
      asked.push(input);
      return pages(input);
    },
    (loaded) => seen.push(loaded),
  );
  const last = (): LoadedRows => seen.at(-1)!;
  const ready = () => vi.waitFor(() => expect(last().loading).toBe(false));
  return { load, seen, asked, last, ready };
}

const page = (rows: readonly ExportRow[], nextAfterId: string | null): Preview =>
  ok({ rows: [...rows], nextAfterId });
const twoPages = ({ afterId }: CallInput<'export.preview'>): Preview =>
  afterId === undefined ? page([exportRow(1)], 'document-1') : page([exportRow(2)], null);

describe('loading the rows of a dossier', () => {
  it('asks page after page, and shows the first before the last is there', async () => {
    const { load, seen, asked, last, ready } = stage(twoPages);
    load(first);
    await ready();
    expect(asked).toEqual([
      { ...first, limit: PAGE },
      { ...first, limit: PAGE, afterId: 'document-1' },
    ]);
    expect(seen.map(({ rows }) => rows.length)).toContain(1);
    expect(last().rows).toHaveLength(2);
  });

  it('keeps the rows on the screen while it loads them again', async () => {
    const { load, seen, ready } = stage(twoPages);
    load(first);
    await ready();
    const before = seen.length;
    load(first);
    await ready();
    expect(seen.slice(before).every(({ rows }) => rows.length === 2)).toBe(true);
  });

  it('asked again while it loads, loads once more, not once per asking', async () => {
    const { load, asked, ready } = stage(twoPages);
    load(first);
    load(first);
    load(first);
    await ready();
    await vi.waitFor(() => expect(asked).toHaveLength(4));
    await ready();
    expect(asked).toHaveLength(4);
  });

  it('never shows an answer of the dossier that was left', async () => {
    let answerFirst: ((preview: Preview) => void) | undefined;
    const { load, last, ready } = stage((input) =>
      input.dossierId === 'dossier-1'
        ? new Promise<Preview>((settle) => (answerFirst = settle))
        : page([exportRow(7)], null),
    );
    load(first);
    await vi.waitFor(() => expect(answerFirst).toBeDefined());
    load(second);
    await ready();
    answerFirst?.(page([exportRow(1), exportRow(2)], null));
    await Promise.resolve();
    expect(last().wanted).toEqual(second);
    expect(last().rows.map(({ document }) => document.id)).toEqual(['document-7']);
  });

  it('keeps what it has when a fault comes, and says so', async () => {
    let works = true;
    const { load, last, ready } = stage((input) => (works ? twoPages(input) : offline));
    load(first);
    await ready();
    works = false;
    load(first);
    await vi.waitFor(() => expect(last().fault?.kind).toBe('offline'));
    expect(last().rows).toHaveLength(2);
  });

  it('hands a bug to the error boundary instead of loading on', async () => {
    const { load, last } = stage(() => Promise.reject(new Error('a bug')));
    load(first);
    await vi.waitFor(() => expect(last().bug?.error).toEqual(new Error('a bug')));
    expect(last().loading).toBe(false);
  });
});
