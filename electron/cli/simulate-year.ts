import { startOfBrusselsDay, brusselsDay } from '../../shared/clock.ts';
import type { Chance } from '../../shared/clock.ts';
import type { CallInput } from '../../shared/ipc/contract.ts';

/** A stretch of time, epoch ms; `toMs` no longer belongs to it. */
export type Span = { readonly fromMs: number; readonly toMs: number };

/** The entrepreneur of a dossier (by its place in the list) pressed 'Versturen'. */
export type Release = { readonly atMs: number; readonly dossier: number };

/** The settings of one dossier, with the name under which the report counts it. */
export type Rule = Omit<CallInput<'schedule.set'>, 'dossierId'> & { readonly name: string };

const rule = (frequency: Rule['frequency'], releasedOnly = false): Rule => ({
  name: releasedOnly ? `${frequency}, released` : frequency,
  frequency,
  releasedOnly,
  approvedOnly: false,
  checkedOnly: false,
});

/** Every frequency, and the release with two of them. */
export const RULES = [
  rule('last-month'),
  rule('after-10-minutes'),
  rule('never'),
  rule('after-1-day'),
  rule('last-month', true),
  rule('after-1-week'),
  rule('after-10-minutes', true),
] as const;

/** The rule of a dossier by its place in the list: they take turns. */
export function ruleOf(place: number): Rule {
  return RULES[place % RULES.length] ?? RULES[0];
}

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const NIGHTS_OFF = 0.5;
const MIN_DAYS_FOR_HOLIDAY = 60;
const HOLIDAY_DAYS = 21;
const DAYS_BETWEEN_RELEASES = 20;

/** When the computer sleeps: many nights, and once three weeks when the time is long enough. Without overlaps, in order. */
export function sleepsWithin({ fromMs, toMs }: Span, chance: Chance): readonly Span[] {
  const days = Math.floor((toMs - fromMs) / DAY_MS);
  const holiday = days >= MIN_DAYS_FOR_HOLIDAY ? Math.floor(days / 3) : Infinity;
  const sleeps: Span[] = [];
  for (let number = 0; number < days; number += 1) {
    const midnightMs = startOfBrusselsDay(brusselsDay(fromMs + number * DAY_MS));
    const eveningMs = midnightMs + 19 * HOUR_MS + Math.floor(chance.next() * 2 * HOUR_MS);
    if (number === holiday) {
      sleeps.push({ fromMs: eveningMs, toMs: eveningMs + HOLIDAY_DAYS * DAY_MS });
      number += HOLIDAY_DAYS;
    } else if (chance.next() < NIGHTS_OFF) {
      sleeps.push({ fromMs: eveningMs, toMs: eveningMs + 11 * HOUR_MS });
    }
  }
  return sleeps.filter((sleep) => sleep.toMs < toMs);
}

/** When the entrepreneurs release, in order of time. */
export function releasesWithin(
  { fromMs, toMs }: Span,
  dossiers: number,
  chance: Chance,
): readonly Release[] {
  const releases: Release[] = [];
  for (let dossier = 0; dossier < dossiers; dossier += 1) {
    if (!ruleOf(dossier).releasedOnly) continue;
    let atMs = fromMs + Math.floor(chance.next() * 3 * DAY_MS);
    while (atMs < toMs) {
      releases.push({ atMs, dossier });
      atMs += Math.floor((0.5 + chance.next()) * DAYS_BETWEEN_RELEASES * DAY_MS);
    }
  }
  return releases.toSorted((left, right) => left.atMs - right.atMs);
}
