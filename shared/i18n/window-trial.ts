import type { Text } from './text.ts';

/** The free weeks of an entrepreneur at Billit. */
export const trialTexts = {
  title: {
    nl: 'Proefperiode bij Billit',
    fr: 'Période d’essai chez Billit',
    en: 'Trial at Billit',
  },
  many: {
    nl: 'Proefperiodes bij Billit',
    fr: 'Périodes d’essai chez Billit',
    en: 'Trials at Billit',
  },
  daysLeft_one: {
    nl: 'nog {{count}} dag, tot en met {{day}}',
    fr: 'encore {{count}} jour, jusqu’au {{day}}',
    en: '{{count}} day left, until {{day}}',
  },
  daysLeft_other: {
    nl: 'nog {{count}} dagen, tot en met {{day}}',
    fr: 'encore {{count}} jours, jusqu’au {{day}}',
    en: '{{count}} days left, until {{day}}',
  },
  lastDay: {
    nl: 'vandaag is de laatste dag',
    fr: 'aujourd’hui est le dernier jour',
    en: 'today is the last day',
  },
  planNeeded: {
    nl: 'tariefplan nodig sinds {{day}}',
    fr: 'plan tarifaire nécessaire depuis le {{day}}',
    en: 'tariff plan needed since {{day}}',
  },
  planNeededShort: {
    nl: 'tariefplan nodig',
    fr: 'plan tarifaire nécessaire',
    en: 'tariff plan needed',
  },
  estimate: { nl: 'schatting', fr: 'estimation', en: 'estimate' },
  unknown: {
    nl: 'Niet bekend: er is geen uitnodiging verstuurd en niemand zei dat deze ondernemer geactiveerd is.',
    fr: 'Inconnue : aucune invitation n’a été envoyée et personne n’a indiqué que cet entrepreneur est activé.',
    en: 'Not known: no invitation was sent and nobody said that this entrepreneur is activated.',
  },
  planChosen: {
    nl: 'Het tariefplan is gekozen: er valt niets af te tellen.',
    fr: 'Le plan tarifaire est choisi : il n’y a rien à compter.',
    en: 'The tariff plan is chosen: there is nothing to count down to.',
  },
  invitation: {
    nl: 'Geteld vanaf de uitnodiging van {{day}}, {{days}} dagen.',
    fr: 'Compté depuis l’invitation du {{day}}, {{days}} jours.',
    en: 'Counted from the invitation of {{day}}, {{days}} days.',
  },
  activation: {
    nl: 'Geteld vanaf {{day}}, toen u de ondernemer als geactiveerd markeerde, {{days}} dagen.',
    fr: 'Compté depuis le {{day}}, quand vous avez marqué l’entrepreneur comme activé, {{days}} jours.',
    en: 'Counted from {{day}}, when you marked the entrepreneur as activated, {{days}} days.',
  },
  endDate: { nl: 'Einddatum bij Billit', fr: 'Date de fin chez Billit', en: 'End date at Billit' },
  endDateNote: {
    nl: 'Billit vertelt ze niet aan andere programma’s. Vul ze in zodra u ze in het portaal ziet; tot dan is het een schatting.',
    fr: 'Billit ne la communique pas à d’autres programmes. Introduisez-la dès que vous la voyez dans le portail ; d’ici là c’est une estimation.',
    en: 'Billit does not tell it to other programs. Enter it once you see it in the portal; until then it is an estimate.',
  },
  hasPlan: {
    nl: 'De ondernemer heeft een tariefplan',
    fr: 'L’entrepreneur a un plan tarifaire',
    en: 'The entrepreneur has a tariff plan',
  },
  save: { nl: 'Opslaan', fr: 'Enregistrer', en: 'Save' },
  saved: { nl: 'Opgeslagen', fr: 'Enregistré', en: 'Saved' },
  toDetail: { nl: 'Naar Detail', fr: 'Vers Détail', en: 'To Detail' },
  column: { nl: 'Proefperiode', fr: 'Période d’essai', en: 'Trial' },
  look: { nl: 'Bekijk', fr: 'Voir', en: 'View' },
  length: {
    nl: 'Lengte van de proefperiode, in dagen (schatting)',
    fr: 'Durée de la période d’essai, en jours (estimation)',
    en: 'Length of the trial, in days (estimate)',
  },
  lengthNote: {
    nl: 'Billit noemt vier weken, maar elders staat 30 of 15 dagen, en de API geeft geen datum. Geteld vanaf de uitnodiging, tot u bij het dossier de echte einddatum invult.',
    fr: 'Billit parle de quatre semaines, ailleurs on trouve 30 ou 15 jours, et l’API ne donne pas de date. Compté depuis l’invitation, jusqu’à ce que vous introduisiez la vraie date de fin dans le dossier.',
    en: 'Billit speaks of four weeks, elsewhere it is 30 or 15 days, and the API gives no date. Counted from the invitation, until you enter the real end date at the dossier.',
  },
  lengthWrong: {
    nl: 'Een aantal dagen van 1 tot 365.',
    fr: 'Un nombre de jours de 1 à 365.',
    en: 'A number of days from 1 to 365.',
  },
} satisfies Readonly<Record<string, Text>>;
