import type { Fault, FaultKind } from '../model/fault.ts';
import type { Language } from '../model/language.ts';
import { causeText } from './causes.ts';
import { linkFaultTexts } from './link-faults.ts';
import { SECRET_LABELS } from './secret-labels.ts';
import { fill, type FaultText, type Text } from './text.ts';

/** A fault in one language; `technical` is the original text for whoever helps, not translated. */
export type FaultMessage = {
  readonly what: string;
  readonly todo: string;
  readonly who: string;
  /** Where in Octopus it is put right; empty: not there. */
  readonly menu: string;
  readonly technical: string;
};

const NOBODY: Text = {
  nl: 'Niemand: Tentakel gaat vanzelf verder.',
  fr: 'Personne : Tentakel continue de lui-même.',
  en: 'Nobody: Tentakel goes on by itself.',
};
const SERVICE_ADMINISTRATOR: Text = {
  nl: 'Wie op uw kantoor de gebruikers van {{service}} beheert.',
  fr: 'La personne qui gère les utilisateurs de {{service}} dans votre bureau.',
  en: 'Whoever manages the users of {{service}} at your firm.',
};
const DOSSIER_MANAGER: Text = {
  nl: 'De dossierbeheerder.',
  fr: 'Le gestionnaire de dossier.',
  en: 'The dossier manager.',
};
const SUPPORT: Text = {
  nl: 'De ondersteuning van Tentakel.',
  fr: 'Le support de Tentakel.',
  en: 'The support of Tentakel.',
};

const YOU_OR_IT: Text = {
  nl: 'U, of uw IT-beheerder.',
  fr: 'Vous, ou votre responsable informatique.',
  en: 'You, or your IT administrator.',
};

