import type { Text } from './text.ts';

/** 'Overzicht' of a dossier. */
export const overviewTexts = {
  waits: { nl: 'Wat wacht', fr: 'Ce qui attend', en: 'What waits' },
  calm: {
    nl: 'Niets wacht. Nieuwe documenten uit Billit komen hier vanzelf bij.',
    fr: 'Rien n’attend. Les nouveaux documents de Billit s’ajoutent d’eux-mêmes.',
    en: 'Nothing waits. New documents from Billit appear here by themselves.',
  },
  ready_one: {
    nl: '{{count}} document klaar om te exporteren',
    fr: '{{count}} document prêt à exporter',
    en: '{{count}} document ready to export',
  },
  ready_other: {
    nl: '{{count}} documenten klaar om te exporteren',
    fr: '{{count}} documents prêts à exporter',
    en: '{{count}} documents ready to export',
  },
  held_one: { nl: '{{count}} document', fr: '{{count}} document', en: '{{count}} document' },
  held_other: { nl: '{{count}} documenten', fr: '{{count}} documents', en: '{{count}} documents' },
  look: { nl: 'Bekijk', fr: 'Voir', en: 'View' },
  quarter: { nl: 'Kwartaal', fr: 'Trimestre', en: 'Quarter' },
  previous: { nl: 'Vorig kwartaal', fr: 'Trimestre précédent', en: 'Previous quarter' },
  next: { nl: 'Volgend kwartaal', fr: 'Trimestre suivant', en: 'Next quarter' },
  complete_one: {
    nl: '{{booked}} van {{count}} document in Octopus',
    fr: '{{booked}} document sur {{count}} dans Octopus',
    en: '{{booked}} of {{count}} document in Octopus',
  },
  complete_other: {
    nl: '{{booked}} van {{count}} documenten in Octopus',
    fr: '{{booked}} documents sur {{count}} dans Octopus',
    en: '{{booked}} of {{count}} documents in Octopus',
  },
  undated_one: {
    nl: '{{count}} document heeft geen datum en staat in geen enkele maand.',
    fr: '{{count}} document n’a pas de date et ne figure dans aucun mois.',
    en: '{{count}} document has no date and stands in no month.',
  },
  undated_other: {
    nl: '{{count}} documenten hebben geen datum en staan in geen enkele maand.',
    fr: '{{count}} documents n’ont pas de date et ne figurent dans aucun mois.',
    en: '{{count}} documents have no date and stand in no month.',
  },
  booked: { nl: 'in Octopus', fr: 'dans Octopus', en: 'in Octopus' },
  toExport: { nl: 'te exporteren', fr: 'à exporter', en: 'to export' },
  forYou: { nl: 'wacht op u', fr: 'en attente de vous', en: 'waiting for you' },
  bySelf: { nl: 'gaat vanzelf verder', fr: 'continue tout seul', en: 'goes on by itself' },
  withdrawn: { nl: 'ingetrokken', fr: 'retiré', en: 'withdrawn' },
  runs: { nl: 'Laatste runs', fr: 'Dernières exécutions', en: 'Last runs' },
  noRuns: {
    nl: 'Er is nog niets opgehaald of verstuurd.',
    fr: 'Rien n’a encore été récupéré ni envoyé.',
    en: 'Nothing was fetched or sent yet.',
  },
  manual: { nl: 'Door u gestart', fr: 'Lancée par vous', en: 'Started by you' },
  scheduled: { nl: 'Volgens de planning', fr: 'Selon le planning', en: 'By the schedule' },
  nothingNew: { nl: 'niets nieuws', fr: 'rien de nouveau', en: 'nothing new' },
  stored: { nl: '{{count}} opgehaald', fr: '{{count}} récupérés', en: '{{count}} fetched' },
  sent: { nl: '{{count}} verstuurd', fr: '{{count}} envoyés', en: '{{count}} sent' },
  times: {
    nl: '{{count}} keer na elkaar',
    fr: '{{count}} fois de suite',
    en: '{{count}} times in a row',
  },
  stoppedBy: { nl: 'niet alles lukte', fr: 'tout n’a pas réussi', en: 'not everything went' },
  nextRun: { nl: 'Volgende: {{moment}}', fr: 'Prochaine : {{moment}}', en: 'Next: {{moment}}' },
  paused: {
    nl: 'Gepauzeerd: er vertrekt niets vanzelf',
    fr: 'En pause : rien ne part automatiquement',
    en: 'Paused: nothing leaves by itself',
  },
  practice: {
    nl: 'Oefenomgeving: niets vanzelf',
    fr: 'Entraînement : rien ne part seul',
    en: 'Practice: nothing by itself',
  },
  noNextRun: {
    nl: 'Er vertrekt niets vanzelf',
    fr: 'Rien ne part automatiquement',
    en: 'Nothing leaves by itself',
  },
} satisfies Readonly<Record<string, Text>>;

