import { REFUSAL, type OctopusError } from './error.ts';

/** Answers that say something of the service or of the way there, most without a code. */
export const SERVICE_ERRORS = {
  /** Recorded: 400 with this text and no code. */
  'invalid-parameters': {
    codes: [-79],
    words: /\binvalid or missing parameters?\b/i,
    fault: 'rejected',
    road: 'ask',
    who: 'accountant',
    menu: null,
    what: {
      nl: 'Octopus begrijpt de vraag niet',
      fr: 'Octopus ne comprend pas la demande',
      en: 'Octopus does not understand the request',
    },
    todo: {
      nl: 'Boek dit document met de hand in Octopus en meld het aan de ondersteuning van Tentakel.',
      fr: 'Comptabilisez ce document à la main dans Octopus et signalez-le au support de Tentakel.',
      en: 'Book this document by hand in Octopus and tell the support of Tentakel.',
    },
  },
  'too-large': {
    codes: [],
    words: null,
    fault: 'rejected',
    road: 'ask',
    who: 'accountant',
    menu: null,
    what: {
      nl: 'bestand te groot voor Octopus',
      fr: 'fichier trop volumineux pour Octopus',
      en: 'file too large for Octopus',
    },
    todo: {
      nl: 'Boek dit document met de hand in Octopus, met een kleinere bijlage.',
      fr: 'Comptabilisez ce document à la main dans Octopus, avec une annexe plus petite.',
      en: 'Book this document by hand in Octopus, with a smaller attachment.',
    },
  },
  /** Proven absent after several attempts that ended in 500: the contract gives that status to elements it cannot read. */
  'never-answered': {
    codes: [],
    words: null,
    fault: 'rejected',
    road: 'ask',
    who: 'accountant',
    menu: null,
    what: {
      nl: 'Octopus antwoordt telkens niet op deze boeking',
      fr: 'Octopus ne répond jamais à cette écriture',
      en: 'Octopus never answers this booking',
    },
    todo: {
      nl: 'Tentakel keek na elke poging: het staat er niet. Waarschijnlijk kan Octopus een datum, bedrag of code niet lezen. Boek dit document met de hand in Octopus en meld het aan de ondersteuning van Tentakel.',
      fr: 'Tentakel a vérifié après chaque essai : rien n’est comptabilisé. Octopus ne peut sans doute pas lire une date, un montant ou un code. Comptabilisez ce document à la main dans Octopus et signalez-le au support de Tentakel.',
      en: 'Tentakel looked after each attempt: it is not there. Most likely Octopus cannot read a date, an amount or a code. Book this document by hand in Octopus and tell the support of Tentakel.',
    },
  },
  /** A code that is not in this table, or none at all. */
  'octopus-refused': {
    codes: [],
    words: null,
    fault: 'rejected',
    road: 'ask',
    who: 'accountant',
    menu: null,
    what: { nl: 'geweigerd door Octopus', fr: 'refusé par Octopus', en: 'refused by Octopus' },
    todo: {
      nl: 'Er is niets geboekt. Octopus zegt ({{code}}): {{message}}',
      fr: 'Rien n’est comptabilisé. Octopus dit ({{code}}) : {{message}}',
      en: 'Nothing was booked. Octopus says ({{code}}): {{message}}',
    },
  },
  /** A write that ended without proof: 408, 500 and above, a redirect, a web page. */
  'no-answer': {
    codes: [],
    words: null,
    fault: 'unknown-outcome',
    road: 'look-up',
    who: 'nobody',
    menu: null,
    what: {
      nl: 'onduidelijk, wordt opgezocht',
      fr: 'incertain, en vérification',
      en: 'unclear, being looked up',
    },
    todo: {
      nl: 'Niets: Tentakel kijkt eerst in Octopus en verstuurt nooit blindelings opnieuw.',
      fr: 'Rien : Tentakel regarde d’abord dans Octopus et ne renvoie jamais à l’aveugle.',
      en: 'Nothing: Tentakel looks in Octopus first and never sends again blindly.',
    },
  },
  /** A read that ended in 408, 500 or above. */
  'server-error': {
    codes: [],
    words: null,
    fault: 'offline',
    road: 'retry',
    who: 'nobody',
    menu: null,
    what: { nl: 'storing bij Octopus', fr: 'panne chez Octopus', en: 'a problem at Octopus' },
    todo: {
      nl: 'Niets: Tentakel probeert het over enkele minuten opnieuw. Duurt het lang, meld het dan aan de ondersteuning van Octopus.',
      fr: 'Rien : Tentakel réessaie dans quelques minutes. Si cela dure, signalez-le au support d’Octopus.',
      en: 'Nothing: Tentakel tries again in a few minutes. If it lasts, tell Octopus support.',
    },
  },
  /** A read that was answered by a web page, a redirect or anything else than the contract says. */
  'unreadable-answer': {
    codes: [],
    words: null,
    fault: 'malformed',
    road: 'retry',
    who: 'nobody',
    menu: null,
    what: {
      nl: 'antwoord van Octopus onleesbaar',
      fr: 'réponse d’Octopus illisible',
      en: 'answer of Octopus unreadable',
    },
    todo: {
      nl: 'Niets: Tentakel vraagt het over enkele minuten opnieuw. Blijft het, geef de communicatie dan door aan de ondersteuning van Tentakel.',
      fr: 'Rien : Tentakel redemande dans quelques minutes. Si cela persiste, transmettez la communication au support de Tentakel.',
      en: 'Nothing: Tentakel asks again in a few minutes. If it stays, pass the communication on to the support of Tentakel.',
    },
  },
  /** Recorded: 404 with a text and no code is how lists and searches say that they are empty. */
  'nothing-found': {
    codes: [],
    words: null,
    fault: 'not-found',
    road: 'empty',
    who: 'nobody',
    menu: null,
    what: { nl: 'niets gevonden', fr: 'rien trouvé', en: 'nothing found' },
    todo: {
      nl: 'Niets: Octopus heeft hier niets te geven.',
      fr: 'Rien : Octopus n’a rien à donner ici.',
      en: 'Nothing: Octopus has nothing to give here.',
    },
  },
  'read-failed': {
    ...REFUSAL,
    codes: [
      -8, -33, -36, -42, -44, -45, -46, -47, -48, -53, -54, -55, -56, -57, -58, -60, -62, -65, -66,
      -67, -77,
    ],
    road: 'retry',
    who: 'nobody',
    menu: null,
    what: {
      nl: 'Octopus kon de gegevens even niet lezen',
      fr: 'Octopus n’a pas pu lire les données pour le moment',
      en: 'Octopus could not read the data just now',
    },
    todo: {
      nl: 'Niets: Tentakel probeert het over enkele minuten opnieuw. Blijft het, meld het dan aan de ondersteuning van Octopus.',
      fr: 'Rien : Tentakel réessaie dans quelques minutes. Si cela persiste, signalez-le au support d’Octopus.',
      en: 'Nothing: Tentakel tries again in a few minutes. If it stays, tell Octopus support.',
    },
  },
} as const satisfies Readonly<Record<string, OctopusError>>;
