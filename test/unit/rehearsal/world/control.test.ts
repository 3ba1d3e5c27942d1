import { request as httpRequest } from 'node:http';
import { afterEach, describe, expect, it } from 'vitest';
import type { RehearsalWorld } from '../../../../electron/rehearsal/world.ts';
import { COLLEAGUES_BOOKING, NOW_MS, smallWorld } from './small-world.ts';

const open: RehearsalWorld[] = [];

afterEach(async () => {
  await Promise.all(open.splice(0).map((world) => world.close()));
});

async function controlled(...given: Parameters<typeof smallWorld>) {
  const { world, clock } = await smallWorld(...given);
  open.push(world);
  const { control, billitUrl } = await world.listen({ octopus: 0, billit: 0, control: 0 });
  const { url, token } = control!;
  const call = async (path: string, body?: unknown, headers: Record<string, string> = {}) => {
    const response = await fetch(`${url}${path}`, {
      method: body === undefined ? 'GET' : 'POST',
      headers: {
        authorization: `Bearer ${token}`,
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    return { status: response.status, json: (await response.json()) as Record<string, unknown> };
  };
  return { world, clock, call, url, token, billitUrl };
}

/** fetch does not let a caller choose the Host header. */
async function statusWithHost(url: string, token: string, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const headers = { host, authorization: `Bearer ${token}` };
    httpRequest(`${url}/calls`, { headers }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    })
      .on('error', reject)
      .end();
  });
}

function orders(world: RehearsalWorld, billitUrl: string) {
  return async (): Promise<number> => {
    const { apiKey } = world.credentials.billit;
    const headers = { ApiKey: apiKey, PartyID: String(world.dossiers[0]!.billitPartyId) };
    const response = await fetch(`${billitUrl}/v1/orders`, { headers });
    return ((await response.json()) as { Items: unknown[] }).Items.length;
  };
}

const DOCUMENT = {
  billitPartyId: 800101,
  order: {
    OrderNumber: 'N-1',
    OrderType: 'Invoice',
    OrderDirection: 'Cost',
    OrderDate: '2026-10-05',
    TotalIncl: 121,
  },
  ubl: { fileName: 'nieuw.xml', content: Buffer.from('<Invoice/>').toString('base64') },
};

