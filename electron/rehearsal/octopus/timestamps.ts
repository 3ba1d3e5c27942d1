import type { OctopusSwitches } from './switches.ts';

const inBrussels = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Brussels',
  dateStyle: 'short',
  timeStyle: 'medium',
});

/** How far Brussels is ahead of UTC at an instant, in ms. */
function brusselsOffset(instantMs: number): number {
  const whole = Math.floor(instantMs / 1000) * 1000;
  return Date.parse(`${inBrussels.format(whole).replace(' ', 'T')}Z`) - whole;
}

/** Epoch ms of a `modifiedTimeStamp` (`yyyy-MM-dd HH:mm:ss.SSS`), which says no zone. */
export function timestampMs(text: string, zone: OctopusSwitches['timestampZone']): number {
  const asUtc = Date.parse(`${text.replace(' ', 'T')}Z`);
  if (zone === 'utc') return asUtc;
  const guess = asUtc - brusselsOffset(asUtc);
  return asUtc - brusselsOffset(guess);
}
