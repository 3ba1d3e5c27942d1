import { describe, expect, it } from 'vitest';
import {
  answers,
  EVERY_PERIOD,
  inPeriod,
  NO_DATE,
  ofDirection,
  ofKind,
  periodsOf,
  quarterOf,
} from '../../../../renderer/features/export/export-filter.ts';
import { untickedAfter } from '../../../../renderer/features/export/use-shown-rows.ts';
import { exportRow } from './rows.ts';

describe('periods', () => {
  const rows = [
    exportRow(1, { issueDate: '2026-11-30' }),
    exportRow(2, { issueDate: '2026-10-01' }),
    exportRow(3, { issueDate: '2026-11-01' }),
    exportRow(4, { issueDate: '2025-12-31' }),
    exportRow(5, { issueDate: null }),
  ];

  it('are the quarters of the documents with their months, the newest first, with counts', () => {
    expect(periodsOf(rows)).toEqual({
      groups: [
        {
          quarter: '2026-Q4',
          count: 3,
          months: [
            { month: '2026-11', count: 2 },
            { month: '2026-10', count: 1 },
          ],
        },
        { quarter: '2025-Q4', count: 1, months: [{ month: '2025-12', count: 1 }] },
      ],
      undated: 1,
    });
  });

  it('select by month, by quarter, without a date, or everything', () => {
    const of = (period: string) =>
      rows.filter((row) => inPeriod(row, period)).map(({ document }) => document.id.slice(-1));
    expect(of('2026-11')).toEqual(['1', '3']);
    expect(of('2026-Q4')).toEqual(['1', '2', '3']);
    expect(of(NO_DATE)).toEqual(['5']);
    expect(of(EVERY_PERIOD)).toHaveLength(5);
  });

  it.each([
    ['2026-01', '2026-Q1'],
    ['2026-03', '2026-Q1'],
    ['2026-04', '2026-Q2'],
    ['2026-12', '2026-Q4'],
  ])('puts %s in %s', (month, quarter) => {
    expect(quarterOf(month)).toBe(quarter);
  });
});

it('filters on direction, kind and what waits for a person', () => {
  const sale = exportRow(1, { direction: 'sale' });
  const credit = exportRow(2, { kind: 'credit-note' });
  const refused = exportRow(3, { state: 'refused', cause: { kind: 'octopus-refused', data: {} } });
  const rows = [sale, credit, refused];
  const ids = (keep: (row: typeof sale) => boolean) =>
    rows.filter(keep).map((row) => row.document.id);
  expect(ids((row) => ofDirection(row, 'sales'))).toEqual(['document-1']);
  expect(ids((row) => ofDirection(row, 'purchases'))).toEqual(['document-2', 'document-3']);
  expect(ids((row) => ofDirection(row, 'toDecide'))).toEqual(['document-3']);
  expect(ids((row) => ofKind(row, 'creditNotes'))).toEqual(['document-2']);
  expect(ids((row) => ofKind(row, 'invoices'))).toEqual(['document-1', 'document-3']);
});

it.each(['élan', 'ELAN 2026', '1', 'voltasol', '121,00', ''])(
  'finds a document by "%s"',
  (typed) => {
    expect(answers(exportRow(1, { counterpartyName: 'Élan SRL' }), typed)).toBe(true);
  },
);

it('does not find a document by what it does not hold', () => {
  expect(answers(exportRow(1), 'voltasol zzz')).toBe(false);
});

it('unticks what a person unticked among the rows shown, and leaves hidden rows as they were', () => {
  const shown = [exportRow(1), exportRow(2), exportRow(3, { state: 'refused' })];
  const next = untickedAfter(new Set(['document-1', 'document-9']), shown, new Set(['document-1']));
  expect([...next].toSorted()).toEqual(['document-2', 'document-9']);
});
