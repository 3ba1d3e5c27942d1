import type { Text } from './text.ts';

/** What a person calls each secret; a name that is not listed shows as it is. */
export const SECRET_LABELS: ReadonlyMap<string, Text> = new Map([
  ['octopus-user', { nl: 'gebruiker van Octopus', fr: 'utilisateur Octopus', en: 'Octopus user' }],
  [
    'octopus-password',
    { nl: 'wachtwoord van Octopus', fr: 'mot de passe Octopus', en: 'Octopus password' },
  ],
  [
    'octopus-software-house',
    {
      nl: 'softwarehuis-ID van Octopus',
      fr: 'identifiant de maison de logiciels Octopus',
      en: 'Octopus software house ID',
    },
  ],
  [
    'octopus-refresh-token',
    {
      nl: 'aanmelding bij Octopus via de browser',
      fr: 'connexion à Octopus par le navigateur',
      en: 'sign-in to Octopus with the browser',
    },
  ],
  ['billit-api-key', { nl: 'API-sleutel van Billit', fr: 'clé API Billit', en: 'Billit API key' }],
  [
    'smtp-password',
    {
      nl: 'wachtwoord van de mailserver',
      fr: 'mot de passe du serveur de messagerie',
      en: 'mail server password',
    },
  ],
]);
