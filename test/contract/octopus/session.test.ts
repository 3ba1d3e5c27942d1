import { describe, expect, it } from 'vitest';
import { TOKEN_LIFE_MS } from '../../../electron/engine/octopus/token-slot.ts';
import {
  BASE,
  buildClient,
  inProcess,
  memoryCounts,
  memoryRefusals,
  NUMBERED,
  replyOf,
  SECRETS,
  SIGN_IN,
  TARGET,
  type Arrived,
  type Reply,
  type Routes,
} from './bench.ts';

const inDossier = (path: string) => `${BASE}/dossiers/49555${path}`;
const BOOKYEARS = `GET ${inDossier('/bookyears')}`;
const BOOKINGS = `POST ${inDossier('/buysellbookings')}`;
const LOGIN = `POST ${BASE}/authentication`;
const CONNECT = `POST ${BASE}/dossiers`;
const EXPIRED: Reply = { status: 401, body: { technicalInfo: 'Token expired' } };

const WHOAMI = `GET ${BASE}/authentication`;

type Given = Pick<Parameters<typeof buildClient>[0], 'refusals' | 'localeId'>;

async function client(routes: Routes, given: Given = {}) {
  const counts = memoryCounts();
  const arrived: Arrived[] = [];
  const transport = inProcess({ ...SIGN_IN, [BOOKYEARS]: replyOf('05'), ...routes }, arrived);
  const built = await buildClient({ url: 'http://octopus.invalid', transport, counts, ...given });
  const count = (key: string) =>
    arrived.filter((each) => `${each.method} ${each.url.split('?')[0]!}` === key).length;
  return { ...built, arrived, count, counts };
}

/** Gives token-1, token-2, ... one per call. */
function numbered(key: string): (request: Arrived) => Reply {
  let next = 0;
  return () => ({ status: 200, body: { [key]: `token-${(next += 1)}` } });
}

describe('tokens', () => {
  it('are reused for nine minutes and then asked for again', async () => {
    const { client: octopus, clock, count } = await client({});
    await octopus.bookyears(TARGET);
    const signedInAtMs = clock.now();
    clock.advanceTo(signedInAtMs + TOKEN_LIFE_MS - 1);
    await octopus.bookyears(TARGET);
    expect([count(LOGIN), count(CONNECT)]).toEqual([1, 1]);
    clock.advanceTo(signedInAtMs + TOKEN_LIFE_MS);
    await octopus.bookyears(TARGET);
    expect([count(LOGIN), count(CONNECT), count(BOOKYEARS)]).toEqual([2, 2, 3]);
  });

  it('are asked for once however many calls start together', async () => {
    const { client: octopus, count } = await client({});
    const results = await Promise.all(Array.from({ length: 12 }, () => octopus.bookyears(TARGET)));
    expect(results.every((result) => result.ok)).toBe(true);
    expect([count(LOGIN), count(CONNECT), count(BOOKYEARS)]).toEqual([1, 1, 12]);
  });

  it('are kept per dossier, with one login for all', async () => {
    const other = `GET ${BASE}/dossiers/35493/bookyears`;
    const { client: octopus, count } = await client({ [other]: replyOf('05') });
    await octopus.bookyears(TARGET);
    await octopus.bookyears({ octopusDossierId: 35493, dossierId: null });
    expect([count(LOGIN), count(CONNECT)]).toEqual([1, 2]);
  });

  it('are all registered as secrets, and so are password and software house', async () => {
    const { client: octopus, learned } = await client({});
    await octopus.bookyears(TARGET);
    for (const name of ['token', 'dossierToken', 'password', 'softwareHouse'] as const) {
      expect(learned).toContain(SECRETS[name]);
    }
  });
});

