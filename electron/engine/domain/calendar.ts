import { present } from '../../../shared/assert.ts';
import { brusselsDay } from '../../../shared/clock.ts';
import type { IsoDate } from '../../../shared/model/amount.ts';
import { parseIsoDate } from './money.ts';

const DAY_MS = 86_400_000;

function fromUtc(instantMs: number): IsoDate {
  const text = new Date(instantMs).toISOString().slice(0, 10);
  return present(parseIsoDate(text), 'an instant falls on a day');
}

function toUtc(day: IsoDate): number {
  return Date.parse(`${day}T00:00:00Z`);
}

/** The day on which an instant (epoch ms) falls in Belgium. */
export function dayAt(instantMs: number): IsoDate {
  return present(parseIsoDate(brusselsDay(instantMs)), 'an instant falls on a day');
}

/** The day that lies this many days after another; negative goes back. */
export function addDays(day: IsoDate, days: number): IsoDate {
  return fromUtc(toUtc(day) + days * DAY_MS);
}

/** How many days `to` lies after `from`; negative when before. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return Math.round((toUtc(to) - toUtc(from)) / DAY_MS);
}

/** A day of a month some months after the month of `day`. The day of the month must exist in every month. */
export function dayInMonth(day: IsoDate, monthsLater: number, dayOfMonth: number): IsoDate {
  const date = new Date(toUtc(day));
  return fromUtc(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + monthsLater, dayOfMonth));
}

/** The first day of the month after that of `day`. */
export function nextMonth(day: IsoDate): IsoDate {
  return dayInMonth(day, 1, 1);
}

/** Easter Sunday of a year in the Gregorian calendar (the anonymous algorithm of Meeus, Jones and Butcher). */
function easter(year: number): IsoDate {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const inCentury = year % 100;
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30;
  const weekday =
    (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - epact - (inCentury % 4)) % 7;
  const shift = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
  const days = epact + weekday - 7 * shift + 114;
  return fromUtc(Date.UTC(year, Math.floor(days / 31) - 1, (days % 31) + 1));
}

/** Days from Easter Sunday to Easter Monday, Ascension and Whit Monday. */
const MOVABLE = [1, 39, 50];
/** New Year, Labour Day, National Day, Assumption, All Saints, Armistice, Christmas. */
const FIXED = ['01-01', '05-01', '07-21', '08-15', '11-01', '11-11', '12-25'];

/** Whether a day is one of the ten Belgian public holidays (law of 4 January 1974; royal decree of 18 April 1974, article 1). */
export function isPublicHoliday(day: IsoDate): boolean {
  if (FIXED.includes(day.slice(5))) return true;
  const sunday = easter(Number(day.slice(0, 4)));
  return MOVABLE.some((days) => addDays(sunday, days) === day);
}

/** The day itself, or the first after it that is no Saturday, Sunday or Belgian public holiday. */
export function workingDayFrom(day: IsoDate): IsoDate {
  let candidate = day;
  while (isFree(candidate)) candidate = addDays(candidate, 1);
  return candidate;
}

function isFree(day: IsoDate): boolean {
  const weekday = new Date(toUtc(day)).getUTCDay();
  return weekday === 0 || weekday === 6 || isPublicHoliday(day);
}
