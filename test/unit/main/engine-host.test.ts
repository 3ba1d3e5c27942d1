import { describe, expect, it } from 'vitest';
import { createEngineHost } from '../../../electron/main/engine-host.ts';
import type { Opening } from '../../../electron/main/profiles.ts';
import type { Engine } from '../../../electron/engine/index.ts';
import { fail, ok } from '../../../shared/result.ts';

/** Openings of made-up profiles that tell what happens to them. */
function stage() {
  const told: string[] = [];
  const opening =
    (name: string, running: readonly string[] = []): Opening =>
    async () => {
      const calls = {
        'connections.cancelSignIn': async () => ok(null),
        'export.progress': async () => ok(running.map((dossierId) => ({ dossierId }))),
        'export.stop': async ({ dossierId }: { dossierId: string }) => {
          told.push(`${name} stops ${dossierId}`);
          return ok(null);
        },
      };
      told.push(`${name} opens`);
      const engine = { calls } as unknown as Engine;
      const close = async () => void told.push(`${name} closes`);
      const schedule = {
        wake: () => undefined,
        stop: async () => void told.push(`${name} plans no more`),
      };
      return ok({ kind: 'own', directory: name, engine, schedule, close });
    };
  return { told, opening };
}

const refusing: Opening = async () => fail({ kind: 'in-use' });

describe('createEngineHost', () => {
  it('plans no more, stops what runs and lets work in hand end before a profile closes', async () => {
    const { told, opening } = stage();
    const host = createEngineHost();
    await host.open(opening('first', ['7']));
    const work = Promise.withResolvers<null>();
    const working = host.use(async () => {
      await work.promise;
      told.push('work ends');
    });
    // The work has begun: it waits one turn for a change that may be under way.
    await Promise.resolve();
    const changed = host.change(opening('second'), opening('first'));
    const later = host.use(async () => void told.push('later work'));
    setImmediate(() => work.resolve(null));
    await Promise.all([working, changed, later]);
    expect(told).toEqual([
      'first opens',
      'first plans no more',
      'first stops 7',
      'work ends',
      'first closes',
      'second opens',
      'later work',
    ]);
    expect(host.profile().directory).toBe('second');
  });

  it('opens the one before again when the next does not open, and says why', async () => {
    const { told, opening } = stage();
    const host = createEngineHost();
    await host.open(opening('first'));
    expect(await host.change(refusing, opening('first'))).toEqual(fail({ kind: 'in-use' }));
    expect(told).toEqual(['first opens', 'first plans no more', 'first closes', 'first opens']);
    expect(host.profile().directory).toBe('first');
  });

  it('does what must happen between two profiles while none is open', async () => {
    const { told, opening } = stage();
    const host = createEngineHost();
    await host.open(opening('first'));
    await host.change(opening('second'), opening('first'), () => void told.push('between'));
    expect(told).toEqual([
      'first opens',
      'first plans no more',
      'first closes',
      'between',
      'second opens',
    ]);
  });

  it('goes on after work that threw', async () => {
    const { opening } = stage();
    const host = createEngineHost();
    await host.open(opening('first'));
    await expect(host.use(() => Promise.reject(new Error('a bug')))).rejects.toThrow('a bug');
    expect((await host.change(opening('second'), opening('first'))).ok).toBe(true);
  });

  it('stays without a profile when the first does not open', async () => {
    const host = createEngineHost();
    expect(await host.open(refusing)).toEqual(fail({ kind: 'in-use' }));
    expect(() => host.profile()).toThrow('a profile is open');
    await host.close();
  });
});