describe('control API', () => {
  it('lets nobody in without its token, known path or not', async () => {
    const { url, call, token } = await controlled();
    for (const path of ['/books', '/nothing']) {
      expect((await fetch(`${url}${path}`)).status).toBe(401);
      expect((await call(path, undefined, { authorization: `Bearer ${token}x` })).status).toBe(401);
    }
    expect((await call('/nothing')).status).toBe(404);
    expect(token.length).toBeGreaterThan(40);
  });

  it('serves no other Host than its own, so that no web page can reach it by rebinding a name', async () => {
    const { url, token } = await controlled();
    const { port } = new URL(url);
    expect(await statusWithHost(url, token, `127.0.0.1:${port}`)).toBe(200);
    expect(await statusWithHost(url, token, `localhost:${port}`)).toBe(200);
    for (const host of [`evil.example:${port}`, '127.0.0.1', `127.0.0.1:${port}.evil.example`]) {
      expect(await statusWithHost(url, token, host)).toBe(403);
    }
  });

  it('has another token in every world', async () => {
    expect((await controlled()).token).not.toBe((await controlled()).token);
  });

  it('shows the books per dossier', async () => {
    const { world, call } = await controlled();
    const { octopusDossierId } = world.dossiers[1]!;
    const booking = world.bookAsColleague(octopusDossierId, COLLEAGUES_BOOKING);
    const { json } = await call('/books');
    expect(json['dossiers']).toEqual([
      { ...world.dossiers[0], bookings: [], relations: world.relations(61001) },
      { ...world.dossiers[1], bookings: [booking], relations: world.relations(61002) },
    ]);
  });

  it('shows calls, fates and violations', async () => {
    const { world, call, billitUrl } = await controlled();
    await fetch(`${billitUrl}/v1/orders?OrderType=Invoice`);
    expect((await call('/calls')).json).toEqual({ octopus: {}, billit: { listOrders: 1 } });
    expect((await call('/fates')).json).toEqual({ fates: world.fates() });
    expect((await call('/violations')).json).toEqual({
      violations: [
        {
          service: 'billit',
          detail: 'listOrders: query parameter OrderType is not in the contract',
        },
      ],
    });
  });

  it('adds a document to a dossier by either of its numbers, with its fate', async () => {
    const { world, call, billitUrl } = await controlled();
    const count = orders(world, billitUrl);
    const before = await count();
    const { billitPartyId, ...rest } = DOCUMENT;
    const first = await call('/documents', { ...DOCUMENT, outcome: 'hold', causes: ['duplicate'] });
    const second = await call('/documents', { ...rest, octopusDossierId: 61001 });
    expect([first.status, second.status]).toEqual([200, 200]);
    expect(await count()).toBe(before + 2);
    const [held, free] = world.fates().slice(-2);
    expect(held).toMatchObject({
      ...first.json,
      billitPartyId,
      outcome: 'hold',
      causes: ['duplicate'],
    });
    expect(held?.ublSha256).toMatch(/^[0-9a-f]{64}$/);
    expect(free).toMatchObject({ ...second.json, octopusDossierId: 61001, outcome: 'either' });
  });

  it.each([
    ['no dossier', { ...DOCUMENT, billitPartyId: undefined }, 400],
    ['both numbers', { ...DOCUMENT, octopusDossierId: 61001 }, 400],
    ['an unknown dossier', { ...DOCUMENT, billitPartyId: 1 }, 404],
    ['no order', { ...DOCUMENT, order: {} }, 400],
    [
      'a field that Billit does not have',
      { ...DOCUMENT, order: { ...DOCUMENT.order, Colour: 1 } },
      400,
    ],
    ['content that is no Base64', { ...DOCUMENT, ubl: { fileName: 'x', content: '<' } }, 400],
    ['a field of its own', { ...DOCUMENT, dossier: 1 }, 400],
  ])('refuses a document with %s', async (_, body, status) => {
    const { world, call } = await controlled();
    const before = world.fates().length;
    const refused = await call('/documents', body);
    expect(refused.status).toBe(status);
    expect(refused.json['error']).toEqual(expect.any(String));
    expect(world.fates()).toHaveLength(before);
  });

  it('puts the clock forward, to an instant or by milliseconds, never back', async () => {
    const { call, clock } = await controlled();
    const to = '2026-10-06T08:00:00+02:00';
    expect((await call('/clock', { to })).json).toEqual({ now: '2026-10-06T06:00:00.000Z' });
    await call('/clock', { by: 60_000 });
    expect(clock.now()).toBe(Date.parse(to) + 60_000);
    expect((await call('/clock', { to: '2026-10-05T08:00:00Z' })).status).toBe(400);
    expect((await call('/clock', { by: -1 })).status).toBe(400);
    expect((await call('/clock', { to: 'tomorrow' })).status).toBe(400);
    expect(clock.now()).toBe(Date.parse(to) + 60_000);
  });

  it('says so when the clock cannot be moved', async () => {
    const clock = { now: () => NOW_MS, sleep: async () => undefined };
    const { createWorld } = await import('../../../../electron/rehearsal/world.ts');
    const world = await createWorld({
      seed: 1,
      dossiers: 1,
      documentsPerDossier: 1,
      clock,
      ubl: null,
    });
    open.push(world);
    const { control } = await world.listen({ octopus: 0, billit: 0, control: 0 });
    const response = await fetch(`${control!.url}/clock`, {
      method: 'POST',
      headers: { authorization: `Bearer ${control!.token}`, 'content-type': 'application/json' },
      body: '{"by":1}',
    });
    expect(response.status).toBe(409);
  });

  it('places faults', async () => {
    const { world, call, billitUrl } = await controlled();
    const rule = { service: 'billit', operation: 'listOrders', kind: 'error-before-commit' };
    expect((await call('/faults', rule)).status).toBe(200);
    const statuses = [];
    const { apiKey } = world.credentials.billit;
    for (let at = 0; at < 2; at += 1) {
      statuses.push(
        (await fetch(`${billitUrl}/v1/orders`, { headers: { ApiKey: apiKey } })).status,
      );
    }
    expect(statuses).toEqual([500, 200]);
    expect((await call('/faults', { ...rule, kind: 'fire' })).status).toBe(400);
    expect((await call('/faults', { ...rule, times: 0 })).status).toBe(400);
  });

  it('goes back to the seed while it listens, at the same addresses', async () => {
    const { world, call, billitUrl } = await controlled();
    const count = orders(world, billitUrl);
    const [fates, before] = [world.fates(), await count()];
    await call('/documents', DOCUMENT);
    await call('/faults', {
      service: 'billit',
      operation: 'listOrders',
      kind: 'lost-before-commit',
    });
    world.bookAsColleague(61001, COLLEAGUES_BOOKING);
    expect((await call('/reset', {})).status).toBe(200);
    expect(world.calls()).toEqual({ octopus: {}, billit: {} });
    expect(world.bookings()).toEqual([]);
    expect(world.fates()).toEqual(fates);
    expect(await count()).toBe(before);
  });
});
