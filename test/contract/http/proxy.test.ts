import http from 'node:http';
import https from 'node:https';
import net, { type AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { DIRECT } from '../../../electron/engine/http/agents.ts';
import { probe } from '../../../electron/engine/http/probe.ts';
import { gotTransport } from '../../../electron/engine/http/got-transport.ts';
import type { HttpRequest } from '../../../shared/http-exchange.ts';
import { makeCertificate } from '../../../electron/rehearsal/mail/certificate.ts';
import { serve, type Loopback } from './loopback.ts';

/** An authority of the firm that signs its own server; for localhost. */
const TEST_CERTIFICATE = makeCertificate();

const open: { readonly close: () => Promise<void> }[] = [];
const kept = async <T extends { readonly close: () => Promise<void> }>(
  server: Promise<T>,
): Promise<T> => {
  const one = await server;
  open.push(one);
  return one;
};
afterEach(async () => {
  await Promise.all(open.splice(0).map((server) => server.close()));
});

/** A proxy of the test: passes on what it is asked, or refuses with this status; notes what it was asked. */
async function serveProxy(refusal: number | null = null): Promise<Loopback> {
  const requests: string[] = [];
  const sockets = new Set<net.Socket>();
  const server = http.createServer((request, response) => {
    requests.push(`${request.method ?? ''} ${request.url ?? ''}`);
    if (refusal !== null) {
      response.writeHead(refusal, { 'proxy-authenticate': 'NTLM' }).end();
      return;
    }
    const onward = http.request(request.url ?? '', { method: request.method }, (answer) => {
      response.writeHead(answer.statusCode ?? 500);
      answer.pipe(response);
    });
    request.pipe(onward);
  });
  server.on('connect', (request, client: net.Socket) => {
    requests.push(`CONNECT ${request.url ?? ''}`);
    sockets.add(client);
    if (refusal !== null) {
      client.end(`HTTP/1.1 ${refusal} Refused\r\nProxy-Authenticate: NTLM\r\n\r\n`);
      return;
    }
    const [host = '', port = ''] = (request.url ?? '').split(':');
    const onward = net.connect(Number(port), host, () => {
      client.write('HTTP/1.1 200 OK\r\n\r\n');
      onward.pipe(client);
      client.pipe(onward);
    });
    sockets.add(onward);
    for (const socket of [client, onward]) socket.on('error', () => socket.destroy());
  });
  await new Promise<void>((settle) => server.listen(0, '127.0.0.1', settle));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    close: async () => {
      for (const socket of sockets) socket.destroy();
      server.closeAllConnections();
      await new Promise<void>((settle) => server.close(() => settle()));
    },
  };
}

const request = (url: string, method: HttpRequest['method'] = 'GET'): HttpRequest => ({
  method,
  url,
  headers: {},
  body: method === 'GET' ? null : new TextEncoder().encode('{}'),
  timeoutMs: 5_000,
  maxResponseBytes: 1_000_000,
});

const through = (origin: string) =>
  gotTransport({ wayTo: async () => ({ kind: 'proxy', origin }), authorities: null });

describe('a proxy', () => {
  it('carries a request to the service, and the answer back', async () => {
    const service = await kept(serve((_, response) => response.end('dag')));
    const proxy = await kept(serveProxy());
    const answer = await through(proxy.url)(request(`${service.url}/v1/orders`));
    expect(answer).toMatchObject({ ok: true, value: { status: 200 } });
    expect(answer.ok && new TextDecoder().decode(answer.value.body)).toBe('dag');
    expect(proxy.requests).toEqual([`GET ${service.url}/v1/orders`]);
  });

  it('is asked for a tunnel to what is encrypted', async () => {
    const service = await kept(serve((_, response) => response.end()));
    const proxy = await kept(serveProxy());
    const secure = service.url.replace('http:', 'https:');
    // The service speaks no TLS: the tunnel stood, the handshake failed, nothing was sent.
    const answer = await through(proxy.url)(request(secure, 'POST'));
    expect(answer.ok).toBe(false);
    expect(proxy.requests).toEqual([`CONNECT ${new URL(service.url).host}`]);
    expect(service.requests).toEqual([]);
  });

  it('through which a request left that is never answered leaves its outcome unknown', async () => {
    const service = await kept(serveSecure((request) => void request.socket.destroy()));
    const proxy = await kept(serveProxy());
    const answer = await gotTransport({
      wayTo: async () => ({ kind: 'proxy', origin: proxy.url }),
      authorities: [TEST_CERTIFICATE.cert],
    })(request(service.url, 'POST'));
    expect(answer).toMatchObject({ ok: false, fault: { kind: 'no-answer' } });
    expect(service.requests).toHaveLength(1);
  });

  it('that is not there, or asks to sign in, has surely passed nothing on', async () => {
    const service = await kept(serve((_, response) => response.end()));
    const secure = service.url.replace('http:', 'https:');
    const gone = await serveProxy();
    await gone.close();
    const strict = await kept(serveProxy(407));
    const why = [
      [gone, 'ECONNREFUSED'],
      [strict, 'NTLM and Kerberos are not supported'],
    ] as const;
    for (const [proxy, detail] of why) {
      expect(await through(proxy.url)(request(secure, 'POST'))).toMatchObject({
        ok: false,
        fault: { kind: 'not-sent', detail: expect.stringContaining(detail) as string },
      });
    }
    expect(service.requests).toEqual([]);
  });

  it('that cannot be used stops the request', async () => {
    const transport = gotTransport({ wayTo: async () => null, authorities: null });
    expect(await transport(request('https://octopus.invalid/'))).toMatchObject({
      ok: false,
      fault: { kind: 'not-sent', detail: expect.stringContaining('SOCKS') as string },
    });
  });
});

