import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { connectionId } from '../../../electron/engine/domain/ids.ts';
import { createEngine } from '../../../electron/engine/index.ts';
import { createMemoryVault } from '../../../electron/engine/vault/memory.ts';
import { REHEARSAL_CREDENTIALS } from '../../../electron/rehearsal/credentials.ts';
import { OCTOPUS_POSITIONS } from '../../../electron/rehearsal/octopus/switches.ts';
import { must } from '../../../electron/rehearsal/office.ts';
import { follow, freePort, octopusOnline } from './oauth-bench.ts';

const { octopus } = REHEARSAL_CREDENTIALS;
const opened: (() => Promise<void>)[] = [];

afterEach(async () => {
  for (const close of opened.splice(0).reverse()) await close();
});

/** A firm whose program can be closed and opened again, and a person at the browser. */
async function firm() {
  const online = await octopusOnline();
  const { world, clock, transport, chance, octopusUrl } = online;
  opened.push(() => world.close());
  const directory = await mkdtemp(join(tmpdir(), 'tentakel-aanmelden-'));
  opened.push(() => rm(directory, { recursive: true, force: true }));
  const vault = createMemoryVault();
  const visited: string[] = [];
  const start = async () => {
    const engine = await createEngine({
      directory,
      clock,
      chance,
      transport,
      vault,
      emit: () => undefined,
      reach: () => undefined,
      browse: async (address) => {
        visited.push(await follow(address));
        return true;
      },
    });
    if (!engine.ok) throw new Error(engine.fault.kind);
    opened.push(engine.value.close);
    return engine.value;
  };
  const asks = (path: string): number => online.asked.filter((one) => one.endsWith(path)).length;
  const here = { label: 'Octopus', baseUrl: octopusUrl };
  const register = async (calls: Awaited<ReturnType<typeof start>>['calls']) => {
    const port = await freePort();
    const redirectUri = `http://127.0.0.1:${port}/octopus`;
    const { softwareHouseUuid } = octopus;
    must(await calls['octopus.register']({ softwareHouseUuid, redirectUri, port }));
  };
  return { ...online, vault, visited, start, asks, here, register };
}

describe('signing in to Octopus with the browser', () => {
  it('needs the software-house id, and says so before any browser opens', async () => {
    const { start, here, visited } = await firm();
    const { calls } = await start();
    expect(must(await calls['octopus.registration']({})).softwareHouseKnown).toBe(false);
    expect(await calls['connections.signInOctopus']({ ...here, connectionId: null })).toEqual({
      ok: false,
      fault: { kind: 'secret-missing', name: 'octopus-software-house' },
    });
    expect(visited).toEqual([]);
  });

  it('makes a login that still works after a restart, without a password', async () => {
    const { start, here, visited, register, asks } = await firm();
    const first = await start();
    await register(first.calls);
    const made = must(
      await first.calls['connections.signInOctopus']({ ...here, connectionId: null }),
    );
    expect(visited[0]).toContain('U kunt terug naar Tentakel');
    expect(must(await first.calls['connections.list']({}))).toMatchObject([
      { id: made.connectionId, signIn: 'browser', account: '' },
    ]);
    await first.close();
    const { calls } = await start();
    expect(await calls['connections.testOctopus'](made)).toEqual({ ok: true, value: null });
    expect(asks('/authentication')).toBe(1);
    expect(asks('POST /octopus-rest-api/v1/authentication')).toBe(0);
  });

  it('signs a login in anew: the same login, with its dossiers', async () => {
    const { start, here, register, vault } = await firm();
    const { calls } = await start();
    await register(calls);
    const made = must(
      await calls['connections.addOctopus']({
        ...here,
        user: octopus.user,
        password: octopus.password,
      }),
    );
    expect(must(await calls['connections.signInOctopus']({ ...here, ...made }))).toEqual(made);
    expect(must(await calls['connections.list']({}))).toMatchObject([{ signIn: 'browser' }]);
    expect(must(await vault.list()).filter((name) => /user|password/.test(name))).toEqual([]);
    expect((await calls['connections.testOctopus'](made)).ok).toBe(true);
  });

  it('asks no more for tokens once the refresh token is at its end, until a person signs in', async () => {
    const { start, here, register, asks, advance, world } = await firm();
    const first = await start();
    await register(first.calls);
    const made = must(
      await first.calls['connections.signInOctopus']({ ...here, connectionId: null }),
    );
    const dossier = { name: 'Bakkerij Verzonnen', enterpriseNumber: '0123456749' };
    const imported = must(await first.calls['dossiers.import'](dossier));
    await first.close();
    advance(60 * 86_400_000);
    const [{ octopusDossierId } = { octopusDossierId: 0 }] = world.dossiers;
    const place = { ...imported, octopusConnectionId: made.connectionId, octopusDossierId };
    const before = asks('refresh_token');
    for (let run = 0; run < 3; run += 1) {
      const { calls, close } = await start();
      expect(await calls['links.propose'](place)).toMatchObject({
        fault: { kind: 'sign-in-needed' },
      });
      await close();
    }
    expect(asks('refresh_token') - before).toBe(1);
    const { calls } = await start();
    expect(must(await calls['connections.signInOctopus']({ ...here, ...made }))).toEqual(made);
    expect((await calls['links.propose'](place)).ok).toBe(true);
  });

  it('is one session for all who ask at the same time', async () => {
    const { start, here, register } = await firm();
    const first = await start();
    await register(first.calls);
    const made = must(
      await first.calls['connections.signInOctopus']({ ...here, connectionId: null }),
    );
    await first.close();
    const { calls } = await start();
    const tests = [1, 2, 3].map(() => calls['connections.testOctopus'](made));
    for (const test of await Promise.all(tests)) expect(test.ok).toBe(true);
  });

  it('keeps nothing when the person says no, and refuses a login that is not there', async () => {
    const { start, here, register, world, vault } = await firm();
    const { calls } = await start();
    await register(calls);
    world.turn({ consentRefused: true });
    expect(await calls['connections.signInOctopus']({ ...here, connectionId: null })).toMatchObject(
      { fault: { kind: 'sign-in-unfinished', reason: 'denied' } },
    );
    expect(await calls['connections.signInOctopus']({ ...here, connectionId: 'x' })).toMatchObject({
      fault: { kind: 'not-found' },
    });
    expect(must(await calls['connections.list']({}))).toEqual([]);
    expect(must(await vault.list())).toEqual(['octopus-registration/octopus-software-house']);
  });
});

