import type { IsoDate } from '../../../shared/model/amount.ts';
import type { TrialState } from '../../../shared/model/trial.ts';
import { addDays, daysBetween } from './calendar.ts';

/** Days before the end from which a person is warned: one week. */
const WARNED_DAYS = 7;

/** What is known about the free weeks of an entrepreneur at Billit. */
export type TrialFacts = {
  /** Day of the first invitation, else the day on which a person said that he is active; null when neither is known. */
  readonly startedOn: IsoDate | null;
  /** The last day, as the accountant found it at Billit; null while it is not known. */
  readonly endDate: IsoDate | null;
  /** A tariff plan was chosen: nothing to count down to. */
  readonly hasPlan: boolean;
};

/** The free weeks: their last day, whether that is counted instead of known, and how many days are left (negative: over). */
export type Trial = {
  readonly endDate: IsoDate;
  readonly estimate: boolean;
  readonly daysLeft: number;
  readonly state: TrialState;
};

/**
 * How the free weeks stand on a day (S18). Billit tells neither their beginning nor their end: the end is `days` after the
 * start until the accountant enters the real one. Null when nothing is known, or a plan was chosen.
 */
export function trialOf(
  { startedOn, endDate: entered, hasPlan }: TrialFacts,
  days: number,
  today: IsoDate,
): Trial | null {
  const endDate = entered ?? (startedOn === null ? null : addDays(startedOn, days));
  if (hasPlan || endDate === null) return null;
  const daysLeft = daysBetween(today, endDate);
  const state = daysLeft < 0 ? 'over' : daysLeft <= WARNED_DAYS ? 'ending' : 'running';
  return { endDate, estimate: entered === null, daysLeft, state };
}
