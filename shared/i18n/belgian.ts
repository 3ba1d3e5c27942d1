import { fill } from './text.ts';
import { commonTexts } from './window-common.ts';
import type { Language } from '../model/language.ts';

/** A true minus sign, as wide as a figure. */
const MINUS = '\u2212';
/** What stands where there is nothing to show. */
export const NOTHING = '—';

/** A whole number in Belgian form: 1.940. The same in every language, as on the documents. */
export function formatCount(count: number): string {
  return grouped(String(Math.trunc(Math.abs(count))), count < 0);
}

/** A calendar day (YYYY-MM-DD) as 24/11/2026. */
export function formatDate(isoDate: string | null): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(isoDate ?? '');
  return match === null ? NOTHING : `${match[3]}/${match[2]}/${match[1]}`;
}

const WITH_MARKS = /^(\d{1,2})[/.\- ](\d{1,2})[/.\- ](\d{4})$/;
const FIGURES_ONLY = /^(\d{2})(\d{2})(\d{4})$/;

/** A date as a Belgian writes it (1/7/2026, 01.07.2026, 01-07-2026, 01072026) as YYYY-MM-DD; null when it is none. */
export function readDate(written: string): string | null {
  const text = written.trim();
  const [, day = '', month = '', year = ''] =
    WITH_MARKS.exec(text) ?? FIGURES_ONLY.exec(text) ?? [];
  const isoDate = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const instant = new Date(`${isoDate}T00:00:00Z`);
  const isDay = !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(isoDate);
  return isDay ? isoDate : null;
}

/** A moment beside what is now (both epoch ms): 'vandaag 14:02', 'gisteren 17:12', 'morgen 08:00', else 23/11/2026 14:02; Belgian time. */
export function formatMoment(atMs: number, nowMs: number, language: Language): string {
  const time = formatTime(atMs);
  const day = isoDay(atMs);
  if (day === isoDay(nowMs)) return fill(commonTexts.today, language, { time });
  if (nextDay(day) === isoDay(nowMs)) return fill(commonTexts.yesterday, language, { time });
  if (nextDay(isoDay(nowMs)) === day) return fill(commonTexts.tomorrow, language, { time });
  return `${formatDate(day)} ${time}`;
}

/** A moment where little room is: the hour of today, else 01/12, of another year 01/12/26; Belgian time. */
export function shortMoment(atMs: number | null, nowMs: number): string {
  if (atMs === null) return NOTHING;
  const day = isoDay(atMs);
  const today = isoDay(nowMs);
  if (day === today) return formatTime(atMs);
  const [year = '', month = '', date = ''] = day.split('-');
  return today.startsWith(year) ? `${date}/${month}` : `${date}/${month}/${year.slice(2)}`;
}

/** The hour of a moment (epoch ms), 14:02; with seconds 14:02:41; Belgian time. */
export function formatTime(atMs: number, withSeconds = false): string {
  return (withSeconds ? SECONDS : MINUTES).format(atMs);
}

const BRUSSELS = { timeZone: 'Europe/Brussels' } as const;
const DAY = new Intl.DateTimeFormat('en-CA', BRUSSELS);
const MINUTES = new Intl.DateTimeFormat('nl-BE', {
  ...BRUSSELS,
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});
const SECONDS = new Intl.DateTimeFormat('nl-BE', {
  ...BRUSSELS,
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  hourCycle: 'h23',
});

function isoDay(atMs: number): string {
  return DAY.format(atMs);
}

function nextDay(isoDate: string): string {
  const day = new Date(`${isoDate}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + 1);
  return day.toISOString().slice(0, 10);
}

/** Digits in groups of three, behind a true minus when negative. */
export function grouped(digits: string, negative: boolean): string {
  return `${negative ? MINUS : ''}${digits.replaceAll(/\B(?=(\d{3})+$)/g, '.')}`;
}
