import { describe, expect, it } from 'vitest';
import type { HttpRequest } from '../../../../shared/http-exchange.ts';
import { inProcessTransport } from '../../../../electron/rehearsal/in-process.ts';
import { OCTOPUS_BASE_PATH } from '../../../../electron/rehearsal/octopus/simulator.ts';
import { bench, HOST } from './small-world.ts';

function request(host: string, maxResponseBytes = 1000): HttpRequest {
  return {
    method: 'GET',
    url: `https://${host}${OCTOPUS_BASE_PATH}/about/version`,
    headers: {},
    body: null,
    timeoutMs: 1000,
    maxResponseBytes,
  };
}

describe('inProcessTransport', () => {
  const transport = inProcessTransport({ [HOST]: bench().octopus.app });

  it('answers with lower-case header names and the bytes of the body', async () => {
    const answer = await transport(request(HOST));
    expect(answer).toMatchObject({ ok: true, value: { status: 200 } });
    if (!answer.ok) return;
    expect(Buffer.from(answer.value.body).toString()).toBe('51.9.17');
    expect(answer.value.headers['content-length']).toBe('7');
  });

  it('says that a request to an unknown host was not sent', async () => {
    expect(await transport(request('nergens.invalid'))).toMatchObject({
      ok: false,
      fault: { kind: 'not-sent' },
    });
  });

  it('gives no answer when that is larger than allowed', async () => {
    expect(await transport(request(HOST, 6))).toMatchObject({
      ok: false,
      fault: { kind: 'no-answer' },
    });
  });
});
