import { afterEach, describe, expect, it } from 'vitest';

import { dossierId } from '../../../electron/engine/domain/ids.ts';
import { createHttpClient } from '../../../electron/engine/http/client.ts';
import { gotTransport } from '../../../electron/engine/http/got-transport.ts';
import { type HttpLimits, MAX_READ_TRIES } from '../../../electron/engine/http/limits.ts';
import type { ServiceRequest } from '../../../electron/engine/http/port.ts';
import { createSecretRegistry } from '../../../electron/engine/http/redaction.ts';
import type { CommunicationEntry } from '../../../electron/engine/store/communication-ports.ts';
import { seededChance } from '../../../shared/chance.ts';
import { virtualClock } from '../../../shared/virtual-clock.ts';
import { bodyOf, refusedUrl, serve, type Loopback } from './loopback.ts';

const START_MS = Date.UTC(2026, 0, 5, 8);

const open: Loopback[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((server) => server.close()));
});
async function kept(server: Promise<Loopback>): Promise<Loopback> {
  open.push(await server);
  return server;
}

function setUp(limits: Partial<HttpLimits> = {}) {
  const entries: CommunicationEntry[] = [];
  const waits: number[] = [];
  const clock = virtualClock(START_MS);
  const secrets = createSecretRegistry();
  const client = createHttpClient({
    transport: gotTransport(),
    clock: {
      now: clock.now,
      sleep: async (durationMs) => {
        waits.push(durationMs);
        await clock.sleep(durationMs);
      },
    },
    chance: seededChance(1),
    communication: { append: async (entry) => void entries.push(entry) },
    secrets,
    limits: { timeoutMs: 2_000, ...limits },
  });
  return { client, entries, waits, clock, secrets };
}

function request(url: string, change: Partial<ServiceRequest> = {}): ServiceRequest {
  return {
    service: 'octopus',
    operation: 'listJournals',
    dossierId: dossierId('d1'),
    method: 'GET',
    url,
    headers: {},
    json: undefined,
    repeat: 'read',
    ...change,
  };
}

function booking(url: string): ServiceRequest {
  return request(url, {
    operation: 'insertBuySellBooking',
    method: 'POST',
    json: { amount: 12.5 },
    repeat: 'once',
  });
}

describe('the HTTP client: answers', () => {
  it('hands over any complete answer, parsed when it is JSON', async () => {
    const server = await kept(
      serve((incoming, response) => {
        const [status, type, body] =
          incoming.url === '/json'
            ? [400, 'application/json', '{"errorCode":-13}']
            : [500, 'text/html', '<p>Fout</p>'];
        response.writeHead(status, { 'content-type': type }).end(body);
      }),
    );
    const { client } = setUp();
    expect(await client(request(`${server.url}/json`))).toMatchObject({
      ok: true,
      value: { status: 400, json: { errorCode: -13 }, text: '{"errorCode":-13}' },
    });
    expect(await client(request(`${server.url}/html`))).toMatchObject({
      ok: true,
      value: { status: 500, json: undefined, text: '<p>Fout</p>' },
    });
  });

  it('has no JSON for an empty body or for broken JSON, whatever the content type says', async () => {
    const server = await kept(
      serve((incoming, response) => {
        response.setHeader('content-type', 'application/json');
        response.end(incoming.url === '/empty' ? '' : '{"half":');
      }),
    );
    const { client } = setUp();
    for (const path of ['/empty', '/broken']) {
      const answer = await client(request(server.url + path));
      expect(answer.ok && answer.value.json).toBeUndefined();
      expect(answer.ok && answer.value.status).toBe(200);
    }
  });

  it('sends JSON as JSON, and headers of the caller before its own', async () => {
    const seen: unknown[] = [];
    const server = await kept(
      serve(async (incoming, response) => {
        const { headers } = incoming;
        seen.push([headers['content-type'], headers.accept, await bodyOf(incoming)]);
        response.end();
      }),
    );
    const { client } = setUp();
    await client(booking(server.url));
    await client({ ...booking(server.url), headers: { accept: 'application/xml' } });
    await client(request(server.url));
    expect(seen).toEqual([
      ['application/json', 'application/json', '{"amount":12.5}'],
      ['application/json', 'application/xml', '{"amount":12.5}'],
      [undefined, 'application/json', ''],
    ]);
  });
});