describe('signing in to Octopus with user and password', () => {
  const { user, password, softwareHouseUuid } = octopus;

  it('counts what was refused, keeps nothing of it, and forgets the count once it works', async () => {
    const { start, here, vault, asks } = await firm();
    const wrong = { ...here, user, password: 'fout', softwareHouseUuid };
    const first = await start();
    for (const attempts of [1, 2]) {
      expect(await first.calls['connections.addOctopus'](wrong)).toMatchObject({
        fault: { kind: 'sign-in-needed', attempts },
      });
    }
    await first.close();
    const { calls } = await start();
    expect(await calls['connections.addOctopus'](wrong)).toMatchObject({ fault: { attempts: 3 } });
    expect(must(await vault.list())).toEqual([]);
    expect(asks('/authentication')).toBe(3);
    must(await calls['connections.addOctopus']({ ...wrong, password }));
    expect(await calls['connections.addOctopus'](wrong)).toMatchObject({ fault: { attempts: 1 } });
  });

  it('gives a user who is known the same login, with his new password', async () => {
    const { start, here, vault } = await firm();
    const { calls } = await start();
    const right = { ...here, user, password, softwareHouseUuid };
    const made = must(await calls['connections.addOctopus'](right));
    await vault.write(connectionId(made.connectionId), 'octopus-password', 'verlopen');
    expect(must(await calls['connections.addOctopus'](right))).toEqual(made);
    expect(must(await calls['connections.list']({}))).toHaveLength(1);
    expect((await calls['connections.testOctopus'](made)).ok).toBe(true);
  });

  it('never sends a stored password again by itself once it was refused, also after a restart', async () => {
    const { start, here, vault, asks, world } = await firm();
    const before = await start();
    const right = { ...here, user, password, softwareHouseUuid };
    const made = must(await before.calls['connections.addOctopus'](right));
    const dossier = { name: 'Bakkerij Verzonnen', enterpriseNumber: '0123456749' };
    const imported = must(await before.calls['dossiers.import'](dossier));
    await before.close();
    await vault.write(connectionId(made.connectionId), 'octopus-password', 'veranderd-in-octopus');
    const [{ octopusDossierId } = { octopusDossierId: 0 }] = world.dossiers;
    const octopusConnectionId = made.connectionId;
    const place = { ...imported, octopusConnectionId, octopusDossierId };
    const tried = asks('/authentication');
    for (let run = 0; run < 3; run += 1) {
      const { calls, close } = await start();
      for (let turn = 0; turn < 2; turn += 1) {
        expect(await calls['links.propose'](place)).toMatchObject({
          fault: { kind: 'sign-in-needed', attempts: 1 },
        });
      }
      await close();
    }
    expect(asks('/authentication') - tried).toBe(1);
    const { calls } = await start();
    expect(await calls['connections.testOctopus'](made)).toMatchObject({ fault: { attempts: 2 } });
    await vault.write(connectionId(made.connectionId), 'octopus-password', password);
    expect((await calls['connections.testOctopus'](made)).ok).toBe(true);
  });
});

describe('a software-house id that Octopus does not know', () => {
  it.each(OCTOPUS_POSITIONS.unknownSoftwareHouse)(
    'is refused like a password and kept nowhere (answer: %s)',
    async (unknownSoftwareHouse) => {
      const { start, here, vault, world } = await firm();
      world.turn({ unknownSoftwareHouse });
      const { calls } = await start();
      const { user, password } = octopus;
      const wrong = { ...here, user, password, softwareHouseUuid: 'onbekend' };
      expect(await calls['connections.addOctopus'](wrong)).toMatchObject({
        fault: { kind: 'sign-in-needed', attempts: 1 },
      });
      expect(must(await vault.list())).toEqual([]);
    },
  );
});
