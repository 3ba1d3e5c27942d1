import type { ScheduleRules } from '../domain/schedule.ts';

const MINUTE_MS = 60_000;
/** How often a dossier is looked at for new documents (ms): one that sends after minutes, and any other. */
const SOON_MS = 5 * MINUTE_MS;
const CALM_MS = 60 * MINUTE_MS;
/** Looks per minute of all dossiers together, so that Billit's limit (50 a minute, our assumption) is left to people. */
const MAX_LOOKS_PER_MINUTE = 20;

/**
 * How often each dossier is looked at (ms), in the order given; undefined is a dossier without a choice. With more
 * dossiers than the limit allows all are looked at less often, in the same proportion.
 */
export function lookIntervals(
  schedules: readonly (Pick<ScheduleRules, 'frequency'> | undefined)[],
): readonly number[] {
  const wanted = schedules.map((one) =>
    one?.frequency === 'after-10-minutes' ? SOON_MS : CALM_MS,
  );
  const perMinute = wanted.reduce((sum, intervalMs) => sum + MINUTE_MS / intervalMs, 0);
  const stretch = Math.max(1, perMinute / MAX_LOOKS_PER_MINUTE);
  return wanted.map((intervalMs) => Math.round(intervalMs * stretch));
}
