import { fill } from '../../shared/i18n/text.ts';
import { commonTexts } from '../../shared/i18n/window-common.ts';
import type { Language } from '../../shared/model/language.ts';

/** A true minus sign, as wide as a figure. */
const MINUS = '\u2212';
/** What stands where there is nothing to show. */
export const NOTHING = '—';

/** A whole number in Belgian form: 1.940. The same in every language, as on the documents. */
export function formatCount(count: number): string {
  return grouped(String(Math.trunc(Math.abs(count))), count < 0);
}

/** An amount given as decimal text, in Belgian form with two decimals: 1.234,56; a credit has a true minus. */
export function formatAmount(decimalText: string): string {
  const match = /^(-?)0*(\d+)(?:\.(\d+))?$/.exec(decimalText.trim());
  if (match === null) return decimalText;
  const [, sign, whole = '0', decimals = ''] = match;
  const zero = /^0+$/.test(whole + decimals);
  return `${grouped(whole, sign === '-' && !zero)},${decimals.padEnd(2, '0')}`;
}

/** A calendar day (YYYY-MM-DD) as 24/11/2026. */
export function formatDate(isoDate: string | null): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(isoDate ?? '');
  return match === null ? NOTHING : `${match[3]}/${match[2]}/${match[1]}`;
}

/** A moment beside what is now (both epoch ms): 'vandaag 14:02', 'gisteren 17:12', else 23/11/2026 14:02; Belgian time. */
export function formatMoment(atMs: number, nowMs: number, language: Language): string {
  const time = formatTime(atMs);
  const day = isoDay(atMs);
  if (day === isoDay(nowMs)) return fill(commonTexts.today, language, { time });
  if (nextDay(day) === isoDay(nowMs)) return fill(commonTexts.yesterday, language, { time });
  return `${formatDate(day)} ${time}`;
}

/** The hour of a moment (epoch ms), 14:02; with seconds 14:02:41; Belgian time. */
export function formatTime(atMs: number, withSeconds = false): string {
  return (withSeconds ? SECONDS : MINUTES).format(atMs);
}

/** An enterprise number of ten digits as 0952.290.471. */
export function formatEnterpriseNumber(number: string): string {
  return /^\d{10}$/.test(number) ? number.replace(/^(\d{4})(\d{3})(\d{3})$/, '$1.$2.$3') : number;
}

/** A duration in ms: 240 ms, 1,4 s. */
export function formatDuration(durationMs: number): string {
  if (durationMs < 1000) return `${formatCount(Math.round(durationMs))} ms`;
  return `${(durationMs / 1000).toFixed(1).replace('.', ',')} s`;
}

/** A size in bytes: 812 B, 14 kB, 2,3 MB. */
export function formatBytes(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`;
  if (bytes < 1_000_000) return `${formatCount(Math.round(bytes / 1000))} kB`;
  return `${(bytes / 1_000_000).toFixed(1).replace('.', ',')} MB`;
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

function grouped(digits: string, negative: boolean): string {
  return `${negative ? MINUS : ''}${digits.replaceAll(/\B(?=(\d{3})+$)/g, '.')}`;
}
