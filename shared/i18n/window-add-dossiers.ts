import type { Text } from './text.ts';

/** 'Voeg toe vanuit boekhoudpakket': the dossiers found in Octopus. */
export const addDossiersTexts = {
  open: {
    nl: 'Voeg toe vanuit boekhoudpakket',
    fr: 'Ajouter à partir du logiciel de comptabilité',
    en: 'Add from accounting software',
  },
  back: { nl: 'Terug naar Dossiers', fr: 'Retour aux Dossiers', en: 'Back to Dossiers' },
  linkAll: { nl: 'Alle dossiers koppelen', fr: 'Lier tous les dossiers', en: 'Link all dossiers' },
  refresh: { nl: 'Opnieuw zoeken', fr: 'Rechercher à nouveau', en: 'Search again' },
  search: { nl: 'Naam of nummer', fr: 'Nom ou numéro', en: 'Name or number' },
  filter: { nl: 'Toon', fr: 'Afficher', en: 'Show' },
  all: { nl: 'Alle', fr: 'Tous', en: 'All' },
  fresh: { nl: 'Nog niet toegevoegd', fr: 'Pas encore ajoutés', en: 'Not added yet' },
  unknown: { nl: 'Onbekend bij Billit', fr: 'Inconnus chez Billit', en: 'Unknown at Billit' },
  octopusLogin: { nl: 'Octopus', fr: 'Octopus', en: 'Octopus' },
  billitLogin: { nl: 'Billit', fr: 'Billit', en: 'Billit' },
  columnName: { nl: 'Octopus-dossier', fr: 'Dossier Octopus', en: 'Octopus dossier' },
  columnNumber: { nl: 'Ondernemingsnr.', fr: 'N° d’entreprise', en: 'Enterprise no.' },
  columnOctopus: { nl: 'Octopus-nr.', fr: 'N° Octopus', en: 'Octopus no.' },
  columnBillit: { nl: 'Billit-dossier', fr: 'Dossier Billit', en: 'Billit dossier' },
  columnResult: { nl: 'In Tentakel', fr: 'Dans Tentakel', en: 'In Tentakel' },
  sameNumber: { nl: 'zelfde nummer', fr: 'même numéro', en: 'same number' },
  unknownAtBillit: { nl: 'onbekend', fr: 'inconnu', en: 'unknown' },
  unknownNote: {
    nl: 'Onbekend wil zeggen dat uw Billit-login dit nummer niet kan zien. Het dossier kan bij Billit wel bestaan.',
    fr: 'Inconnu signifie que votre connexion Billit ne voit pas ce numéro. Le dossier peut exister chez Billit.',
    en: 'Unknown means that your Billit login cannot see this number. The dossier may well exist at Billit.',
  },
  noNumber: {
    nl: 'geen geldig ondernemingsnummer in Octopus',
    fr: 'pas de numéro d’entreprise valable dans Octopus',
    en: 'no valid enterprise number in Octopus',
  },
  here: { nl: 'Toegevoegd', fr: 'Ajouté', en: 'Added' },
  link: { nl: 'Koppelen', fr: 'Lier', en: 'Link' },
  failed: { nl: 'Niet toegevoegd', fr: 'Non ajouté', en: 'Not added' },
  import: { nl: 'Importeren', fr: 'Importer', en: 'Import' },
  chosenNote_one: {
    nl: 'waarvan {{count}} met hetzelfde nummer bij Billit',
    fr: 'dont {{count}} avec le même numéro chez Billit',
    en: '{{count}} of them with the same number at Billit',
  },
  chosenNote_other: {
    nl: 'waarvan {{count}} met hetzelfde nummer bij Billit',
    fr: 'dont {{count}} avec le même numéro chez Billit',
    en: '{{count}} of them with the same number at Billit',
  },
  importing: {
    nl: '{{done}} van {{total}} dossiers toegevoegd',
    fr: '{{done}} dossiers ajoutés sur {{total}}',
    en: '{{done}} of {{total}} dossiers added',
  },
  imported_one: {
    nl: '{{count}} dossier toegevoegd',
    fr: '{{count}} dossier ajouté',
    en: '{{count}} dossier added',
  },
  imported_other: {
    nl: '{{count}} dossiers toegevoegd',
    fr: '{{count}} dossiers ajoutés',
    en: '{{count}} dossiers added',
  },
  failures_one: {
    nl: '{{count}} dossier niet toegevoegd: de rij zegt waarom.',
    fr: '{{count}} dossier non ajouté : la ligne dit pourquoi.',
    en: '{{count}} dossier not added: its row says why.',
  },
  failures_other: {
    nl: '{{count}} dossiers niet toegevoegd: de rij zegt waarom.',
    fr: '{{count}} dossiers non ajoutés : la ligne dit pourquoi.',
    en: '{{count}} dossiers not added: their rows say why.',
  },
  askLink_one: {
    nl: 'Billit kent het nummer van {{count}} ervan. Wilt u het koppelen? Open de rij.',
    fr: 'Billit connaît le numéro de {{count}} d’entre eux. Le lier ? Ouvrez la ligne.',
    en: 'Billit knows the number of {{count}} of them. Link it? Open its row.',
  },
  askLink_other: {
    nl: 'Billit kent het nummer van {{count}} ervan. Wilt u ze koppelen? Open een rij.',
    fr: 'Billit connaît le numéro de {{count}} d’entre eux. Les lier ? Ouvrez une ligne.',
    en: 'Billit knows the number of {{count}} of them. Link them? Open a row.',
  },
  found_one: {
    nl: 'dossier gevonden in Octopus',
    fr: 'dossier trouvé dans Octopus',
    en: 'dossier found in Octopus',
  },
  found_other: {
    nl: 'dossiers gevonden in Octopus',
    fr: 'dossiers trouvés dans Octopus',
    en: 'dossiers found in Octopus',
  },
  atBillit: {
    nl: 'met hetzelfde nummer bij Billit',
    fr: 'avec le même numéro chez Billit',
    en: 'with the same number at Billit',
  },
  notConnectedTitle: {
    nl: 'Eerst verbinden met Billit en Octopus',
    fr: 'Connectez d’abord Billit et Octopus',
    en: 'First connect with Billit and Octopus',
  },
  notConnectedBody: {
    nl: 'Tentakel leest de lijst van dossiers in Octopus en zoekt elk nummer op bij Billit. Daarvoor zijn beide verbindingen nodig.',
    fr: 'Tentakel lit la liste des dossiers dans Octopus et cherche chaque numéro chez Billit. Les deux connexions sont nécessaires.',
    en: 'Tentakel reads the list of dossiers in Octopus and looks each number up at Billit. It needs both connections for that.',
  },
  toConnections: { nl: 'Naar Verbindingen', fr: 'Vers les connexions', en: 'To Connections' },
  noneTitle: {
    nl: 'Geen dossiers gevonden in Octopus',
    fr: 'Aucun dossier trouvé dans Octopus',
    en: 'No dossiers found in Octopus',
  },
  noneBody: {
    nl: 'Deze Octopus-gebruiker kan geen enkel dossier openen. Geef hem in Octopus toegang, en zoek opnieuw.',
    fr: 'Cet utilisateur Octopus ne peut ouvrir aucun dossier. Donnez-lui accès dans Octopus, puis recherchez à nouveau.',
    en: 'This Octopus user can open no dossier. Give it access in Octopus and search again.',
  },
  allHereTitle: {
    nl: 'Alle dossiers zijn toegevoegd',
    fr: 'Tous les dossiers sont ajoutés',
    en: 'All dossiers are added',
  },
  allHereBody: {
    nl: 'Elk dossier dat Octopus toont, staat al in Tentakel.',
    fr: 'Chaque dossier que montre Octopus est déjà dans Tentakel.',
    en: 'Every dossier that Octopus shows is in Tentakel already.',
  },
  showAll: { nl: 'Toon alle dossiers', fr: 'Afficher tous les dossiers', en: 'Show all dossiers' },
  hiddenTitle: {
    nl: 'Geen dossiers met deze filters',
    fr: 'Aucun dossier avec ces filtres',
    en: 'No dossiers with these filters',
  },
  hiddenBody: {
    nl: 'De zoekterm of het filter verbergt ze.',
    fr: 'La recherche ou le filtre les masque.',
    en: 'The search or the filter hides them.',
  },
} satisfies Readonly<Record<string, Text>>;
