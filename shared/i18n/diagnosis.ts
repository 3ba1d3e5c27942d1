import type { DiagnosisCheck } from '../model/diagnosis.ts';
import type { Text } from './text.ts';

/** What each check asks of a person; the first is also looked up by the program. */
export const diagnosisTexts: Readonly<Record<DiagnosisCheck, Text>> = {
  'relation-exists': {
    nl: 'Bestaat {{party}} in Octopus, met een standaard grootboekrekening?',
    fr: '{{party}} existe-t-il dans Octopus, avec un compte général par défaut ?',
    en: 'Does {{party}} exist in Octopus, with a default ledger account?',
  },
  synchronised: {
    nl: 'Synchroniseer Octopus nadat de leverancier aangemaakt is: Bestand > Synchroniseren.',
    fr: 'Synchronisez Octopus après la création du fournisseur : Fichier > Synchroniser.',
    en: 'Synchronise Octopus after the supplier was made: File > Synchronise.',
  },
  'linked-while-booking': {
    nl: 'Staat in de Document Import Viewer ‘automatisch koppelen bij uitvoeren boekingen’ aan?',
    fr: 'La liaison automatique lors de la comptabilisation est-elle active dans la Visionneuse d’Importation ?',
    en: 'Is linking automatically while booking switched on in the Document Import Viewer?',
  },
  'other-document': {
    nl: 'Hetzelfde document laadt vaak niet opnieuw: kies een ander document en kom terug.',
    fr: 'Le même document ne se recharge souvent pas : choisissez-en un autre, puis revenez.',
    en: 'The same document often does not load again: choose another document and come back.',
  },
};
