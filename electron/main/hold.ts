import type { Hold } from '../engine/sync/scheduler.ts';

/** What the computer is like at a moment. */
export type Computer = {
  readonly asleep: boolean;
  readonly online: boolean;
  readonly onBattery: boolean;
};

/** What keeps the program from sending anything by itself on such a computer; null when nothing does. */
export function holdOf(
  { asleep, online, onBattery }: Computer,
  { pauseOnBattery }: { readonly pauseOnBattery: boolean },
): Hold | null {
  if (asleep) return 'sleep';
  if (!online) return 'no-network';
  return onBattery && pauseOnBattery ? 'battery' : null;
}
