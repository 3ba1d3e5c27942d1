import type { Text } from './text.ts';

/** Why a delivered document is not recognised in the Import Viewer (S73-S76). */
export const diagnosisTexts = {
  title: {
    nl: 'Niet herkend in de Import Viewer?',
    fr: 'Pas reconnu dans la Visionneuse ?',
    en: 'Not recognised in the Import Viewer?',
  },
  lead: {
    nl: 'Kijk dit na, in deze volgorde.',
    fr: 'Vérifiez ceci, dans cet ordre.',
    en: 'Check this, in this order.',
  },
  'relation-exists': {
    nl: 'Bestaat {{party}} in Octopus?',
    fr: '{{party}} existe-t-il dans Octopus ?',
    en: 'Does {{party}} exist in Octopus?',
  },
  existsWith: {
    nl: 'Ja, met standaardrekening {{account}}.',
    fr: 'Oui, avec le compte par défaut {{account}}.',
    en: 'Yes, with default account {{account}}.',
  },
  existsWithout: {
    nl: 'Ja, maar zonder standaard grootboekrekening: vul ze in bij de relatie, anders kiest Octopus geen rekening.',
    fr: 'Oui, mais sans compte général par défaut : indiquez-le à la relation, sinon Octopus ne choisit aucun compte.',
    en: 'Yes, but without a default ledger account: enter it with the relation, or Octopus chooses no account.',
  },
  existsNot: {
    nl: 'Nee. Maak de relatie aan in Octopus, met haar btw-nummer en een standaard grootboekrekening.',
    fr: 'Non. Créez la relation dans Octopus, avec son numéro de TVA et un compte général par défaut.',
    en: 'No. Make the relation in Octopus, with its VAT number and a default ledger account.',
  },
  synchronised: {
    nl: 'Is er gesynchroniseerd sinds de relatie aangemaakt is?',
    fr: 'A-t-on synchronisé depuis la création de la relation ?',
    en: 'Was there a synchronisation since the relation was made?',
  },
  synchronisedHow: {
    nl: 'Hier met de knop hiernaast; in Octopus met Bestand > Synchroniseren.',
    fr: 'Ici avec le bouton ci-contre ; dans Octopus avec Fichier > Synchroniser.',
    en: 'Here with the button beside this; in Octopus with File > Synchronise.',
  },
  syncNow: { nl: 'Nu synchroniseren', fr: 'Synchroniser maintenant', en: 'Sync now' },
  synced: {
    nl: 'Gesynchroniseerd: zo staat het nu in Octopus.',
    fr: 'Synchronisé : voici la situation dans Octopus.',
    en: 'Synchronised: this is how it stands in Octopus now.',
  },
  'linked-while-booking': {
    nl: 'Staat ‘automatisch koppelen bij uitvoeren boekingen’ aan?',
    fr: 'La liaison automatique lors de la comptabilisation est-elle active ?',
    en: 'Is linking automatically while booking switched on?',
  },
  linkedHow: {
    nl: 'Dat ziet alleen u: het staat in de Document Import Viewer van Octopus.',
    fr: 'Vous seul le voyez : l’option se trouve dans la Visionneuse d’Importation d’Octopus.',
    en: 'Only you can see that: it is in the Document Import Viewer of Octopus.',
  },
  'other-document': {
    nl: 'Nog niet? Kies een ander document en kom terug.',
    fr: 'Toujours pas ? Choisissez un autre document, puis revenez.',
    en: 'Still not? Choose another document and come back.',
  },
  otherHow: {
    nl: 'Hetzelfde document laadt de Import Viewer vaak niet opnieuw.',
    fr: 'La Visionneuse ne recharge souvent pas le même document.',
    en: 'The Import Viewer often does not load the same document again.',
  },
  seenYes: { nl: 'In orde', fr: 'En ordre', en: 'In order' },
  seenNo: { nl: 'Niet in orde', fr: 'Pas en ordre', en: 'Not in order' },
  seenLook: { nl: 'Kijk zelf na', fr: 'À vérifier', en: 'Look yourself' },
} satisfies Readonly<Record<string, Text>>;