/** The words of every kind of fault; placeholders are names of the fault's own data. */
export const faultTexts: Readonly<Record<FaultKind, FaultText>> = {
  offline: {
    what: {
      nl: '{{service}} is niet bereikbaar.',
      fr: '{{service}} est injoignable.',
      en: '{{service}} cannot be reached.',
    },
    todo: {
      nl: 'Controleer uw internetverbinding. Bij {{service}} is niets gewijzigd; Tentakel probeert het vanzelf opnieuw.',
      fr: 'Vérifiez votre connexion internet. Rien n’a été modifié chez {{service}} ; Tentakel réessaie de lui-même.',
      en: 'Check your internet connection. Nothing was changed at {{service}}; Tentakel tries again by itself.',
    },
    who: {
      nl: 'Niemand; duurt het lang, dan uw IT-beheerder.',
      fr: 'Personne ; si cela dure, votre responsable informatique.',
      en: 'Nobody; if it lasts, your IT administrator.',
    },
  },
  'unknown-outcome': {
    what: {
      nl: '{{service}} gaf geen antwoord: de opdracht is misschien wel, misschien niet uitgevoerd.',
      fr: '{{service}} n’a pas répondu : l’opération a peut-être été exécutée, peut-être pas.',
      en: '{{service}} gave no answer: the request may or may not have been carried out.',
    },
    todo: {
      nl: 'Voer niets opnieuw in. Tentakel zoekt eerst bij {{service}} op wat er gebeurd is.',
      fr: 'N’encodez rien une seconde fois. Tentakel vérifie d’abord chez {{service}} ce qui s’est passé.',
      en: 'Do not enter anything again. Tentakel first looks up at {{service}} what happened.',
    },
    who: NOBODY,
  },
  'sign-in-needed': {
    what: {
      nl: 'Aanmelden nodig: {{service}} aanvaardt de bewaarde aanmeldgegevens niet (meer).',
      fr: 'Connexion requise : {{service}} n’accepte pas (ou plus) les données de connexion enregistrées.',
      en: 'Sign-in needed: {{service}} does not accept the stored credentials (any more).',
    },
    todo: {
      nl: 'Geef bij de verbinding met {{service}} de juiste aanmeldgegevens in.',
      fr: 'Introduisez les bonnes données de connexion dans la connexion à {{service}}.',
      en: 'Enter the right credentials in the connection to {{service}}.',
    },
    who: SERVICE_ADMINISTRATOR,
  },
  'sign-in-unfinished': {
    what: {
      nl: 'Het aanmelden bij {{service}} via de browser is niet afgerond: {{reason}}',
      fr: 'La connexion à {{service}} par le navigateur n’est pas terminée : {{reason}}',
      en: 'Signing in to {{service}} with the browser was not finished: {{reason}}',
    },
    todo: {
      nl: 'Er is niets bewaard. Begin opnieuw wanneer het u past, of meld aan met gebruiker en wachtwoord.',
      fr: 'Rien n’a été enregistré. Recommencez quand vous voulez, ou connectez-vous avec utilisateur et mot de passe.',
      en: 'Nothing was kept. Begin again when it suits you, or sign in with user and password.',
    },
    who: { nl: 'U.', fr: 'Vous.', en: 'You.' },
  },
  'redirect-port-taken': {
    what: {
      nl: 'Een ander programma op deze computer gebruikt poort {{port}}, waarop de browser moet terugkomen.',
      fr: 'Un autre programme de cet ordinateur utilise le port {{port}}, où le navigateur doit revenir.',
      en: 'Another program on this computer uses port {{port}}, at which the browser must come back.',
    },
    todo: {
      nl: 'Sluit dat programma, of laat een ander adres registreren bij Octopus en vul het hier in.',
      fr: 'Fermez ce programme, ou faites enregistrer une autre adresse chez Octopus et introduisez-la ici.',
      en: 'Close that program, or have another address registered with Octopus and enter it here.',
    },
    who: YOU_OR_IT,
  },
  'no-access': {
    what: {
      nl: 'Geen toegang tot dossier: het aanmelden bij {{service}} lukt, maar deze gebruiker mag dit dossier niet openen.',
      fr: 'Pas d’accès au dossier : la connexion à {{service}} réussit, mais cet utilisateur ne peut pas ouvrir ce dossier.',
      en: 'No access to dossier: signing in to {{service}} works, but this user may not open this dossier.',
    },
    todo: {
      nl: 'Laat de gebruiker in {{service}} toegang geven tot het dossier; Tentakel gaat daarna verder.',
      fr: 'Faites donner à cet utilisateur l’accès au dossier dans {{service}} ; Tentakel continuera ensuite.',
      en: 'Have the user given access to the dossier in {{service}}; Tentakel then goes on.',
    },
    who: SERVICE_ADMINISTRATOR,
  },
  'rate-limited': {
    what: {
      nl: '{{service}} vraagt om trager te gaan, tot {{retryAtMs}}.',
      fr: '{{service}} demande de ralentir, jusqu’au {{retryAtMs}}.',
      en: '{{service}} asks to slow down, until {{retryAtMs}}.',
    },
    todo: {
      nl: 'U hoeft niets te doen: daarna gaat het verder.',
      fr: 'Vous n’avez rien à faire : cela reprend ensuite.',
      en: 'You need not do anything: it goes on after that.',
    },
    who: NOBODY,
  },
  'budget-spent': {
    what: {
      nl: 'Daglimiet bereikt: {{service}} laat vandaag geen oproepen van deze soort meer toe.',
      fr: 'Limite journalière atteinte : {{service}} n’autorise plus d’appels de ce type aujourd’hui.',
      en: 'Daily limit reached: {{service}} allows no more calls of this kind today.',
    },
    todo: {
      nl: 'U hoeft niets te doen: het gaat verder op {{retryAtMs}}. Wat dringend is, kan in {{service}} zelf.',
      fr: 'Vous n’avez rien à faire : cela reprend le {{retryAtMs}}. Ce qui est urgent peut se faire dans {{service}} même.',
      en: 'You need not do anything: it continues on {{retryAtMs}}. What is urgent can be done in {{service}} itself.',
    },
    who: NOBODY,
  },
  rejected: {
    what: {
      nl: '{{service}} heeft dit geweigerd met de melding: {{message}}',
      fr: '{{service}} a refusé avec le message suivant : {{message}}',
      en: '{{service}} refused this with the message: {{message}}',
    },
    todo: {
      nl: 'Verhelp wat {{service}} meldt en probeer opnieuw.',
      fr: 'Corrigez ce que {{service}} signale et réessayez.',
      en: 'Correct what {{service}} reports and try again.',
    },
    who: DOSSIER_MANAGER,
  },
  'not-found': {
    what: {
      nl: '{{service}} vindt niet wat gevraagd werd.',
      fr: '{{service}} ne trouve pas ce qui a été demandé.',
      en: '{{service}} does not find what was asked for.',
    },
    todo: {
      nl: 'Controleer of het in {{service}} nog bestaat en of de koppeling van het dossier juist is.',
      fr: 'Vérifiez que cela existe encore dans {{service}} et que le lien du dossier est correct.',
      en: 'Check that it still exists in {{service}} and that the link of the dossier is right.',
    },
    who: DOSSIER_MANAGER,
  },
  malformed: {
    what: {
      nl: '{{service}} gaf een antwoord dat Tentakel niet kan lezen; er is niets van overgenomen.',
      fr: '{{service}} a donné une réponse que Tentakel ne peut pas lire ; rien n’en a été repris.',
      en: '{{service}} gave an answer that Tentakel cannot read; nothing of it was taken over.',
    },
    todo: {
      nl: 'Kijk of er een nieuwere versie van Tentakel is. Zo niet, geef de communicatie door aan de ondersteuning.',
      fr: 'Vérifiez s’il existe une version plus récente de Tentakel. Sinon, transmettez la communication au support.',
      en: 'See whether there is a newer version of Tentakel. If not, pass the communication on to support.',
    },
    who: SUPPORT,
  },
  'wrong-company': {
    what: {
      nl: '{{service}} gaf gegevens van een ander bedrijf ({{received}}) dan gevraagd ({{expected}}); er is niets van overgenomen.',
      fr: '{{service}} a donné les données d’une autre entreprise ({{received}}) que celle demandée ({{expected}}) ; rien n’en a été repris.',
      en: '{{service}} gave data of another company ({{received}}) than asked for ({{expected}}); nothing of it was taken over.',
    },
    todo: {
      nl: 'Controleer de koppeling van het dossier en de rechten van de gebruiker bij {{service}}.',
      fr: 'Vérifiez le lien du dossier et les droits de l’utilisateur chez {{service}}.',
      en: 'Check the link of the dossier and the rights of the user at {{service}}.',
    },
    who: DOSSIER_MANAGER,
  },
  'keychain-unavailable': {
    what: {
      nl: 'De sleutelhanger van uw computer is vergrendeld of niet beschikbaar.',
      fr: 'Le trousseau de clés de votre ordinateur est verrouillé ou indisponible.',
      en: 'The keychain of your computer is locked or not available.',
    },
    todo: {
      nl: 'Ontgrendel de sleutelhanger, bijvoorbeeld door u op uw computer opnieuw aan te melden. Tentakel bewaart wachtwoorden nergens anders.',
      fr: 'Déverrouillez le trousseau, par exemple en rouvrant votre session. Tentakel ne conserve les mots de passe nulle part ailleurs.',
      en: 'Unlock the keychain, for instance by signing in to your computer again. Tentakel keeps passwords nowhere else.',
    },
    who: {
      nl: 'U; lukt het niet, dan uw IT-beheerder.',
      fr: 'Vous ; si cela ne réussit pas, votre responsable informatique.',
      en: 'You; if that fails, your IT administrator.',
    },
  },
  'secret-missing': {
    what: {
      nl: 'In de sleutelhanger van uw computer ontbreekt: {{name}}.',
      fr: 'Il manque dans le trousseau de clés de votre ordinateur : {{name}}.',
      en: 'Missing from the keychain of your computer: {{name}}.',
    },
    todo: {
      nl: 'Geef dit opnieuw in bij de verbinding.',
      fr: 'Introduisez-le à nouveau dans la connexion.',
      en: 'Enter it again in the connection.',
    },
    who: {
      nl: 'U, of wie deze gegevens op uw kantoor beheert.',
      fr: 'Vous, ou la personne qui gère ces données dans votre bureau.',
      en: 'You, or whoever manages this information at your firm.',
    },
  },
  'profile-unusable': {
    what: {
      nl: 'De gegevens op deze computer kunnen niet geopend worden.',
      fr: 'Les données de cet ordinateur ne peuvent pas être ouvertes.',
      en: 'The data on this computer cannot be opened.',
    },
    todo: {
      nl: 'Sluit andere vensters van Tentakel. Blijft het zo, zet dan een reservekopie terug.',
      fr: 'Fermez les autres fenêtres de Tentakel. Si cela persiste, restaurez une copie de sauvegarde.',
      en: 'Close other windows of Tentakel. If it stays so, restore a backup.',
    },
    who: YOU_OR_IT,
  },
  'backup-not-written': {
    what: {
      nl: 'De reservekopie kon niet geschreven worden.',
      fr: 'La copie de sauvegarde n’a pas pu être écrite.',
      en: 'The backup could not be written.',
    },
    todo: {
      nl: 'Kies een andere map, met voldoende vrije ruimte.',
      fr: 'Choisissez un autre dossier, avec suffisamment d’espace libre.',
      en: 'Choose another folder, with enough free space.',
    },
    who: YOU_OR_IT,
  },
  'backup-unusable': {
    what: {
      nl: 'Dit bestand is geen reservekopie die deze versie van Tentakel kan openen; uw gegevens zijn ongewijzigd.',
      fr: 'Ce fichier n’est pas une copie de sauvegarde que cette version de Tentakel peut ouvrir ; vos données sont inchangées.',
      en: 'This file is no backup that this version of Tentakel can open; your data are unchanged.',
    },
    todo: {
      nl: 'Kies een andere reservekopie, of werk het programma bij als ze van een nieuwere versie komt.',
      fr: 'Choisissez une autre copie, ou mettez le programme à jour si elle vient d’une version plus récente.',
      en: 'Choose another backup, or update the program if it comes from a newer version.',
    },
    who: YOU_OR_IT,
  },
  ...linkFaultTexts,
  'not-in-rehearsal': {
    what: {
      nl: 'Dit kan niet in de oefenomgeving.',
      fr: 'Ceci n’est pas possible dans l’environnement d’entraînement.',
      en: 'This cannot be done in the practice environment.',
    },
    todo: {
      nl: 'Verlaat eerst de oefenomgeving.',
      fr: 'Quittez d’abord l’environnement d’entraînement.',
      en: 'Leave the practice environment first.',
    },
    who: { nl: 'U.', fr: 'Vous.', en: 'You.' },
  },
};