describe('a refused token', () => {
  it('is renewed once and the booking sent once more, for a 401 proves that it was not made', async () => {
    const {
      client: octopus,
      count,
      arrived,
    } = await client({
      [CONNECT]: numbered('Dossiertoken'),
      [BOOKINGS]: [EXPIRED, replyOf('92')],
    });
    expect(await octopus.insertBooking(TARGET, NUMBERED)).toEqual({ ok: true, value: null });
    expect([count(LOGIN), count(CONNECT), count(BOOKINGS)]).toEqual([1, 2, 2]);
    const posts = arrived.filter((each) => each.url.endsWith('/buysellbookings'));
    expect(posts.map((each) => each.headers['dossiertoken'])).toEqual(['token-1', 'token-2']);
  });

  it('is not renewed a second time', async () => {
    const { client: octopus, count } = await client({ [BOOKINGS]: EXPIRED });
    expect(await octopus.insertBooking(TARGET, NUMBERED)).toMatchObject({
      ok: false,
      fault: { kind: 'sign-in-needed' },
    });
    expect([count(CONNECT), count(BOOKINGS)]).toEqual([2, 2]);
  });

  it('of the login is renewed when connecting shows it', async () => {
    const { client: octopus, count } = await client({
      [LOGIN]: numbered('token'),
      [CONNECT]: [EXPIRED, { status: 200, body: { Dossiertoken: 'd' } }],
    });
    expect((await octopus.bookyears(TARGET)).ok).toBe(true);
    expect([count(LOGIN), count(CONNECT)]).toEqual([2, 2]);
  });

  it('that was replaced meanwhile does not cost the newer one', async () => {
    let reads = 0;
    const { client: octopus, count } = await client({
      [CONNECT]: numbered('Dossiertoken'),
      [BOOKYEARS]: (request) => {
        reads += 1;
        return request.headers['dossiertoken'] === 'token-1' ? EXPIRED : replyOf('05');
      },
    });
    const results = await Promise.all([1, 2, 3].map(() => octopus.bookyears(TARGET)));
    expect(results.every((result) => result.ok)).toBe(true);
    expect(reads).toBe(6);
    expect(count(CONNECT)).toBe(2);
  });
});

describe('wrong credentials', () => {
  it('are sent once, whatever is asked afterwards', async () => {
    const { client: octopus, count } = await client({ [LOGIN]: replyOf('02') });
    for (let turn = 0; turn < 4; turn += 1) {
      expect(await octopus.bookyears(TARGET)).toMatchObject({
        ok: false,
        fault: { kind: 'sign-in-needed' },
      });
    }
    await Promise.all([octopus.dossiers(), octopus.dossiers()]);
    expect(count(LOGIN)).toBe(1);
  });

  it('are not sent by the next run of the program either', async () => {
    const refusals = memoryRefusals();
    const first = await client({ [LOGIN]: replyOf('02') }, { refusals });
    await first.client.bookyears(TARGET);
    const next = await client({ [LOGIN]: replyOf('01') }, { refusals });
    expect(await next.client.bookyears(TARGET)).toMatchObject({
      ok: false,
      fault: { kind: 'sign-in-needed', attempts: 1 },
    });
    expect(next.count(LOGIN)).toBe(0);
  });

  it('are tried again when a person asks for it, once per asking, and counted', async () => {
    const { client: octopus, count } = await client({
      [LOGIN]: [replyOf('02'), replyOf('02'), replyOf('01')],
      [WHOAMI]: replyOf('01'),
    });
    await octopus.bookyears(TARGET);
    const again = await octopus.testSignIn();
    expect(again).toMatchObject({ ok: false, fault: { kind: 'sign-in-needed', attempts: 2 } });
    await octopus.bookyears(TARGET);
    expect(count(LOGIN)).toBe(2);
    expect(await octopus.testSignIn()).toEqual({ ok: true, value: null });
    expect((await octopus.bookyears(TARGET)).ok).toBe(true);
    expect([count(LOGIN), count(WHOAMI)]).toEqual([3, 1]);
  });

  it('are not what a service that is down says', async () => {
    const { client: octopus, count } = await client({ [LOGIN]: [{ status: 503 }, replyOf('01')] });
    expect(await octopus.bookyears(TARGET)).toMatchObject({
      ok: false,
      fault: { kind: 'offline' },
    });
    expect((await octopus.bookyears(TARGET)).ok).toBe(true);
    expect(count(LOGIN)).toBe(2);
  });
});

describe('the language of Octopus', () => {
  it('is that of the user whenever a dossier is connected', async () => {
    let locale: 1 | 2 = 1;
    const given = { localeId: () => locale };
    const { client: octopus, session, arrived } = await client({}, given);
    await octopus.bookyears(TARGET);
    locale = 2;
    session.startAgain();
    await octopus.bookyears(TARGET);
    const connects = arrived.filter(({ url }) => url.includes('localeId'));
    expect(connects.map(({ url }) => url.split('localeId=')[1])).toEqual(['1', '2']);
  });
});

