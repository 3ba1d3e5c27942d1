import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RATE_LIMIT_PAUSE_MS } from '../../../electron/engine/octopus/faults.ts';
import type { OctopusClient } from '../../../electron/engine/octopus/port.ts';
import type { Result } from '../../../shared/result.ts';
import {
  BASE,
  buildClient,
  inProcess,
  NOON,
  NUMBERED,
  recording,
  SECRETS,
  SIGN_IN,
  TARGET,
  type Reply,
} from './bench.ts';

const LANE = { bookyearId: 1, journalKey: 'A1' };

/** Every call of the client, with the route and the recording of its good answer. */
const CALLS: readonly {
  readonly name: string;
  readonly route: string;
  readonly good: string | null;
  readonly writes: boolean;
  readonly call: (client: OctopusClient) => Promise<Result<unknown>>;
}[] = [
  ['dossiers', `GET ${BASE}/dossiers`, '03', (c: OctopusClient) => c.dossiers()],
  ['bookyears', 'GET /bookyears', '05', (c: OctopusClient) => c.bookyears(TARGET)],
  ['journals', 'GET /bookyears/1/journals', '06', (c: OctopusClient) => c.journals(TARGET, 1)],
  ['accounts', 'GET /accounts', '07', (c: OctopusClient) => c.accounts(TARGET, 1)],
  ['vatCodes', 'GET /vatcodes', null, (c: OctopusClient) => c.vatCodes(TARGET)],
  ['relations', 'GET /relations', '08', (c: OctopusClient) => c.relations(TARGET)],
  [
    'modified',
    'GET /buysellbookings/modified',
    '10',
    (c: OctopusClient) => c.modifiedBookings(TARGET, LANE, null),
  ],
  [
    'insertBooking',
    'POST /buysellbookings',
    '92',
    (c: OctopusClient) => c.insertBooking(TARGET, NUMBERED),
  ],
  [
    'putRelation',
    'PUT /relations',
    '16',
    (c: OctopusClient) => c.putRelation(TARGET, { name: 'X' }),
  ],
].map(([name, route, good, call]) => ({
  name: name as string,
  route: (route as string).includes(BASE)
    ? (route as string)
    : (route as string).replace(' ', ` ${BASE}/dossiers/49555`),
  good: good as string | null,
  writes: !(route as string).startsWith('GET'),
  call: call as (client: OctopusClient) => Promise<Result<unknown>>,
}));
const READS = CALLS.filter((each) => !each.writes);
const WRITES = CALLS.filter((each) => each.writes);

async function answeredWithSecrets(call: (typeof CALLS)[number], reply: Reply) {
  const transport = inProcess({ ...SIGN_IN, [call.route]: reply });
  const { client, learned } = await buildClient({ url: 'http://octopus.invalid', transport });
  return { result: await call.call(client), learned };
}

async function answered(call: (typeof CALLS)[number], reply: Reply): Promise<Result<unknown>> {
  return (await answeredWithSecrets(call, reply)).result;
}

const error = (errorCode: number) => ({
  errorCode,
  errorMessage: 'Bericht',
  technicalInfo: 'Info',
});

describe.each(CALLS)('$name', (call) => {
  it.each([
    ['no-access', { status: 400, body: error(-3) }],
    ['no-access', { status: 401, body: error(-5) }],
    ['rate-limited', { status: 429 }],
    ['rate-limited', { status: 400, body: error(-51) }],
    ['sign-in-needed', { status: 401 }],
    ['sign-in-needed', { status: 400, body: error(-2) }],
    ['rejected', { status: 400, body: error(-10) }],
    ['rejected', { status: 400, body: '<html>no</html>' }],
    ['rejected', { status: 200, body: error(-24) }],
  ] as const)('says %s to %j', async (kind, reply) => {
    expect(await answered(call, reply)).toMatchObject({ ok: false, fault: { kind } });
  });
});

describe.each(READS)('$name', (call) => {
  it.each([
    ['offline', { status: 500 }],
    ['offline', { status: 503, body: '<html>down</html>' }],
    ['malformed', { status: 200, body: '<html>hello</html>' }],
    ['malformed', { status: 200, body: '[{"dossierKey":{"id":' }],
    ['malformed', { status: 200, body: { unexpected: true } }],
    ['malformed', { status: 200, body: [{ unexpected: 'x', name: 5 }] }],
    ['malformed', { status: 204 }],
    ['malformed', { status: 302, headers: { location: 'http://elsewhere.invalid/' } }],
    ['malformed', { status: 404, body: '<html>not found</html>' }],
    ['rejected', { status: 404, body: error(-9) }],
    ['no-access', { status: 403 }],
    ['rejected', { status: 200, body: { technicalInfo: 'Something went wrong' } }],
  ] as const)('says %s to %j', async (kind, reply) => {
    expect(await answered(call, reply)).toMatchObject({ ok: false, fault: { kind } });
  });

  it('is an empty list when nothing was found', async () => {
    const reply = { status: 404, body: { technicalInfo: 'No such thing found in dossier 49555' } };
    expect(await answered(call, reply)).toEqual({ ok: true, value: [] });
  });
});

