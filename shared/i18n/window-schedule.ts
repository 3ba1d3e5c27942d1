import type { Text } from './text.ts';

/** When the documents of a dossier leave by themselves: on top of 'Integraties'. */
export const scheduleTexts = {
  title: { nl: 'Planning', fr: 'Planning', en: 'Schedule' },
  lastRun: { nl: 'Laatste run', fr: 'Dernière exécution', en: 'Last run' },
  nextRun: { nl: 'Volgende run', fr: 'Prochaine exécution', en: 'Next run' },
  never: { nl: 'nog geen', fr: 'aucune encore', en: 'none yet' },
  paused: { nl: 'gepauzeerd', fr: 'en pause', en: 'paused' },
  pausedBy: {
    nl: 'Gepauzeerd door {{person}}, {{moment}}. Er vertrekt niets vanzelf; zelf exporteren kan. Na hervatten geldt weer: {{means}}',
    fr: 'Mis en pause par {{person}}, {{moment}}. Rien ne part automatiquement ; vous pouvez exporter. Après la reprise vaut de nouveau : {{means}}',
    en: 'Paused by {{person}}, {{moment}}. Nothing leaves by itself; you can export. After resuming this holds again: {{means}}',
  },
  pause: { nl: 'Pauzeer', fr: 'Mettre en pause', en: 'Pause' },
  resume: { nl: 'Hervat', fr: 'Reprendre', en: 'Resume' },
  pausing_one: {
    nl: '{{count}} document wacht tot u hervat',
    fr: '{{count}} document attend la reprise',
    en: '{{count}} document waits until you resume',
  },
  pausing_other: {
    nl: '{{count}} documenten wachten tot u hervat',
    fr: '{{count}} documents attendent la reprise',
    en: '{{count}} documents wait until you resume',
  },
  byHand: { nl: 'vertrekt niet vanzelf', fr: 'ne part pas seul', en: 'leaves not by itself' },
  practice: {
    nl: 'niet in de oefenomgeving',
    fr: 'pas dans l’environnement d’entraînement',
    en: 'not in practice',
  },
  forRelease: { nl: 'Wacht op vrijgave', fr: 'Attend la libération', en: 'Waits for release' },
  through: {
    nl: 'vrijgegeven t/m {{moment}}',
    fr: 'libéré jusqu’au {{moment}}',
    en: 'released through {{moment}}',
  },
  notReleased: { nl: 'nog niets vrijgegeven', fr: 'rien de libéré', en: 'nothing released yet' },
  now: { nl: 'Wat nu vertrekt', fr: 'Ce qui part', en: 'What leaves' },
  would: {
    nl: 'Wat zou vertrekken als u dit opslaat',
    fr: 'Ce qui partirait si vous enregistrez',
    en: 'What would leave if you save this',
  },
  atOnce_one: {
    nl: '{{count}} document meteen',
    fr: '{{count}} document tout de suite',
    en: '{{count}} document at once',
  },
  atOnce_other: {
    nl: '{{count}} documenten meteen',
    fr: '{{count}} documents tout de suite',
    en: '{{count}} documents at once',
  },
  later_one: {
    nl: '{{count}} document vanaf {{moment}}',
    fr: '{{count}} document à partir du {{moment}}',
    en: '{{count}} document from {{moment}}',
  },
  later_other: {
    nl: '{{count}} documenten vanaf {{moment}}',
    fr: '{{count}} documents à partir du {{moment}}',
    en: '{{count}} documents from {{moment}}',
  },
  afterwards_one: {
    nl: '{{count}} document daarna',
    fr: '{{count}} document ensuite',
    en: '{{count}} document after that',
  },
  afterwards_other: {
    nl: '{{count}} documenten daarna',
    fr: '{{count}} documents ensuite',
    en: '{{count}} documents after that',
  },
  release_one: {
    nl: '{{count}} document wacht op vrijgave',
    fr: '{{count}} document attend la libération',
    en: '{{count}} document waits for release',
  },
  release_other: {
    nl: '{{count}} documenten wachten op vrijgave',
    fr: '{{count}} documents attendent la libération',
    en: '{{count}} documents wait for release',
  },
  approval_one: {
    nl: '{{count}} aankoop wacht op kostengoedkeuring',
    fr: '{{count}} achat attend l’approbation',
    en: '{{count}} purchase waits for cost approval',
  },
  approval_other: {
    nl: '{{count}} aankopen wachten op kostengoedkeuring',
    fr: '{{count}} achats attendent l’approbation',
    en: '{{count}} purchases wait for cost approval',
  },
  check_one: {
    nl: '{{count}} document is te controleren',
    fr: '{{count}} document est à contrôler',
    en: '{{count}} document is to be checked',
  },
  check_other: {
    nl: '{{count}} documenten zijn te controleren',
    fr: '{{count}} documents sont à contrôler',
    en: '{{count}} documents are to be checked',
  },
  person_one: {
    nl: '{{count}} document wacht op u',
    fr: '{{count}} document vous attend',
    en: '{{count}} document waits for you',
  },
  person_other: {
    nl: '{{count}} documenten wachten op u',
    fr: '{{count}} documents vous attendent',
    en: '{{count}} documents wait for you',
  },
  nothing: {
    nl: 'Er wacht geen enkel document.',
    fr: 'Aucun document n’attend.',
    en: 'No document is waiting.',
  },
} satisfies Readonly<Record<string, Text>>;
