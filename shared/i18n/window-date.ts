import type { Text } from './text.ts';

/** What a field for a date says. */
export const dateTexts = {
  shape: { nl: 'dd/mm/jjjj', fr: 'jj/mm/aaaa', en: 'dd/mm/yyyy' },
  wrong: {
    nl: 'Schrijf de datum als dag/maand/jaar, bv. 01/07/2026.',
    fr: 'Écrivez la date comme jour/mois/année, p. ex. 01/07/2026.',
    en: 'Write the date as day/month/year, e.g. 01/07/2026.',
  },
  calendar: {
    nl: 'Kies op de kalender',
    fr: 'Choisir dans le calendrier',
    en: 'Choose on the calendar',
  },
  nextMonth: { nl: 'Volgende maand', fr: 'Mois suivant', en: 'Next month' },
  previousMonth: { nl: 'Vorige maand', fr: 'Mois précédent', en: 'Previous month' },
} satisfies Readonly<Record<string, Text>>;
