import type { Text } from './text.ts';

/** The word of every state that a person sees (design: tokens.md, 'State vocabulary'); the icon is with it in renderer/ui. */
export const stateTexts = {
  waiting: { nl: 'Klaar', fr: 'Prêt', en: 'Ready' },
  queued: { nl: 'In de verzendlijst', fr: 'Dans la liste d’envoi', en: 'In the outbox' },
  sending: { nl: 'Bezig', fr: 'En cours', en: 'Working' },
  booked: { nl: 'Geboekt', fr: 'Comptabilisé', en: 'Booked' },
  verified: { nl: 'Geverifieerd', fr: 'Vérifié', en: 'Verified' },
  delivered: { nl: 'Afgeleverd', fr: 'Remis', en: 'Delivered' },
  'needs-decision': { nl: 'Wacht op u', fr: 'En attente de vous', en: 'Waiting for you' },
  'to-check': { nl: 'Te controleren', fr: 'À contrôler', en: 'To check' },
  parked: { nl: 'Wacht op oorzaak', fr: 'En attente d’une cause', en: 'Waiting on a cause' },
  unclear: {
    nl: 'Onduidelijk, wordt opgezocht',
    fr: 'Incertain, en vérification',
    en: 'Unclear, being looked up',
  },
  refused: { nl: 'Geweigerd', fr: 'Refusé', en: 'Refused' },
  rejected: { nl: 'Tegengehouden', fr: 'Retenu', en: 'Held back' },
  withdrawn: { nl: 'Ingetrokken', fr: 'Retiré', en: 'Withdrawn' },
  locked: { nl: 'Vergrendeld', fr: 'Verrouillé', en: 'Locked' },
  linked: { nl: 'Gekoppeld', fr: 'Lié', en: 'Linked' },
  available: { nl: 'Beschikbaar', fr: 'Disponible', en: 'Available' },
  fault: { nl: 'Fout', fr: 'Erreur', en: 'Error' },
  'sign-in-needed': { nl: 'Aanmelden nodig', fr: 'Connexion requise', en: 'Sign-in needed' },
  offline: { nl: 'Offline', fr: 'Hors ligne', en: 'Offline' },
  paused: { nl: 'Gepauzeerd', fr: 'En pause', en: 'Paused' },
  warning: { nl: 'Waarschuwing', fr: 'Avertissement', en: 'Warning' },
} satisfies Readonly<Record<string, Text>>;
