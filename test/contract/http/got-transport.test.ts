import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import https from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

import { afterEach, describe, expect, it } from 'vitest';

import { gotTransport } from '../../../electron/engine/http/got-transport.ts';
import type { HttpRequest } from '../../../shared/http-exchange.ts';
import { bodyOf, refusedUrl, serve, serveRaw, type Loopback } from './loopback.ts';

const open: Pick<Loopback, 'close'>[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((server) => server.close()));
});
async function kept<T extends Pick<Loopback, 'close'>>(server: Promise<T>): Promise<T> {
  open.push(await server);
  return server;
}

function get(url: string, change: Partial<HttpRequest> = {}): HttpRequest {
  return {
    method: 'GET',
    url,
    headers: {},
    body: null,
    timeoutMs: 5_000,
    maxResponseBytes: 100_000,
    ...change,
  };
}

function post(url: string, body: string, change: Partial<HttpRequest> = {}): HttpRequest {
  return get(url, { method: 'POST', body: Buffer.from(body), ...change });
}

describe('gotTransport', () => {
  it('hands over status, headers in lower case and body of any complete answer', async () => {
    const server = await kept(
      serve((_, response) => {
        response.writeHead(503, { 'X-Reason': 'closed', 'Set-Cookie': ['a=1', 'b=2'] });
        response.end('één');
      }),
    );
    const answer = await gotTransport()(get(server.url));
    expect(answer.ok && answer.value.status).toBe(503);
    expect(answer.ok && answer.value.headers['x-reason']).toBe('closed');
    expect(answer.ok && answer.value.headers['set-cookie']).toBe('a=1, b=2');
    expect(answer.ok && Buffer.from(answer.value.body).toString()).toBe('één');
  });

  it('sends method, headers and body as given, and an empty body with its length', async () => {
    const seen: unknown[] = [];
    const server = await kept(
      serve(async (request, response) => {
        const { method, headers } = request;
        const body = await bodyOf(request);
        seen.push([method, headers['dossiertoken'], headers['content-length'], body]);
        response.end();
      }),
    );
    const transport = gotTransport();
    await transport(post(server.url, '{"a":1}', { headers: { dossierToken: 'abc' } }));
    await transport(get(server.url, { method: 'POST' }));
    await transport(get(server.url, { method: 'DELETE' }));
    await transport(get(server.url));
    expect(seen).toEqual([
      ['POST', 'abc', '7', '{"a":1}'],
      ['POST', undefined, '0', ''],
      ['DELETE', undefined, '0', ''],
      ['GET', undefined, undefined, ''],
    ]);
  });

  it('does not follow a redirect', async () => {
    const server = await kept(
      serve((_, response) => response.writeHead(302, { location: '/elsewhere' }).end()),
    );
    const answer = await gotTransport()(get(`${server.url}/here`));
    expect(answer.ok && answer.value.status).toBe(302);
    expect(server.requests).toEqual(['GET /here']);
  });

  it('keeps the connection for the next request', async () => {
    const ports = new Set<number | undefined>();
    const server = await kept(
      serve((request, response) => {
        ports.add(request.socket.remotePort);
        response.end('ok');
      }),
    );
    const transport = gotTransport();
    for (let count = 0; count < 3; count += 1) await transport(get(server.url));
    expect(ports.size).toBe(1);
  });

  it('stops reading an answer that is too large: no answer', async () => {
    let written = 0;
    const server = await kept(
      serve((_, response) => {
        const more = (): void => {
          while (!response.destroyed && written < 50_000_000) {
            written += 65_536;
            if (!response.write(Buffer.alloc(65_536, 'x'))) return;
          }
        };
        response.on('drain', more);
        more();
      }),
    );
    const answer = await gotTransport()(get(server.url));
    expect(answer).toMatchObject({ ok: false, fault: { kind: 'no-answer' } });
    expect(written).toBeLessThan(50_000_000);
  });

  it('takes an answer of exactly the largest size', async () => {
    const server = await kept(serve((_, response) => response.end(Buffer.alloc(1_000, 'x'))));
    const transport = gotTransport();
    expect((await transport(get(server.url, { maxResponseBytes: 1_000 }))).ok).toBe(true);
    expect((await transport(get(server.url, { maxResponseBytes: 999 }))).ok).toBe(false);
  });

  it('unpacks gzip, and measures what comes out of it: a bomb is no answer', async () => {
    const small = gzipSync('{"a":1}');
    const bomb = gzipSync(Buffer.alloc(20_000_000));
    expect(bomb.length).toBeLessThan(100_000);
    const server = await kept(
      serve((request, response) => {
        response.setHeader('content-encoding', 'gzip');
        response.end(request.url === '/bomb' ? bomb : small);
      }),
    );
    const answer = await gotTransport()(get(server.url));
    expect(answer.ok && Buffer.from(answer.value.body).toString()).toBe('{"a":1}');
    expect(await gotTransport()(get(`${server.url}/bomb`))).toMatchObject({
      ok: false,
      fault: { kind: 'no-answer' },
    });
  });

  it.each([
    ['with a length', { 'content-length': '100' }],
    ['in chunks', {}],
  ])('an answer cut off %s is no answer', async (_, headers) => {
    const server = await kept(
      serve((_request, response) => {
        response.writeHead(200, headers);
        response.write('{"half":', () => response.socket?.destroy());
      }),
    );
    expect(await gotTransport()(get(server.url))).toMatchObject({
      ok: false,
      fault: { kind: 'no-answer' },
    });
  });

  it('gzip that ends too early is no answer', async () => {
    const packed = gzipSync(Buffer.alloc(50_000, 'abcdefg'));
    const server = await kept(
      serve((_, response) => {
        response.setHeader('content-encoding', 'gzip');
        response.end(packed.subarray(0, packed.length / 2));
      }),
    );
    expect(await gotTransport()(get(server.url))).toMatchObject({
      ok: false,
      fault: { kind: 'no-answer' },
    });
  });

  it('a connection closed after the request arrived is no answer', async () => {
    const server = await kept(serve((request) => request.socket.destroy()));
    expect(await gotTransport()(post(server.url, '{}'))).toMatchObject({
      ok: false,
      fault: { kind: 'no-answer' },
    });
    expect(server.requests).toEqual(['POST /']);
  });

  it('a connection reset after the request arrived is no answer', async () => {
    const server = await kept(serve((request) => request.socket.resetAndDestroy()));
    expect(await gotTransport()(post(server.url, '{}'))).toMatchObject({
      ok: false,
      fault: { kind: 'no-answer' },
    });
  });

  it('a kept connection that the service closes on the second request is no answer', async () => {
    const server = await kept(
      serve((request, response, count) => {
        if (count === 1) response.end('ok');
        else request.socket.destroy();
      }),
    );
    const transport = gotTransport();
    expect((await transport(post(server.url, '{}'))).ok).toBe(true);
    expect(await transport(post(server.url, '{}'))).toMatchObject({
      ok: false,
      fault: { kind: 'no-answer' },
    });
    expect(server.requests).toHaveLength(2);
  });

  it('an answer that does not come in time is no answer', async () => {
    const server = await kept(serve(() => undefined));
    const answer = await gotTransport()(post(server.url, '{}', { timeoutMs: 400 }));
    expect(answer).toMatchObject({ ok: false, fault: { kind: 'no-answer' } });
  });

  it('an answer that does not end in time is no answer', async () => {
    const server = await kept(serve((_, response) => void response.write('{')));
    const answer = await gotTransport()(get(server.url, { timeoutMs: 400 }));
    expect(answer).toMatchObject({ ok: false, fault: { kind: 'no-answer' } });
  });

  it('an answer that is no HTTP is no answer', async () => {
    const server = await kept(serveRaw((socket) => socket.end('hello\r\n\r\n')));
    expect(await gotTransport()(get(server.url))).toMatchObject({
      ok: false,
      fault: { kind: 'no-answer' },
    });
  });

  it('a refused connection and an unknown name are not sent', async () => {
    const transport = gotTransport();
    expect(await transport(post(await refusedUrl(), '{}'))).toMatchObject({
      ok: false,
      fault: { kind: 'not-sent', detail: expect.stringContaining('ECONNREFUSED') as string },
    });
    expect(await transport(post('http://nowhere.invalid/', '{}'))).toMatchObject({
      ok: false,
      fault: { kind: 'not-sent' },
    });
  });

  it('a failed TLS handshake is not sent', async () => {
    const plain = await kept(serve((_, response) => response.end('ok')));
    const cut = await kept(serveRaw((socket) => socket.once('data', () => socket.destroy())));
    const mute = await kept(serveRaw(() => undefined));
    const answers = await Promise.all(
      [plain, cut, mute].map(({ url }) =>
        gotTransport()(post(url.replace('http:', 'https:'), '{}', { timeoutMs: 500 })),
      ),
    );
    for (const answer of answers) {
      expect(answer).toMatchObject({ ok: false, fault: { kind: 'not-sent' } });
    }
    expect(plain.requests).toEqual([]);
  });

  it.skipIf(!hasOpenssl())(
    'a certificate that nobody vouches for is not sent (needs openssl)',
    async () => {
      const server = await kept(serveSelfSigned());
      const answer = await gotTransport()(post(server.url, '{}'));
      expect(answer).toMatchObject({ ok: false, fault: { kind: 'not-sent' } });
      expect(server.requests).toEqual([]);
    },
  );

  it('a request that waits its turn until its time is over is not sent', async () => {
    const server = await serve(() => undefined);
    const transport = gotTransport();
    const busy = Array.from({ length: 8 }, () => transport(post(server.url, '{}')));
    const waiting = await transport(post(server.url, '{}', { timeoutMs: 100 }));
    expect(waiting).toMatchObject({ ok: false, fault: { kind: 'not-sent' } });
    await server.close();
    for (const answer of await Promise.all(busy)) expect(answer.ok).toBe(false);
    expect(server.requests.length).toBeLessThanOrEqual(8);
  });

  it('tells nothing of headers, body or query in a fault', async () => {
    const server = await kept(serve((request) => request.socket.destroy()));
    const answer = await gotTransport()(
      post(`${server.url}/path?token=Zz-planted`, 'Zz-planted', {
        headers: { Authorization: 'Zz-planted' },
      }),
    );
    expect(JSON.stringify(answer)).toContain('127.0.0.1');
    expect(JSON.stringify(answer)).not.toContain('planted');
  });
});

function hasOpenssl(): boolean {
  try {
    execFileSync('openssl', ['version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

async function serveSelfSigned(): Promise<Pick<Loopback, 'url' | 'requests' | 'close'>> {
  const folder = mkdtempSync(join(tmpdir(), 'tentakel-tls-'));
  const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
  const subject = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=IP:127.0.0.1'];
  const fresh = ['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1'];
  execFileSync(
    'openssl',
    [...fresh, '-nodes', '-days', '1', '-keyout', key, '-out', cert, ...subject],
    {
      stdio: 'ignore',
    },
  );
  const requests: string[] = [];
  const server = https.createServer(
    { key: readFileSync(key), cert: readFileSync(cert) },
    (request, response) => {
      requests.push(request.url ?? '');
      response.end();
    },
  );
  rmSync(folder, { recursive: true });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `https://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    close: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
}
