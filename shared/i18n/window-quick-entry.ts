import type { Text } from './text.ts';

/** 'Snelle invoer' of a dossier. */
export const quickEntryTexts = {
  folder: { nl: 'Invoermap', fr: 'Répertoire d’entrée', en: 'Inbox folder' },
  folderBody: {
    nl: 'Leg hier facturen (UBL), pdf’s of rekeninguittreksels (CODA) in. Een bestand wordt genomen zodra het volledig is en gaat dan naar de map ‘verwerkt’; wat niet kan, blijft met de reden in ‘niet-verwerkt’.',
    fr: 'Déposez ici des factures (UBL), des pdf ou des extraits (CODA). Un fichier est pris dès qu’il est complet et passe alors dans le répertoire « verwerkt » ; le reste demeure, avec la raison, dans « niet-verwerkt ».',
    en: 'Put invoices (UBL), PDFs or bank statements (CODA) here. A file is taken once it is whole and then moves to the folder ‘verwerkt’; what cannot be taken stays with its reason in ‘niet-verwerkt’.',
  },
  open: { nl: 'Open invoermap', fr: 'Ouvrir le répertoire d’entrée', en: 'Open inbox folder' },
  choose: { nl: 'Kies bestanden', fr: 'Choisir des fichiers', en: 'Choose files' },
  drop: { nl: 'of sleep ze hierheen', fr: 'ou glissez-les ici', en: 'or drag them here' },
  portal: {
    nl: 'Snelle invoer in Billit',
    fr: 'Saisie rapide dans Billit',
    en: 'Fast Input in Billit',
  },
  portalState: {
    nl: 'niet zichtbaar via API',
    fr: 'invisible via l’API',
    en: 'not visible through the API',
  },
  portalBody: {
    nl: 'Wat de ondernemer in Billit nog moet verwerken, toont Billit alleen in zijn eigen venster.',
    fr: 'Ce que l’entrepreneur doit encore traiter dans Billit n’est visible que dans la fenêtre de Billit.',
    en: 'What the entrepreneur still has to process in Billit is shown by Billit in its own window only.',
  },
  openPortal: { nl: 'Open Billit', fr: 'Ouvrir Billit', en: 'Open Billit' },
  taken: { nl: 'Genomen bestanden', fr: 'Fichiers pris', en: 'Files taken' },
  none: {
    nl: 'Nog geen bestanden. Wat u inlegt of kiest, komt hier met wat ervan geworden is.',
    fr: 'Pas encore de fichiers. Ce que vous déposez ou choisissez figurera ici avec ce qu’il est devenu.',
    en: 'No files yet. What you put in or choose comes here with what became of it.',
  },
  document: { nl: 'Document', fr: 'Document', en: 'Document' },
  statement: { nl: 'Rekeninguittreksel', fr: 'Extrait de compte', en: 'Bank statement' },
  other: { nl: 'Ander document', fr: 'Autre document', en: 'Other document' },
  duplicate: { nl: 'Was er al', fr: 'Déjà présent', en: 'Was here already' },
  held: { nl: 'Niet genomen', fr: 'Pas pris', en: 'Not taken' },
  toDocuments: { nl: 'Naar Documenten', fr: 'Vers les documents', en: 'To the documents' },
  empty: { nl: 'Het bestand is leeg', fr: 'Le fichier est vide', en: 'The file is empty' },
  'not-this-dossier': {
    nl: 'Noch de leverancier noch de klant is dit dossier',
    fr: 'Ni le fournisseur ni le client n’est ce dossier',
    en: 'Neither the supplier nor the customer is this dossier',
  },
  coda: {
    nl: 'CODA die niet klopt: zie Bank',
    fr: 'CODA incorrect : voir Banque',
    en: 'CODA that does not hold: see Bank',
  },
  unreadable: {
    nl: 'Geen UBL, pdf of CODA, of niet te lezen',
    fr: 'Ni UBL, ni pdf, ni CODA, ou illisible',
    en: 'No UBL, PDF or CODA, or not to be read',
  },
  handOver: {
    nl: 'Bestanden naar Billit sturen',
    fr: 'Envoyer des fichiers à Billit',
    en: 'Send files to Billit',
  },
  handOverNote: {
    nl: 'UBL, pdf of foto: elk bestand één keer, de ondernemer verwerkt het in Billit.',
    fr: 'UBL, pdf ou photo : chaque fichier une fois, l’entrepreneur le traite dans Billit.',
    en: 'UBL, PDF or picture: each file once, the entrepreneur processes it in Billit.',
  },
  handOverUnlinked: {
    nl: 'Kan zodra dit dossier gekoppeld is.',
    fr: 'Possible dès que ce dossier est lié.',
    en: 'Possible once this dossier is linked.',
  },
  toFastInput: {
    nl: 'Naar Snelle invoer',
    fr: 'Vers Saisie rapide',
    en: 'To Fast Input',
  },
  sent: {
    nl: 'Door dit programma gestuurd',
    fr: 'Envoyé par ce programme',
    en: 'Sent by this program',
  },
  done: { nl: 'Verwerkt of niet nodig', fr: 'Traité ou inutile', en: 'Processed or not needed' },
  kind: {
    nl: 'geen UBL, pdf of foto (jpg, png)',
    fr: 'ni UBL, ni pdf, ni photo (jpg, png)',
    en: 'no UBL, PDF or picture (jpg, png)',
  },
  known: {
    nl: 'werd al gegeven, onder deze of een andere naam',
    fr: 'déjà donné, sous ce nom ou un autre',
    en: 'was given already, under this name or another',
  },
  'upload-waiting': { nl: 'Wacht', fr: 'En attente', en: 'Waiting' },
  'upload-sending': { nl: 'Onderweg', fr: 'En route', en: 'On its way' },
  'upload-unclear': { nl: 'Antwoord kwam niet', fr: 'Pas de réponse', en: 'No answer came' },
  'upload-there': { nl: 'In Snelle invoer', fr: 'Dans Saisie rapide', en: 'In Fast Input' },
  'upload-refused': {
    nl: 'Geweigerd door Billit',
    fr: 'Refusé par Billit',
    en: 'Refused by Billit',
  },
  'upload-dropped': { nl: 'Niet nodig', fr: 'Inutile', en: 'Not needed' },
  'upload-processed': { nl: 'Verwerkt', fr: 'Traité', en: 'Processed' },
  unclearBody: {
    nl: 'Het antwoord van Billit ging verloren. Kijk in Billit of het er staat: het vertrekt nooit vanzelf een tweede keer. Aan zet: het kantoor.',
    fr: 'La réponse de Billit s’est perdue. Vérifiez dans Billit s’il y figure : il ne part jamais deux fois de lui-même. À vous : le bureau.',
    en: 'The answer of Billit was lost. Look in Billit whether it is there: it never leaves a second time by itself. Who must act: the office.',
  },
  'say-there': { nl: 'Staat in Billit', fr: 'Figure dans Billit', en: 'Is in Billit' },
  'say-again': { nl: 'Opnieuw sturen', fr: 'Renvoyer', en: 'Send again' },
  'say-dropped': { nl: 'Hoeft niet', fr: 'Pas nécessaire', en: 'Not needed' },
  'say-processed': { nl: 'Is verwerkt', fr: 'Est traité', en: 'Is processed' },
  notProcessed: {
    nl: 'Toch niet verwerkt',
    fr: 'Finalement pas traité',
    en: 'Not processed after all',
  },
} satisfies Readonly<Record<string, Text>>;
