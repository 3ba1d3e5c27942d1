import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RATE_LIMIT_PAUSE_MS } from '../../../electron/engine/billit/faults.ts';
import type { BillitClient } from '../../../electron/engine/billit/port.ts';
import type { Result } from '../../../shared/result.ts';
import { API_KEY, BAKERY, FILE_UBL, NOON, quick, sample, type Reply } from './bench.ts';

const CALLS: readonly [string, string, (billit: BillitClient) => Promise<Result<unknown>>][] = [
  ['companies', '/v1/account/accountInformation', (billit) => billit.companies()],
  ['orders', '/v1/orders', (billit) => billit.orders(BAKERY, null, null)],
  ['order', '/v1/orders/1601002', (billit) => billit.order(BAKERY, '1601002')],
  ['file', `/v1/files/${FILE_UBL}`, (billit) => billit.file(BAKERY, FILE_UBL)],
];

describe.each(CALLS)('a fault of %s', (_name, path, call) => {
  const answered = async (reply: Reply) => call((await quick({ [path]: reply })).client);

  it.each([
    ['sign-in-needed', { status: 401, body: sample('error-401-apikey') }],
    ['sign-in-needed', { status: 401, body: sample('error-401-token-expired') }],
    ['sign-in-needed', { status: 401 }],
    ['no-access', { status: 403 }],
    ['not-found', { status: 404, body: '' }],
    ['rejected', { status: 400, body: sample('error-400-odata') }],
    ['rejected', { status: 400, body: '<html>' }],
    ['offline', { status: 500, body: { Message: 'An error has occurred.' } }],
    ['offline', { status: 503, body: '<html>' }],
    ['malformed', { status: 302, headers: { location: 'http://elsewhere.invalid/' } }],
    ['malformed', { status: 204 }],
    ['malformed', { status: 200, body: '<html>login</html>' }],
    ['malformed', { status: 200, body: '{"Items":[' }],
    ['malformed', { status: 200, body: [] }],
  ] as const)('is %s for %j', async (kind, reply) => {
    expect(await answered(reply)).toMatchObject({ ok: false, fault: { kind } });
  });

  it("carries Billit's own code and words", async () => {
    expect(await answered({ status: 400, body: sample('error-400-odata') })).toMatchObject({
      fault: {
        status: 400,
        vendorCode: 'GenericError',
        message: expect.stringContaining("property named 'VATNumber'") as string,
      },
    });
    expect(await answered({ status: 401, body: sample('error-401-apikey') })).toMatchObject({
      fault: { detail: 'ApiKeyNotValid' },
    });
  });

  it('says when to come back', async () => {
    expect(await answered({ status: 429, headers: { 'retry-after': '90' } })).toMatchObject({
      fault: { kind: 'rate-limited', retryAtMs: NOON + 90_000 },
    });
    const unsaid = await answered({ status: 429 });
    const wait = !unsaid.ok && unsaid.fault.kind === 'rate-limited' ? unsaid.fault.retryAtMs : 0;
    expect(wait).toBeGreaterThanOrEqual(NOON + RATE_LIMIT_PAUSE_MS);
  });

  it('never is an exception nor shows the key', async () => {
    const good = sample('order-purchase-invoice');
    const body = fc.oneof(
      fc.jsonValue(),
      fc.tuple(fc.constantFrom(...Object.keys(good)), fc.jsonValue()).map(([key, value]) => ({
        ...good,
        [key]: value,
      })),
      fc.record({ Items: fc.jsonValue(), NextPageLink: fc.jsonValue() }),
      fc.record({
        errors: fc.array(fc.constant({ Code: API_KEY, Description: `key ${API_KEY}` })),
      }),
      fc.record({ FileID: fc.jsonValue(), FileContent: fc.string() }),
      fc.nat(300).map((at) => JSON.stringify(good).slice(0, at)),
      fc.string(),
    );
    const status = fc.constantFrom(200, 200, 200, 204, 302, 400, 401, 403, 404, 409, 500);
    await fc.assert(
      fc.asyncProperty(status, body, async (code, content) => {
        const result = await answered({ status: code, body: content });
        if (!result.ok) expect(JSON.stringify(result.fault)).not.toContain(API_KEY);
      }),
      { numRuns: 100 },
    );
  });
});