/** 'Detail' of a dossier: who it is at Billit and in Octopus. */
export const accountTexts = {
  others: { nl: 'Andere documenten', fr: 'Autres documents', en: 'Other documents' },
  othersNote: {
    nl: 'Uit Billit; hiervan wordt niets geboekt',
    fr: 'De Billit ; rien n’en est comptabilisé',
    en: 'From Billit; nothing of them is booked',
  },
  noOthers: {
    nl: 'Geen contracten, brieven of andere documenten in Billit.',
    fr: 'Pas de contrats, lettres ou autres documents dans Billit.',
    en: 'No contracts, letters or other documents in Billit.',
  },
  saveOther: { nl: 'Bewaren als', fr: 'Enregistrer sous', en: 'Save as' },
  title: { nl: 'Account informatie', fr: 'Informations du compte', en: 'Account information' },
  octopusTitle: { nl: 'Octopus-dossier', fr: 'Dossier Octopus', en: 'Octopus dossier' },
  open: { nl: 'Dossier openen', fr: 'Ouvrir dossier', en: 'Open dossier' },
  openOctopus: { nl: 'Octopus openen', fr: 'Ouvrir Octopus', en: 'Open Octopus' },
  openNote: {
    nl: 'Opent Billit in uw browser. Kies daar deze ondernemer, zoals hij zijn dossier ziet.',
    fr: 'Ouvre Billit dans votre navigateur. Choisissez-y cet entrepreneur, tel qu’il voit son dossier.',
    en: 'Opens Billit in your browser. Choose this entrepreneur there, as he sees his dossier.',
  },
  rehearsal: {
    nl: 'In de oefenomgeving is er geen pagina om te openen.',
    fr: 'L’environnement d’entraînement n’a pas de page à ouvrir.',
    en: 'The practice environment has no page to open.',
  },
  name: { nl: 'Naam', fr: 'Nom', en: 'Name' },
  vatNumber: { nl: 'Btw-nummer', fr: 'Numéro de TVA', en: 'VAT number' },
  partyId: { nl: 'PartyID', fr: 'PartyID', en: 'PartyID' },
  dossierId: { nl: 'Dossiernummer', fr: 'Numéro de dossier', en: 'Dossier number' },
  login: { nl: 'Verbinding', fr: 'Connexion', en: 'Connection' },
  signedInAs: { nl: 'Aangemeld als', fr: 'Connecté comme', en: 'Signed in as' },
  bookyears: { nl: 'Boekjaren', fr: 'Exercices', en: 'Financial years' },
  closed: { nl: 'afgesloten', fr: 'clôturé', en: 'closed' },
  notShown: {
    nl: 'niet zichtbaar voor deze aanmelding',
    fr: 'invisible pour cette connexion',
    en: 'not visible to this login',
  },
  otherNumber: {
    nl: 'Dit is niet het ondernemingsnummer van het dossier hier ({{number}}).',
    fr: 'Ce n’est pas le numéro d’entreprise du dossier ici ({{number}}).',
    en: 'This is not the enterprise number of the dossier here ({{number}}).',
  },
  unlinked: {
    nl: 'Dit dossier is nog niet gekoppeld',
    fr: 'Ce dossier n’est pas encore lié',
    en: 'This dossier is not linked yet',
  },
  unlinkedBody: {
    nl: 'Wie het bij Billit en in Octopus is, staat hier zodra het gekoppeld is.',
    fr: 'Qui il est chez Billit et dans Octopus figure ici dès qu’il est lié.',
    en: 'Who it is at Billit and in Octopus stands here once it is linked.',
  },
} satisfies Readonly<Record<string, Text>>;
