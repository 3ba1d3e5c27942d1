import { expect, it } from 'vitest';

import { connectionId } from '../../../electron/engine/domain/ids.ts';
import type { Vault } from '../../../electron/engine/vault/port.ts';
import { ok } from '../../../shared/result.ts';

const first = connectionId('connection-1');
const second = connectionId('connection-2');

/** What every vault does; `open` gives an empty one. */
export function describeVault(open: () => Vault): void {
  it('answers null for an entry that is not there', async () => {
    const vault = open();
    expect(await vault.read(first, 'billit-api-key')).toEqual(ok(null));
    expect(await vault.list()).toEqual(ok([]));
    expect(await vault.probe()).toEqual(ok(null));
    expect(await vault.list()).toEqual(ok([]));
  });

  it('writes, reads, overwrites, lists by name and removes', async () => {
    const vault = open();
    expect(await vault.write(first, 'octopus-password', 'one')).toEqual(ok(null));
    expect(await vault.write(second, 'octopus-password', 'two')).toEqual(ok(null));
    expect(await vault.write(first, 'octopus-user', 'three')).toEqual(ok(null));
    expect(await vault.write(first, 'octopus-password', 'four')).toEqual(ok(null));
    expect(await vault.read(first, 'octopus-password')).toEqual(ok('four'));
    expect(await vault.read(second, 'octopus-password')).toEqual(ok('two'));
    expect(await vault.list()).toEqual(
      ok([
        'connection-1/octopus-password',
        'connection-1/octopus-user',
        'connection-2/octopus-password',
      ]),
    );
    expect(await vault.remove(first, 'octopus-password')).toEqual(ok(null));
    expect(await vault.remove(first, 'octopus-password')).toEqual(ok(null));
    expect(await vault.read(first, 'octopus-password')).toEqual(ok(null));
    expect(await vault.read(second, 'octopus-password')).toEqual(ok('two'));
    await vault.remove(second, 'octopus-password');
    await vault.remove(first, 'octopus-user');
    expect(await vault.list()).toEqual(ok([]));
  });

  it('keeps any text as it is: accents, signs outside the first plane, 4 kB', async () => {
    const vault = open();
    for (const secret of ['wächtwoord-é-漢字-🗝️\n"\\', ' ', 'x'.repeat(4_096)]) {
      expect(await vault.write(first, 'smtp-password', secret)).toEqual(ok(null));
      expect(await vault.read(first, 'smtp-password')).toEqual(ok(secret));
    }
    await vault.remove(first, 'smtp-password');
  });

  it('answers many questions at a time', async () => {
    const vault = open();
    const answers = await Promise.all([
      ...Array.from({ length: 5 }, () => vault.read(first, 'billit-api-key')),
      ...Array.from({ length: 5 }, () => vault.probe()),
    ]);
    for (const answer of answers) expect(answer).toEqual(ok(null));
  });

  it('takes an empty secret for a bug', async () => {
    await expect(async () => open().write(first, 'smtp-password', '')).rejects.toThrow('not empty');
  });
}
