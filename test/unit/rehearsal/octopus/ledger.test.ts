import { describe, expect, it } from 'vitest';
import { bench, CREDENTIALS, DOSSIER, line, purchase, SEED, type Bench } from './small-world.ts';

const FROM = 'modifiedTimeStamp=1980-01-01%2000:00:00.000';

function twoDossiers() {
  return [SEED, { ...SEED, id: DOSSIER + 1 }];
}

async function dossierToken(ask: Bench['ask'], dossierId: number): Promise<string> {
  const { user, password, softwareHouseUuid } = CREDENTIALS;
  const first = await ask('POST', '/authentication', { user, password }, { softwareHouseUuid });
  const Token = (first.body as { token: string }).token;
  const second = await ask('POST', `/dossiers?dossierId=${dossierId}`, undefined, { Token });
  return (second.body as { Dossiertoken: string }).Dossiertoken;
}

describe('a booking that is changed', () => {
  it('keeps its number and files; one that does not exist is refused with -34', async () => {
    const { book, inDossier, octopus } = bench();
    await book(purchase(), [{ fileName: 'a.pdf', fileData: 'AAAA' }]);
    const changed = purchase({
      amount: 242,
      bookingLines: [line({ baseAmount: 200, vatAmount: 42 })],
    });
    expect((await inDossier('PUT', '/buysellbookings', changed)).status).toBe(204);
    expect(octopus.bookings()).toMatchObject([
      { documentSequenceNr: 1, amountCents: 24200, attachments: [{ fileName: 'a.pdf' }] },
    ]);
    const absent = await inDossier('PUT', '/buysellbookings', purchase({ documentSequenceNr: 2 }));
    expect(absent).toMatchObject({ status: 400, body: { errorCode: -34 } });
  });
});

describe('a file that is attached later', () => {
  const path = '/bookyears/1/bookings/attachements';
  const file = { fileName: 'f.xml', fileData: 'PEE+' };

  it.each([
    ['doubled', 204, 2],
    ['replaced', 204, 1],
    ['refused', 400, 1],
  ] as const)('a second time is %s', async (repeatedAttachment, status, files) => {
    const { book, inDossier, octopus } = bench({ switches: { repeatedAttachment } });
    await book(purchase());
    const headers = { journalKey: 'A1', documentSequennceNr: '1' };
    expect((await inDossier('POST', path, file, headers)).status).toBe(204);
    expect((await inDossier('POST', path, file, headers)).status).toBe(status);
    expect(octopus.bookings()[0]?.attachments).toHaveLength(files);
    expect(octopus.violations()).toEqual([]);
  });

  it('wants the header with the double n', async () => {
    const { book, inDossier, octopus } = bench();
    await book(purchase());
    const headers = { journalKey: 'A1', documentSequenceNr: '1' };
    expect((await inDossier('POST', path, file, headers)).status).toBe(400);
    expect(octopus.violations()).toHaveLength(1);
  });
});

describe('lists of changes', () => {
  it.each([
    [
      true,
      [{ bookyearKey: { id: 1 }, journalType: 1, journalSequenceNr: 1, documentSequenceNr: 1 }],
    ],
    [false, null],
  ])('name deletions: %s', async (deletionsListed, keys) => {
    const { book, inDossier, octopus } = bench({ switches: { deletionsListed } });
    await book(purchase());
    const place = { bookyearId: 1, journalKey: 'A1', documentSequenceNr: 1 };
    expect(octopus.deleteBooking(DOSSIER, place)).toBe(true);
    expect(octopus.deleteRelation(DOSSIER, 2)).toBe(true);
    const report = await inDossier(
      'GET',
      `/bookyears/-1/bookings/modified?journalTypeId=-1&${FROM}`,
    );
    const relations = await inDossier('GET', `/relations/modified?${FROM}`);
    const { deleted } = relations.body as { deleted: unknown[] };
    if (keys === null) expect([report.status, deleted]).toEqual([404, []]);
    else {
      expect(report.body).toEqual({ deletedBookings: keys, modifiedBookings: [] });
      expect(deleted).toHaveLength(1);
    }
    // The number of the last document is free again.
    expect((await book(purchase())).status).toBe(201);
  });

  it.each([
    ['inclusive', 200],
    ['exclusive', 404],
  ] as const)('at the very instant are %s', async (modifiedBound, status) => {
    const { book, inDossier } = bench({ switches: { modifiedBound } });
    await book(purchase());
    // 09:00 UTC on the bench.
    const path =
      '/buysellbookings/modified?bookyearId=-1&modifiedTimeStamp=2026-03-15%2010:00:00.000';
    expect((await inDossier('GET', path)).status).toBe(status);
  });

  it('of accounts and journals show what changed since', async () => {
    const { inDossier, octopus, clock } = bench();
    clock.advance(60_000);
    const since = 'modifiedTimeStamp=2026-03-15%2010:00:30.000';
    expect((await inDossier('GET', `/accounts/modified?${since}`)).status).toBe(404);
    const account = {
      accountKey: { bookyearKey: { id: 1 }, id: 614000 },
      description: { description_NL: 'Reclame' },
    };
    expect((await inDossier('PUT', '/accounts', account)).status).toBe(201);
    expect((await inDossier('PUT', '/accounts', account)).status).toBe(204);
    const changed = await inDossier('GET', `/accounts/modified?${since}`);
    expect((changed.body as { modified: unknown[] }).modified).toHaveLength(2);
    octopus.changeJournal(DOSSIER, { bookyearId: 1, journalKey: 'A1' }, { closed: true });
    const journals = await inDossier('GET', `/journals/modified?${since}`);
    expect(journals.body).toMatchObject({
      modifiedJournalServiceDataList: [{ closed: true, nextDocumentNumber: 1 }],
    });
  });
});

