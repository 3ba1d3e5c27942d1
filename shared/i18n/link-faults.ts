import type { FaultText, Text } from './text.ts';

const YOU: Text = { nl: 'U.', fr: 'Vous.', en: 'You.' };

/** Why a link is not saved. */
export const linkFaultTexts = {
  'not-in-octopus-dossier': {
    what: {
      nl: '{{value}} bestaat niet (meer) in dit Octopus-dossier. Er is niets opgeslagen.',
      fr: '{{value}} n’existe pas (ou plus) dans ce dossier Octopus. Rien n’a été enregistré.',
      en: '{{value}} does not exist (any more) in this Octopus dossier. Nothing was saved.',
    },
    todo: {
      nl: 'Kies een dagboek, rekening of btw-code uit de lijst.',
      fr: 'Choisissez un journal, un compte ou un code TVA de la liste.',
      en: 'Choose a journal, account or VAT code from the list.',
    },
    who: YOU,
  },
  'octopus-dossier-taken': {
    what: {
      nl: 'Dit Octopus-dossier is al gekoppeld aan {{dossier}}.',
      fr: 'Ce dossier Octopus est déjà lié à {{dossier}}.',
      en: 'This Octopus dossier is linked to {{dossier}} already.',
    },
    todo: {
      nl: 'Kies een ander Octopus-dossier, of bevestig dat beide in dezelfde boekhouding horen.',
      fr: 'Choisissez un autre dossier Octopus, ou confirmez que les deux relèvent de la même comptabilité.',
      en: 'Choose another Octopus dossier, or confirm that both belong in the same books.',
    },
    who: YOU,
  },
  'billit-dossier-taken': {
    what: {
      nl: 'Dit Billit-dossier is al gekoppeld aan {{dossier}}.',
      fr: 'Ce dossier Billit est déjà lié à {{dossier}}.',
      en: 'This Billit dossier is linked to {{dossier}} already.',
    },
    todo: {
      nl: 'Kies een ander Billit-dossier: anders werd elk document twee keer geboekt.',
      fr: 'Choisissez un autre dossier Billit : sinon chaque document serait comptabilisé deux fois.',
      en: 'Choose another Billit dossier: otherwise each document would be booked twice.',
    },
    who: YOU,
  },
  'billit-email-taken': {
    what: {
      nl: 'Billit kent het e-mailadres {{email}} al.',
      fr: 'Billit connaît déjà l’adresse {{email}}.',
      en: 'Billit knows the e-mail address {{email}} already.',
    },
    todo: {
      nl: 'Gebruik een ander adres. Heeft de ondernemer al een Billit, vraag hem dan om de koppeling met uw kantoor te aanvaarden.',
      fr: 'Utilisez une autre adresse. Si l’entrepreneur a déjà Billit, demandez-lui d’accepter le lien avec votre bureau.',
      en: 'Use another address. If the entrepreneur has Billit already, ask him to accept the link with your office.',
    },
    who: YOU,
  },
  'link-busy': {
    what: {
      nl: 'De koppeling is nog nodig: {{documents}} documenten zijn onderweg of worden opgezocht.',
      fr: 'Le lien est encore nécessaire : {{documents}} documents sont en route ou en vérification.',
      en: 'The link is still needed: {{documents}} documents are on their way or being looked up.',
    },
    todo: {
      nl: 'Wacht tot zij afgehandeld zijn en probeer opnieuw.',
      fr: 'Attendez qu’ils soient traités et réessayez.',
      en: 'Wait until they are settled and try again.',
    },
    who: YOU,
  },
  'template-name-taken': {
    what: {
      nl: 'Er is al een sjabloon met de naam {{name}}.',
      fr: 'Un modèle nommé {{name}} existe déjà.',
      en: 'There is a template named {{name}} already.',
    },
    todo: {
      nl: 'Kies een andere naam.',
      fr: 'Choisissez un autre nom.',
      en: 'Choose another name.',
    },
    who: YOU,
  },
  'link-fixed': {
    what: {
      nl: 'Dit dossier is al gekoppeld aan een ander Billit-dossier of Octopus-dossier.',
      fr: 'Ce dossier est déjà lié à un autre dossier Billit ou Octopus.',
      en: 'This dossier is linked to another Billit or Octopus dossier already.',
    },
    todo: {
      nl: 'Dagboeken, rekeningen en btw-codes kunt u wijzigen; de twee dossiers zelf niet.',
      fr: 'Vous pouvez modifier les journaux, comptes et codes TVA, mais pas les deux dossiers.',
      en: 'You can change journals, accounts and VAT codes, but not the two dossiers themselves.',
    },
    who: YOU,
  },
} satisfies Readonly<Record<string, FaultText>>;
