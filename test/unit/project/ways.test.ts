import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

type Machine = {
  readonly headless: boolean;
  readonly hasDisplay: boolean;
  readonly hasElectron: () => boolean;
  readonly hasChromium: boolean;
};
const { chooseWay, hasDisplay } = (await import(resolve('scripts/ways.mjs'))) as {
  chooseWay: (machine: Machine) => { readonly way: string; readonly why: string };
  hasDisplay: (machine: { platform: string; env: Record<string, string> }) => boolean;
};

const yes = () => true;
const no = () => false;
const unasked = (): boolean => {
  throw new Error('nothing may be fetched');
};

describe('npm run demo', () => {
  it.each([
    ['--headless, whatever there is', true, true, unasked, true, 'terminal'],
    ['no display', false, false, unasked, true, 'terminal'],
    ['Electron can be had', false, true, yes, true, 'electron'],
    ['only a Chromium', false, true, no, true, 'stand-in'],
    ['neither', false, true, no, false, 'terminal'],
  ] as const)('%s', (...[, headless, display, hasElectron, hasChromium, expected]) => {
    const { way, why } = chooseWay({ headless, hasDisplay: display, hasElectron, hasChromium });
    expect(way).toBe(expected);
    expect(why).toMatch(/\w/);
  });

  it('knows a display by the system or the environment', () => {
    expect(hasDisplay({ platform: 'win32', env: {} })).toBe(true);
    expect(hasDisplay({ platform: 'linux', env: {} })).toBe(false);
    expect(hasDisplay({ platform: 'linux', env: { DISPLAY: ':0' } })).toBe(true);
    expect(hasDisplay({ platform: 'linux', env: { WAYLAND_DISPLAY: 'wayland-0' } })).toBe(true);
  });
});