describe.each(WRITES)('$name', (call) => {
  it.each([
    ['unknown-outcome', { status: 500 }],
    ['unknown-outcome', { status: 502, body: '<html>bad gateway</html>' }],
    ['unknown-outcome', { status: 504, body: error(-24) }],
    ['unknown-outcome', { status: 408 }],
    ['unknown-outcome', { status: 302 }],
    ['unknown-outcome', { status: 200, body: { technicalInfo: 'Something went wrong' } }],
    ['rejected', { status: 404, body: error(-10) }],
    ['rejected', { status: 413, body: '<html>too large</html>' }],
  ] as const)('says %s to %j', async (kind, reply) => {
    expect(await answered(call, reply)).toMatchObject({ ok: false, fault: { kind } });
  });

  it('leaves a 403 to the caller, with the code where there is one', async () => {
    const locked = { kind: 'rejected', status: 403 };
    expect(await answered(call, { status: 403 })).toMatchObject({
      fault: { ...locked, vendorCode: null, message: '' },
    });
    expect(await answered(call, { status: 403, body: error(-12) })).toMatchObject({
      fault: { ...locked, vendorCode: '-12', message: 'Bericht', technical: 'Info' },
    });
  });
});

describe('insertBooking', () => {
  const call = WRITES[0]!;
  it.each([
    { status: 201 },
    { status: 200 },
    { status: 204 },
    { status: 201, body: 'not json' },
    { status: 200, body: { documentSequenceNr: 7 } },
    { status: 200, body: { errorCode: 0 } },
  ])('is done with %j', async (reply) => {
    expect(await answered(call, reply)).toEqual({ ok: true, value: null });
  });
});

describe('putRelation', () => {
  const call = WRITES[1]!;
  it('does not know the outcome when the new relation cannot be read', async () => {
    for (const body of ['', 'not json', [], { relationIdentificationServiceData: 'x' }]) {
      expect(await answered(call, { status: 201, body })).toMatchObject({
        fault: { kind: 'unknown-outcome', operation: 'insertUpdateRelation' },
      });
    }
  });
});

describe('a write', () => {
  it('is known not to be done only when it is refused with 4xx, or with a code in a success', async () => {
    const status = fc.constantFrom(
      200,
      201,
      204,
      301,
      302,
      400,
      401,
      403,
      404,
      408,
      409,
      413,
      429,
      500,
      502,
      503,
      504,
    );
    const body = fc.oneof(
      fc.constantFrom<unknown>('', '<html>hello</html>', { technicalInfo: 'Info' }),
      fc.integer({ min: -90, max: 0 }).map(error),
    );
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...WRITES), status, body, async (call, code, content) => {
        const result = await answered(call, { status: code, body: content });
        if (result.ok) return;
        const success = code < 300;
        const named = typeof content === 'object' && content !== null && 'errorCode' in content;
        const refused = code >= 400 && code < 500 && code !== 408;
        const proven = refused || (success && named && content.errorCode !== 0);
        expect(result.fault.kind === 'unknown-outcome').toBe(!proven);
      }),
      { numRuns: 300 },
    );
  });
});

describe('a limit of Octopus', () => {
  it('is over when the answer says so, else after a pause', async () => {
    const retry = { status: 429, headers: { 'retry-after': '120' } };
    expect(await answered(WRITES[0]!, retry)).toMatchObject({
      fault: { operation: 'insertBuySellBooking', retryAtMs: NOON + 120_000 },
    });
    expect(await answered(WRITES[0]!, { status: 429 })).toMatchObject({
      fault: { retryAtMs: NOON + RATE_LIMIT_PAUSE_MS },
    });
  });
});

/** JSON that is wrong in one or a few places: a value of another type, a key left out, a number off. */
function mutated(json: unknown): fc.Arbitrary<unknown> {
  const junk = fc.oneof(
    fc.jsonValue(),
    fc.constantFrom<unknown>(null, -1, 1.005, 1e300, 2 ** 60, '', '2000-02-30', [], {}, [[]]),
  );
  return fc
    .tuple(fc.array(fc.nat(10_000), { minLength: 1, maxLength: 4 }), junk, fc.boolean())
    .map(([steps, value, remove]) => {
      const copy = structuredClone(json);
      for (const step of steps) change(copy, step, value, remove);
      return copy;
    });
}

function change(root: unknown, step: number, value: unknown, remove: boolean): void {
  let node = root as Record<string, unknown>;
  let rest = step;
  for (let depth = 0; depth < 6; depth += 1) {
    const keys = Object.keys(node);
    if (keys.length === 0) return;
    const key = keys[rest % keys.length]!;
    rest = Math.floor(rest / keys.length) + 1;
    const child = node[key];
    if (typeof child === 'object' && child !== null && rest % 3 !== 0) {
      node = child as Record<string, unknown>;
    } else if (remove) {
      Reflect.deleteProperty(node, key);
      return;
    } else {
      node[key] = structuredClone(value);
      return;
    }
  }
}

describe.each(CALLS.filter((each) => each.good !== null))('$name', (call) => {
  it('gives a value or a fault to whatever comes, and never a secret', async () => {
    const good = recording(call.good!).response.body;
    const { user, ...kept } = SECRETS;
    const secrets = Object.values(kept);
    const body = fc.oneof(
      mutated(good === '' ? {} : good),
      fc.nat(400).map((at) => JSON.stringify(good).slice(0, at)),
      fc.record({
        errorCode: fc.integer({ min: -80, max: 1 }),
        errorMessage: fc.constantFrom(...secrets).map((secret) => `echo ${secret}`),
        technicalInfo: fc.constantFrom(user, ...secrets),
      }),
      fc.string(),
    );
    const status = fc.constantFrom(200, 200, 200, 201, 204, 301, 400, 401, 403, 404, 429, 500, 503);
    await fc.assert(
      fc.asyncProperty(status, body, async (code, content) => {
        const { result, learned } = await answeredWithSecrets(call, {
          status: code,
          body: content,
        });
        if (result.ok) return;
        const shown = JSON.stringify(result.fault);
        for (const secret of learned) expect(shown).not.toContain(secret);
      }),
      { numRuns: 50 },
    );
  });
});
