import type { Language } from '../model/language.ts';
import { UNTIL_RESUMED_MS, type FailedRuns, type OverallLine } from '../model/overall.ts';
import { formatMoment, NOTHING } from './belgian.ts';
import type { CauseKind } from '../model/cause.ts';
import { causeText } from './causes.ts';
import { fillCounted, type CountedText, WAITING_FOR_YOU } from './counted.ts';
import { fill, type Text } from './text.ts';

/** What a line about the whole says: in few words, and its cause. */
export type OverallText = { readonly title: string; readonly detail: string | null };

const SERVICES = { billit: 'Billit', octopus: 'Octopus' } as const;

const texts = {
  ok: { nl: 'Alles in orde', fr: 'Tout est en ordre', en: 'Everything in order' },
  okDetail: {
    nl: 'Laatste run {{last}}, volgende {{next}}',
    fr: 'Dernière exécution {{last}}, prochaine {{next}}',
    en: 'Last run {{last}}, next {{next}}',
  },
  empty: { nl: 'Er vertrekt nog niets', fr: 'Rien ne part encore', en: 'Nothing leaves yet' },
  emptyDetail: {
    nl: 'Nog geen dossier gekoppeld',
    fr: 'Aucun dossier lié pour l’instant',
    en: 'No dossier linked yet',
  },
  working: { nl: 'Bezig', fr: 'En cours', en: 'Working' },
  workingDetail: {
    nl: '{{done}} van {{total}} documenten',
    fr: '{{done}} documents sur {{total}}',
    en: '{{done}} of {{total}} documents',
  },
  signIn: { nl: 'Aanmelden nodig', fr: 'Connexion requise', en: 'Sign-in needed' },
  offline: { nl: 'Offline', fr: 'Hors ligne', en: 'Offline' },
  offlineSince: {
    nl: 'Offline sinds {{since}}',
    fr: 'Hors ligne depuis {{since}}',
    en: 'Offline since {{since}}',
  },
  offlineService: {
    nl: '{{service}} antwoordt niet',
    fr: '{{service}} ne répond pas',
    en: '{{service}} does not answer',
  },
  noNetwork: {
    nl: 'Geen netwerk op deze computer',
    fr: 'Pas de réseau sur cet ordinateur',
    en: 'No network on this computer',
  },
  pausedUntil: {
    nl: 'Gepauzeerd tot {{until}}',
    fr: 'En pause jusqu’à {{until}}',
    en: 'Paused until {{until}}',
  },
  pausedOpen: {
    nl: 'Gepauzeerd tot u hervat',
    fr: 'En pause jusqu’à ce que vous repreniez',
    en: 'Paused until you resume',
  },
  pausedBattery: {
    nl: 'Gepauzeerd: op batterij',
    fr: 'En pause : sur batterie',
    en: 'Paused: on battery',
  },
  noAccess: {
    nl: 'Geen toegang tot het dossier bij {{service}}',
    fr: 'Pas d’accès au dossier chez {{service}}',
    en: 'No access to the dossier at {{service}}',
  },
  keychain: {
    nl: 'De sleutelhanger van deze computer is vergrendeld',
    fr: 'Le trousseau de cet ordinateur est verrouillé',
    en: 'The keychain of this computer is locked',
  },
  wrongCompany: {
    nl: '{{service}} gaf gegevens van een ander bedrijf',
    fr: '{{service}} a donné les données d’une autre entreprise',
    en: '{{service}} gave the data of another company',
  },
  unexpected: {
    nl: 'Onverwacht antwoord van {{service}}',
    fr: 'Réponse inattendue de {{service}}',
    en: 'Unexpected answer from {{service}}',
  },
  limit: {
    nl: 'Limiet bereikt bij {{service}}',
    fr: 'Limite atteinte chez {{service}}',
    en: 'Limit reached at {{service}}',
  },
} satisfies Readonly<Record<string, Text>>;

const counted = {
  bookings: {
    one: {
      nl: '{{count}} boeking wijkt af',
      fr: '{{count}} écriture présente un écart',
      en: '{{count}} booking differs',
    },
    other: {
      nl: '{{count}} boekingen wijken af',
      fr: '{{count}} écritures présentent un écart',
      en: '{{count}} bookings differ',
    },
  },
  links: {
    one: {
      nl: '{{count}} koppeling met fout',
      fr: '{{count}} lien en erreur',
      en: '{{count}} link with an error',
    },
    other: {
      nl: '{{count}} koppelingen met fout',
      fr: '{{count}} liens en erreur',
      en: '{{count}} links with an error',
    },
  },
  documents: {
    one: {
      nl: '{{count}} document met fout',
      fr: '{{count}} document en erreur',
      en: '{{count}} document with an error',
    },
    other: {
      nl: '{{count}} documenten met fout',
      fr: '{{count}} documents en erreur',
      en: '{{count}} documents with an error',
    },
  },
  waiting: WAITING_FOR_YOU,
  bySelf: {
    one: {
      nl: '{{count}} gaat vanzelf verder',
      fr: '{{count}} continue de lui-même',
      en: '{{count}} goes on by itself',
    },
    other: {
      nl: '{{count}} gaan vanzelf verder',
      fr: '{{count}} continuent d’eux-mêmes',
      en: '{{count}} go on by themselves',
    },
  },
  resting: {
    one: {
      nl: '{{count}} dossier gaat later vanzelf verder',
      fr: '{{count}} dossier continue plus tard de lui-même',
      en: '{{count}} dossier goes on later by itself',
    },
    other: {
      nl: '{{count}} dossiers gaan later vanzelf verder',
      fr: '{{count}} dossiers continuent plus tard d’eux-mêmes',
      en: '{{count}} dossiers go on later by themselves',
    },
  },
  toSend: {
    one: {
      nl: '{{count}} document wacht',
      fr: '{{count}} document attend',
      en: '{{count}} document waits',
    },
    other: {
      nl: '{{count}} documenten wachten',
      fr: '{{count}} documents attendent',
      en: '{{count}} documents wait',
    },
  },
} satisfies Readonly<Record<string, CountedText>>;

