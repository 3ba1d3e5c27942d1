import type { Language } from '../../../shared/model/language.ts';
import type { Say } from '../../i18n/use-texts.ts';
import { EVERY_PERIOD, NO_DATE, type PeriodFilter } from './export-filter.ts';

const LOCALES: Readonly<Record<Language, string>> = { nl: 'nl-BE', fr: 'fr-BE', en: 'en-GB' };

/** A period in words: 'November 2026', '4e kwartaal 2026', 'Alle periodes'. */
export function periodWords(period: PeriodFilter, say: Say<'export'>, language: Language): string {
  if (period === EVERY_PERIOD) return say('everyPeriod');
  if (period === NO_DATE) return say('noDate');
  const [year = '', part = ''] = period.split('-');
  if (part === 'Q1') return say('firstQuarter', { year });
  if (part.startsWith('Q')) return say('quarter', { quarter: part.slice(1), year });
  const month = new Intl.DateTimeFormat(LOCALES[language], {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(`${period}-01T00:00:00Z`));
  return month.charAt(0).toLocaleUpperCase(LOCALES[language]) + month.slice(1);
}