/** What is said instead when Octopus counts the refusals. */
const countedRefusal: FaultText = {
  what: {
    nl: '{{service}} heeft de aanmeldgegevens geweigerd; mislukte pogingen van deze gebruiker: {{attempts}}.',
    fr: '{{service}} a refusé les données de connexion ; tentatives échouées de cet utilisateur : {{attempts}}.',
    en: '{{service}} refused the credentials; failed attempts of this user: {{attempts}}.',
  },
  todo: {
    nl: '{{service}} telt pogingen en kan de gebruiker blokkeren. Tentakel probeert het niet vanzelf opnieuw: geef de juiste gegevens in.',
    fr: '{{service}} compte les tentatives et peut bloquer l’utilisateur. Tentakel ne réessaie pas de lui-même : introduisez les bonnes données.',
    en: '{{service}} counts attempts and may lock the user. Tentakel does not try again by itself: enter the right credentials.',
  },
  who: SERVICE_ADMINISTRATOR,
};

/** How signing in with the browser came to its end. */
const UNFINISHED: Readonly<Record<Extract<Fault, { kind: 'sign-in-unfinished' }>['reason'], Text>> =
  {
    denied: {
      nl: 'u gaf in Octopus geen toestemming.',
      fr: 'vous n’avez pas donné l’autorisation dans Octopus.',
      en: 'you did not agree in Octopus.',
    },
    'time-over': {
      nl: 'er kwam geen antwoord van de browser.',
      fr: 'aucune réponse du navigateur n’est arrivée.',
      en: 'no answer came from the browser.',
    },
    cancelled: { nl: 'het is afgebroken.', fr: 'elle a été interrompue.', en: 'it was stopped.' },
    'no-browser': {
      nl: 'er kon geen browser geopend worden.',
      fr: 'aucun navigateur n’a pu être ouvert.',
      en: 'no browser could be opened.',
    },
  };

