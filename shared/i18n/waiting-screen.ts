import type { Text } from './text.ts';

/** The texts of 'Wacht op u': everything that is held. */
export const waitingTexts = {
  title: { nl: 'Wacht op u', fr: 'En attente de vous', en: 'Waiting for you' },
  youNote: { nl: '{{count}} voor u', fr: '{{count}} pour vous', en: '{{count}} for you' },
  selfNote_one: {
    nl: '{{count}} gaat vanzelf verder',
    fr: '{{count}} continue de lui-même',
    en: '{{count}} goes on by itself',
  },
  selfNote_other: {
    nl: '{{count}} gaan vanzelf verder',
    fr: '{{count}} continuent d’eux-mêmes',
    en: '{{count}} go on by themselves',
  },
  searchLabel: {
    nl: 'Dossier, document of oorzaak',
    fr: 'Dossier, document ou cause',
    en: 'Dossier, document or cause',
  },
  forYou: { nl: 'Voor u', fr: 'Pour vous', en: 'For you' },
  bySelf: {
    nl: 'Wacht op oorzaak, gaat daarna vanzelf',
    fr: 'En attente d’une cause, continue ensuite seul',
    en: 'Waiting on a cause, then goes by itself',
  },
  list: { nl: 'Wat wacht', fr: 'Ce qui attend', en: 'What waits' },
  documents_one: { nl: '{{count}} document', fr: '{{count}} document', en: '{{count}} document' },
  documents_other: {
    nl: '{{count}} documenten',
    fr: '{{count}} documents',
    en: '{{count}} documents',
  },
  wait_one: {
    nl: '{{count}} document wacht. Het is veilig bewaard en nog niet geboekt.',
    fr: '{{count}} document attend. Il est conservé en sécurité et pas encore comptabilisé.',
    en: '{{count}} document waits. It is kept safe and not booked yet.',
  },
  wait_other: {
    nl: '{{count}} documenten wachten. Ze zijn veilig bewaard en nog niet geboekt.',
    fr: '{{count}} documents attendent. Ils sont conservés en sécurité et pas encore comptabilisés.',
    en: '{{count}} documents wait. They are kept safe and not booked yet.',
  },
  unclear_one: {
    nl: '{{count}} document: er kwam geen antwoord. Tentakel zoekt op of het geboekt is, voor er iets opnieuw vertrekt.',
    fr: '{{count}} document : aucune réponse n’est arrivée. Tentakel vérifie s’il est comptabilisé avant tout nouvel envoi.',
    en: '{{count}} document: no answer came. Tentakel looks up whether it is booked before anything is sent again.',
  },
  unclear_other: {
    nl: '{{count}} documenten: er kwam geen antwoord. Tentakel zoekt op of ze geboekt zijn, voor er iets opnieuw vertrekt.',
    fr: '{{count}} documents : aucune réponse n’est arrivée. Tentakel vérifie s’ils sont comptabilisés avant tout nouvel envoi.',
    en: '{{count}} documents: no answer came. Tentakel looks up whether they are booked before anything is sent again.',
  },
  mailQuestion: {
    nl: 'Staat {{number}} in de Document Import Viewer?',
    fr: '{{number}} figure-t-il dans la Visionneuse d’Importation ?',
    en: 'Is {{number}} in the Document Import Viewer?',
  },
  mailArrived: { nl: 'Staat er', fr: 'Il y est', en: 'It is there' },
  mailAbsent: {
    nl: 'Staat er niet: opnieuw mailen',
    fr: 'Il n’y est pas : renvoyer',
    en: 'Not there: mail again',
  },
  todo: { nl: 'Wat u kunt doen', fr: 'Ce que vous pouvez faire', en: 'What you can do' },
  who: { nl: 'Aan zet', fr: 'Qui doit agir', en: 'Who must act' },
  safe: { nl: 'Is alles veilig', fr: 'Tout est-il sûr', en: 'Is everything safe' },
  safeYes: {
    nl: 'Ja, niets verloren en niets dubbel',
    fr: 'Oui, rien de perdu ni en double',
    en: 'Yes, nothing lost and nothing twice',
  },
  documentsTitle: { nl: 'Documenten', fr: 'Documents', en: 'Documents' },
  more_one: {
    nl: 'en nog {{count}} in het dossier',
    fr: 'et {{count}} autre dans le dossier',
    en: 'and {{count}} more in the dossier',
  },
  more_other: {
    nl: 'en nog {{count}} in het dossier',
    fr: 'et {{count}} autres dans le dossier',
    en: 'and {{count}} more in the dossier',
  },
  tryNow: { nl: 'Nu proberen', fr: 'Essayer maintenant', en: 'Try now' },
  trying: { nl: 'Bezig', fr: 'En cours', en: 'Working' },
  tried: { nl: 'Opnieuw geprobeerd.', fr: 'Nouvel essai effectué.', en: 'Tried again.' },
  openDossier: {
    nl: 'Toon in het dossier',
    fr: 'Afficher dans le dossier',
    en: 'Show in the dossier',
  },
  original_one: {
    nl: 'Gegevens van {{count}} document',
    fr: 'Données de {{count}} document',
    en: 'Data of {{count}} document',
  },
  original_other: {
    nl: 'Gegevens van {{count}} documenten',
    fr: 'Données de {{count}} documents',
    en: 'Data of {{count}} documents',
  },
  browse: { nl: 'bladeren', fr: 'parcourir', en: 'browse' },
  place: { nl: '{{at}} van {{total}}', fr: '{{at}} sur {{total}}', en: '{{at}} of {{total}}' },
  emptyTitle: { nl: 'Niets wacht op u', fr: 'Rien ne vous attend', en: 'Nothing waits for you' },
  emptyBody: {
    nl: 'Elk document is geboekt of kan vertrekken. Komt er iets tussen, dan staat het hier, met wat u kunt doen.',
    fr: 'Chaque document est comptabilisé ou peut partir. S’il survient un obstacle, il figurera ici, avec ce que vous pouvez faire.',
    en: 'Every document is booked or can leave. If something comes up, it will be here, with what you can do.',
  },
  filteredTitle: {
    nl: 'Niets gevonden',
    fr: 'Rien trouvé',
    en: 'Nothing found',
  },
  filteredBody: {
    nl: 'Geen dossier, document of oorzaak bevat wat u zoekt.',
    fr: 'Aucun dossier, document ou cause ne contient ce que vous cherchez.',
    en: 'No dossier, document or cause holds what you search for.',
  },
  nothingForYou: {
    nl: 'U hoeft niets te doen.',
    fr: 'Vous n’avez rien à faire.',
    en: 'There is nothing for you to do.',
  },
  nothingBySelf: {
    nl: 'Er wacht niets op een oorzaak.',
    fr: 'Rien n’attend une cause.',
    en: 'Nothing waits on a cause.',
  },
  tooMany: {
    nl: 'De eerste {{count}} documenten worden getoond.',
    fr: 'Les {{count}} premiers documents sont affichés.',
    en: 'The first {{count}} documents are shown.',
  },
  unknownDossier: { nl: 'Onbekend dossier', fr: 'Dossier inconnu', en: 'Unknown dossier' },
} satisfies Readonly<Record<string, Text>>;
