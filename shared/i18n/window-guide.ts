import type { Text } from './text.ts';

/** The first-run guide in four chapters. */
export const guideTexts = {
  welcome: { nl: 'Welkom bij Tentakel', fr: 'Bienvenue dans Tentakel', en: 'Welcome to Tentakel' },
  practise: {
    nl: 'Oefen eerst, zonder klant',
    fr: 'Exercez-vous d’abord, sans client',
    en: 'Practise first, without a client',
  },
  practiseBody: {
    nl: 'De oefenomgeving heeft verzonnen dossiers met facturen van alle soorten. U exporteert, ziet de boekingen en leest de communicatie, zoals later met uw eigen dossiers. Zij heeft een eigen profiel; u kunt ze op elk moment opnieuw beginnen of verlaten.',
    fr: 'L’environnement d’entraînement contient des dossiers inventés avec toutes sortes de factures. Vous exportez, voyez les écritures et lisez la communication, comme plus tard avec vos propres dossiers. Il a son propre profil ; vous pouvez à tout moment le recommencer ou le quitter.',
    en: 'The practice environment has made-up dossiers with invoices of every kind. You export, see the bookings and read the communication, as later with your own dossiers. It has a profile of its own; start it over or leave it whenever you like.',
  },
  start: {
    nl: 'Oefenomgeving starten',
    fr: 'Démarrer l’entraînement',
    en: 'Start the practice environment',
  },
  starting: {
    nl: 'De oefenomgeving wordt klaargezet. Dat duurt een paar tellen.',
    fr: 'L’environnement d’entraînement se prépare. Cela prend quelques secondes.',
    en: 'The practice environment is being prepared. That takes a few seconds.',
  },
  safe: { nl: 'Er vertrekt nog niets', fr: 'Rien ne part encore', en: 'Nothing leaves yet' },
  safeBody: {
    nl: 'Tentakel schrijft alleen in Octopus wat u zelf exporteert.',
    fr: 'Tentakel n’écrit dans Octopus que ce que vous exportez vous-même.',
    en: 'Tentakel only writes to Octopus what you export yourself.',
  },
  lead: {
    nl: 'In vier hoofdstukken klaar. U kunt elk moment stoppen: wat gedaan is, vinkt zichzelf af.',
    fr: 'Prêt en quatre chapitres. Vous pouvez arrêter à tout moment : ce qui est fait se coche tout seul.',
    en: 'Ready in four chapters. Stop whenever you like: what is done ticks itself off.',
  },
  chapters: { nl: 'Hoofdstukken', fr: 'Chapitres', en: 'Chapters' },
  beside: { nl: 'Goed om te weten', fr: 'Bon à savoir', en: 'Good to know' },
  account: { nl: 'Account', fr: 'Compte', en: 'Account' },
  setUp: { nl: 'Instellen', fr: 'Configurer', en: 'Set up' },
  use: { nl: 'Gebruiken', fr: 'Utiliser', en: 'Use' },
  questions: { nl: 'Vragen', fr: 'Questions', en: 'Questions' },
  progress: {
    nl: '{{done}} van {{total}} klaar',
    fr: '{{done}} sur {{total}} faits',
    en: '{{done}} of {{total}} ready',
  },
  answers: { nl: '7 antwoorden', fr: '7 réponses', en: '7 answers' },
  done: { nl: 'Klaar', fr: 'Fait', en: 'Ready' },
  open: { nl: 'Nog te doen', fr: 'À faire', en: 'To do' },
  profile: {
    nl: 'Profiel van uw kantoor',
    fr: 'Profil de votre bureau',
    en: 'Profile of your firm',
  },
  profileBody: {
    nl: 'Naam, nummer, adres en de dossierbeheerder tot wie ondernemers zich richten.',
    fr: 'Nom, numéro, adresse et le gestionnaire auquel les entrepreneurs s’adressent.',
    en: 'Name, number, address and the manager whom entrepreneurs turn to.',
  },
  profileVerb: { nl: 'Invullen', fr: 'Remplir', en: 'Fill in' },
  billit: { nl: 'Billit verbinden', fr: 'Connecter Billit', en: 'Connect Billit' },
  billitBody: {
    nl: 'Eén keer voor het hele kantoor, met een API-sleutel of met de browser. Hebt u nog geen accountantsaccount? Maak het gratis aan op billit.be.',
    fr: 'Une fois pour tout le bureau, avec une clé API ou par le navigateur. Pas encore de compte comptable ? Créez-le gratuitement sur billit.be.',
    en: 'Once for the whole firm, with an API key or with the browser. No accountant account yet? Make one for free at billit.be.',
  },
  octopus: { nl: 'Octopus verbinden', fr: 'Connecter Octopus', en: 'Connect Octopus' },
  octopusBody: {
    nl: 'Met een gebruiker die toegang heeft tot de webservice. Het wachtwoord blijft in de sleutelhanger van deze computer.',
    fr: 'Avec un utilisateur qui a accès au webservice. Le mot de passe reste dans le trousseau de cet ordinateur.',
    en: 'With a user who has access to the web service. The password stays in the keychain of this computer.',
  },
  connectVerb: { nl: 'Naar Verbindingen', fr: 'Vers les connexions', en: 'To Connections' },
  add: {
    nl: 'Voeg toe vanuit boekhoudpakket',
    fr: 'Ajouter à partir du logiciel de comptabilité',
    en: 'Add from accounting software',
  },
  addBody: {
    nl: 'Tentakel toont elk dossier dat uw aanmelding in Octopus ziet, met de onderneming in Billit die erbij hoort.',
    fr: 'Tentakel montre chaque dossier que votre connexion voit dans Octopus, avec l’entreprise Billit correspondante.',
    en: 'Tentakel shows every dossier that your login sees in Octopus, with the company in Billit that belongs to it.',
  },
  addVerb: { nl: 'Dossiers toevoegen', fr: 'Ajouter des dossiers', en: 'Add dossiers' },
  link: { nl: 'Een dossier koppelen', fr: 'Lier un dossier', en: 'Link a dossier' },
  linkBody: {
    nl: 'Tentakel stelt dagboeken, rekeningen en btw-codes voor; u bevestigt ze.',
    fr: 'Tentakel propose les journaux, comptes et codes TVA ; vous les confirmez.',
    en: 'Tentakel proposes journals, accounts and VAT codes; you confirm them.',
  },
  linkVerb: { nl: 'Koppelen', fr: 'Lier', en: 'Link' },
  mail: {
    nl: 'Mailserver voor de Import Viewer',
    fr: 'Serveur mail pour l’Import Viewer',
    en: 'Mail server for the Import Viewer',
  },
  mailBody: {
    nl: 'Alleen nodig als documenten naar de mailbox van een dossier gaan in plaats van geboekt te worden.',
    fr: 'Nécessaire seulement si des documents vont à la boîte d’un dossier au lieu d’être comptabilisés.',
    en: 'Only needed when documents go to the mailbox of a dossier instead of being booked.',
  },
  mailVerb: { nl: 'Instellen', fr: 'Configurer', en: 'Set up' },
  rules: {
    nl: 'Automatisch exporteren aanzetten',
    fr: 'Activer l’exportation automatique',
    en: 'Turn automatic export on',
  },
  rulesBody: {
    nl: 'Per dossier, bovenaan Integraties: nooit, laatste maand (aanbevolen) of na een tijd.',
    fr: 'Par dossier, en haut des Intégrations : jamais, dernier mois (recommandé) ou après un délai.',
    en: 'Per dossier, on top of Integrations: never, last month (recommended) or after a time.',
  },
  rulesVerb: { nl: 'Naar Integraties', fr: 'Vers les intégrations', en: 'To Integrations' },
  export: {
    nl: 'Eerste document exporteren',
    fr: 'Exporter un premier document',
    en: 'Export a first document',
  },
  exportBody: {
    nl: 'U ziet per document welke boeking het wordt. Pas als u exporteert, vertrekt er iets.',
    fr: 'Vous voyez quelle écriture chaque document devient. Rien ne part avant que vous n’exportiez.',
    en: 'You see which booking each document becomes. Nothing leaves until you export.',
  },
  exportVerb: { nl: 'Exporteren', fr: 'Exporter', en: 'Export' },
  held: { nl: 'Niets wacht op u', fr: 'Rien ne vous attend', en: 'Nothing waits for you' },
  heldBody: {
    nl: 'Bij elk document dat niet vertrekt staat waarom, wie iets moet doen en waar in Octopus.',
    fr: 'Chaque document qui ne part pas dit pourquoi, qui doit agir et où dans Octopus.',
    en: 'Each document that does not leave says why, who must act and where in Octopus.',
  },
  heldVerb: { nl: 'Naar Wacht op u', fr: 'Vers En attente de vous', en: 'To Waiting for you' },
  verified: {
    nl: 'Teruggelezen uit Octopus',
    fr: 'Relu dans Octopus',
    en: 'Read back from Octopus',
  },
  verifiedBody: {
    nl: 'Tentakel leest elke boeking terug en vergelijkt tot op de cent. De communicatie toont elke uitwisseling.',
    fr: 'Tentakel relit chaque écriture et compare au centime. La communication montre chaque échange.',
    en: 'Tentakel reads every booking back and compares to the cent. The communication shows every exchange.',
  },
  verifiedVerb: {
    nl: 'Toon communicatie',
    fr: 'Afficher la communication',
    en: 'Show communication',
  },
  askConnect: {
    nl: 'Waarom krijg ik een foutmelding bij het verbinden?',
    fr: 'Pourquoi un message d’erreur à la connexion ?',
    en: 'Why do I get an error when connecting?',
  },
  sayConnect: {
    nl: 'Meestal is de webservice niet geactiveerd voor het dossier: open in Octopus het dossier, ga naar Bestellen en vink Webservice toegang aan. Daar kan een kost bij horen; vraag het na bij Octopus.',
    fr: 'Le plus souvent, le webservice n’est pas activé pour le dossier : ouvrez le dossier dans Octopus, allez à Commander et cochez Accès webservice. Cela peut avoir un coût ; demandez à Octopus.',
    en: 'Mostly the web service is not activated for the dossier: open the dossier in Octopus, go to Order and tick Web service access. It may cost something; ask Octopus.',
  },
  askAccess: {
    nl: 'Een dossier wordt niet gevonden: geen toegang',
    fr: 'Un dossier est introuvable : pas d’accès',
    en: 'A dossier is not found: no access',
  },
  sayAccess: {
    nl: 'De gebruiker mag niet bij de webservice: in Octopus, Beheer > Gebruikers > Rechten > Toegang tot de webservice.',
    fr: 'L’utilisateur n’a pas droit au webservice : dans Octopus, Gestion > Utilisateurs > Droits > Accès au webservice.',
    en: 'The user may not use the web service: in Octopus, Management > Users > Rights > Access to the web service.',
  },
  askMissing: {
    nl: 'Ik zie niet al mijn ondernemers op het dashboard',
    fr: 'Je ne vois pas tous mes entrepreneurs sur le tableau de bord',
    en: 'I do not see all my entrepreneurs on the dashboard',
  },
  sayMissing: {
    nl: 'Het dashboard toont wie documenten klaar heeft om te exporteren of uw aandacht vraagt. Met ‘Alle dossiers’ ziet u ze allemaal. Wat in Snelle invoer bij Billit staat, is niet zichtbaar via de API.',
    fr: 'Le tableau de bord montre qui a des documents à exporter ou demande votre attention. « Tous les dossiers » les montre tous. Ce qui est dans la Saisie rapide de Billit n’est pas visible via l’API.',
    en: 'The dashboard shows who has documents to export or needs your attention. ‘All dossiers’ shows all of them. What is in Fast input at Billit cannot be seen through the API.',
  },
  dossiersVerb: { nl: 'Alle dossiers', fr: 'Tous les dossiers', en: 'All dossiers' },
  askAgain: {
    nl: 'Kan ik bepaalde facturen opnieuw importeren?',
    fr: 'Puis-je réimporter certaines factures ?',
    en: 'Can I import some invoices again?',
  },
  sayAgain: {
    nl: 'Op Exporteren, onder ‘Toon opties’, kiest u ‘Inclusief reeds geëxporteerd’. Staat de boeking nog in Octopus, dan boekt Tentakel haar geen tweede keer.',
    fr: 'Sous Exporter, dans « Afficher les options », choisissez « Y compris déjà exportés ». Si l’écriture existe encore dans Octopus, Tentakel ne la comptabilise pas une deuxième fois.',
    en: 'On Export, under ‘Show options’, choose ‘Including those exported’. While the booking stands in Octopus, Tentakel does not book it a second time.',
  },
  askAccount: {
    nl: 'Waarom komt mijn UBL niet op de juiste grootboekrekening?',
    fr: 'Pourquoi mon UBL n’arrive-t-il pas sur le bon compte général ?',
    en: 'Why does my UBL not end up on the right ledger account?',
  },
  sayAccount: {
    nl: 'Octopus leert de rekening niet uit de UBL. Zet bij de leverancier in Octopus een standaardrekening: die gaat voor op de standaardrekening van de koppeling.',
    fr: 'Octopus n’apprend pas le compte à partir de l’UBL. Donnez au fournisseur dans Octopus un compte par défaut : il prime sur le compte par défaut du lien.',
    en: 'Octopus does not learn the account from the UBL. Give the supplier a default account in Octopus: it goes before the default account of the link.',
  },
  askViewer: {
    nl: 'Leverancier of boeking wordt niet herkend in de Import Viewer',
    fr: 'Fournisseur ou écriture non reconnus dans l’Import Viewer',
    en: 'A supplier or booking is not recognised in the Import Viewer',
  },
  sayViewer: {
    nl: 'Open het document op Exporteren, tabblad ‘In Octopus’: daar doet Tentakel de vier controles in volgorde, met ‘Nu synchroniseren’.',
    fr: 'Ouvrez le document sous Exporter, onglet « Dans Octopus » : Tentakel y fait les quatre contrôles dans l’ordre, avec « Synchroniser maintenant ».',
    en: 'Open the document on Export, tab ‘In Octopus’: there Tentakel does the four checks in order, with ‘Synchronise now’.',
  },
  askWorkshop: {
    nl: 'Wat doet Billit na mijn aanvraag?',
    fr: 'Que fait Billit après ma demande ?',
    en: 'What does Billit do after my request?',
  },
  sayWorkshop: {
    nl: 'Billit neemt contact met u op en nodigt u uit voor een workshop. De proefperiode loopt vanaf de uitnodiging van de ondernemer; de einddatum leest u in Billit.',
    fr: 'Billit prend contact avec vous et vous invite à un atelier. La période d’essai court à partir de l’invitation de l’entrepreneur ; la date de fin se lit dans Billit.',
    en: 'Billit contacts you and invites you to a workshop. The trial runs from the invitation of the entrepreneur; the end date is to be read in Billit.',
  },
  doctorVerb: {
    nl: 'Controle van de opstelling',
    fr: 'Contrôle de l’installation',
    en: 'Check of the set-up',
  },
} satisfies Readonly<Record<string, Text>>;
