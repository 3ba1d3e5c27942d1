import { REFUSAL, type OctopusError } from './error.ts';

const SIGN_IN = { words: null, fault: 'sign-in-needed' } as const;
const ACCESS = { words: null, fault: 'no-access' } as const;

/** Errors on the way in: who signs in, and whether he may open the dossier. */
export const ACCESS_ERRORS = {
  'sign-in-needed': {
    ...SIGN_IN,
    codes: [-1],
    road: 'park',
    who: 'accountant',
    menu: null,
    what: { nl: 'aanmelden nodig', fr: 'connexion requise', en: 'sign-in needed' },
    todo: {
      nl: 'Meld opnieuw aan bij Instellingen > Verbindingen. Tentakel stuurt een geweigerd wachtwoord nooit tweemaal, want de dienst telt mislukte pogingen.',
      fr: 'Reconnectez-vous sous Paramètres > Connexions. Tentakel n’envoie jamais deux fois un mot de passe refusé, car le service compte les échecs.',
      en: 'Sign in again under Settings > Connections. Tentakel never sends a refused password twice, since the service counts failed attempts.',
    },
  },
  'token-refused': {
    ...SIGN_IN,
    codes: [-2, -6, -79],
    words: /\baccess token\b/i,
    road: 'park',
    who: 'nobody',
    menu: null,
    what: {
      nl: 'Octopus aanvaardt de aanmelding niet meer',
      fr: 'Octopus n’accepte plus la connexion',
      en: 'Octopus does not accept the sign-in any more',
    },
    todo: {
      nl: 'Niets: Tentakel meldt vanzelf opnieuw aan. Blijft het, kijk dan de aanmeldgegevens na bij Instellingen > Verbindingen.',
      fr: 'Rien : Tentakel se reconnecte de lui-même. Si cela persiste, vérifiez les données de connexion sous Paramètres > Connexions.',
      en: 'Nothing: Tentakel signs in again by itself. If it stays, check the credentials under Settings > Connections.',
    },
  },
  'software-house-refused': {
    codes: [-68],
    words: /\bsoftware ?house\b/i,
    fault: 'sign-in-needed',
    road: 'park',
    who: 'octopus-support',
    menu: null,
    what: {
      nl: 'softwarehuis-ID niet aanvaard door Octopus',
      fr: 'identifiant de maison de logiciels refusé par Octopus',
      en: 'software house ID not accepted by Octopus',
    },
    todo: {
      nl: 'Kijk de softwarehuis-ID na bij Instellingen > Verbindingen. Klopt ze, vraag dan aan de ondersteuning van Octopus (support@octopus.be) of ze nog actief is. Gebruiker en wachtwoord zijn niet de oorzaak.',
      fr: 'Vérifiez l’identifiant de maison de logiciels sous Paramètres > Connexions. S’il est correct, demandez au support d’Octopus (support@octopus.be) s’il est encore actif. L’utilisateur et le mot de passe ne sont pas en cause.',
      en: 'Check the software house ID under Settings > Connections. If it is right, ask Octopus support (support@octopus.be) whether it is still active. User and password are not the cause.',
    },
  },
  /** S80. */
  'no-access': {
    ...ACCESS,
    codes: [-3],
    road: 'park',
    who: 'colleague',
    menu: 'webserviceRight',
    what: {
      nl: 'geen toegang tot dossier',
      fr: "pas d'accès au dossier",
      en: 'no access to dossier',
    },
    todo: {
      nl: "Het aanmelden lukt, maar deze gebruiker heeft geen recht op dit dossier. Vink in Octopus bij zijn rechten 'Toegang tot de webservice' aan en geef hem het dossier; daarna gaat het vanzelf. Heeft hij dat recht al, kijk dan of Webservice toegang voor dit dossier besteld is (Bestellen).",
      fr: "La connexion réussit, mais cet utilisateur n’a pas de droit sur ce dossier. Cochez 'Accès au webservice' parmi ses droits dans Octopus et donnez-lui le dossier ; ensuite cela va seul. S’il a déjà ce droit, vérifiez si l’accès webservice est commandé pour ce dossier (Commander).",
      en: 'Signing in works, but this user has no right to this dossier. In Octopus, tick Access to the webservice among his rights and give him the dossier; then it goes by itself. If he has that right already, check whether Webservice access is ordered for this dossier (Order).',
    },
  },
  /** S77. Which answer Octopus gives is not recorded; of the codes that it may have, its words decide. */
  'webservice-off': {
    codes: [-3, -5],
    words:
      /\bweb ?services?\b.{0,60}\b(module|activated|enabled|active|ordered|subscription|licen[cs]e|geactiveerd|actief|besteld|activés?|commandés?)\b|\b(module|licen[cs]e)\b.{0,40}\bweb ?services?\b/i,
    fault: 'no-access',
    road: 'park',
    who: 'colleague',
    menu: 'webserviceModule',
    what: {
      nl: 'Webservices niet geactiveerd',
      fr: 'Webservices non activés',
      en: 'Webservices not activated',
    },
    todo: {
      nl: "Open het dossier in Octopus, ga naar Bestellen en vink 'Webservice toegang' aan. Dit kan extra kosten; neem daarvoor contact op met Octopus. Daarna gaat het vanzelf.",
      fr: 'Ouvrez le dossier dans Octopus, allez à Commander et cochez l’accès webservice. Cela peut entraîner des frais ; contactez Octopus à ce sujet. Ensuite cela va seul.',
      en: 'Open the dossier in Octopus, go to Order and tick Webservice access. This may cost extra; contact Octopus about that. Then it goes by itself.',
    },
  },
  'dossier-disabled': {
    ...ACCESS,
    codes: [-5],
    road: 'park',
    who: 'octopus-support',
    menu: 'dossiers',
    what: {
      nl: 'dossier gedeactiveerd in Octopus',
      fr: 'dossier désactivé dans Octopus',
      en: 'dossier deactivated in Octopus',
    },
    todo: {
      nl: 'Laat het dossier weer activeren door de ondersteuning van Octopus. Kan een collega het wel openen, kijk dan of Webservice toegang besteld is (Bestellen).',
      fr: 'Faites réactiver le dossier par le support d’Octopus. Si un collègue peut l’ouvrir, vérifiez si l’accès webservice est commandé (Commander).',
      en: 'Have Octopus support activate the dossier again. If a colleague can open it, check whether Webservice access is ordered (Order).',
    },
  },
  'dossier-not-opened': {
    ...REFUSAL,
    codes: [-4, -52],
    road: 'retry',
    who: 'nobody',
    menu: null,
    what: {
      nl: 'Octopus kon het dossier even niet openen',
      fr: 'Octopus n’a pas pu ouvrir le dossier pour le moment',
      en: 'Octopus could not open the dossier just now',
    },
    todo: {
      nl: 'Niets: Tentakel probeert het over enkele minuten opnieuw. Blijft het, meld het dan aan de ondersteuning van Octopus.',
      fr: 'Rien : Tentakel réessaie dans quelques minutes. Si cela persiste, signalez-le au support d’Octopus.',
      en: 'Nothing: Tentakel tries again in a few minutes. If it stays, tell Octopus support.',
    },
  },
  'limit-reached': {
    codes: [-51],
    words:
      /\b(maximum|max\.?|limit)\b.{0,30}\b(calls?|requests?|connections?)\b|\b(calls?|requests?|connections?)\b.{0,40}\b(exceeded|limit)\b|\bdag ?limiet\b|\blimite journalière\b|\btoo many (calls|requests|connections)\b/i,
    fault: 'rate-limited',
    road: 'wait',
    who: 'nobody',
    menu: null,
    what: { nl: 'daglimiet bereikt', fr: 'limite journalière atteinte', en: 'daily limit reached' },
    todo: {
      nl: 'Gaat vanzelf verder wanneer de limiet weer opengaat.',
      fr: 'Reprend seul dès que la limite se rouvre.',
      en: 'Goes on by itself when the limit opens again.',
    },
  },
} as const satisfies Readonly<Record<string, OctopusError>>;
