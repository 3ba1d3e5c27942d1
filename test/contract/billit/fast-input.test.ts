import { afterEach, describe, expect, it } from 'vitest';
import type { Server } from 'node:http';
import { API_KEY, BAKERY, buildClient, serve, type Routes } from './bench.ts';

const servers: Server[] = [];
afterEach(async () => {
  await Promise.all(
    servers.splice(0).map((server) => new Promise((closed) => server.close(closed))),
  );
});

async function client(routes: Routes) {
  const { server, url, arrived } = await serve(routes);
  servers.push(server);
  return { arrived, billit: (await buildClient({ url })).client };
}

const FILE = {
  fileName: 'bon.pdf',
  mimeType: 'application/pdf',
  bytes: new TextEncoder().encode('%PDF-1.7 bon'),
};

describe('Fast Input', () => {
  it('gets a file as base64 within its company, without a key that Billit would not know', async () => {
    const { billit, arrived } = await client({ '/v1/toProcess': { status: 200, body: '61001' } });
    expect(await billit.submitToFastInput(BAKERY, FILE)).toEqual({ ok: true, value: '61001' });
    const [request] = arrived;
    expect(request).toMatchObject({
      method: 'POST',
      headers: { apikey: API_KEY, partyid: '800101', contextpartyid: '800001' },
    });
    expect(request?.headers).not.toHaveProperty('idempotency-key');
    expect(JSON.parse(request!.body)).toEqual({
      File: {
        FileName: 'bon.pdf',
        MimeType: 'application/pdf',
        FileContent: Buffer.from(FILE.bytes).toString('base64'),
      },
    });
  });

  it.each([
    [500, '', 'unknown-outcome'],
    [200, '"in de wachtrij"', 'malformed'],
    [400, { errors: [{ Code: 'Invalid Filename' }] }, 'rejected'],
    [401, { errors: [{ Code: 'ApiKeyNotValid' }] }, 'sign-in-needed'],
  ])('answers %i with %j: %s, asked once', async (status, body, kind) => {
    const { billit, arrived } = await client({ '/v1/toProcess': { status, body } });
    expect(await billit.submitToFastInput(BAKERY, FILE)).toMatchObject({ fault: { kind } });
    expect(arrived).toHaveLength(1);
  });
});
