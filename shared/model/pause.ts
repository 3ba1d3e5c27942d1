import { instantOfBrusselsWall, nextBrusselsDay } from '../clock.ts';
import { UNTIL_RESUMED_MS } from './overall.ts';

/** How long a person may pause: an hour, until tomorrow morning, or until he says so. */
export const PAUSES = ['hour', 'tomorrow', 'resumed'] as const;

/** One length of a pause. */
export type Pause = (typeof PAUSES)[number];

const HOUR_MS = 3_600_000;
/** Hour of the morning. */
const OPENS_AT = 8;

/** Until when a pause that begins now lasts; both epoch ms. */
export function pausedUntil(pause: Pause, nowMs: number): number {
  switch (pause) {
    case 'hour':
      return nowMs + HOUR_MS;
    case 'tomorrow': {
      const midnightMs = nextBrusselsDay(nowMs);
      const noon = new Date(midnightMs + 12 * HOUR_MS);
      return instantOfBrusselsWall(
        Date.UTC(noon.getUTCFullYear(), noon.getUTCMonth(), noon.getUTCDate(), OPENS_AT),
      );
    }
    case 'resumed':
      return UNTIL_RESUMED_MS;
  }
}
