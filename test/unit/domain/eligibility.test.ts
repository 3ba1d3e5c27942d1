import { describe, expect, it } from 'vitest';
import { mayLeave } from '../../../electron/engine/domain/eligibility.ts';
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
