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
} satisfies Readonly<Record<string, Text>>;
