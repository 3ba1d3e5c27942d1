import { createHash } from 'node:crypto';
import { afterEach, describe, expect, it } from 'vitest';
import type { HttpRequest } from '../../../../shared/http-exchange.ts';
import type { RehearsalWorld } from '../../../../electron/rehearsal/world.ts';
import { COLLEAGUES_BOOKING, smallWorld } from './small-world.ts';

const open: RehearsalWorld[] = [];

async function worldOf(...given: Parameters<typeof smallWorld>) {
  const { world } = await smallWorld(...given);
  open.push(world);
  return world;
}

afterEach(async () => {
  await Promise.all(open.splice(0).map((world) => world.close()));
});

function billitRequest(world: RehearsalWorld, path: string, origin: string): HttpRequest {
  const { apiKey, accountantPartyId } = world.credentials.billit;
  return {
    method: 'GET',
    url: `${origin}${path}`,
    headers: {
      ApiKey: apiKey,
      PartyID: String(world.dossiers[0]!.billitPartyId),
      ContextPartyID: String(accountantPartyId),
    },
    body: null,
    timeoutMs: 10_000,
    maxResponseBytes: 10_000_000,
  };
}

async function inside(world: RehearsalWorld, path: string): Promise<unknown> {
  const request = billitRequest(world, path, world.virtualAddresses.billitUrl);
  const answer = await world.transport(request);
  return answer.ok ? JSON.parse(new TextDecoder().decode(answer.value.body)) : answer.fault;
}

async function signIn(world: RehearsalWorld, octopusUrl: string): Promise<number> {
  const { user, password, softwareHouseUuid } = world.credentials.octopus;
  const response = await fetch(`${octopusUrl}/authentication`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', softwareHouseUuid },
    body: JSON.stringify({ user, password }),
  });
  return response.status;
}

const PORTS = { octopus: 0, billit: 0, control: null };