const SERVICE_LABELS: Readonly<Record<string, string>> = { billit: 'Billit', octopus: 'Octopus' };
const LOCALES: Readonly<Record<Language, string>> = { nl: 'nl-BE', fr: 'fr-BE', en: 'en-GB' };

/** A fault in the language of whoever reads it; moments are shown in Brussels time. */
export function faultMessage(fault: Fault, language: Language): FaultMessage {
  const { what, todo, who, menu } = textsOf(fault);
  const values = shownValues(fault, language);
  return {
    what: fill(what, language, values),
    todo: fill(todo, language, values),
    who: fill(who, language, values),
    menu: menu?.[language] ?? '',
    technical: technicalText(fault),
  };
}

/** What an error of Octopus names stands in its catalogue; what it does not name is told by the kind of the fault. */
function textsOf(fault: Fault): FaultText & { readonly menu: Text | null } {
  const error = 'error' in fault ? fault.error : undefined;
  const isPassword = error === undefined || error === 'sign-in-needed';
  if (fault.kind === 'sign-in-needed' && isPassword && (fault.attempts ?? 0) > 0) {
    return { ...countedRefusal, menu: null };
  }
  if (error === undefined || error === 'octopus-refused') {
    return { ...faultTexts[fault.kind], menu: null };
  }
  const { what, todo, who, menu } = causeText(error);
  return { what: sentence(what), todo, who: sentence(who), menu };
}