describe('the HTTP client: reads', () => {
  it('repeats a read after a lost answer, each time waiting longer, and gives the answer that comes', async () => {
    const server = await kept(
      serve((incoming, response, count) => {
        if (count < MAX_READ_TRIES) incoming.socket.destroy();
        else response.end('[]');
      }),
    );
    const { client, entries, waits } = setUp();
    expect(await client(request(server.url))).toMatchObject({ ok: true, value: { status: 200 } });
    expect(server.requests).toHaveLength(MAX_READ_TRIES);
    expect(waits).toHaveLength(MAX_READ_TRIES - 1);
    expect(waits[0]).toBeGreaterThanOrEqual(250);
    expect(waits[0]).toBeLessThanOrEqual(500);
    expect(waits[1]).toBeGreaterThanOrEqual(500);
    expect(entries.map((entry) => [entry.status, entry.fault])).toEqual([
      [null, 'offline'],
      [null, 'offline'],
      [200, null],
    ]);
    expect(new Set(entries.map((entry) => entry.correlationId)).size).toBe(1);
    expect(new Set(entries.map((entry) => entry.id)).size).toBe(MAX_READ_TRIES);
  });

  it('gives up a read after the last try: offline, as a read changes nothing', async () => {
    const server = await kept(serve((incoming) => incoming.socket.destroy()));
    const { client } = setUp();
    expect(await client(request(server.url))).toMatchObject({
      ok: false,
      fault: { kind: 'offline', service: 'octopus' },
    });
    expect(server.requests).toHaveLength(MAX_READ_TRIES);
  });

  it.each([429, 502, 503, 504])(
    'repeats a read answered with %i and hands over the last one',
    async (status) => {
      const server = await kept(serve((_, response) => response.writeHead(status).end()));
      const { client } = setUp();
      expect(await client(request(server.url))).toMatchObject({ ok: true, value: { status } });
      expect(server.requests).toHaveLength(MAX_READ_TRIES);
    },
  );

  it.each([400, 401, 404, 500])('does not repeat a read answered with %i', async (status) => {
    const server = await kept(serve((_, response) => response.writeHead(status).end()));
    const { client } = setUp();
    expect(await client(request(server.url))).toMatchObject({ ok: true, value: { status } });
    expect(server.requests).toHaveLength(1);
  });

  it('waits as long as Retry-After asks, in seconds or until a date', async () => {
    const server = await kept(
      serve((incoming, response, count) => {
        if (count > 1) return void response.end();
        const asked = incoming.url === '/date' ? new Date(START_MS + 20_000).toUTCString() : '7';
        response.writeHead(429, { 'retry-after': asked }).end();
      }),
    );
    const seconds = setUp();
    await seconds.client(request(`${server.url}/seconds`));
    expect(seconds.waits).toEqual([7_000]);
    server.requests.length = 0;
    const date = setUp();
    await date.client(request(`${server.url}/date`));
    expect(date.waits).toEqual([20_000]);
    expect(server.requests).toHaveLength(2);
  });

  it('hands over a 429 that asks for a longer wait than the limit, without asking again', async () => {
    const server = await kept(
      serve((_, response) => response.writeHead(429, { 'retry-after': '3600' }).end()),
    );
    const { client, waits } = setUp();
    expect(await client(request(server.url))).toMatchObject({ ok: true, value: { status: 429 } });
    expect(waits).toEqual([]);
    expect(server.requests).toHaveLength(1);
  });
});

describe('the HTTP client: requests that may be sent once only', () => {
  it('never repeats one whose answer was lost: unknown outcome', async () => {
    const server = await kept(serve((incoming) => incoming.socket.destroy()));
    const { client, entries, waits } = setUp();
    expect(await client(booking(server.url))).toMatchObject({
      ok: false,
      fault: { kind: 'unknown-outcome', service: 'octopus', operation: 'insertBuySellBooking' },
    });
    expect(server.requests).toEqual(['POST /']);
    expect(waits).toEqual([]);
    expect(entries).toMatchObject([{ status: null, fault: 'unknown-outcome' }]);
  });

  it.each([429, 500, 502, 503, 504])('never repeats one answered with %i', async (status) => {
    const server = await kept(
      serve((_, response) => response.writeHead(status, { 'retry-after': '1' }).end()),
    );
    const { client } = setUp();
    expect(await client(booking(server.url))).toMatchObject({ ok: true, value: { status } });
    expect(server.requests).toHaveLength(1);
  });

  it('is unknown when the answer was too large or too late', async () => {
    const server = await kept(
      serve((incoming, response) => {
        if (incoming.url === '/large') response.end('x'.repeat(2_000));
      }),
    );
    const { client } = setUp({ maxResponseBytes: 1_000, timeoutMs: 400 });
    for (const path of ['/large', '/late']) {
      expect(await client(booking(server.url + path))).toMatchObject({
        ok: false,
        fault: { kind: 'unknown-outcome' },
      });
    }
    expect(server.requests).toEqual(['POST /large', 'POST /late']);
  });

  it('is offline when nothing reached the service', async () => {
    const { client, entries, waits } = setUp();
    expect(await client(booking(await refusedUrl()))).toMatchObject({
      ok: false,
      fault: { kind: 'offline', service: 'octopus' },
    });
    expect(waits).toEqual([]);
    expect(entries).toMatchObject([{ status: null, fault: 'offline', responseBytes: 0 }]);
  });
});

