import type { Text } from './text.ts';

/** The frame of one dossier: its head and its tabs. */
export const dossierTexts = {
  tabs: { nl: 'Pagina’s van dit dossier', fr: 'Pages de ce dossier', en: 'Pages of this dossier' },
  trail: { nl: 'U bent hier', fr: 'Vous êtes ici', en: 'You are here' },
  pair: {
    nl: 'Billit {{partyId}} en Octopus-dossier {{octopusId}}',
    fr: 'Billit {{partyId}} et dossier Octopus {{octopusId}}',
    en: 'Billit {{partyId}} and Octopus dossier {{octopusId}}',
  },
  copyNumber: {
    nl: 'Kopieer ondernemingsnummer',
    fr: 'Copier le numéro d’entreprise',
    en: 'Copy enterprise number',
  },
  sync: { nl: 'Nu synchroniseren', fr: 'Synchroniser maintenant', en: 'Synchronise now' },
  toExport: {
    nl: '{{count}} te exporteren',
    fr: '{{count}} à exporter',
    en: '{{count}} to export',
  },
  goneTitle: {
    nl: 'Dit dossier is er niet',
    fr: 'Ce dossier n’existe pas',
    en: 'This dossier is not here',
  },
  goneBody: {
    nl: 'Het hoort bij een ander profiel, of het adres klopt niet.',
    fr: 'Il appartient à un autre profil, ou l’adresse n’est pas correcte.',
    en: 'It belongs to another profile, or the address is not right.',
  },
  toDossiers: { nl: 'Naar Dossiers', fr: 'Vers les Dossiers', en: 'To Dossiers' },
} satisfies Readonly<Record<string, Text>>;
