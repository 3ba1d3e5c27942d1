/**
 * The ways in which the practice environment can be shown, best first, and why this one.
 * @param {{ headless: boolean, hasDisplay: boolean, hasElectron: () => boolean, hasChromium: boolean }} machine
 *   `hasElectron` may fetch it, so it is asked only when a window can be shown
 * @returns {{ way: 'electron' | 'stand-in' | 'terminal', why: string }}
 */
export function chooseWay({ headless, hasDisplay, hasElectron, hasChromium }) {
  if (headless) return { way: 'terminal', why: 'in the terminal, as asked (--headless)' };
  if (!hasDisplay)
    return { way: 'terminal', why: 'in the terminal: there is no display for a window' };
  if (hasElectron()) return { way: 'electron', why: 'in the window' };
  if (hasChromium) {
    return {
      way: 'stand-in',
      why: 'in a window of Chromium, which stands in for Electron: its download site cannot be reached',
    };
  }
  return {
    way: 'terminal',
    why: 'in the terminal: Electron cannot be fetched from its download site, and there is no Chromium',
  };
}

/** Whether a window can be shown on this machine. */
export function hasDisplay({ platform, env }) {
  return platform !== 'linux' || Boolean(env.DISPLAY) || Boolean(env.WAYLAND_DISPLAY);
}
