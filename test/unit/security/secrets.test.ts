import { spawn } from 'node:child_process';
import { createServer } from 'node:http';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RehearsalCredentials } from '../../../electron/rehearsal/model.ts';
import type { SecretsOrder } from '../../support/secrets-child.ts';

/** Recognisable, and full of what other writings change: quotes, backslash, plus, slash, percent, accents. */
const PLANTED: RehearsalCredentials = {
  octopus: {
    user: 'geplante-gebruiker@D0000077',
    password: 'Wacht"woord\\ mét/é+n %25&=geheim🔑',
    softwareHouseUuid: 'c0ffee00-dead-4bad-8bad-0123456789ab',
  },
  billit: { apiKey: 'deadbeef-feed-4abc-9def-fedcba987654', accountantPartyId: 800001 },
  mail: { user: 'kantoor', password: 'Post/wacht"woord+éé\\88', from: 'kantoor@rehearsal.invalid' },
};
const WRONG_PASSWORD = 'Verkeerd/Wachtwoord+"éé"\\77';
/** The user name is no secret: a connection shows it. */
const SECRETS = [
  PLANTED.octopus.password,
  PLANTED.octopus.softwareHouseUuid,
  PLANTED.billit.apiKey,
  PLANTED.mail.password,
  WRONG_PASSWORD,
];

/** Every writing in which a secret must not be found; made here, apart from the program's own redaction. */
function writingsOf(secret: string): readonly string[] {
  const json = JSON.stringify(secret).slice(1, -1);
  const escaped = json.replaceAll(/[^ -~]/g, (unit) => {
    return Array.from({ length: unit.length }, (_, at) => {
      return `\\u${unit.charCodeAt(at).toString(16).padStart(4, '0')}`;
    }).join('');
  });
  const nested = [json];
  for (let depth = 0; depth < 4; depth += 1) {
    nested.push(JSON.stringify(nested.at(-1)).slice(1, -1));
  }
  const plain = [secret, ...nested, escaped];
  const url = [encodeURIComponent(secret), new URLSearchParams([['', secret]]).toString().slice(1)];
  const base64 = [0, 1, 2].flatMap((offset) => {
    const coded = Buffer.concat([Buffer.alloc(offset, 'x'), Buffer.from(secret)]).toString(
      'base64',
    );
    const inner = coded.slice(offset === 0 ? 0 : 4, -4);
    return [inner, inner.replaceAll('+', '-').replaceAll('/', '_')];
  });
  return [...plain, ...url, ...base64];
}

/** A service that answers with everything it was sent, under the status of its path. */
function mirror(): Promise<{ readonly url: string; readonly close: () => void }> {
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const status = Number(/^\/(\d{3})/.exec(request.url ?? '')?.[1] ?? 200);
      const echo = { headers: request.headers, body: Buffer.concat(chunks).toString() };
      response.writeHead(status, { 'content-type': 'application/json' });
      response.end(
        JSON.stringify({ errorMessage: JSON.stringify(echo), technicalInfo: echo, ...echo }),
      );
    });
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      resolve({ url: `http://127.0.0.1:${String(port)}`, close: () => server.close() });
    });
  });
}

async function filesBelow(folder: string): Promise<ReadonlyMap<string, Buffer>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = new Map<string, Buffer>();
  for (const entry of entries.filter((row) => row.isFile())) {
    const path = join(entry.parentPath, entry.name);
    files.set(path.slice(folder.length + 1), await readFile(path));
  }
  return files;
}

describe('no secret outside the keychain', () => {
  const seen = new Map<string, Buffer>();
  let tokens: readonly string[] = [];
  let exitCode: number | null = null;
  const folders: string[] = [];

  beforeAll(async () => {
    const directory = await mkdtemp(join(tmpdir(), 'tentakel-geheim-'));
    const outside = await mkdtemp(join(tmpdir(), 'tentakel-tokens-'));
    folders.push(directory, outside);
    const echo = await mirror();
    const order: SecretsOrder = {
      directory,
      credentials: PLANTED,
      wrongPassword: WRONG_PASSWORD,
      mirrorUrl: echo.url,
      ledger: join(outside, 'tokens'),
    };
    const child = spawn(process.execPath, [
      join(import.meta.dirname, '../../support/secrets-child.ts'),
      JSON.stringify(order),
    ]);
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
    exitCode = await new Promise((resolve) => child.on('close', resolve));
    echo.close();
    for (const [name, bytes] of await filesBelow(directory)) seen.set(name, bytes);
    seen.set('stdout', Buffer.concat(out));
    seen.set('stderr', Buffer.concat(err));
    tokens = (await readFile(order.ledger, 'utf8')).trim().split('\n');
  });

  afterAll(async () => {
    for (const folder of folders) await rm(folder, { recursive: true, force: true });
  });

  it('the life met what it was to meet: refusals, expired tokens, a backup and a crash', () => {
    const text = seen.get('stdout')?.toString() ?? '';
    const crash = seen.get('stderr')?.toString() ?? '';
    expect(crash.includes('a bug in the middle of a delivery')).toBe(true);
    expect(exitCode).not.toBe(0);
    expect(text.includes('sign-in-needed')).toBe(true);
    expect(text.includes('"status":500')).toBe(true);
    expect(new Set(tokens).size).toBeGreaterThanOrEqual(4);
    expect([...seen.keys()]).toEqual(
      expect.arrayContaining(['tentakel.db', 'tentakel.db-wal', 'backups/by-hand.db']),
    );
  });

  it('finds a planted secret where there is one, in every writing', () => {
    for (const secret of SECRETS) {
      const carried = Buffer.from(`a ${encodeURIComponent(secret)} b`);
      expect(writingsOf(secret).some((writing) => carried.includes(writing))).toBe(true);
    }
  });

  it('neither a password, a key nor a token is in any file, in stdout or in stderr', () => {
    const writings = [...SECRETS, ...tokens].flatMap(writingsOf);
    const found = [...seen].flatMap(([name, bytes]) =>
      writings.filter((writing) => bytes.includes(writing)).map((writing) => `${name}: ${writing}`),
    );
    expect(found).toEqual([]);
  });
});
