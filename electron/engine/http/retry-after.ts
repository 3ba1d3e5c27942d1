/**
 * The moment (epoch ms) before which the service does not want to be asked again, from its `Retry-After` header
 * (seconds or an HTTP date, RFC 9110 section 10.2.3); null when it gives none or nonsense. Header names in lower case.
 */
export function retryMomentMs(
  headers: Readonly<Record<string, string>>,
  nowMs: number,
): number | null {
  const value = headers['retry-after']?.trim() ?? '';
  if (/^\d{1,9}$/.test(value)) return nowMs + Number(value) * 1000;
  // `Date.parse` also accepts other notations than the one of RFC 9110, such as bare numbers.
  const moment = /^[A-Z][a-z]{2,8},? /.test(value) ? Date.parse(value) : Number.NaN;
  return Number.isNaN(moment) ? null : Math.max(moment, nowMs);
}