describe('createWorld', () => {
  it('tells which Billit company belongs to which Octopus dossier and from when it is exported', async () => {
    const world = await worldOf();
    expect(world.dossiers).toHaveLength(2);
    for (const dossier of world.dossiers) {
      expect(dossier.enterpriseNumber).toMatch(/^\d{10}$/);
      expect(dossier.exportFrom).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      expect(world.relations(dossier.octopusDossierId).length).toBeGreaterThan(0);
    }
    const fates = world.fates().filter((fate) => fate.outcome !== 'ignore');
    expect(fates).toHaveLength(20);
    expect(world.bookings()).toEqual([]);
  });

  it('is the same world for the same seed and another for another', async () => {
    const fates = async (seed: number) => (await worldOf({ seed })).fates();
    expect(await fates(7)).toEqual(await fates(7));
    expect(await fates(8)).not.toEqual(await fates(7));
  });

  it('answers the same inside the process and over loopback, from the same books', async () => {
    const world = await worldOf();
    const { billitUrl, octopusUrl, control } = await world.listen(PORTS);
    const { url, headers } = billitRequest(world, '/v1/orders', billitUrl);
    const outside: unknown = await (await fetch(url, { headers })).json();
    expect(outside).toEqual(await inside(world, '/v1/orders'));
    expect(octopusUrl).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/octopus-rest-api\/v1$/);
    expect(await signIn(world, octopusUrl)).toBe(200);
    expect(control).toBeNull();
    expect(world.calls()).toEqual({ octopus: { authenticateUser: 1 }, billit: { listOrders: 2 } });
    expect(world.violations()).toEqual([]);
  });

  it('serves the very files whose hashes the fates carry', async () => {
    const world = await worldOf();
    const { billitPartyId } = world.dossiers[0]!;
    const fate = world
      .fates()
      .find((one) => one.billitPartyId === billitPartyId && one.outcome === 'book')!;
    const order = (await inside(world, `/v1/orders/${fate.orderId}`)) as {
      Attachments?: { FileID: string; FileName: string }[];
      Messages?: { FileID: string; MessageDirection: string }[];
    };
    const ids = [
      ...(order.Attachments ?? []).filter((file) => file.FileName.endsWith('.xml')),
      ...(order.Messages ?? []).filter((message) => message.MessageDirection === 'Outgoing'),
    ].map((file) => file.FileID);
    const hashes = await Promise.all(
      ids.map(async (id) => {
        const { FileContent } = (await inside(world, `/v1/files/${id}`)) as { FileContent: string };
        return createHash('sha256').update(Buffer.from(FileContent, 'base64')).digest('hex');
      }),
    );
    expect(hashes).toContain(fate.ublSha256);
  });

  it('says no answer came when a fault cuts the connection, inside and over loopback', async () => {
    const world = await worldOf();
    const { billitUrl } = await world.listen(PORTS);
    const kind = 'lost-after-commit';
    world.addFault({ service: 'billit', operation: 'listOrders', kind, skip: 0, times: 2 });
    expect(await inside(world, '/v1/orders')).toMatchObject({ kind: 'no-answer' });
    const { url, headers } = billitRequest(world, '/v1/orders', billitUrl);
    await expect(fetch(url, { headers })).rejects.toThrow();
    expect(await inside(world, '/v1/orders')).toHaveProperty('Items');
  });

  it('tells the moments of both services to every listener', async () => {
    const world = await worldOf();
    const { octopusUrl } = await world.listen(PORTS);
    const moments: string[] = [];
    world.onMoment(({ service, operation, at }) => moments.push(`${service} ${operation} ${at}`));
    await signIn(world, octopusUrl);
    await inside(world, '/v1/orders');
    expect(moments).toContain('octopus authenticateUser committed');
    expect(moments).toContain('billit listOrders answered');
  });

  it('keeps the bookings of colleagues apart', async () => {
    const world = await worldOf();
    const { octopusDossierId } = world.dossiers[0]!;
    const booking = world.bookAsColleague(octopusDossierId, COLLEAGUES_BOOKING);
    expect(world.bookings()).toEqual([booking]);
    expect(world.colleagueBookings()).toEqual([booking]);
  });

  it('notes requests that are not as the contracts say, with the service', async () => {
    const world = await worldOf();
    await inside(world, '/v1/orders?OrderType=Invoice');
    const { octopusUrl } = world.virtualAddresses;
    await world.transport({
      ...billitRequest(world, '/nonsense', octopusUrl),
      headers: {},
    });
    expect(world.violations().map(({ service }) => service)).toEqual(['octopus', 'billit']);
  });

  it('is made of foreign files when given', async () => {
    const bytes = new TextEncoder().encode('<not-an-invoice/>');
    const world = await worldOf({ ubl: [{ fileName: 'vreemd.xml', bytes }] });
    const ublSha256 = createHash('sha256').update(bytes).digest('hex');
    expect(world.fates()).toMatchObject([{ outcome: 'either', ublSha256 }]);
  });

  it('frees its ports when closed, and refuses a port that is taken', async () => {
    const world = await worldOf();
    const { billitUrl } = await world.listen(PORTS);
    const port = Number(new URL(billitUrl).port);
    const other = await worldOf();
    await expect(other.listen({ ...PORTS, billit: port })).rejects.toThrow('EADDRINUSE');
    await world.close();
    await other.listen({ ...PORTS, billit: port });
    await expect(fetch(`${billitUrl}/v1/orders`)).resolves.toHaveProperty('status', 401);
  });

  it('passes switches on to both services', async () => {
    const switches = {
      billit: { partyHeaders: 'B' as const },
      octopus: { dossiersWithoutAccess: [1] },
    };
    const world = await worldOf({}, { switches });
    expect(await inside(world, '/v1/orders')).toEqual({ errors: [{ Code: 'ApiKeyNotValid' }] });
  });
});
