import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';
import tseslint from 'typescript-eslint';

// The snippets are not files of the project, so the rules that need types are left out here.
const eslint = new ESLint({
  overrideConfig: [tseslint.configs.disableTypeChecked],
});

/** The rules that object to a text, were it this file. */
async function objections(filePath: string, text: string): Promise<readonly string[]> {
  const [result] = await eslint.lintText(`${text}\n`, { filePath });
  return (result?.messages ?? [])
    .filter(({ severity }) => severity === 2)
    .map(({ ruleId, message }) => ruleId ?? message);
}

const uses = (source: string) => `import { x } from '${source}';\nexport const y = x;`;

const forbidden: readonly (readonly [file: string, source: string])[] = [
  ['shared/model/x.ts', '../../electron/engine/domain/ids.ts'],
  ['shared/model/x.ts', 'node:fs'],
  ['shared/model/x.ts', 'electron'],
  ['electron/engine/domain/x.ts', 'node:fs'],
  ['electron/engine/domain/x.ts', 'electron'],
  ['electron/engine/domain/x.ts', '../store/ports.ts'],
  ['electron/engine/domain/x.ts', '../sync/run.ts'],
  ['electron/engine/store/x.ts', '../billit/port.ts'],
  ['electron/engine/store/x.ts', '../../rehearsal/model.ts'],
  ['electron/engine/http/x.ts', '../octopus/port.ts'],
  ['electron/engine/vault/x.ts', 'electron'],
  ['electron/engine/documents/x.ts', '../sync/run.ts'],
  ['electron/engine/billit/x.ts', '../octopus/port.ts'],
  ['electron/engine/octopus/x.ts', '../billit/port.ts'],
  ['electron/engine/octopus/x.ts', '../sync/run.ts'],
  ['electron/engine/mail/x.ts', '../octopus/port.ts'],
  ['electron/engine/octopus/x.ts', '../mail/port.ts'],
  ['electron/engine/sync/x.ts', '../calls/x.ts'],
  ['electron/engine/sync/x.ts', '../../rehearsal/model.ts'],
  ['electron/engine/calls/x.ts', '../../main/windows.ts'],
  ['electron/engine/index.ts', '../cli/index.ts'],
  ['electron/engine/sync/x.ts', 'node:timers/promises'],
  ['electron/rehearsal/octopus/x.ts', '../../engine/octopus/wire.ts'],
  ['electron/rehearsal/x.ts', '../engine/domain/ids.ts'],
  ['electron/rehearsal/x.ts', 'electron'],
  ['electron/preload/x.ts', '../engine/domain/ids.ts'],
  ['electron/preload/x.ts', 'zod'],
  ['electron/cli/x.ts', '../main/windows.ts'],
  ['electron/cli/x.ts', 'electron'],
  ['electron/main/x.ts', '../cli/index.ts'],
  ['renderer/app/x.ts', 'node:path'],
  ['renderer/app/x.tsx', 'electron'],
  ['renderer/app/x.ts', '../../electron/engine/domain/ids.ts'],
];

const allowed: readonly (readonly [file: string, source: string])[] = [
  ['electron/engine/domain/x.ts', '../../../shared/result.ts'],
  ['electron/engine/store/x.ts', '../domain/ids.ts'],
  ['electron/engine/store/x.ts', 'node:fs'],
  ['electron/engine/sync/x.ts', '../octopus/port.ts'],
  ['electron/engine/calls/x.ts', '../sync/run.ts'],
  ['electron/rehearsal/octopus/x.ts', '../../../shared/http-exchange.ts'],
  ['electron/cli/x.ts', '../engine/index.ts'],
  ['electron/cli/x.ts', '../rehearsal/model.ts'],
  ['electron/main/x.ts', 'electron'],
  ['renderer/app/x.ts', '../../shared/ipc/names.ts'],
];

const ambient: readonly string[] = [
  'Date.now()',
  'new Date()',
  'Math.random()',
  'crypto.randomUUID()',
  'performance.now()',
  'setTimeout(Boolean, 1)',
  'setInterval(Boolean, 1)',
  'globalThis.setTimeout(Boolean, 1)',
];

describe('layers', () => {
  it.each(forbidden)('%s may not import %s', async (file, source) => {
    expect(await objections(file, uses(source))).toContain('no-restricted-imports');
  });

  it.each(allowed)('%s may import %s', async (file, source) => {
    expect(await objections(file, uses(source))).toEqual([]);
  });
});

describe('time and chance', () => {
  it.each(ambient)('the engine may not say %s', async (expression) => {
    const found = await objections('electron/engine/sync/x.ts', `export const y = ${expression};`);
    expect(found.some((rule) => rule.startsWith('no-restricted-'))).toBe(true);
  });

  it.each(['randomUUID', 'randomBytes', 'randomInt'])(
    'the engine may not take %s from node:crypto',
    async (name) => {
      const text = `import { ${name} } from 'node:crypto';\nexport const y = ${name};`;
      expect(await objections('electron/engine/store/x.ts', text)).not.toEqual([]);
    },
  );

  it('the engine may make a hash and a date of an instant', async () => {
    const text = `import { createHash } from 'node:crypto';
export const y = (atMs: number) => [createHash('sha256'), new Date(atMs)];`;
    expect(await objections('electron/engine/store/x.ts', text)).toEqual([]);
  });

  it('one file of the engine provides the real ones', async () => {
    const text = 'export const y = [Date.now(), setTimeout];';
    expect(await objections('electron/engine/real-world.ts', text)).toEqual([]);
  });
});

describe('house style', () => {
  it.each([
    ['an assertion', 'export const y = 1 as unknown;'],
    ['any', 'export const y = (z: any) => z;'],
    ['a default export', 'export default 1;'],
    ['an empty catch', 'export function y() { try { y(); } catch {} }'],
    [
      'five parameters',
      'export const y = (...z: [1]) => z;\nexport function w(a: 1, b: 1, c: 1, d: 1, e: 1) { return [a, b, c, d, e]; }',
    ],
    ['401 lines', Array.from({ length: 401 }, (_, n) => `export const y${n} = ${n};`).join('\n')],
  ])('refuses %s', async (_what, text) => {
    expect(await objections('electron/engine/domain/x.ts', text)).not.toEqual([]);
  });
});
