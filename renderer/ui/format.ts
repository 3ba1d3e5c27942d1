import { formatCount, grouped } from '../../shared/i18n/belgian.ts';

export {
  formatCount,
  formatDate,
  formatMoment,
  formatTime,
  NOTHING,
  readDate,
  shortMoment,
} from '../../shared/i18n/belgian.ts';

/** An amount given as decimal text, in Belgian form with two decimals: 1.234,56; a credit has a true minus. */
export function formatAmount(decimalText: string): string {
  const match = /^(-?)0*(\d+)(?:\.(\d+))?$/.exec(decimalText.trim());
  if (match === null) return decimalText;
  const [, sign, whole = '0', decimals = ''] = match;
  const zero = /^0+$/.test(whole + decimals);
  return `${grouped(whole, sign === '-' && !zero)},${decimals.padEnd(2, '0')}`;
}

/** An enterprise number of ten digits as 0952.290.471. */
export function formatEnterpriseNumber(number: string): string {
  return /^\d{10}$/.test(number) ? number.replace(/^(\d{4})(\d{3})(\d{3})$/, '$1.$2.$3') : number;
}

/** An account number in groups of four: BE05 9994 1000 0175. */
export function formatAccount(account: string): string {
  return account.replaceAll(/\s/g, '').replaceAll(/(.{4})(?=.)/g, '$1 ');
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
