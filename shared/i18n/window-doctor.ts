import type { Text } from './text.ts';

/** The screen that tries the set-up; what it finds is in words in doctor.ts. */
export const doctorScreenTexts = {
  lead: {
    nl: 'Elke verbinding en elk gekoppeld dossier wordt stap voor stap geprobeerd: naam, beveiliging, aanmelden, rechten, boekjaar, dagboeken, btw-codes, mail. Er wordt niets geschreven en niets verstuurd. Een login wordt één keer geprobeerd.',
    fr: 'Chaque connexion et chaque dossier lié est essayé pas à pas : nom, sécurité, connexion, droits, exercice, journaux, codes TVA, courriel. Rien n’est écrit ni envoyé. Une connexion n’est essayée qu’une fois.',
    en: 'Every connection and every linked dossier is tried step by step: name, security, sign-in, rights, financial year, journals, VAT codes, mail. Nothing is written and nothing is sent. A login is tried once.',
  },
  cost: {
    nl: 'Kost per gekoppeld dossier enkele oproepen van de daglimiet van Octopus.',
    fr: 'Coûte par dossier lié quelques appels de la limite journalière d’Octopus.',
    en: 'Costs a few calls of the daily limit of Octopus per linked dossier.',
  },
  run: { nl: 'Nu nakijken', fr: 'Vérifier maintenant', en: 'Check now' },
  again: { nl: 'Opnieuw nakijken', fr: 'Vérifier à nouveau', en: 'Check again' },
  running: { nl: 'Bezig met nakijken', fr: 'Vérification en cours', en: 'Checking' },
  sound: { nl: 'Alles is in orde', fr: 'Tout est en ordre', en: 'All is in order' },
  found_one: {
    nl: '{{count}} punt vraagt aandacht',
    fr: '{{count}} point demande votre attention',
    en: '{{count}} point needs attention',
  },
  found_other: {
    nl: '{{count}} punten vragen aandacht',
    fr: '{{count}} points demandent votre attention',
    en: '{{count}} points need attention',
  },
  looked: {
    nl: '{{count}} stappen nagekeken',
    fr: '{{count}} étapes vérifiées',
    en: '{{count}} steps checked',
  },
  firm: { nl: 'Kantoor', fr: 'Bureau', en: 'Office' },
  inOrder: { nl: 'In orde', fr: 'En ordre', en: 'In order' },
  who: { nl: 'Aan zet: {{who}}', fr: 'Doit agir : {{who}}', en: 'Must act: {{who}}' },
  learned: {
    nl: 'Wat alleen een echt dossier kan zeggen',
    fr: 'Ce que seul un vrai dossier peut dire',
    en: 'What only a real dossier can tell',
  },
  learnedBody: {
    nl: 'Tentakel onthoudt deze antwoorden in het profiel.',
    fr: 'Tentakel conserve ces réponses dans le profil.',
    en: 'Tentakel keeps these answers in the profile.',
  },
  copy: { nl: 'Kopieer verslag', fr: 'Copier le rapport', en: 'Copy report' },
  save: { nl: 'Bewaar verslag', fr: 'Enregistrer le rapport', en: 'Save report' },
  fileName: {
    nl: 'controle-opstelling.txt',
    fr: 'controle-installation.txt',
    en: 'set-up-check.txt',
  },
} satisfies Readonly<Record<string, Text>>;