describe('the HTTP client: communication entries', () => {
  it('records what was exchanged: path, sizes, bodies and moment', async () => {
    const server = await kept(serve((_, response) => response.end('{"ok":true,"naam":"é"}')));
    const { client, entries } = setUp();
    await client({ ...booking(`${server.url}/dossiers/7/bookings?bookyear=1`) });
    expect(entries).toMatchObject([
      {
        atMs: START_MS,
        dossierId: 'd1',
        service: 'octopus',
        operation: 'insertBuySellBooking',
        method: 'POST',
        path: '/dossiers/7/bookings?bookyear=1',
        status: 200,
        fault: null,
        requestBytes: 15,
        responseBytes: 23,
        requestBody: '{"amount":12.5}',
        responseBody: '{"ok":true,"naam":"é"}',
      },
    ]);
  });

  it('cuts long bodies and leaves out files', async () => {
    const file = Buffer.alloc(30_000, 7).toString('base64');
    const server = await kept(
      serve((_, response) =>
        response.end(JSON.stringify({ FileContent: file, rest: 'y'.repeat(50_000) })),
      ),
    );
    const { client, entries } = setUp();
    const answer = await client({ ...booking(server.url), json: { files: [{ fileData: file }] } });
    expect(answer.ok && answer.value.json).toMatchObject({ FileContent: file });
    expect(entries[0]?.requestBody).toBe('{"files":[{"fileData":"[30000 bytes]"}]}');
    expect(entries[0]?.responseBody).toMatch(/^{"FileContent":"\[30000 bytes\]","rest":"yyy/);
    expect(entries[0]?.responseBody.length).toBeLessThan(16 * 1024 + 50);
    expect(entries[0]?.requestBytes).toBe(file.length + 27);
  });

  it('shows a binary answer by its size', async () => {
    const server = await kept(
      serve((_, response) => response.end(Buffer.from([37, 80, 0, 1, 255]))),
    );
    const { client, entries } = setUp();
    await client(request(server.url));
    expect(entries[0]?.responseBody).toBe('[5 bytes]');
  });

  it('never holds a planted secret, in any part of the exchange and any encoding', async () => {
    const secret = 'p"l\\ant/é+ Zz?&9';
    const forms = [
      secret,
      JSON.stringify(secret).slice(1, -1),
      encodeURIComponent(secret),
      new URLSearchParams({ s: secret }).toString().slice(2),
      Buffer.from(secret).toString('base64').slice(0, -2),
      Buffer.from(secret).toString('base64url'),
      Buffer.from(`user:${secret}`).toString('base64').slice(7, 29),
    ];
    const server = await kept(
      serve((incoming, response) => {
        const echo = { error: `wrong: ${secret}`, nested: JSON.stringify({ a: secret }) };
        const basic = Buffer.from(`user:${secret}`).toString('base64');
        response.end(
          incoming.url?.startsWith('/text')
            ? forms.join(' ') + basic
            : JSON.stringify({ ...echo, basic, Dossiertoken: 'learned-only-now' }),
        );
      }),
    );
    const { client, entries, secrets } = setUp();
    secrets.add(secret);
    for (const path of ['/json', '/text']) {
      await client({
        ...booking(
          `${server.url}${path}/${encodeURIComponent(secret)}?key=${forms[3] ?? ''}&token=unknown-one`,
        ),
        headers: { Authorization: `Basic ${Buffer.from(`user:${secret}`).toString('base64')}` },
        json: { user: 'x', password: 'never-registered', note: secret, basic: forms[6] },
      });
    }
    const log = JSON.stringify(entries);
    const texts = entries.flatMap((entry) => Object.values(entry).map(String)).join('\n');
    for (const form of forms) {
      expect(texts).not.toContain(form);
      expect(log).not.toContain(form);
    }
    for (const learned of ['never-registered', 'learned-only-now', 'unknown-one', 'Basic ']) {
      expect(log).not.toContain(learned);
    }
    expect(entries[0]?.path).toBe('/json/[geheim]?key=[geheim]&token=[geheim]');
  });
});

describe('a repeat that the service counts', () => {
  it('is asked for before each repeat, and ends the repeating when it may not be made', async () => {
    let hits = 0;
    const server = await kept(
      serve((_, response) => {
        hits += 1;
        response.writeHead(503).end();
      }),
    );
    const { client } = setUp();
    let asked = 0;
    const answer = await client(
      request(server.url, {
        beforeRepeat: async () => {
          asked += 1;
          if (asked < 2) return { ok: true, value: null };
          return {
            ok: false,
            fault: { kind: 'budget-spent', service: 'octopus', operation: 'x', retryAtMs: 1 },
          };
        },
      }),
    );
    expect({ hits, asked, status: answer.ok && answer.value.status }).toEqual({
      hits: 2,
      asked: 2,
      status: 503,
    });
  });
});
