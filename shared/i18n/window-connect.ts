import type { Text } from './text.ts';

/** Adding a connection with Billit or Octopus. */
export const connectTexts = {
  addBillit: { nl: 'Billit verbinden', fr: 'Connecter Billit', en: 'Connect Billit' },
  connect: { nl: 'Verbinden', fr: 'Connecter', en: 'Connect' },
  connecting: {
    nl: 'De aanmelding wordt getest.',
    fr: 'La connexion est en cours de test.',
    en: 'The sign-in is being tested.',
  },
  name: { nl: 'Naam', fr: 'Nom', en: 'Name' },
  apiKey: { nl: 'API-sleutel', fr: 'Clé API', en: 'API key' },
  apiKeyWhere: {
    nl: 'U vindt ze in Billit onder Profiel. Tentakel test ze als u op Verbinden klikt en bewaart ze daarna in de sleutelhanger van deze computer.',
    fr: 'Vous la trouvez dans Billit sous Profil. Tentakel la teste quand vous cliquez sur Connecter, puis la conserve dans le trousseau de cet ordinateur.',
    en: 'You find it in Billit under Profile. Tentakel tests it when you click Connect and then keeps it in the keychain of this computer.',
  },
  apiKeyTerms: {
    nl: 'Billit staat een API-sleutel alleen toe voor eigen, niet-commercieel gebruik: gebruik een sleutel van uw eigen kantoor, en geef hem aan niemand door. Hij opent alles wat deze gebruiker in Billit mag zien.',
    fr: 'Billit n’autorise une clé API que pour un usage propre et non commercial : utilisez une clé de votre propre bureau et ne la transmettez à personne. Elle ouvre tout ce que cet utilisateur peut voir dans Billit.',
    en: 'Billit allows an API key only for own, non-commercial use: use a key of your own firm and pass it on to nobody. It opens all that this user may see in Billit.',
  },
  partyId: {
    nl: 'PartyID van uw kantoor (niet verplicht)',
    fr: 'PartyID de votre bureau (facultatif)',
    en: 'PartyID of your firm (optional)',
  },
  partyIdWhere: {
    nl: 'Het nummer van uw boekhoudkantoor in Billit. Laat het leeg als u het niet kent: Tentakel spreekt dan elk dossier rechtstreeks aan.',
    fr: 'Le numéro de votre bureau comptable dans Billit. Laissez vide si vous ne le connaissez pas : Tentakel s’adresse alors directement à chaque dossier.',
    en: 'The number of your accounting firm in Billit. Leave it empty when you do not know it: Tentakel then addresses each dossier directly.',
  },
  address: { nl: 'Adres van de dienst', fr: 'Adresse du service', en: 'Address of the service' },
  addressWrong: {
    nl: 'Dit is geen https-adres.',
    fr: 'Ce n’est pas une adresse https.',
    en: 'This is not an https address.',
  },
  missing: { nl: 'Vul dit in.', fr: 'À remplir.', en: 'Fill this in.' },
  nothingSaved_one: {
    nl: 'Er is niets opgeslagen. {{count}} poging gedaan.',
    fr: 'Rien n’a été enregistré. {{count}} tentative.',
    en: 'Nothing was saved. {{count}} attempt made.',
  },
  nothingSaved_other: {
    nl: 'Er is niets opgeslagen. {{count}} pogingen gedaan.',
    fr: 'Rien n’a été enregistré. {{count}} tentatives.',
    en: 'Nothing was saved. {{count}} attempts made.',
  },
  added: {
    nl: '{{name}} is verbonden.',
    fr: '{{name}} est connecté.',
    en: '{{name}} is connected.',
  },
  goOn: {
    nl: 'Billit en Octopus zijn verbonden. U kunt nu dossiers toevoegen.',
    fr: 'Billit et Octopus sont connectés. Vous pouvez maintenant ajouter des dossiers.',
    en: 'Billit and Octopus are connected. You can add dossiers now.',
  },
  toAdd: { nl: 'Dossiers toevoegen', fr: 'Ajouter des dossiers', en: 'Add dossiers' },
} satisfies Readonly<Record<string, Text>>;
