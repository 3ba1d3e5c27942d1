import { beforeAll, describe, expect, it, vi } from 'vitest';
import type { Engine } from '../../../electron/engine/index.ts';
import type { ShellCalls } from '../../../shared/ipc/contract.ts';
import { CALL_NAMES, type CallName } from '../../../shared/ipc/names.ts';
import { ok } from '../../../shared/result.ts';

type Handler = (event: unknown, input: unknown) => Promise<unknown>;
const handlers = vi.hoisted(() => new Map<string, Handler>());

vi.mock('electron', () => ({
  BrowserWindow: { getAllWindows: () => [] },
  ipcMain: { handle: (name: string, handler: Handler) => handlers.set(name, handler) },
}));

const own = { senderFrame: { url: 'app://tentakel/index.html', parent: null } };
const foreign = { senderFrame: { url: 'https://elsewhere.example/', parent: null } };
const made: { readonly name: string; readonly input: unknown }[] = [];
const bugs: unknown[] = [];

/** Calls that only remember that they were made. */
const remembering = new Proxy(
  {},
  {
    ownKeys: () => [...CALL_NAMES],
    getOwnPropertyDescriptor: () => ({ enumerable: true, configurable: true }),
    get: (_, name) => async (input: unknown) => {
      if (name === 'firm.get') throw new Error('a secret in a message');
      made.push({ name: String(name), input });
      return ok(null);
    },
  },
);

const ask = (name: CallName, input: unknown, event: unknown = own): Promise<unknown> =>
  Promise.resolve().then(() => handlers.get(name)!(event, input));

beforeAll(async () => {
  const { answerCalls } = await import('../../../electron/main/ipc.ts');
  const engine = { calls: remembering } as unknown as Engine;
  answerCalls({
    host: {
      use: (work) => work(engine),
      profile: () => ({
        kind: 'own',
        directory: '',
        engine,
        schedule: null,
        close: async () => undefined,
      }),
      open: async () => ok(null),
      change: async () => ok(null),
      close: async () => undefined,
    },
    shell: remembering as ShellCalls,
    onBug: (error) => bugs.push(error),
  });
});

describe('answerCalls', () => {
  it('answers every call of the contract and no other', () => {
    expect([...handlers.keys()].sort()).toEqual([...CALL_NAMES].sort());
  });

  it.each(CALL_NAMES)(
    '%s: an input that does not follow the contract reaches nobody',
    async (name) => {
      for (const input of [undefined, null, 'x', 7, [], { surprise: 1 }]) {
        await expect(ask(name, input)).rejects.toThrow(/^refused$/);
      }
      expect(made).toEqual([]);
    },
  );

  it.each(CALL_NAMES)('%s: another page reaches nobody', async (name) => {
    await expect(ask(name, {}, foreign)).rejects.toThrow(/^refused$/);
    await expect(ask(name, {}, { senderFrame: null })).rejects.toThrow(/^refused$/);
    expect(made).toEqual([]);
  });

  it('hands on what follows the contract, and the answer back', async () => {
    expect(await ask('documents.get', { documentId: '1' })).toEqual(ok(null));
    expect(await ask('app.licences', {})).toEqual(ok(null));
    expect(made).toEqual([
      { name: 'documents.get', input: { documentId: '1' } },
      { name: 'app.licences', input: {} },
    ]);
  });

  it('tells the window of a bug only that it failed, and the log all', async () => {
    await expect(ask('firm.get', {})).rejects.toThrow(/^failed$/);
    expect(bugs).toEqual([new Error('a secret in a message')]);
  });
});
