import type { Text } from './text.ts';

/** Signing in to Octopus, in the window and on the page to which the browser comes back (plain words, no mark-up). */
export const signInTexts = {
  returnTitle: {
    nl: 'U kunt terug naar Tentakel',
    fr: 'Vous pouvez retourner à Tentakel',
    en: 'You can go back to Tentakel',
  },
  returnBody: {
    nl: 'Tentakel werkt verder met het antwoord van Octopus. Dit tabblad mag dicht.',
    fr: 'Tentakel continue avec la réponse d’Octopus. Vous pouvez fermer cet onglet.',
    en: 'Tentakel goes on with the answer of Octopus. You may close this tab.',
  },
  title: { nl: 'Aanmelden bij Octopus', fr: 'Connexion à Octopus', en: 'Sign in to Octopus' },
  name: { nl: 'Naam van de verbinding', fr: 'Nom de la connexion', en: 'Name of the connection' },
  browserBody: {
    nl: 'U meldt aan op de pagina van Octopus en geeft daar toestemming. Tentakel ziet uw wachtwoord niet.',
    fr: 'Vous vous connectez sur la page d’Octopus et y donnez votre accord. Tentakel ne voit pas votre mot de passe.',
    en: 'You sign in on the page of Octopus and agree there. Tentakel does not see your password.',
  },
  browser: {
    nl: 'Meld aan via de browser',
    fr: 'Se connecter par le navigateur',
    en: 'Sign in with the browser',
  },
  browserAgain: {
    nl: 'Meld opnieuw aan via de browser',
    fr: 'Se reconnecter par le navigateur',
    en: 'Sign in again with the browser',
  },
  waiting: {
    nl: 'Tentakel wacht op uw browser.',
    fr: 'Tentakel attend votre navigateur.',
    en: 'Tentakel is waiting for your browser.',
  },
  cancel: { nl: 'Breek af', fr: 'Interrompre', en: 'Stop' },
  password: {
    nl: 'Met gebruiker en wachtwoord',
    fr: 'Avec utilisateur et mot de passe',
    en: 'With user and password',
  },
  passwordBody: {
    nl: 'Tentakel probeert deze gegevens één keer, wanneer u op Verbinden klikt. Octopus telt mislukte pogingen.',
    fr: 'Tentakel essaie ces données une seule fois, quand vous cliquez sur Connecter. Octopus compte les tentatives échouées.',
    en: 'Tentakel tries these once, when you press Connect. Octopus counts failed attempts.',
  },
  user: { nl: 'Gebruiker', fr: 'Utilisateur', en: 'User' },
  secret: { nl: 'Wachtwoord', fr: 'Mot de passe', en: 'Password' },
  connect: { nl: 'Verbinden', fr: 'Connecter', en: 'Connect' },
  connected: {
    nl: 'De aanmelding bij Octopus werkt en is bewaard.',
    fr: 'La connexion à Octopus fonctionne et est enregistrée.',
    en: 'The sign-in to Octopus works and is kept.',
  },
  test: { nl: 'Test', fr: 'Tester', en: 'Test' },
  testOf: { nl: 'Test {{label}}', fr: 'Tester {{label}}', en: 'Test {{label}}' },
  works: { nl: 'Werkt', fr: 'Fonctionne', en: 'Works' },
  viaBrowser: { nl: 'via de browser', fr: 'par le navigateur', en: 'with the browser' },
  missingTitle: {
    nl: 'Eerst nodig: het softwarehuis-ID',
    fr: 'D’abord nécessaire : l’identifiant de maison de logiciels',
    en: 'Needed first: the software-house ID',
  },
  missingWhat: {
    nl: 'Octopus laat alleen programma’s toe die het kent. Elk programma krijgt daarvoor een eigen softwarehuis-ID; het hoort bij het programma, niet bij uw kantoor of uw gebruiker.',
    fr: 'Octopus n’accepte que les programmes qu’il connaît. Chaque programme reçoit pour cela son propre identifiant de maison de logiciels ; il appartient au programme, pas à votre bureau ni à votre utilisateur.',
    en: 'Octopus only lets in programs that it knows. Each program gets a software-house ID of its own for that; it belongs to the program, not to your firm or your user.',
  },
  missingWho: {
    nl: 'De maker van dit programma vraagt het aan, niet uw kantoor. Vraag het hem, of wie Tentakel bij u installeert.',
    fr: 'C’est le fabricant de ce programme qui le demande, pas votre bureau. Demandez-le-lui, ou à la personne qui installe Tentakel chez vous.',
    en: 'The maker of this program asks for it, not your firm. Ask him, or whoever installs Tentakel for you.',
  },
  missingHow: {
    nl: 'Aanvragen gaat per mail aan webservice@octopus.be, met de gegevens en de taal van de maker en het adres waarop de browser terugkomt: {{address}}',
    fr: 'La demande se fait par mail à webservice@octopus.be, avec les coordonnées et la langue du fabricant et l’adresse où le navigateur revient : {{address}}',
    en: 'It is asked for by mail to webservice@octopus.be, with the details and the language of the maker and the address at which the browser comes back: {{address}}',
  },
  copyAddress: { nl: 'Kopieer adres', fr: 'Copier l’adresse', en: 'Copy address' },
  registration: {
    nl: 'Registratie bij Octopus',
    fr: 'Enregistrement chez Octopus',
    en: 'Registration with Octopus',
  },
  softwareHouse: {
    nl: 'Softwarehuis-ID',
    fr: 'Identifiant de maison de logiciels',
    en: 'Software-house ID',
  },
  softwareHouseKept: {
    nl: 'Bewaard; laat leeg om het te houden.',
    fr: 'Enregistré ; laissez vide pour le garder.',
    en: 'Kept; leave empty to keep it.',
  },
  redirect: {
    nl: 'Adres waarop de browser terugkomt',
    fr: 'Adresse où le navigateur revient',
    en: 'Address at which the browser comes back',
  },
  redirectBody: {
    nl: 'Precies zoals Octopus het geregistreerd heeft: een adres op deze computer, of een https-adres dat doorstuurt.',
    fr: 'Exactement comme Octopus l’a enregistrée : une adresse de cet ordinateur, ou une adresse https qui redirige.',
    en: 'Exactly as Octopus registered it: an address on this computer, or an https address that sends on.',
  },
  port: { nl: 'Poort op deze computer', fr: 'Port de cet ordinateur', en: 'Port on this computer' },
  keep: { nl: 'Bewaar', fr: 'Enregistrer', en: 'Keep' },
  kept: { nl: 'Bewaard', fr: 'Enregistré', en: 'Kept' },
  addressWrong: {
    nl: 'Geef een https-adres in, of een http-adres op deze computer met dezelfde poort.',
    fr: 'Introduisez une adresse https, ou une adresse http de cet ordinateur avec le même port.',
    en: 'Enter an https address, or an http address on this computer with the same port.',
  },
} satisfies Readonly<Record<string, Text>>;
