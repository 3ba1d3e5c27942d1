import { describe, expect, it } from 'vitest';
import {
  accountsOf,
  mayLeave,
  needsYou,
  shownState,
  shownTotal,
  vatCodesOf,
} from '../../../../renderer/features/export/export-row.ts';
import { DOCUMENT_STATES } from '../../../../shared/model/document-state.ts';
import { booking, exportRow } from './rows.ts';

describe('what may leave', () => {
  it('is a document that waits and has a booking', () => {
    expect(mayLeave(exportRow(1))).toBe(true);
    expect(mayLeave(exportRow(1, {}, { booking: null }))).toBe(false);
  });

  it('is nothing that was sent, refused, held back or withdrawn, even with a booking', () => {
    const others = DOCUMENT_STATES.filter(
      (state) => !['waiting', 'needs-decision', 'parked'].includes(state),
    );
    for (const state of others) expect(mayLeave(exportRow(1, { state })), state).toBe(false);
  });

  it('is a document whose decision was taken, but never a twin', () => {
    const decided = { kind: 'vat-code-missing', data: {} } as const;
    const twin = { kind: 'duplicate', data: { number: '1' } } as const;
    expect(mayLeave(exportRow(1, { state: 'needs-decision', cause: decided }))).toBe(true);
    expect(mayLeave(exportRow(1, { state: 'needs-decision', cause: twin }))).toBe(false);
  });

  it('is a parked document only when the proposal shows that its cause is gone', () => {
    const closed = { kind: 'period-closed', data: {} } as const;
    const inUse = { kind: 'journal-in-use', data: {} } as const;
    expect(mayLeave(exportRow(1, { state: 'parked', cause: closed }))).toBe(true);
    expect(mayLeave(exportRow(1, { state: 'parked', cause: inUse }))).toBe(false);
  });
});

describe('the state shown', () => {
  it('is what is in the way of a document that waits', () => {
    const blocked = exportRow(1, { cause: { kind: 'foreign-vat', data: {} } }, { booking: null });
    const parked = exportRow(
      1,
      { cause: { kind: 'bookyear-missing', data: {} } },
      { booking: null },
    );
    expect(shownState(blocked)).toBe('needs-decision');
    expect(needsYou(blocked)).toBe(true);
    expect(shownState(parked)).toBe('parked');
    expect(needsYou(parked)).toBe(false);
  });

  it('is ready once the document can leave', () => {
    const decided = exportRow(1, {
      state: 'needs-decision',
      cause: { kind: 'account-missing', data: {} },
    });
    expect(shownState(decided)).toBe('waiting');
    expect(needsYou(decided)).toBe(false);
  });
});

it('names each account and each VAT code once, in the order of the lines', () => {
  const line = { account: 604000, accountName: 'Goederen', base: '1.00', vat: '0.06' };
  const lines = [
    { ...line, vatCode: 'H6' },
    { ...line, vatCode: 'H21' },
    { ...line, account: 611000, accountName: 'Onderhoud', vatCode: 'H6' },
    { ...line, vatCode: '' },
  ];
  expect(accountsOf(booking({ lines })).map(({ number }) => number)).toEqual([604000, 611000]);
  expect(vatCodesOf(booking({ lines }))).toEqual(['H6', 'H21']);
});

it('shows a credit note as what it takes back, booked or not', () => {
  const credit = { kind: 'credit-note', total: '290.40' } as const;
  expect(shownTotal(exportRow(1, credit, { booking: null }))).toBe('-290.40');
  expect(shownTotal(exportRow(1, credit, { booking: booking({ total: '-290.40' }) }))).toBe(
    '-290.40',
  );
  expect(shownTotal(exportRow(1, { ...credit, total: '0.00' }, { booking: null }))).toBe('0.00');
  expect(shownTotal(exportRow(1, { ...credit, total: '-5.00' }, { booking: null }))).toBe('-5.00');
});