/** The catalogue writes names, to stand after a colon; a message is a sentence. */
function sentence(text: Text): Text {
  const of = (words: string): string => `${words.charAt(0).toLocaleUpperCase()}${words.slice(1)}.`;
  return { nl: of(text.nl), fr: of(text.fr), en: of(text.en) };
}

/** What only a booking has; a fault that met none of them leaves it open. */
const OF_A_BOOKING = { journal: '…', period: '…', date: '…', account: '…' };

function shownValues(fault: Fault, language: Language): Record<string, string> {
  const values: Record<string, string> = { ...OF_A_BOOKING };
  for (const [name, value] of Object.entries(fault)) values[name] = String(value ?? '');
  if ('service' in fault) values['service'] = SERVICE_LABELS[fault.service] ?? fault.service;
  if ('retryAtMs' in fault) values['retryAtMs'] = moment(fault.retryAtMs, language);
  if (fault.kind === 'secret-missing') {
    values['name'] = SECRET_LABELS.get(fault.name)?.[language] ?? fault.name;
  }
  if (fault.kind === 'sign-in-unfinished') values['reason'] = UNFINISHED[fault.reason][language];
  if (fault.kind === 'rejected') {
    values['message'] = fault.message || fault.technical || `HTTP ${fault.status}`;
  }
  return values;
}

function moment(instantMs: number, language: Language): string {
  return new Intl.DateTimeFormat(LOCALES[language], {
    timeZone: 'Europe/Brussels',
    day: 'numeric',
    month: 'long',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(instantMs);
}

/** Every datum of the fault in a fixed order, for a helper and for a report. */
function technicalText(fault: Fault): string {
  return Object.entries(fault)
    .filter(([, value]) => value !== null && value !== '')
    .map(([name, value]) => `${name}: ${name === 'retryAtMs' ? isoMoment(value) : String(value)}`)
    .join(' | ');
}

function isoMoment(value: unknown): string {
  return typeof value === 'number' ? new Date(value).toISOString() : String(value);
}
