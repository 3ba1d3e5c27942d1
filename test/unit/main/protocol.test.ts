import type { CustomScheme } from 'electron';
import { expect, it, vi } from 'vitest';

const declared = vi.hoisted((): CustomScheme[] => []);

vi.mock('electron', () => ({
  protocol: {
    registerSchemesAsPrivileged: (schemes: CustomScheme[]) => declared.push(...schemes),
  },
}));

it('the scheme of the window is a secure origin and gets no way round the policy', async () => {
  const { declareRendererScheme } = await import('../../../electron/main/protocol.ts');
  declareRendererScheme();
  expect(declared).toEqual([
    { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ]);
});
