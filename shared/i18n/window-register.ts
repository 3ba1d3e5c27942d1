import type { Text } from './text.ts';

/** Making a company at Billit, from the link wizard. */
export const registerTexts = {
  offer: {
    nl: 'Maak dit dossier aan bij Billit',
    fr: 'Créer ce dossier chez Billit',
    en: 'Make this dossier at Billit',
  },
  title: {
    nl: 'Nieuw dossier bij Billit',
    fr: 'Nouveau dossier chez Billit',
    en: 'New dossier at Billit',
  },
  lead: {
    nl: 'Doe dit alleen als de ondernemer nog geen Billit heeft. Heeft hij er een, vraag hem dan om de koppeling met uw kantoor te aanvaarden.',
    fr: 'Uniquement si l’entrepreneur n’a pas encore Billit. S’il en a un, demandez-lui d’accepter le lien avec votre bureau.',
    en: 'Only if the entrepreneur has no Billit yet. If he has one, ask him to accept the link with your office.',
  },
  name: { nl: 'Naam', fr: 'Nom', en: 'Name' },
  email: { nl: 'E-mailadres', fr: 'Adresse e-mail', en: 'E-mail address' },
  emailNote: {
    nl: 'Uniek bij Billit; de ondernemer krijgt er een mail om het te bevestigen.',
    fr: 'Unique chez Billit ; l’entrepreneur y reçoit un courriel de confirmation.',
    en: 'Unique at Billit; the entrepreneur gets a mail there to confirm it.',
  },
  phone: { nl: 'Telefoon', fr: 'Téléphone', en: 'Phone' },
  street: { nl: 'Straat', fr: 'Rue', en: 'Street' },
  streetNumber: { nl: 'Huisnummer', fr: 'Numéro', en: 'Number' },
  zip: { nl: 'Postcode', fr: 'Code postal', en: 'Postal code' },
  city: { nl: 'Gemeente', fr: 'Commune', en: 'City' },
  vatLiable: { nl: 'Btw-plichtig', fr: 'Assujetti à la TVA', en: 'Liable for VAT' },
  register: { nl: 'Aanmaken bij Billit', fr: 'Créer chez Billit', en: 'Make at Billit' },
  still: {
    nl: 'Naam, e-mailadres en telefoon zijn nodig',
    fr: 'Le nom, l’adresse e-mail et le téléphone sont nécessaires',
    en: 'Name, e-mail address and phone are needed',
  },
} satisfies Readonly<Record<string, Text>>;
