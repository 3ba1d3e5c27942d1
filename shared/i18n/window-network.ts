import type { Text } from './text.ts';

/** 'Netwerk' in the settings: what stands between this computer and the services. */
export const networkTexts = {
  body: {
    nl: 'Tentakel volgt de proxy van het systeem, ook een PAC-bestand, en vertrouwt de certificaten die het systeem vertrouwt, ook die van uw kantoor. Een proxy die aanmelden vraagt met NTLM of Kerberos wordt niet ondersteund: laat uw IT-beheerder dan een lokale proxy zetten die zelf aanmeldt.',
    fr: 'Tentakel suit le proxy du système, y compris un fichier PAC, et fait confiance aux certificats du système, y compris ceux de votre bureau. Un proxy qui demande une connexion NTLM ou Kerberos n’est pas pris en charge : demandez à votre responsable informatique un proxy local qui se connecte lui-même.',
    en: 'Tentakel follows the proxy of the system, a PAC file included, and trusts the certificates that the system trusts, those of your firm included. A proxy that asks to sign in with NTLM or Kerberos is not supported: have your IT administrator set up a local proxy that signs in by itself.',
  },
  test: { nl: 'Verbinding testen', fr: 'Tester la connexion', en: 'Test the connection' },
  result: { nl: 'Uitslag van de test', fr: 'Résultat du test', en: 'Result of the test' },
  direct: { nl: 'rechtstreeks', fr: 'en direct', en: 'directly' },
  throughProxy: {
    nl: 'langs proxy {{proxy}}',
    fr: 'par le proxy {{proxy}}',
    en: 'through proxy {{proxy}}',
  },
  reached: { nl: 'Bereikt.', fr: 'Joignable.', en: 'Reached.' },
  'name-unknown': {
    nl: 'De naam wordt niet gevonden: geen internet, of de DNS van uw kantoor kent hem niet.',
    fr: 'Le nom est introuvable : pas d’internet, ou le DNS de votre bureau ne le connaît pas.',
    en: 'The name is not found: no internet, or the DNS of your firm does not know it.',
  },
  'no-connection': {
    nl: 'Geen verbinding: een firewall houdt ze tegen, of de proxy is er niet. Vraag uw IT-beheerder om dit adres op poort 443 toe te laten.',
    fr: 'Pas de connexion : un pare-feu la bloque, ou le proxy est absent. Demandez à votre responsable informatique d’autoriser cette adresse sur le port 443.',
    en: 'No connection: a firewall stops it, or the proxy is not there. Ask your IT administrator to allow this address on port 443.',
  },
  untrusted: {
    nl: 'Het certificaat wordt niet vertrouwd: waarschijnlijk leest een beveiliging van uw kantoor mee. Laat uw IT-beheerder het certificaat van uw kantoor in het systeem zetten.',
    fr: 'Le certificat n’est pas reconnu : une protection de votre bureau lit sans doute le trafic. Faites installer le certificat de votre bureau dans le système.',
    en: 'The certificate is not trusted: a protection of your firm probably reads along. Have your IT administrator put the certificate of your firm in the system.',
  },
  'proxy-refused': {
    nl: 'De proxy vraagt een aanmelding. Vul hieronder gebruiker en wachtwoord in. Vraagt hij NTLM of Kerberos, dan werkt dat niet: laat een lokale proxy zetten die zelf aanmeldt.',
    fr: 'Le proxy demande une connexion. Remplissez utilisateur et mot de passe ci-dessous. S’il exige NTLM ou Kerberos, cela ne fonctionne pas : faites installer un proxy local qui se connecte lui-même.',
    en: 'The proxy asks to sign in. Fill in user and password below. If it wants NTLM or Kerberos that does not work: have a local proxy set up that signs in by itself.',
  },
  'proxy-unsupported': {
    nl: 'Het systeem kent hiervoor alleen een SOCKS-proxy; die wordt niet ondersteund. Vraag uw IT-beheerder om een HTTP-proxy.',
    fr: 'Le système ne connaît pour cela qu’un proxy SOCKS, non pris en charge. Demandez un proxy HTTP à votre responsable informatique.',
    en: 'The system only knows a SOCKS proxy for this, which is not supported. Ask your IT administrator for an HTTP proxy.',
  },
  'no-answer': {
    nl: 'Verbonden, maar zonder antwoord. Probeer later opnieuw.',
    fr: 'Connecté, mais sans réponse. Réessayez plus tard.',
    en: 'Connected, but without an answer. Try again later.',
  },
  login: { nl: 'Aanmelden bij de proxy', fr: 'Connexion au proxy', en: 'Signing in to the proxy' },
  loginBody: {
    nl: 'Vraagt uw proxy een gebruiker en wachtwoord? Ze blijven in de sleutelhanger van deze computer.',
    fr: 'Votre proxy demande un utilisateur et un mot de passe ? Ils restent dans le trousseau de cet ordinateur.',
    en: 'Does your proxy ask for a user and password? They stay in the keychain of this computer.',
  },
  loginStored: {
    nl: 'Een aanmelding voor de proxy staat in de sleutelhanger.',
    fr: 'Une connexion pour le proxy se trouve dans le trousseau.',
    en: 'A login for the proxy stands in the keychain.',
  },
  user: { nl: 'Gebruiker van de proxy', fr: 'Utilisateur du proxy', en: 'User of the proxy' },
  password: {
    nl: 'Wachtwoord van de proxy',
    fr: 'Mot de passe du proxy',
    en: 'Password of the proxy',
  },
  passwordShow: { nl: 'Wachtwoord tonen', fr: 'Afficher le mot de passe', en: 'Show the password' },
  loginSave: { nl: 'Bewaren', fr: 'Conserver', en: 'Keep' },
  loginForget: { nl: 'Vergeten', fr: 'Oublier', en: 'Forget' },
} satisfies Readonly<Record<string, Text>>;
