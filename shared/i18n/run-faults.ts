import { CAUSE_KINDS } from '../model/cause.ts';
import type { FaultKind, ServiceName } from '../model/fault.ts';
import type { Language } from '../model/language.ts';
import { causeText } from './causes.ts';
import { faultTexts } from './faults.ts';
import { fill, type FaultText, type Text } from './text.ts';

/** What stopped a part of a run, as it is kept: the kind, and the service it is about. */
export type KeptFault = { readonly kind: string; readonly service: ServiceName | null };

/** A kept fault in one language: what is the matter, what to do, who must act. */
export type KeptFaultText = { readonly what: string; readonly todo: string; readonly who: string };

const SERVICES: Readonly<Record<ServiceName, string>> = { billit: 'Billit', octopus: 'Octopus' };
const A_SERVICE: Text = { nl: 'De dienst', fr: 'Le service', en: 'The service' };

/** Where the words of a fault name what is not kept of it: the same without that. */
const WITHOUT_DATA: Partial<Record<FaultKind, Partial<FaultText>>> = {
  'rate-limited': {
    what: {
      nl: '{{service}} vraagt om trager te gaan.',
      fr: '{{service}} demande de ralentir.',
      en: '{{service}} asks to slow down.',
    },
  },
  'budget-spent': {
    todo: {
      nl: 'U hoeft niets te doen: het gaat vanzelf verder. Wat dringend is, kan in {{service}} zelf.',
      fr: 'Vous n’avez rien à faire : cela reprend tout seul. Ce qui est urgent peut se faire dans {{service}} même.',
      en: 'You need not do anything: it continues by itself. What is urgent can be done in {{service}} itself.',
    },
  },
  rejected: {
    what: {
      nl: '{{service}} heeft een opdracht van de laatste run geweigerd.',
      fr: '{{service}} a refusé une opération de la dernière exécution.',
      en: '{{service}} refused a request of the last run.',
    },
    todo: {
      nl: "Lees de melding van {{service}} in 'Communicatie' van dit dossier en verhelp wat ze zegt; de volgende run probeert het opnieuw.",
      fr: 'Lisez le message de {{service}} dans ‘Communication’ de ce dossier et corrigez ce qu’il dit ; la prochaine exécution réessaie.',
      en: "Read the message of {{service}} in 'Communication' of this dossier and put right what it says; the next run tries again.",
    },
  },
  'wrong-company': {
    what: {
      nl: '{{service}} gaf gegevens van een ander bedrijf dan gevraagd; er is niets van overgenomen.',
      fr: '{{service}} a donné les données d’une autre entreprise que celle demandée ; rien n’en a été repris.',
      en: '{{service}} gave data of another company than asked for; nothing of it was taken over.',
    },
  },
  'secret-missing': {
    what: {
      nl: 'In de sleutelhanger van uw computer ontbreken de aanmeldgegevens van {{service}}.',
      fr: 'Les données de connexion de {{service}} manquent dans le trousseau de clés de votre ordinateur.',
      en: 'The credentials of {{service}} are missing from the keychain of your computer.',
    },
  },
};

const UNKNOWN: FaultText = {
  what: {
    nl: 'De laatste run raakte niet klaar ({{kind}}).',
    fr: 'La dernière exécution n’a pas abouti ({{kind}}).',
    en: 'The last run was not finished ({{kind}}).',
  },
  todo: {
    nl: "Bekijk 'Communicatie' van dit dossier; de volgende run probeert het opnieuw.",
    fr: 'Consultez ‘Communication’ de ce dossier ; la prochaine exécution réessaie.',
    en: "See 'Communication' of this dossier; the next run tries again.",
  },
  who: {
    nl: 'De dossierbeheerder.',
    fr: 'Le gestionnaire de dossier.',
    en: 'The dossier manager.',
  },
};

const isFault = (kind: string): kind is FaultKind => kind in faultTexts;

function textsOf(kind: string): FaultText {
  if (isFault(kind)) return { ...faultTexts[kind], ...WITHOUT_DATA[kind] };
  const cause = CAUSE_KINDS.find((each) => each === kind);
  if (cause === undefined) return UNKNOWN;
  const { what, todo, who } = causeText(cause);
  return { what, todo, who };
}

/** What stopped the last run, in the language of whoever reads it. */
export function keptFaultText({ kind, service }: KeptFault, language: Language): KeptFaultText {
  const name = service === null ? A_SERVICE[language] : SERVICES[service];
  const values = { service: name, kind, period: '…', journal: '…', date: '…', account: '…' };
  const { what, todo, who } = textsOf(kind);
  const say = (text: Text): string => {
    const words = fill(text, language, values);
    return words.charAt(0).toLocaleUpperCase() + words.slice(1);
  };
  return { what: say(what).replace(/\.$/, ''), todo: say(todo), who: say(who) };
}
