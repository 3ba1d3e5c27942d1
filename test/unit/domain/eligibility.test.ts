import { describe, expect, it } from 'vitest';
import { leavesByItself, mayLeave } from '../../../electron/engine/domain/eligibility.ts';
import { day } from '../../support/documents.ts';

describe('mayLeave', () => {
  const order = { type: 'Invoice', status: 'ToPay', date: day('2026-08-01') };
  const from = day('2026-07-01');
  it.each([
    [order, true],
    [{ ...order, type: 'CreditNote' }, true],
    [{ ...order, type: 'Offer' }, false],
    [{ ...order, type: 'DeliveryNote' }, false],
    [{ ...order, status: 'Draft' }, false],
    [{ ...order, status: 'Refused' }, false],
    [{ ...order, status: 'Canceled' }, false],
    [{ ...order, date: day('2026-06-30') }, false],
  ])('%j: %s', (given, expected) => expect(mayLeave(given, from)).toBe(expected));
});

describe('leavesByItself', () => {
  const now = Date.UTC(2026, 8, 30, 22, 30); // 1 October, half past midnight in Brussels
  const september = { issueDate: day('2026-09-30'), createdAtMs: now - 9 * 60_000 };
  it('counts months in Brussels', () => {
    expect(leavesByItself(september, 'last-month', now)).toBe(true);
    expect(leavesByItself(september, 'last-month', now - 3_600_000)).toBe(false);
  });

  it('waits ten minutes from creation, and never with Nooit', () => {
    expect(leavesByItself(september, 'after-10-minutes', now)).toBe(false);
    expect(leavesByItself(september, 'after-10-minutes', now + 60_000)).toBe(true);
    expect(leavesByItself(september, 'never', now + 1e12)).toBe(false);
  });
});