describe('trying the connection', () => {
  const past = (origin: string) => ({
    wayTo: async () => ({ kind: 'proxy' as const, origin }),
    authorities: null,
  });

  it('says that a service is reached, whatever it answers, and past which proxy', async () => {
    const service = await kept(
      serve((_, response) => {
        response.writeHead(404).end();
      }),
    );
    const proxy = await kept(serveProxy());
    expect(await probe(DIRECT, `${service.url}/v1`)).toEqual({ proxy: null, reached: 'reached' });
    expect(await probe(past(proxy.url), service.url)).toEqual({
      proxy: new URL(proxy.url).host,
      reached: 'reached',
    });
    expect(service.requests).toEqual(['GET /', 'GET /']);
  });

  it('tells apart what stands in the way', async () => {
    const service = await kept(serveSecure((_, response) => response.end()));
    const closed = await kept(serve((_, response) => response.end()));
    await closed.close();
    const strict = await kept(serveProxy(407));
    const none = { wayTo: async () => null, authorities: null };
    const cases = [
      [DIRECT, service.url, 'untrusted'],
      [DIRECT, closed.url, 'no-connection'],
      [past(strict.url), 'https://octopus.invalid', 'proxy-refused'],
      [past(strict.url), 'http://octopus.invalid', 'proxy-refused'],
      [none, 'https://octopus.invalid', 'proxy-unsupported'],
      [DIRECT, 'https://nergens.invalid', 'name-unknown'],
    ] as const;
    for (const [network, url, reached] of cases) {
      expect((await probe(network, url)).reached, url).toBe(reached);
    }
  });

  it('signs in to a proxy with its password (Basic)', async () => {
    const service = await kept(serve((_, response) => response.end()));
    const authorizations: (string | undefined)[] = [];
    const proxy = await kept(
      serve((asked, response) => {
        authorizations.push(asked.headers['proxy-authorization']);
        response.end();
      }),
    );
    const origin = proxy.url.replace('http://', 'http://ann:ge%3Aheim@');
    expect(await probe(past(origin), service.url)).toEqual({
      proxy: new URL(proxy.url).host,
      reached: 'reached',
    });
    expect(authorizations).toEqual([`Basic ${Buffer.from('ann:ge:heim').toString('base64')}`]);
  });
});

describe("the firm's own authority", () => {
  it('is trusted when the system trusts it, and not before', async () => {
    const service = await kept(serveSecure((_, response) => response.end('dag')));
    expect(await gotTransport()(request(service.url))).toMatchObject({
      ok: false,
      fault: { kind: 'not-sent' },
    });
    const trusting = gotTransport({ ...DIRECT, authorities: [TEST_CERTIFICATE.cert] });
    expect(await trusting(request(service.url))).toMatchObject({ ok: true });
  });
});

/** Serves over TLS with a certificate that nobody vouches for. */
async function serveSecure(handler: http.RequestListener): Promise<Loopback> {
  const requests: string[] = [];
  const server = https.createServer(TEST_CERTIFICATE, (asked, response) => {
    requests.push(`${asked.method ?? ''} ${asked.url ?? ''}`);
    handler(asked, response);
  });
  await new Promise<void>((settle) => server.listen(0, '127.0.0.1', settle));
  return {
    url: `https://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    close: async () => {
      server.closeAllConnections();
      await new Promise<void>((settle) => server.close(() => settle()));
    },
  };
}
