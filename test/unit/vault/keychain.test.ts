import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

import { describe, expect, it } from 'vitest';

import { connectionId } from '../../../electron/engine/domain/ids.ts';
import { openKeychainVault } from '../../../electron/engine/vault/keychain.ts';
import { ok } from '../../../shared/result.ts';
import { describeVault } from './vault-behaviour.ts';

const script = fileURLToPath(new URL('../../support/with-keyring.sh', import.meta.url));
const program = fileURLToPath(new URL('./ask-keychain.ts', import.meta.url));
const hasKeyring = process.env['TENTAKEL_TEST_KEYRING'] === '1';
const suffix = hasKeyring
  ? ''
  : ' (skipped: needs a throw-away keychain, run with test/support/with-keyring.sh)';

type Answers = Record<string, { ok: boolean; fault?: { kind: string; detail: string } }>;

function ask(command: string, args: readonly string[], env = process.env): Answers {
  const output = execFileSync(command, args, {
    env,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  return JSON.parse(output) as Answers;
}

function expectUnavailable(answers: Answers): void {
  expect(Object.keys(answers)).toEqual(['read', 'write', 'remove', 'list', 'probe']);
  for (const answer of Object.values(answers)) {
    expect(answer).toMatchObject({ ok: false, fault: { kind: 'keychain-unavailable' } });
    expect(answer.fault?.detail).not.toBe('');
  }
  expect(JSON.stringify(answers)).not.toContain('planted');
}

describe.skipIf(!hasKeyring)(`the keychain vault${suffix}`, () => {
  let profiles = 0;
  describeVault(() => openKeychainVault(`test ${++profiles}`));

  it('keeps the secrets of two profiles apart', async () => {
    const connection = connectionId('connection-1');
    const [one, other] = [openKeychainVault('profile one'), openKeychainVault('profile two')];
    await one.write(connection, 'billit-api-key', 'of one');
    expect(await other.read(connection, 'billit-api-key')).toEqual(ok(null));
    expect(await other.list()).toEqual(ok([]));
    await one.remove(connection, 'billit-api-key');
  });

  it('says so, and keeps no piece, when the keychain cannot keep a secret as it is', async () => {
    const vault = openKeychainVault('cut');
    const connection = connectionId('connection-1');
    expect(await vault.write(connection, 'smtp-password', 'before\0after')).toMatchObject({
      ok: false,
      fault: { kind: 'keychain-unavailable' },
    });
    expect(await vault.read(connection, 'smtp-password')).toEqual(ok(null));
  });

  it('tells a locked keychain from a missing entry, whatever is asked', () => {
    expectUnavailable(ask(script, ['--locked', process.execPath, program]));
    const open = ask(script, [process.execPath, program]);
    expect(open['read']).toEqual(ok(null));
  });
});

/** Makes the library of the keychain fail to load, as on a computer without libsecret. */
const NO_LIBRARY = `data:text/javascript,${encodeURIComponent(`
  import { registerHooks } from 'node:module';
  registerHooks({
    resolve(name, context, next) {
      if (name === 'keytar') throw new Error('libsecret-1.so.0: cannot open shared object file');
      return next(name, context);
    },
  });
`)}`;

describe('the keychain vault without its library', () => {
  it('loads, and tells that there is no keychain, whatever is asked', () => {
    expectUnavailable(ask(process.execPath, ['--import', NO_LIBRARY, program]));
  });
});

describe.skipIf(process.platform !== 'linux')(
  'the keychain vault without a keychain (Linux)',
  () => {
    it('tells that there is none, whatever is asked', () => {
      const { PATH } = process.env;
      expectUnavailable(
        ask(process.execPath, [program], {
          PATH,
          HOME: '/nonexistent',
          DBUS_SESSION_BUS_ADDRESS: 'unix:path=/nonexistent/bus',
        }),
      );
    });
  },
);

describe.skipIf(!hasKeyring)(`with-keyring.sh${suffix}`, () => {
  it('passes the exit code of the command on', () => {
    const run = (): unknown => execFileSync(script, ['bash', '-c', 'exit 7'], { stdio: 'ignore' });
    expect(run).toThrow(expect.objectContaining({ status: 7 }) as Error);
  });

  it('removes its temporary home', () => {
    const home = execFileSync(script, ['bash', '-c', 'test -d "$HOME" && echo "$HOME"'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
    expect(home).not.toBe('');
    expect(() => execFileSync('test', ['-e', home])).toThrow();
  });
});
