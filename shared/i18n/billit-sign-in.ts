import type { Text } from './text.ts';

/** Signing in at Billit with the browser, and the feed of what is exported there. */
export const billitSignInTexts = {
  way: {
    nl: 'Hoe meldt u zich aan?',
    fr: 'Comment vous connectez-vous ?',
    en: 'How do you sign in?',
  },
  withKey: { nl: 'Met een API-sleutel', fr: 'Avec une clé API', en: 'With an API key' },
  withBrowser: {
    nl: 'Met de browser (OAuth)',
    fr: 'Par le navigateur (OAuth)',
    en: 'With the browser (OAuth)',
  },
  lead: {
    nl: 'Voor wie bij Billit een client-id voor Tentakel kreeg. U meldt zich aan op de pagina van Billit; Tentakel ziet uw wachtwoord niet.',
    fr: 'Pour qui a reçu de Billit un client-id pour Tentakel. Vous vous connectez sur la page de Billit ; Tentakel ne voit pas votre mot de passe.',
    en: 'For those who got a client id for Tentakel from Billit. You sign in on the page of Billit; Tentakel does not see your password.',
  },
  clientId: { nl: 'Client-id', fr: 'Client-id', en: 'Client id' },
  clientSecret: { nl: 'Client-secret', fr: 'Client-secret', en: 'Client secret' },
  clientSecretNote: {
    nl: 'Laat leeg als een relay van uw kantoor het toevoegt.',
    fr: 'Laissez vide si un relais de votre bureau l’ajoute.',
    en: 'Leave empty when a relay of your firm adds it.',
  },
  tokenUrl: { nl: 'Adres van de relay', fr: 'Adresse du relais', en: 'Address of the relay' },
  tokenUrlNote: {
    nl: 'Leeg: rechtstreeks bij Billit.',
    fr: 'Vide : directement chez Billit.',
    en: 'Empty: directly at Billit.',
  },
  redirectUri: {
    nl: 'Adres waar Billit naar terugkeert',
    fr: 'Adresse de retour de Billit',
    en: 'Address that Billit comes back to',
  },
  redirectUriNote: {
    nl: 'Zoals het bij Billit geregistreerd is.',
    fr: 'Telle qu’elle est enregistrée chez Billit.',
    en: 'As it is registered with Billit.',
  },
  openPage: {
    nl: 'Open de aanmeldpagina van Billit',
    fr: 'Ouvrir la page de connexion de Billit',
    en: 'Open the sign-in page of Billit',
  },
  landed: {
    nl: 'Adres waar u na het aanmelden terechtkwam',
    fr: 'Adresse où vous êtes arrivé après la connexion',
    en: 'Address you arrived at after signing in',
  },
  landedNote: {
    nl: 'Kopieer het hele adres uit de browser. De code erin geldt één keer, tien minuten lang.',
    fr: 'Copiez toute l’adresse du navigateur. Son code est valable une fois, pendant dix minutes.',
    en: 'Copy the whole address from the browser. The code in it holds once, for ten minutes.',
  },
  landedWrong: {
    nl: 'In dit adres staat geen code van deze aanmelding.',
    fr: 'Cette adresse ne contient pas de code de cette connexion.',
    en: 'There is no code of this sign-in in this address.',
  },
  feed: {
    nl: 'Volg exports',
    fr: 'Suivre les exports',
    en: 'Follow exports',
  },
  feedOf: {
    nl: 'Volg exports van {{label}}',
    fr: 'Suivre les exports de {{label}}',
    en: 'Follow exports of {{label}}',
  },
  feedOn: {
    nl: 'Exports worden gevolgd',
    fr: 'Les exports sont suivis',
    en: 'Exports are followed',
  },
} satisfies Readonly<Record<string, Text>>;