describe('a number that lags', () => {
  it('shows what a colleague booked only after the next booking', async () => {
    const { book, inDossier, octopus } = bench({ switches: { lastNumberLags: true } });
    const lastOfA1 = async (): Promise<unknown> => {
      const { body } = await inDossier('GET', '/bookyears/1/journals');
      return (body as Record<string, unknown>[]).find((one) => one['journalKey'] === 'A1')?.[
        'lastBookedDocumentNr'
      ];
    };
    octopus.bookAsColleague(DOSSIER, purchase());
    expect(await lastOfA1()).toBe(0);
    expect((await book(purchase())).body).toMatchObject({ errorCode: -13 });
    expect((await book(purchase({ documentSequenceNr: 2 }))).status).toBe(201);
    expect(await lastOfA1()).toBe(2);
  });
});

describe('the rest of the ledger', () => {
  it('answers cost centres, currencies, a bookyear, and 404 for no cost centres', async () => {
    const { inDossier, octopus } = bench();
    expect((await inDossier('GET', '/costcentres')).status).toBe(404);
    const centre = {
      costCentreKey: { id: 7 },
      description: { description_NL: 'Werf' },
      closed: true,
    };
    expect((await inDossier('PUT', '/costcentres', centre)).status).toBe(201);
    expect((await inDossier('PUT', '/costcentres', centre)).status).toBe(204);
    expect((await inDossier('GET', '/costcentres')).body).toHaveLength(1);
    expect((await inDossier('GET', '/costcentres/active')).status).toBe(404);
    expect((await inDossier('GET', '/currencies')).body).toContain('EUR');
    expect((await inDossier('GET', '/bookyears/1')).body).toMatchObject({
      declarantType: 'MONTHLY',
    });
    expect(octopus.violations()).toEqual([]);
  });

  it('shows a purchase as open', async () => {
    const { book, inDossier } = bench();
    await book(purchase());
    expect((await inDossier('POST', '/reports/suppliers/open', {})).body).toMatchObject([
      { openBookingAmount: 121, lineSequenceNr: -1, relationKey: { id: 1 } },
    ]);
    expect((await inDossier('POST', '/reports/clients/open', {})).status).toBe(404);
  });

  it.each([
    ['refused', 400],
    ['doubled', 200],
  ] as const)('a CODA file that came before is %s', async (repeatedCoda, status) => {
    const { inDossier } = bench({ switches: { repeatedCoda } });
    const coda = `0${' '.repeat(126)}2\n9${' '.repeat(127)}`;
    expect(await inDossier('POST', '/coda', coda)).toMatchObject({
      status: 200,
      body: { errorCode: 0 },
    });
    expect((await inDossier('POST', '/coda', coda)).status).toBe(status);
    expect((await inDossier('POST', '/coda', 'no statement')).status).toBe(400);
  });
});

describe('whose calls are added up', () => {
  it.each([
    ['dossier', 200],
    ['user', 429],
    ['software-house', 429],
  ] as const)('per %s', async (limitScope, status) => {
    const { ask, octopus } = bench({ switches: { limitScope }, seeds: twoDossiers() });
    const token = await dossierToken(ask, DOSSIER);
    const other = await dossierToken(ask, DOSSIER + 1);
    for (let call = 0; call < 2; call += 1) {
      await ask('GET', `/dossiers/${DOSSIER}/vatcodes`, undefined, { dossierToken: token });
    }
    const headers = { dossierToken: other };
    const answer = await ask('GET', `/dossiers/${DOSSIER + 1}/vatcodes`, undefined, headers);
    expect(answer.status).toBe(status);
    expect(octopus.limitPeaks()).toMatchObject({ getVatCodes: 2 });
  });

  it('from the hour of the switch on, in Brussels', async () => {
    const { inDossier, clock } = bench({ switches: { limitResetHour: 4 } });
    for (let call = 0; call < 2; call += 1) await inDossier('GET', '/vatcodes');
    clock.advance(17.9 * 3_600_000);
    expect((await inDossier('GET', '/vatcodes')).status).toBe(429);
    clock.advance(0.2 * 3_600_000);
    expect((await inDossier('GET', '/vatcodes')).status).toBe(200);
  });
});
