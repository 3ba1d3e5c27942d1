import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Fate, StoredBooking } from '../../../../electron/rehearsal/model.ts';
import {
  judge,
  type JudgeInput,
  type OrderReport,
} from '../../../../electron/rehearsal/verdict.ts';
import { DOCUMENT_STATES } from '../../../../shared/model/document-state.ts';

const DOSSIER = 61001;
const PARTY = 800101;

function fate(orderId: number, more: Partial<Fate> = {}): Fate {
  return {
    octopusDossierId: DOSSIER,
    billitPartyId: PARTY,
    orderId,
    ublSha256: `ubl-${orderId}`,
    pdfSha256: null,
    outcome: 'book',
    causes: [],
    amountCents: 12_100,
    vat: { '4A': [10_000, 2_100] },
    ...more,
  };
}

function booking(orderId: number, more: Partial<StoredBooking> = {}): StoredBooking {
  return {
    dossierId: DOSSIER,
    bookyearId: 2026,
    journalKey: 'A1',
    documentSequenceNr: orderId,
    bookyearPeriodeNr: 202610,
    documentDate: '2026-10-05',
    expiryDate: '2026-11-04',
    amountCents: 12_100,
    currencyCode: 'EUR',
    relationId: 1,
    comment: '',
    reference: '',
    orderReference: '',
    lines: [
      { accountKey: 604000, vatCodeKey: '4A', baseCents: 7_000, vatCents: 1_470, comment: '' },
      { accountKey: 613200, vatCodeKey: '4A', baseCents: 3_000, vatCents: 630, comment: '' },
    ],
    attachments: [
      { fileName: 'factuur.pdf', bytes: 10, sha256: `pdf-${orderId}` },
      { fileName: 'factuur.xml', bytes: 10, sha256: `ubl-${orderId}` },
    ],
    createdAtMs: 0,
    ...more,
  };
}

function report(
  orderId: number,
  state: OrderReport['state'],
  causeKey: string | null = null,
): OrderReport {
  return { orderId, billitPartyId: PARTY, state, causeKey };
}

/** Two booked, one held for a person, one parked, one unreadable, one draft that is ignored, one foreign file booked. */
function good(): JudgeInput & { fates: Fate[]; bookings: StoredBooking[]; reports: OrderReport[] } {
  const held = { outcome: 'hold', amountCents: null, vat: null } as const;
  return {
    fates: [
      fate(1),
      fate(2),
      fate(3, { ...held, causes: ['foreign-vat', 'vat-code-missing'] }),
      fate(4, { ...held, causes: ['period-closed'] }),
      fate(5, { ...held, causes: ['unreadable:doctype'] }),
      fate(6, { outcome: 'ignore' }),
      fate(7, { outcome: 'either', amountCents: null, vat: null }),
    ],
    bookings: [booking(1), booking(2), booking(7, { amountCents: 1 })],
    reports: [
      report(1, 'booked'),
      report(2, 'booked'),
      report(3, 'needs-decision', 'vat-code-missing'),
      report(4, 'parked', 'period-closed'),
      report(5, 'rejected', 'unreadable:doctype'),
      report(7, 'booked'),
    ],
  };
}

const SPOTLESS = { lost: [], doubled: [], unexpected: [], wrongAmounts: [], misreported: [] };

/** The good result with one thing changed. */
function spoiled(change: (input: ReturnType<typeof good>) => void) {
  const input = good();
  change(input);
  return judge(input);
}

function withReport(changed: OrderReport) {
  return spoiled((input) => {
    input.reports = input.reports.map((one) => (one.orderId === changed.orderId ? changed : one));
  });
}

