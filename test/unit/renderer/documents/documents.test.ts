import { describe, expect, it } from 'vitest';
import {
  documentMatches,
  isBehind,
  STATE_FILTERS,
} from '../../../../renderer/features/documents/documents-filter.ts';
import type { DocumentSummary } from '../../../../renderer/features/documents/documents-store.ts';
import { DOCUMENT_STATES } from '../../../../shared/model/document-state.ts';

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
