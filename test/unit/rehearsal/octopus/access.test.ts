import { describe, expect, it } from 'vitest';
import { bench, CREDENTIALS, DOSSIER, SEED } from './small-world.ts';

const MINUTE_MS = 60_000;
const { user, password, softwareHouseUuid } = CREDENTIALS;

type World = ReturnType<typeof bench>;

async function userToken({ ask }: World): Promise<string> {
  const reply = await ask('POST', '/authentication', { user, password }, { softwareHouseUuid });
  return (reply.body as { token: string }).token;
}

async function dossierToken(world: World, dossierId = DOSSIER, localeId = 0): Promise<string> {
  const reply = await world.ask(
    'POST',
    `/dossiers?dossierId=${dossierId}&localeId=${localeId}`,
    undefined,
    { Token: await userToken(world) },
  );
  return (reply.body as { Dossiertoken: string }).Dossiertoken;
}

describe('access to Octopus', () => {
  it('counts failed sign-ins and names the user, without a code', async () => {
    const { ask, octopus } = bench();
    const reply = await ask(
      'POST',
      '/authentication',
      { user: 'iemand', password },
      { softwareHouseUuid },
    );
    expect(reply.status).toBe(401);
    expect(reply.body).toEqual({
      technicalInfo:
        'Incrementing failed login attempt count for user iemand, IP address 127.0.0.1. ',
    });
    expect(octopus.failedSignIns()).toBe(1);
  });

  it('does not count an unknown software house as a failed sign-in', async () => {
    const { ask, octopus } = bench();
    const reply = await ask('POST', '/authentication', { user, password });
    expect(reply).toMatchObject({ status: 401, body: { errorCode: -68 } });
    expect(octopus.failedSignIns()).toBe(0);
  });

  it('ends both tokens after ten minutes, use or not', async () => {
    const world = bench();
    const [token, opened] = [await userToken(world), await dossierToken(world)];
    const statuses = async (): Promise<readonly number[]> => [
      (await world.ask('GET', '/dossiers', undefined, { Token: token })).status,
      (
        await world.ask('GET', `/dossiers/${DOSSIER}/bookyears`, undefined, {
          dossierToken: opened,
        })
      ).status,
    ];
    world.clock.advance(10 * MINUTE_MS - 1);
    expect(await statuses()).toEqual([200, 200]);
    world.clock.advance(1);
    expect(await statuses()).toEqual([401, 401]);
  });

  it('keeps several tokens alive at once', async () => {
    const world = bench();
    const first = await dossierToken(world);
    const second = await dossierToken(world);
    expect(second).not.toBe(first);
    const path = `/dossiers/${DOSSIER}/bookyears`;
    for (const token of [first, second]) {
      expect((await world.ask('GET', path, undefined, { dossierToken: token })).status).toBe(200);
    }
  });

  it.each([
    ['technical', { technicalInfo: 'Invalid or expired token presented, unauthorized' }],
    ['code', { errorCode: -2 }],
    ['empty', null],
  ] as const)('refuses a foreign token with the body of switch %s', async (switched, body) => {
    const other = { ...SEED, id: DOSSIER + 1 };
    const world = bench({ seeds: [SEED, other], switches: { expiredTokenBody: switched } });
    const foreign = await dossierToken(world, other.id);
    const user = await userToken(world);
    for (const dossierToken of [foreign, user, 'verzonnen']) {
      const reply = await world.ask('GET', `/dossiers/${DOSSIER}/bookyears`, undefined, {
        dossierToken,
      });
      expect(reply.status).toBe(401);
      if (body === null) expect(reply.text).toBe('');
      else expect(reply.body).toMatchObject(body);
    }
    expect(world.octopus.violations()).toEqual([]);
  });

  it('tells an unknown dossier (404) from one without access (403), which is not listed', async () => {
    const closed = { ...SEED, id: DOSSIER + 1 };
    const world = bench({
      seeds: [SEED, closed],
      switches: { dossiersWithoutAccess: [closed.id] },
    });
    const Token = await userToken(world);
    const connect = (id: number) =>
      world.ask('POST', `/dossiers?dossierId=${id}`, undefined, { Token });
    expect(await connect(closed.id)).toMatchObject({ status: 403, body: { errorCode: -3 } });
    expect(await connect(1)).toMatchObject({ status: 404 });
    const listed = await world.ask('GET', '/dossiers', undefined, { Token });
    expect(listed.body).toMatchObject([{ dossierKey: { id: DOSSIER } }]);
  });

  it('speaks the language of the dossier token', async () => {
    const world = bench();
    const messages = [];
    for (const locale of [0, 1, 2, 3]) {
      const reply = await world.ask(
        'POST',
        `/dossiers/${DOSSIER}/financialdiversbookings`,
        {
          financialDiversBookingServiceData: {
            bookyearKey: { id: 9 },
            journalKey: 'F1',
            documentSequenceNr: 1,
            bookyearPeriodeNr: 1,
            documentDate: '2026-01-01',
            exchangeRate: 1,
          },
        },
        { dossierToken: await dossierToken(world, DOSSIER, locale) },
      );
      messages.push((reply.body as { errorMessage: string }).errorMessage);
    }
    expect(messages).toEqual([
      'Het boekjaar bestaat niet.',
      'Het boekjaar bestaat niet.',
      "L'exercice n'existe pas.",
      'The bookyear does not exist.',
    ]);
  });

  it('answers version, whoami and sample errors', async () => {
    const world = bench();
    const Token = await userToken(world);
    expect(await world.ask('GET', '/about/version')).toMatchObject({
      status: 200,
      text: '51.9.17',
    });
    expect((await world.ask('GET', '/authentication', undefined, { Token })).body).toEqual({
      token: Token,
    });
    expect(await world.ask('GET', '/error?errorCode=-14&localeId=3')).toMatchObject({
      status: 400,
      body: { errorCode: -14, errorMessage: 'The period does not exist in the bookyear.' },
    });
  });
});
