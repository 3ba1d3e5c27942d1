import { instantOfBrusselsWall } from '../../../shared/clock.ts';

/** What Billit means by a time without an offset; which of the two is not documented. */
export type BillitTime = 'utc' | 'brussels';

/** More than the clocks of two computers differ, ms. */
const MAX_CLOCK_DIFFERENCE_MS = 15 * 60_000;

function asUtc(timestamp: string): number | null {
  const instantMs = Date.parse(`${timestamp.replace(/Z$/, '')}Z`);
  return Number.isNaN(instantMs) ? null : instantMs;
}

/** Whether a moment in the past, as Billit writes it, can only be Belgian time: as UTC it would lie in the future. */
export function provesBrussels(timestamp: string, nowMs: number): boolean {
  return (asUtc(timestamp) ?? nowMs) > nowMs + MAX_CLOCK_DIFFERENCE_MS;
}

/**
 * A moment in the past as Billit writes it, in epoch ms; null when it is none. Of the two readings UTC is the later one:
 * taken until the other is proven, nothing counts as older than it is.
 */
export function instantOf(timestamp: string, time: BillitTime, nowMs: number): number | null {
  const utcMs = asUtc(timestamp);
  if (utcMs === null) return null;
  return Math.min(time === 'utc' ? utcMs : instantOfBrusselsWall(utcMs), nowMs);
}
