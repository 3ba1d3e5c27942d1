import type { Text } from './text.ts';

/** 'Profiel': the data of the accounting firm. */
export const profileTexts = {
  title: { nl: 'Profiel', fr: 'Profil', en: 'Profile' },
  firm: { nl: 'Uw kantoor', fr: 'Votre bureau', en: 'Your firm' },
  manager: { nl: 'Dossierbeheerder', fr: 'Gestionnaire de dossiers', en: 'Dossier manager' },
  managerBody: {
    nl: 'Staat in mails aan ondernemers: tot wie zij zich richten met vragen.',
    fr: 'Figure dans les e-mails aux entrepreneurs : à qui ils adressent leurs questions.',
    en: 'Stands in mails to entrepreneurs: whom they turn to with questions.',
  },
  name: { nl: 'Naam van het kantoor', fr: 'Nom du bureau', en: 'Name of the firm' },
  enterpriseNumber: {
    nl: 'Ondernemingsnummer',
    fr: 'Numéro d’entreprise',
    en: 'Enterprise number',
  },
  street: { nl: 'Straat en nummer', fr: 'Rue et numéro', en: 'Street and number' },
  postalCode: { nl: 'Postcode', fr: 'Code postal', en: 'Postal code' },
  city: { nl: 'Gemeente', fr: 'Commune', en: 'City' },
  email: { nl: 'E-mailadres', fr: 'Adresse e-mail', en: 'E-mail address' },
  phone: { nl: 'Telefoon', fr: 'Téléphone', en: 'Telephone' },
  managerName: {
    nl: 'Naam dossierbeheerder',
    fr: 'Nom du gestionnaire',
    en: 'Name of the manager',
  },
  managerEmail: {
    nl: 'E-mailadres van de dossierbeheerder',
    fr: 'Adresse e-mail du gestionnaire',
    en: 'E-mail address of the manager',
  },
  managerPhone: {
    nl: 'Telefoon dossierbeheerder (mag leeg)',
    fr: 'Téléphone du gestionnaire (facultatif)',
    en: 'Telephone of the manager (optional)',
  },
  wrong: {
    nl: 'Dit klopt niet: kijk de invoer na.',
    fr: 'Ceci n’est pas correct : vérifiez la saisie.',
    en: 'This is not right: check what you typed.',
  },
  missing: {
    nl: 'Nog in te vullen: {{fields}}',
    fr: 'Encore à remplir : {{fields}}',
    en: 'Still to fill in: {{fields}}',
  },
  complete: {
    nl: 'Het profiel is volledig.',
    fr: 'Le profil est complet.',
    en: 'The profile is complete.',
  },
  save: { nl: 'Opslaan', fr: 'Enregistrer', en: 'Save' },
  saved: { nl: 'Opgeslagen.', fr: 'Enregistré.', en: 'Saved.' },
  notice_one: {
    nl: 'Het profiel van uw kantoor is niet volledig: {{count}} veld is nog leeg.',
    fr: 'Le profil de votre bureau est incomplet : {{count}} champ est encore vide.',
    en: 'The profile of your firm is not complete: {{count}} field is still empty.',
  },
  notice_other: {
    nl: 'Het profiel van uw kantoor is niet volledig: {{count}} velden zijn nog leeg.',
    fr: 'Le profil de votre bureau est incomplet : {{count}} champs sont encore vides.',
    en: 'The profile of your firm is not complete: {{count}} fields are still empty.',
  },
  toProfile: { nl: 'Naar Profiel', fr: 'Vers le profil', en: 'To Profile' },
} satisfies Readonly<Record<string, Text>>;