/** A line about the whole in words; never a state without its cause. */
export function overallText(line: OverallLine, language: Language, nowMs: number): OverallText {
  const say = (text: Text, values: Readonly<Record<string, string>> = {}): string =>
    fill(text, language, values);
  const count = (text: CountedText, number: number): string =>
    fillCounted(text, language, { count: number });
  switch (line.state) {
    case 'sign-in-needed':
      return { title: say(texts.signIn), detail: whereText(line.runs) };
    case 'fault':
      return faultText(line, language);
    case 'waiting':
      return {
        title: count(counted.waiting, line.count),
        detail: heldText(line.first, language),
      };
    case 'offline':
      return offlineText(line, language, nowMs);
    case 'paused':
      return {
        title: pauseText(line, language, nowMs),
        detail: count(counted.toSend, line.documents),
      };
    case 'working': {
      const { done, total } = line;
      const progress = say(texts.workingDetail, { done: String(done), total: String(total) });
      return { title: say(texts.working), detail: total === 0 ? null : progress };
    }
    case 'parked':
      return line.of === 'documents'
        ? { title: count(counted.bySelf, line.count), detail: heldText(line.first, language) }
        : {
            title: count(counted.resting, line.runs.dossiers),
            detail: say(texts.limit, { service: serviceOf(line.runs) }),
          };
    case 'empty':
      return { title: say(texts.empty), detail: say(texts.emptyDetail) };
    case 'ok': {
      const [last, next] = [line.lastRunMs, line.nextRunMs].map((ms) =>
        ms === null ? NOTHING : formatMoment(ms, nowMs, language),
      );
      return {
        title: say(texts.ok),
        detail: say(texts.okDetail, { last: last ?? '', next: next ?? '' }),
      };
    }
  }
}

/** How long a pause lasts, in words. */
export function pauseText(
  { by, untilMs }: Pick<Extract<OverallLine, { state: 'paused' }>, 'by' | 'untilMs'>,
  language: Language,
  nowMs: number,
): string {
  if (by === 'battery') return fill(texts.pausedBattery, language, {});
  if (untilMs === null || untilMs >= UNTIL_RESUMED_MS) return fill(texts.pausedOpen, language, {});
  return fill(texts.pausedUntil, language, { until: formatMoment(untilMs, nowMs, language) });
}

function offlineText(
  { service, sinceMs, documents }: Extract<OverallLine, { state: 'offline' }>,
  language: Language,
  nowMs: number,
): OverallText {
  const title =
    sinceMs === null
      ? fill(texts.offline, language, {})
      : fill(texts.offlineSince, language, { since: formatMoment(sinceMs, nowMs, language) });
  const why =
    service === null
      ? fill(texts.noNetwork, language, {})
      : fill(texts.offlineService, language, { service: SERVICES[service] });
  if (documents === 0) return { title, detail: why };
  const waiting = fillCounted(counted.toSend, language, { count: documents });
  return { title, detail: `${why}, ${waiting}` };
}

function faultText(
  line: Extract<OverallLine, { state: 'fault' }>,
  language: Language,
): OverallText {
  switch (line.of) {
    case 'bookings':
      return {
        title: fillCounted(counted.bookings, language, { count: line.count }),
        detail: null,
      };
    case 'documents':
      return {
        title: fillCounted(counted.documents, language, { count: line.count }),
        detail: heldText(line.first, language),
      };
    case 'links': {
      const { runs } = line;
      const why = fill(linkFault(runs), language, { service: serviceOf(runs) });
      return {
        title: fillCounted(counted.links, language, { count: runs.dossiers }),
        detail: `${why}, ${runs.dossierName}`,
      };
    }
  }
}

function linkFault({ kind }: FailedRuns): Text {
  switch (kind) {
    case 'no-access':
      return texts.noAccess;
    case 'keychain-unavailable':
      return texts.keychain;
    case 'wrong-company':
      return texts.wrongCompany;
    default:
      return texts.unexpected;
  }
}

function serviceOf({ service }: FailedRuns): string {
  return service === null ? 'Tentakel' : SERVICES[service];
}

function whereText(runs: FailedRuns): string {
  return `${serviceOf(runs)}, ${runs.dossierName}`;
}

function heldText(
  { cause, dossierName }: { readonly cause: CauseKind; readonly dossierName: string },
  language: Language,
): string {
  const what = fill(causeText(cause).what, language, {});
  return `${what.charAt(0).toLocaleUpperCase()}${what.slice(1)}, ${dossierName}`;
}
