import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { OctopusRecord } from '../../../../electron/rehearsal/model.ts';
import type { OctopusSwitches } from '../../../../electron/rehearsal/octopus/switches.ts';
import { bench, DOSSIER, line, purchase } from './small-world.ts';

async function codeOf(
  booking: OctopusRecord,
  switches: Partial<OctopusSwitches> = {},
): Promise<number> {
  const { book } = bench({ switches });
  const { status, body } = await book(booking);
  return status === 201 ? 201 : (body as { errorCode: number }).errorCode;
}

const relation = (id: number, externalRelationId = 0) => ({
  relationIdentificationServiceData: { relationKey: { id }, externalRelationId },
});

/** Each fault goes with all that come behind it: the first in Octopus' order must be the answer. */
const FAULTS: readonly (readonly [code: number, change: OctopusRecord])[] = [
  [-9, { bookyearKey: { id: 7 } }],
  [-10, { journalKey: 'A9' }],
  [-38, { journalKey: 'F1' }],
  [-29, { journalKey: 'V2' }],
  [-13, { documentSequenceNr: 2 }],
  [-14, { bookyearPeriodeNr: 1 }],
  [-16, relation(99)],
  [-19, { currencyCode: 'XXX' }],
  [-20, { exchangeRate: 0 }],
  [-21, { bookingLines: [line({ accountKey: 999999 })] }],
  [-22, { bookingLines: [line({ vatCodeKey: 'Q' })] }],
  [-75, { bookingLines: [line({ vatCodeKey: '21' })] }],
  [-23, { bookingLines: [line({ vatAmount: -21 })] }],
  [-30, { bookingLines: [line({ vatRecupPercentage: 101 })] }],
  [-24, { amount: 121.02 }],
];

describe('a purchase or sale sent to Octopus', () => {
  it.each(FAULTS)('is refused with %i for the fault of that code', async (code, change) => {
    expect(await codeOf(purchase(change))).toBe(code);
  });

  it.each(FAULTS.map(([code], index) => ({ code, index })))(
    'is refused with $code before any later fault',
    async ({ code, index }) => {
      const later = FAULTS.slice(index)
        .map(([, change]) => change)
        .reverse();
      expect(await codeOf(purchase(Object.assign({}, ...later) as OctopusRecord))).toBe(code);
    },
  );

  it('names the last number when refusing a number', async () => {
    const { book } = bench();
    const { status, body } = await book(purchase({ documentSequenceNr: 7 }));
    expect(status).toBe(400);
    expect(body).toMatchObject({
      technicalInfo: `Unable to insert booking in dossier ${DOSSIER}.  Illegal document seq Nr.  Last Document = 0.  New Document = 7. `,
    });
  });

  it('is kept as sent, its attachments decoded, and takes its number', async () => {
    const { book, octopus, clock } = bench();
    const file = Buffer.from('<Invoice/>');
    const attachments = [{ fileName: 'f.xml', fileData: file.toString('base64') }];
    const reply = await book(purchase(), attachments);
    expect(reply).toEqual({ status: 201, text: '', body: null });
    expect(octopus.bookings()).toEqual([
      {
        dossierId: DOSSIER,
        bookyearId: 1,
        journalKey: 'A1',
        documentSequenceNr: 1,
        bookyearPeriodeNr: 202603,
        documentDate: '2026-03-10',
        expiryDate: '2026-04-09',
        amountCents: 12100,
        currencyCode: 'EUR',
        relationId: 1,
        comment: 'F2026/17',
        reference: '',
        orderReference: '#B1001',
        lines: [
          {
            accountKey: 613200,
            vatCodeKey: 'D21',
            baseCents: 10000,
            vatCents: 2100,
            comment: 'Huur',
          },
        ],
        attachments: [
          {
            fileName: 'f.xml',
            bytes: file.length,
            sha256: createHash('sha256').update(file).digest('hex'),
          },
        ],
        createdAtMs: clock.now(),
      },
    ]);
    expect((await book(purchase())).body).toMatchObject({ errorCode: -13 });
    expect((await book(purchase({ documentSequenceNr: 2 }))).status).toBe(201);
  });

  it('as a credit note has a negative amount and positive lines', async () => {
    expect(await codeOf(purchase({ amount: -121 }))).toBe(201);
    const negative = [line({ baseAmount: -100, vatAmount: -21 })];
    expect(await codeOf(purchase({ amount: -121, bookingLines: negative }))).toBe(-24);
  });

  it.each([
    ['either', 'D21', 201],
    ['either', 'DC21', 201],
    ['own', 'D21', -75],
    ['own', 'DC21', 201],
  ] as const)('as a credit note, codes %s, with %s answers %i', async (codes, vatCodeKey, code) => {
    const creditNote = purchase({ amount: -121, bookingLines: [line({ vatCodeKey })] });
    expect(await codeOf(creditNote, { creditNoteCodes: codes })).toBe(code);
  });

  it('may differ one cent in total, and any amount when totals are not checked', async () => {
    expect(await codeOf(purchase({ amount: 121.01 }))).toBe(201);
    expect(await codeOf(purchase({ amount: 5 }), { totalsChecked: 'none' })).toBe(201);
  });

  it.each([
    [-11, { closed: true }],
    [-12, { inUse: true }],
    [-15, { closedPeriod: 202603 }],
    [-15, { protectedPeriod: 202604 }],
  ])(
    'in a locked journal is refused with %i and the status of the switch',
    async (code, change) => {
      for (const lockedStatus of ['400', '403'] as const) {
        const { book, octopus } = bench({ switches: { lockedStatus } });
        octopus.changeJournal(DOSSIER, { bookyearId: 1, journalKey: 'A1' }, change);
        const { status, body } = await book(purchase(relation(99)));
        expect([status, (body as { errorCode: number }).errorCode]).toEqual([
          Number(lockedStatus),
          code,
        ]);
      }
    },
  );

  it('in a closed bookyear is refused with -11, after its period is checked', async () => {
    const past = { bookyearKey: { id: 2 }, bookyearPeriodeNr: 202501 };
    expect(await codeOf(purchase(past))).toBe(-11);
    expect(await codeOf(purchase({ ...past, bookyearPeriodeNr: 202502 }))).toBe(-14);
  });

  it('finds its relation by external number, the own number first', async () => {
    const { inDossier, book, octopus } = bench();
    const body = {
      currencyCode: 'EUR',
      relationIdentificationServiceData: { externalRelationId: 77 },
    };
    expect((await inDossier('PUT', '/relations', body)).status).toBe(201);
    await book(purchase({ relationIdentificationServiceData: { externalRelationId: 77 } }));
    await book(purchase({ documentSequenceNr: 2, ...relation(1, 77) }));
    expect(octopus.bookings().map(({ relationId }) => relationId)).toEqual([3, 1]);
  });

  it('may be booked by a colleague, which moves the number', async () => {
    const { book, octopus } = bench();
    expect(octopus.bookAsColleague(DOSSIER, purchase()).documentSequenceNr).toBe(1);
    expect((await book(purchase())).body).toMatchObject({ errorCode: -13 });
  });
});
