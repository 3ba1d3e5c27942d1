import { afterEach, describe, expect, it } from 'vitest';
import type { RehearsalWorld } from '../../../../electron/rehearsal/world.ts';
import { COLLEAGUES_BOOKING, smallWorld } from './small-world.ts';

const open: RehearsalWorld[] = [];

afterEach(async () => {
  await Promise.all(open.splice(0).map((world) => world.close()));
});

async function controlled() {
  const { world } = await smallWorld();
  open.push(world);
  const { control, octopusUrl } = await world.listen({ octopus: 0, billit: 0, control: 0 });
  const { url, token } = control!;
  const call = async (path: string, body?: unknown) => {
    const response = await fetch(`${url}${path}`, {
      method: body === undefined ? 'GET' : 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    return { status: response.status, json: (await response.json()) as Record<string, unknown> };
  };
  const octopusDossierId = world.dossiers[0]!.octopusDossierId;
  const signIn = async () => {
    const { user, password, softwareHouseUuid } = world.credentials.octopus;
    const first = await fetch(`${octopusUrl}/authentication`, {
      method: 'POST',
      headers: { softwareHouseUuid, 'content-type': 'application/json' },
      body: JSON.stringify({ user, password }),
    });
    return (await first.json()) as { token: string };
  };
  const dossiers = async (Token: string) => fetch(`${octopusUrl}/dossiers`, { headers: { Token } });
  return { world, call, octopusDossierId, signIn, dossiers };
}

describe('control of Octopus', () => {
  it('tells its switches and turns them', async () => {
    const { call } = await controlled();
    const { json } = await call('/switches');
    expect(json).toMatchObject({
      octopus: { limitAnswer: '429' },
      positions: { limitAnswer: ['429', '403', '400', 'not-enforced'] },
    });
    const turned = await call('/switches', { octopus: { limitAnswer: '400', limitResetHour: 6 } });
    expect(turned.json).toMatchObject({ octopus: { limitAnswer: '400', limitResetHour: 6 } });
  });

  it.each([
    ['/switches', { octopus: { limitAnswer: '418' } }],
    ['/switches', { octopus: { colour: 'blue' } }],
    ['/switches', { octopus: { limitResetHour: 24 } }],
    ['/journals', { octopusDossierId: 1 }],
    ['/colleague', { octopusDossierId: 61001, booking: { journalKey: 'A1' } }],
    ['/deletions', { octopusDossierId: 61001 }],
  ])('refuses POST %s %j', async (path, body) => {
    const { call } = await controlled();
    expect((await call(path, body)).status).toBe(400);
  });

  it('lets a colleague book, lock a journal, and delete', async () => {
    const { call, world, octopusDossierId } = await controlled();
    const booked = await call('/colleague', { octopusDossierId, booking: COLLEAGUES_BOOKING });
    expect(booked).toMatchObject({ status: 200, json: { journalKey: 'A1' } });
    expect(world.colleagueBookings()).toHaveLength(1);
    const journal = { octopusDossierId, bookyearId: 2, journalKey: 'A1' };
    expect((await call('/journals', { ...journal, inUse: true })).status).toBe(200);
    expect((await call('/journals', { ...journal, journalKey: 'Z9', inUse: true })).status).toBe(
      404,
    );
    const place = {
      bookyearId: 2,
      journalKey: 'A1',
      documentSequenceNr: booked.json['documentSequenceNr'],
    };
    expect((await call('/deletions', { octopusDossierId, booking: place })).status).toBe(200);
    expect((await call('/deletions', { octopusDossierId, booking: place })).status).toBe(404);
    expect(world.bookings()).toEqual([]);
    const relation = { octopusDossierId, relationId: 1 };
    expect((await call('/deletions', relation)).status).toBe(200);
    expect(
      world.relations(octopusDossierId).map((one) => one['relationIdentificationServiceData']),
    ).not.toContainEqual(expect.objectContaining({ relationKey: { id: 1 } }));
  });

  it('ends tokens in mid-run, and shows the counters of the maxima', async () => {
    const { call, signIn, dossiers } = await controlled();
    const { token } = await signIn();
    expect((await dossiers(token)).status).toBe(200);
    expect((await call('/expire', {})).status).toBe(200);
    expect((await dossiers(token)).status).toBe(401);
    expect((await call('/limits')).json).toMatchObject({ peaks: { getDossiers: 1 } });
  });

  it('takes faults that spoil an answer', async () => {
    const { call, signIn, dossiers } = await controlled();
    const { token } = await signIn();
    for (const kind of ['html-page', 'truncated-body', 'wrong-content-type', 'token-expired']) {
      const rule = { service: 'octopus', operation: 'getDossiers', kind };
      expect((await call('/faults', rule)).status).toBe(200);
    }
    const page = await dossiers(token);
    expect([page.status, page.headers.get('content-type')]).toEqual([200, 'text/html']);
    const half = await (await dossiers(token)).text();
    expect(() => JSON.parse(half) as unknown).toThrow();
    const plain = await dossiers(token);
    expect(plain.headers.get('content-type')).toBe('text/plain');
    expect(await plain.json()).toHaveLength(2);
    expect((await dossiers(token)).status).toBe(401);
    // The token itself has expired, not only this call.
    expect((await dossiers(token)).status).toBe(401);
  });
});
