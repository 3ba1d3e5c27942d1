import { describe, expect, it } from 'vitest';
import {
  documentMatches,
  isBehind,
  STATE_FILTERS,
} from '../../../../renderer/features/documents/documents-filter.ts';
import {
  documentsLoader,
  type DocumentSummary,
  type LoadedDocuments,
  PAGE,
} from '../../../../renderer/features/documents/documents-loader.ts';
import { DOCUMENT_STATES } from '../../../../shared/model/document-state.ts';
import { fail, ok } from '../../../../shared/result.ts';

const document = (at: number, given: Partial<DocumentSummary> = {}): DocumentSummary => ({
  id: `d${String(at).padStart(5, '0')}`,
  dossierId: 'a',
  externalId: String(900 + at),
  direction: 'purchase',
  kind: 'invoice',
  number: `F26-${at}`,
  issueDate: '2026-10-05',
  total: '1234.56',
  currency: 'EUR',
  counterpartyName: 'Brasserie Été',
  state: 'waiting',
  cause: null,
  ...given,
});

describe('the filter of documents', () => {
  it('has each state behind exactly one choice beside all', () => {
    for (const state of DOCUMENT_STATES) {
      const behind = STATE_FILTERS.filter((filter) => isBehind(document(1, { state }), filter));
      expect(behind).toHaveLength(2);
    }
  });

  it.each([
    ['f26-1 ete', true],
    ['1234,56', true],
    ['2026-10', true],
    ['901', true],
    ['f26-1 zomer', false],
  ])('finds by %s: %s', (typed, found) => {
    expect(documentMatches(document(1), typed)).toBe(found);
  });
});

describe('the loader of documents', () => {
  const all = Array.from({ length: PAGE + 3 }, (_, at) => document(at));
  const pageOf = (afterId: string | undefined) =>
    all.filter(({ id }) => afterId === undefined || id > afterId).slice(0, PAGE);

  it('loads every page once, shows the first at once, and stops', async () => {
    const shown: LoadedDocuments[] = [];
    let asked = 0;
    const load = documentsLoader(
      async ({ afterId }) => {
        asked += 1;
        return ok(pageOf(afterId));
      },
      (loaded) => shown.push(loaded),
    );
    load('a');
    await expect.poll(() => shown.at(-1)?.loading).toBe(false);
    expect(asked).toBe(2);
    expect(shown.find(({ documents }) => documents.length === PAGE)?.loading).toBe(true);
    expect(shown.at(-1)?.documents).toEqual(all);
  });

  it('drops what comes for a dossier that was left, and keeps what stands when it fails', async () => {
    const shown: LoadedDocuments[] = [];
    const late = Promise.withResolvers<null>();
    let works = true;
    const load = documentsLoader(
      async ({ dossierId }) => {
        if (dossierId === 'left') await late.promise;
        if (!works) return fail({ kind: 'offline', service: 'billit', detail: '' });
        return ok(dossierId === 'left' ? [document(9)] : [document(1, { dossierId: 'b' })]);
      },
      (loaded) => shown.push(loaded),
    );
    load('left');
    load('b');
    await expect.poll(() => shown.at(-1)?.loading).toBe(false);
    late.resolve(null);
    await Promise.resolve();
    expect(shown.at(-1)).toMatchObject({ dossierId: 'b', documents: [{ dossierId: 'b' }] });
    works = false;
    load('b');
    await expect.poll(() => shown.at(-1)?.fault?.kind).toBe('offline');
    expect(shown.at(-1)?.documents).toHaveLength(1);
  });
});