describe('judge', () => {
  it('finds nothing wrong with a good result and counts every document once', () => {
    expect(judge(good())).toEqual({
      documents: 6,
      booked: 3,
      delivered: 0,
      refused: 2,
      parked: 1,
      ...SPOTLESS,
    });
  });

  it('calls a document lost whose booking is not there, whatever the program says', () => {
    const verdict = spoiled((input) => input.bookings.shift());
    expect(verdict.lost).toMatchObject([{ fate: { orderId: 1 }, why: 'reported-arrived' }]);
    expect(verdict).toMatchObject({ documents: 6, booked: 2 });
  });

  it.each([
    [report(1, 'parked', 'limit-reached'), 'held-in-vain'],
    [report(1, 'parked', 'offline'), 'held-in-vain'],
    [report(1, 'unclear', 'no-answer'), 'held-in-vain'],
    [report(1, 'queued'), 'unfinished'],
    [report(1, 'withdrawn'), 'unfinished'],
  ] as const)('calls a document that should be booked lost when it is %o', (changed, why) => {
    const verdict = spoiled((input) => {
      input.bookings.shift();
      input.reports[0] = changed;
    });
    expect(verdict.lost).toMatchObject([{ fate: { orderId: 1 }, why }]);
  });

  it('calls a document lost that is neither booked nor reported', () => {
    const verdict = spoiled((input) => {
      input.bookings = [];
      input.reports = input.reports.filter((one) => one.orderId > 3);
    });
    expect(verdict.lost.map(({ fate: { orderId }, why }) => [orderId, why])).toEqual([
      [1, 'not-reported'],
      [2, 'not-reported'],
      [3, 'not-reported'],
      [7, 'reported-arrived'],
    ]);
  });

  it.each([
    [report(3, 'needs-decision', 'account-missing'), 'untrue-cause'],
    [report(3, 'needs-decision', null), 'untrue-cause'],
    [report(5, 'rejected', 'unreadable:encoding'), 'untrue-cause'],
    [report(5, 'rejected', 'unreadable'), 'untrue-cause'],
    [report(4, 'waiting', 'period-closed'), 'unfinished'],
    [report(4, 'booked'), 'reported-arrived'],
  ] as const)('calls a held document lost when it is reported as %o', (changed, why) => {
    const verdict = withReport(changed);
    expect(verdict.lost).toMatchObject([{ fate: { orderId: changed.orderId }, why }]);
    expect(verdict.documents).toBe(6);
  });

  it('accepts any of the causes that are true', () => {
    expect(withReport(report(3, 'refused', 'foreign-vat'))).toMatchObject({
      refused: 2,
      ...SPOTLESS,
    });
  });

  it('accepts a foreign file that is held with any cause, not with none', () => {
    const held = (causeKey: string | null) =>
      spoiled((input) => {
        input.bookings.pop();
        input.reports[5] = report(7, 'parked', causeKey);
      });
    expect(held('journal-missing')).toMatchObject({ booked: 2, parked: 2, ...SPOTLESS });
    expect(held(null).lost).toMatchObject([{ fate: { orderId: 7 } }]);
  });

  it('counts every copy beyond one as doubled', () => {
    const verdict = spoiled((input) => {
      input.bookings.push(
        booking(2, { documentSequenceNr: 90 }),
        booking(2, { documentSequenceNr: 91 }),
      );
    });
    expect(verdict.doubled).toMatchObject([{ fate: { orderId: 2 }, copies: 2 }]);
    expect(verdict.booked).toBe(3);
  });

  it('takes two orders with the very same file for two documents', () => {
    const twice = (copies: number) =>
      spoiled((input) => {
        input.fates.push(fate(8, { ublSha256: 'ubl-2' }));
        input.reports.push(report(8, 'booked'));
        for (let copy = 0; copy < copies; copy += 1) {
          input.bookings.push(booking(2, { documentSequenceNr: 90 + copy }));
        }
      });
    expect(twice(0).lost).toMatchObject([{ fate: { orderId: 8 } }]);
    expect(twice(1)).toMatchObject({ booked: 4, ...SPOTLESS });
    expect(twice(2).doubled).toHaveLength(1);
  });

  it('counts the booking of a duplicate that must be held as a double of the document', () => {
    const verdict = spoiled((input) => {
      input.fates.unshift(fate(8, { ublSha256: 'ubl-2', outcome: 'hold', causes: ['duplicate'] }));
      input.reports.push(report(8, 'needs-decision', 'duplicate'));
      input.bookings.push(booking(2, { documentSequenceNr: 90 }));
    });
    expect(verdict.doubled).toMatchObject([{ fate: { orderId: 2 }, copies: 1 }]);
  });

  it.each([
    [3, 'should-be-held'],
    [6, 'should-be-ignored'],
  ])('did not expect a booking of document %i', (orderId, why) => {
    const verdict = spoiled((input) => input.bookings.push(booking(orderId)));
    expect(verdict.unexpected).toMatchObject([{ fate: { orderId }, why }]);
    expect(verdict.lost).toEqual([]);
  });

  it('did not expect a booking of nothing known, or of a document of another dossier', () => {
    const verdict = spoiled((input) =>
      input.bookings.push(
        booking(99),
        booking(1, { attachments: [] }),
        booking(1, { dossierId: 61002 }),
      ),
    );
    expect(verdict.unexpected.map(({ why }) => why)).toEqual([
      'unknown-booking',
      'unknown-booking',
      'other-dossier',
    ]);
    expect(verdict.doubled).toEqual([]);
  });

  it('leaves the bookings of colleagues alone', () => {
    const theirs = booking(99, { attachments: [] });
    const input = good();
    const bookings = [...input.bookings, theirs];
    expect(judge({ ...input, bookings, colleagues: [structuredClone(theirs)] })).toMatchObject(
      SPOTLESS,
    );
  });

  it.each([
    ['another total', booking(1, { amountCents: 12_101 })],
    ['another sign', booking(1, { amountCents: -12_100 })],
    ['a cent of base moved to VAT', withLine({ baseCents: 6_999, vatCents: 1_471 })],
    ['a cent of VAT too much', withLine({ vatCents: 1_471 })],
    ['another VAT code', withLine({ vatCodeKey: '4B' })],
  ])('reports %s as a wrong amount', (_, wrong) => {
    const verdict = spoiled((input) => {
      input.bookings[0] = wrong;
    });
    expect(verdict.wrongAmounts).toMatchObject([{ fate: { orderId: 1 }, booking: wrong }]);
    expect(verdict.lost).toEqual([]);
  });

  it('says what it found instead', () => {
    const verdict = spoiled((input) => {
      input.bookings[0] = withLine({ vatCodeKey: '4B' });
    });
    expect(verdict.wrongAmounts[0]?.found).toEqual({
      amountCents: 12_100,
      vat: { '4B': [7_000, 1_470], '4A': [3_000, 630] },
    });
  });

  it('reports what is in the books while the program says otherwise', () => {
    const verdict = withReport(report(2, 'unclear', 'no-answer'));
    expect(verdict.misreported).toMatchObject([
      { fate: { orderId: 2 }, report: { state: 'unclear' } },
    ]);
    expect(verdict).toMatchObject({ booked: 3, lost: [] });
  });

  it('did not expect reports of what is ignored, unknown or reported before', () => {
    const verdict = spoiled((input) =>
      input.reports.push(report(6, 'waiting'), report(99, 'booked'), report(1, 'booked')),
    );
    expect(verdict.unexpected.map(({ why, report: one }) => [one?.orderId, why])).toEqual([
      [6, 'ignored-but-reported'],
      [99, 'unknown-report'],
      [1, 'reported-twice'],
    ]);
  });

  it('judges mails like bookings', () => {
    const mail = (orderId: number) => ({ octopusDossierId: DOSSIER, sha256: `ubl-${orderId}` });
    const input = good();
    const fates = [...input.fates, fate(8, { outcome: 'deliver' })];
    const reports = [...input.reports, report(8, 'delivered')];
    const all = (...mails: ReturnType<typeof mail>[]) => judge({ ...input, fates, reports, mails });
    expect(all(mail(8))).toMatchObject({ delivered: 1, ...SPOTLESS });
    expect(all().lost).toMatchObject([{ fate: { orderId: 8 }, why: 'reported-arrived' }]);
    expect(all(mail(8), mail(8)).doubled).toMatchObject([{ fate: { orderId: 8 }, copies: 1 }]);
    expect(all(mail(8), mail(3)).unexpected).toMatchObject([{ why: 'should-be-held' }]);
    expect(all(mail(8), mail(1)).doubled).toMatchObject([{ fate: { orderId: 1 }, copies: 1 }]);
  });

  it('puts every document in exactly one place, whatever the books and the reports say', () => {
    const outcome = fc.constantFrom('book', 'deliver', 'hold', 'ignore', 'either');
    const orders = fc.array(
      fc.record({
        outcome,
        copies: fc.integer({ min: 0, max: 3 }),
        state: fc.option(fc.constantFrom(...DOCUMENT_STATES)),
        cause: fc.option(fc.constantFrom('duplicate', 'offline')),
      }),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(orders, (made) => {
        const fates = made.map((one, at) =>
          fate(at, { outcome: one.outcome, causes: ['duplicate'] }),
        );
        const bookings = made.flatMap((one, at) =>
          Array.from({ length: one.copies }, () => booking(at)),
        );
        const reports = made.flatMap((one, at) =>
          one.state === null ? [] : [report(at, one.state, one.cause)],
        );
        const verdict = judge({ fates, bookings, reports });
        const { documents, booked, delivered, refused, parked, lost } = verdict;
        expect(documents).toBe(fates.filter((one) => one.outcome !== 'ignore').length);
        expect(booked + delivered + refused + parked + lost.length).toBe(documents);
        const copies = verdict.doubled.reduce((sum, one) => sum + one.copies, 0);
        const distinct = made.filter((one) => one.copies > 0).length;
        expect(copies).toBe(bookings.length - distinct);
      }),
      { numRuns: 200 },
    );
  });
});

function withLine(change: Partial<StoredBooking['lines'][number]>): StoredBooking {
  const [first, ...rest] = booking(1).lines;
  return booking(1, { lines: [{ ...first!, ...change }, ...rest] });
}
