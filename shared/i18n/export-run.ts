import type { Text } from './text.ts';

/** The texts of an export under way and of its result. */
export const exportRunTexts = {
  preparing: {
    nl: 'Documenten ophalen en klaarzetten',
    fr: 'Récupération et préparation des documents',
    en: 'Fetching and preparing documents',
  },
  running: {
    nl: 'Bezig: {{done}} van {{total}} documenten',
    fr: 'En cours : {{done}} documents sur {{total}}',
    en: 'Working: {{done}} of {{total}} documents',
  },
  stopping: {
    nl: 'Stopt na dit document: {{done}} van {{total}}',
    fr: 'S’arrête après ce document : {{done}} sur {{total}}',
    en: 'Stops after this document: {{done}} of {{total}}',
  },
  ended_one: {
    nl: 'Export afgelopen: {{count}} document',
    fr: 'Exportation terminée : {{count}} document',
    en: 'Export ended: {{count}} document',
  },
  ended_other: {
    nl: 'Export afgelopen: {{count}} documenten',
    fr: 'Exportation terminée : {{count}} documents',
    en: 'Export ended: {{count}} documents',
  },
  stopped: {
    nl: 'Gestopt: {{done}} van {{total}} documenten',
    fr: 'Arrêté : {{done}} documents sur {{total}}',
    en: 'Stopped: {{done}} of {{total}} documents',
  },
  startedAt: { nl: 'gestart om {{time}}', fr: 'démarré à {{time}}', en: 'started at {{time}}' },
  endedAt: {
    nl: 'van {{from}} tot {{to}}',
    fr: 'de {{from}} à {{to}}',
    en: 'from {{from}} to {{to}}',
  },
  background: {
    nl: 'loopt verder op de achtergrond',
    fr: 'continue en arrière-plan',
    en: 'goes on in the background',
  },
  stop: {
    nl: 'Stop na dit document',
    fr: 'Arrêter après ce document',
    en: 'Stop after this document',
  },
  toList: { nl: 'Terug naar de lijst', fr: 'Retour à la liste', en: 'Back to the list' },
  showRun: { nl: 'Toon verloop', fr: 'Afficher le déroulement', en: 'Show progress' },
  showResult: { nl: 'Toon resultaat', fr: 'Afficher le résultat', en: 'Show result' },
  dismiss: { nl: 'Resultaat sluiten', fr: 'Fermer le résultat', en: 'Close the result' },
  progress: { nl: 'Voortgang', fr: 'Progression', en: 'Progress' },
  booked_one: { nl: '{{count}} geboekt', fr: '{{count}} comptabilisé', en: '{{count}} booked' },
  booked_other: { nl: '{{count}} geboekt', fr: '{{count}} comptabilisés', en: '{{count}} booked' },
  refused_one: { nl: '{{count}} geweigerd', fr: '{{count}} refusé', en: '{{count}} refused' },
  refused_other: { nl: '{{count}} geweigerd', fr: '{{count}} refusés', en: '{{count}} refused' },
  forYou_one: {
    nl: '{{count}} wacht op u',
    fr: '{{count}} en attente de vous',
    en: '{{count}} waits for you',
  },
  forYou_other: {
    nl: '{{count}} wachten op u',
    fr: '{{count}} en attente de vous',
    en: '{{count}} wait for you',
  },
  bySelf_one: {
    nl: '{{count}} wacht op oorzaak',
    fr: '{{count}} en attente d’une cause',
    en: '{{count}} waits on a cause',
  },
  bySelf_other: {
    nl: '{{count}} wachten op oorzaak',
    fr: '{{count}} en attente d’une cause',
    en: '{{count}} wait on a cause',
  },
  toGo: {
    nl: '{{count}} in de verzendlijst',
    fr: '{{count}} dans la liste d’envoi',
    en: '{{count}} in the outbox',
  },
  notSent_one: {
    nl: '{{count}} niet verstuurd',
    fr: '{{count}} non envoyé',
    en: '{{count}} not sent',
  },
  notSent_other: {
    nl: '{{count}} niet verstuurd',
    fr: '{{count}} non envoyés',
    en: '{{count}} not sent',
  },
  notBooked: { nl: 'Niet geboekt', fr: 'Non comptabilisé', en: 'Not booked' },
  bookedTitle: { nl: 'Geboekt', fr: 'Comptabilisé', en: 'Booked' },
  onTheWay: { nl: 'Nog te versturen', fr: 'Encore à envoyer', en: 'Still to be sent' },
  notSentTitle: { nl: 'Niet verstuurd', fr: 'Non envoyé', en: 'Not sent' },
  copyList: { nl: 'Kopieer lijst', fr: 'Copier la liste', en: 'Copy list' },
  who: { nl: 'Aan zet', fr: 'Qui doit agir', en: 'Who must act' },
  todo: { nl: 'Wat u kunt doen', fr: 'Ce que vous pouvez faire', en: 'What you can do' },
  more_one: { nl: 'en nog {{count}}', fr: 'et {{count}} autre', en: 'and {{count}} more' },
  more_other: { nl: 'en nog {{count}}', fr: 'et {{count}} autres', en: 'and {{count}} more' },
  documents_one: { nl: '{{count}} document', fr: '{{count}} document', en: '{{count}} document' },
  documents_other: {
    nl: '{{count}} documenten',
    fr: '{{count}} documents',
    en: '{{count}} documents',
  },
  show: { nl: 'Toon document', fr: 'Afficher le document', en: 'Show document' },
  bookingNumber: { nl: 'Boekingsnummer', fr: 'Numéro d’écriture', en: 'Booking number' },
  runFault: {
    nl: 'Een deel van de export kon niet doorgaan',
    fr: 'Une partie de l’exportation n’a pas pu se faire',
    en: 'A part of the export could not go on',
  },
  runFaultBody: {
    nl: 'Niets is verloren of dubbel geboekt. Probeer opnieuw wanneer de oorzaak weg is.',
    fr: 'Rien n’est perdu ni comptabilisé deux fois. Réessayez quand la cause a disparu.',
    en: 'Nothing is lost or booked twice. Try again once the cause is gone.',
  },
  announceDone: {
    nl: 'Export afgelopen. Geboekt: {{booked}}, niet geboekt: {{other}}.',
    fr: 'Exportation terminée. Comptabilisé : {{booked}}, non comptabilisé : {{other}}.',
    en: 'Export ended. Booked: {{booked}}, not booked: {{other}}.',
  },
} satisfies Readonly<Record<string, Text>>;