describe('the way to a token', () => {
  it.each([
    [LOGIN, { status: 200, body: '<html>Wi-Fi</html>' }],
    [LOGIN, { status: 200, body: {} }],
    [CONNECT, { status: 400, body: { errorCode: 0, technicalInfo: 'something unheard of' } }],
    [CONNECT, { status: 200, body: '<html>Wi-Fi</html>' }],
  ])('refuses no booking when %s gives no token', async (key, reply) => {
    const { client: octopus, count } = await client({ [key]: reply });
    expect(await octopus.insertBooking(TARGET, NUMBERED)).toMatchObject({
      ok: false,
      fault: { kind: 'offline' },
    });
    expect(count(BOOKINGS)).toBe(0);
  });

  it('never makes the outcome of a booking unknown', async () => {
    const signIn = inProcess(SIGN_IN);
    for (const lost of ['/authentication', '/dossiers?dossierId=49555&localeId=1']) {
      const { client: octopus } = await buildClient({
        url: 'http://octopus.invalid',
        transport: async (request) =>
          request.url.endsWith(lost)
            ? { ok: false, fault: { kind: 'no-answer', detail: 'cut' } }
            : signIn(request),
      });
      expect(await octopus.insertBooking(TARGET, NUMBERED)).toEqual({
        ok: false,
        fault: { kind: 'offline', service: 'octopus', detail: 'cut' },
      });
    }
  });

  it.each([
    ['a dossier that is not for this user', { status: 403, body: { errorCode: -3 } }],
    ['a dossier that is disabled', { status: 400, body: { errorCode: -5 } }],
    ['a dossier without a code', { status: 403 }],
    ['a dossier that is not there', { status: 404, body: { technicalInfo: 'Dossier not found' } }],
  ])('says no-access for %s', async (_name, reply) => {
    const { client: octopus, count } = await client({ [CONNECT]: reply });
    expect(await octopus.bookyears(TARGET)).toMatchObject({
      ok: false,
      fault: { kind: 'no-access' },
    });
    expect([count(LOGIN), count(CONNECT)]).toEqual([1, 1]);
  });

  it('says which secret is missing', async () => {
    const { client: octopus } = await buildClient({
      url: 'http://octopus.invalid',
      transport: inProcess(SIGN_IN),
      signedOut: true,
    });
    expect(await octopus.dossiers()).toEqual({
      ok: false,
      fault: { kind: 'secret-missing', name: 'octopus-user' },
    });
  });
});

describe('the call budget', () => {
  const ACCOUNTS = `GET ${inDossier('/accounts')}`;
  const accounts = { [ACCOUNTS]: replyOf('07') };

  it('lets no call out once it is spent, until midnight in Brussels', async () => {
    const { client: octopus, clock, arrived, count } = await client(accounts);
    await octopus.accounts(TARGET, 1);
    await octopus.accounts(TARGET, 1);
    clock.advanceTo(clock.now() + TOKEN_LIFE_MS);
    const before = arrived.length;
    const midnight = Date.UTC(2026, 10, 24, 23, 0, 0);
    expect(await octopus.accounts(TARGET, 1)).toEqual({
      ok: false,
      fault: {
        kind: 'budget-spent',
        service: 'octopus',
        operation: 'getAccounts',
        retryAtMs: midnight,
      },
    });
    expect(arrived).toHaveLength(before);
    clock.advanceTo(midnight);
    expect((await octopus.accounts(TARGET, 1)).ok).toBe(true);
    expect(count(ACCOUNTS)).toBe(3);
  });

  it('is not touched by a token that cannot be had', async () => {
    const { client: octopus, counts } = await client({ ...accounts, [LOGIN]: { status: 503 } });
    for (let turn = 0; turn < 3; turn += 1) await octopus.accounts(TARGET, 1);
    expect(await counts.total()).toEqual({});
  });

  it('counts connecting, listing and searching under their own names', async () => {
    const { client: octopus, counts } = await client({
      [`GET ${BASE}/dossiers`]: replyOf('03'),
      [`GET ${inDossier('/relations')}`]: replyOf('08'),
    });
    await octopus.dossiers();
    await octopus.relations(TARGET);
    await octopus.findRelations(TARGET, { externalId: 5 });
    await octopus.findRelations(TARGET, { externalId: 5 });
    expect(await counts.total()).toEqual({
      getDossiers: 1,
      connectDossier: 1,
      getRelations: 1,
      'getRelations:search': 2,
    });
  });

  it('counts a booking that is sent once more with a new token twice', async () => {
    const { client: octopus, counts } = await client({ [BOOKINGS]: [EXPIRED, replyOf('92')] });
    await octopus.insertBooking(TARGET, NUMBERED);
    expect((await counts.total())['insertBuySellBooking']).toBe(2);
  });

  it('stops connecting at 150 a day', async () => {
    const { client: octopus, session, count } = await client({});
    for (let turn = 0; turn < 151; turn += 1) {
      session.startAgain();
      await session.dossier(TARGET).get();
    }
    expect(count(CONNECT)).toBe(150);
    session.startAgain();
    const logins = count(LOGIN);
    expect(await octopus.bookyears(TARGET)).toMatchObject({
      ok: false,
      fault: { kind: 'budget-spent', operation: 'connectDossier' },
    });
    expect(count(LOGIN)).toBe(logins);
  });
});
