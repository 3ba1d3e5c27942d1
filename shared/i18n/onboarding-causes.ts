import {
  type OnboardingCause,
  isOwnOnboardingCause,
  type OwnOnboardingCause,
} from '../model/onboarding.ts';
import { CAUSE_KINDS } from '../model/cause.ts';
import type { Language } from '../model/language.ts';
import { causeText } from './causes.ts';
import { fill, type Text } from './text.ts';

type Words = { readonly what: Text; readonly todo: Text };

/** Why a dossier is not linked by itself, and what a person does about it. */
const OWN_TEXTS: Readonly<Record<OwnOnboardingCause, Words>> = {
  'no-number': {
    what: {
      nl: 'Geen ondernemingsnummer in Octopus',
      fr: 'Pas de numéro d’entreprise dans Octopus',
      en: 'No enterprise number in Octopus',
    },
    todo: {
      nl: 'Vul het btw-nummer van het dossier in Octopus in, of kies zelf het Billit-dossier.',
      fr: 'Complétez le numéro de TVA du dossier dans Octopus, ou choisissez vous-même le dossier Billit.',
      en: 'Fill in the VAT number of the dossier in Octopus, or choose the Billit dossier yourself.',
    },
  },
  'invalid-number': {
    what: {
      nl: '{{number}} is geen geldig ondernemingsnummer',
      fr: '{{number}} n’est pas un numéro d’entreprise valable',
      en: '{{number}} is not a valid enterprise number',
    },
    todo: {
      nl: 'Verbeter het nummer in Octopus, of kies zelf het Billit-dossier.',
      fr: 'Corrigez le numéro dans Octopus, ou choisissez vous-même le dossier Billit.',
      en: 'Correct the number in Octopus, or choose the Billit dossier yourself.',
    },
  },
  'several-in-octopus': {
    what: {
      nl: 'Meer dan één Octopus-dossier met dit nummer: {{names}}',
      fr: 'Plusieurs dossiers Octopus avec ce numéro : {{names}}',
      en: 'More than one Octopus dossier with this number: {{names}}',
    },
    todo: {
      nl: 'Kies in welk dossier wordt geboekt.',
      fr: 'Choisissez le dossier dans lequel comptabiliser.',
      en: 'Choose the dossier in which is booked.',
    },
  },
  'several-at-billit': {
    what: {
      nl: 'Meer dan één Billit-dossier met dit nummer: {{names}}',
      fr: 'Plusieurs dossiers Billit avec ce numéro : {{names}}',
      en: 'More than one Billit dossier with this number: {{names}}',
    },
    todo: {
      nl: 'Kies het Billit-dossier waarin gefactureerd wordt.',
      fr: 'Choisissez le dossier Billit dans lequel on facture.',
      en: 'Choose the Billit dossier that invoices.',
    },
  },
  'unknown-at-billit': {
    what: {
      nl: 'Onbekend bij uw Billit-login',
      fr: 'Inconnu de votre connexion Billit',
      en: 'Unknown to your Billit login',
    },
    todo: {
      nl: 'Vraag de ondernemer om toegang met een koppelverzoek, of maak het Billit-dossier aan.',
      fr: 'Demandez l’accès à l’entrepreneur par une demande de lien, ou créez le dossier Billit.',
      en: 'Ask the entrepreneur for access with a link request, or make the Billit dossier.',
    },
  },
  'other-name': {
    what: {
      nl: 'Zelfde nummer, andere naam: {{octopus}} en {{billit}}',
      fr: 'Même numéro, autre nom : {{octopus}} et {{billit}}',
      en: 'Same number, other name: {{octopus}} and {{billit}}',
    },
    todo: {
      nl: 'Bevestig dat het dezelfde onderneming is.',
      fr: 'Confirmez qu’il s’agit de la même entreprise.',
      en: 'Confirm that it is the same company.',
    },
  },
  'other-number': {
    what: {
      nl: 'Zelfde naam, ander nummer: {{octopus}} in Octopus, {{billit}} bij Billit',
      fr: 'Même nom, autre numéro : {{octopus}} dans Octopus, {{billit}} chez Billit',
      en: 'Same name, other number: {{octopus}} in Octopus, {{billit}} at Billit',
    },
    todo: {
      nl: 'Verbeter het nummer waar het fout staat, of bevestig de koppeling.',
      fr: 'Corrigez le numéro là où il est faux, ou confirmez le lien.',
      en: 'Correct the number where it is wrong, or confirm the link.',
    },
  },
  'no-bookyear': {
    what: {
      nl: 'Geen open boekjaar voor vandaag in Octopus',
      fr: 'Pas d’exercice ouvert pour aujourd’hui dans Octopus',
      en: 'No open financial year for today in Octopus',
    },
    todo: {
      nl: 'Open het boekjaar in Octopus en start het dossier opnieuw.',
      fr: 'Ouvrez l’exercice dans Octopus et relancez le dossier.',
      en: 'Open the financial year in Octopus and start the dossier again.',
    },
  },
  'journal-missing': {
    what: {
      nl: 'Geen dagboek {{kind}} {{journal}} waarin geboekt kan worden',
      fr: 'Pas de journal {{kind}} {{journal}} dans lequel comptabiliser',
      en: 'No journal {{kind}} {{journal}} that takes bookings',
    },
    todo: {
      nl: 'Maak het dagboek in Octopus, of koppel het dossier zelf met een ander dagboek.',
      fr: 'Créez le journal dans Octopus, ou liez le dossier vous-même avec un autre journal.',
      en: 'Make the journal in Octopus, or link the dossier yourself with another journal.',
    },
  },
  'journal-unclear': {
    what: {
      nl: 'Meer dan één dagboek mogelijk: {{journals}}',
      fr: 'Plusieurs journaux possibles : {{journals}}',
      en: 'More than one journal possible: {{journals}}',
    },
    todo: {
      nl: 'Koppel het dossier zelf en kies het dagboek.',
      fr: 'Liez le dossier vous-même et choisissez le journal.',
      en: 'Link the dossier yourself and choose the journal.',
    },
  },
  'account-missing': {
    what: {
      nl: '{{account}} bestaat niet in dit Octopus-dossier',
      fr: '{{account}} n’existe pas dans ce dossier Octopus',
      en: '{{account}} does not exist in this Octopus dossier',
    },
    todo: {
      nl: 'Maak de rekening in Octopus, of koppel het dossier zelf met een andere.',
      fr: 'Créez le compte dans Octopus, ou liez le dossier vous-même avec un autre.',
      en: 'Make the account in Octopus, or link the dossier yourself with another one.',
    },
  },
  'vat-unclear': {
    what: {
      nl: 'Meer dan één btw-code mogelijk',
      fr: 'Plusieurs codes TVA possibles',
      en: 'More than one VAT code possible',
    },
    todo: {
      nl: 'Koppel het dossier zelf en kies de btw-codes.',
      fr: 'Liez le dossier vous-même et choisissez les codes TVA.',
      en: 'Link the dossier yourself and choose the VAT codes.',
    },
  },
  'vat-missing': {
    what: {
      nl: 'Geen gewone btw-code van 21 % gevonden',
      fr: 'Pas de code TVA ordinaire de 21 % trouvé',
      en: 'No ordinary VAT code of 21 % found',
    },
    todo: {
      nl: 'Koppel het dossier zelf en kies de btw-codes.',
      fr: 'Liez le dossier vous-même et choisissez les codes TVA.',
      en: 'Link the dossier yourself and choose the VAT codes.',
    },
  },
  taken: {
    what: {
      nl: 'Al gekoppeld in een ander dossier: {{dossier}}',
      fr: 'Déjà lié dans un autre dossier : {{dossier}}',
      en: 'Linked in another dossier already: {{dossier}}',
    },
    todo: {
      nl: 'Koppel het dossier zelf: dan kunt u bevestigen dat twee dossiers samen horen.',
      fr: 'Liez le dossier vous-même : vous pourrez alors confirmer que deux dossiers vont ensemble.',
      en: 'Link the dossier yourself: there you can confirm that two dossiers belong together.',
    },
  },
  'not-answered': {
    what: {
      nl: 'Een dienst gaf geen bruikbaar antwoord',
      fr: 'Un service n’a pas donné de réponse utilisable',
      en: 'A service gave no usable answer',
    },
    todo: {
      nl: 'Bekijk de communicatie van het dossier en probeer opnieuw.',
      fr: 'Consultez la communication du dossier et réessayez.',
      en: 'Look at the communication of the dossier and try again.',
    },
  },
};

/** A cause in words: what is the matter, and what to do. */
export function onboardingCauseWords(
  { kind, data }: OnboardingCause,
  language: Language,
): { readonly what: string; readonly todo: string } {
  const words = isOwnOnboardingCause(kind) ? OWN_TEXTS[kind] : serviceWords(kind);
  const what = fill(words.what, language, data);
  return {
    what: what.charAt(0).toLocaleUpperCase() + what.slice(1),
    todo: fill(words.todo, language, data),
  };
}

function serviceWords(kind: OnboardingCause['kind']): Words {
  const known = CAUSE_KINDS.find((each) => each === kind);
  return known === undefined ? OWN_TEXTS['not-answered'] : causeText(known);
}
