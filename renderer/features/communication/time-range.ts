/** The times to choose from, in the order of the menu. */
export const TIME_CHOICES = ['always', 'today', 'yesterday', 'week', 'month', 'days'] as const;
/** One of them. */
export type TimeChoice = (typeof TIME_CHOICES)[number];

/** The days (YYYY-MM-DD) of 'from day to day'; an empty one is open. */
export type DayRange = { readonly from: string; readonly until: string };

/** Two moments (epoch ms), both included; an absent one is open. */
export type TimeRange = { readonly fromMs?: number; readonly toMs?: number };

const ZONE = 'Europe/Brussels';
const DAY = new Intl.DateTimeFormat('en-CA', { timeZone: ZONE });
const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const WEEK_DAYS = 7;
const MONTH_DAYS = 30;

/** The moments of a choice; days are those of Brussels. */
export function timeRange(choice: TimeChoice, days: DayRange, nowMs: number): TimeRange {
  const today = DAY.format(nowMs);
  switch (choice) {
    case 'always':
      return {};
    case 'today':
      return { fromMs: startOfDay(today) };
    case 'yesterday':
      return { fromMs: startOfDay(daysBefore(today, 1)), toMs: startOfDay(today) - 1 };
    case 'week':
      return { fromMs: startOfDay(daysBefore(today, WEEK_DAYS - 1)) };
    case 'month':
      return { fromMs: startOfDay(daysBefore(today, MONTH_DAYS - 1)) };
    case 'days':
      return {
        ...(isDay(days.from) ? { fromMs: startOfDay(days.from) } : {}),
        ...(isDay(days.until) ? { toMs: startOfDay(daysBefore(days.until, -1)) - 1 } : {}),
      };
  }
}

/** The first moment of a day in Brussels (epoch ms), also on the days on which the clock changes. */
export function startOfDay(isoDay: string): number {
  const utc = Date.parse(`${isoDay}T00:00:00Z`);
  // Brussels is one or two hours ahead of UTC: the day begins two or one hours before it does in UTC.
  const summer = utc - 2 * HOUR_MS;
  return DAY.format(summer) === isoDay ? summer : utc - HOUR_MS;
}

function daysBefore(isoDay: string, days: number): string {
  return new Date(Date.parse(`${isoDay}T00:00:00Z`) - days * DAY_MS).toISOString().slice(0, 10);
}

function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text);
}
