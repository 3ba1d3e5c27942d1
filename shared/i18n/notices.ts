import type { CallOutput } from '../ipc/contract.ts';
import type { Place } from '../ipc/events.ts';
import type { Language } from '../model/language.ts';
import { CAUSE_KINDS } from '../model/cause.ts';
import { causeText } from './causes.ts';
import { fillCounted, type CountedText, WAITING_FOR_YOU } from './counted.ts';
import { fill, type Text } from './text.ts';

/** A notice as the engine gives it. */
export type Notice = CallOutput<'notices.list'>[number];

/** A notice in words, and where a click on it leads. */
export type NoticeText = { readonly title: string; readonly body: string; readonly place: Place };

const texts = {
  released: {
    nl: 'Ondernemer geeft documenten vrij',
    fr: 'L’entrepreneur libère des documents',
    en: 'The entrepreneur releases documents',
  },
  releasedBody: {
    nl: '{{dossier}} drukte op Versturen in Billit.',
    fr: '{{dossier}} a appuyé sur Envoyer dans Billit.',
    en: '{{dossier}} pressed Send in Billit.',
  },
  signIn: {
    nl: 'Aanmelden nodig bij {{service}}',
    fr: 'Connexion requise chez {{service}}',
    en: 'Sign-in needed at {{service}}',
  },
  signInBody: {
    nl: '{{service}} weigert de gegevens van {{login}}. Tot u ze aanpast, vertrekt daar niets.',
    fr: '{{service}} refuse les données de {{login}}. Rien n’y part avant que vous les changiez.',
    en: '{{service}} refuses the credentials of {{login}}. Nothing leaves there until you change them.',
  },
  elsewhere: {
    nl: '{{dossier}}: iets anders boekt dezelfde documenten',
    fr: '{{dossier}} : autre chose comptabilise les mêmes documents',
    en: '{{dossier}}: something else books the same documents',
  },
  elsewhereBody: {
    nl: 'In de dagboeken van Octopus staan er {{count}} die Tentakel niet boekte. Werkt de oude koppeling nog? Vergelijk bij Integraties, Overname.',
    fr: 'Les journaux d’Octopus en contiennent {{count}} que Tentakel n’a pas comptabilisés. L’ancien lien fonctionne-t-il encore ? Comparez sous Intégrations, Reprise.',
    en: 'The journals of Octopus hold {{count}} that Tentakel did not book. Does the old link still work? Compare under Integrations, Takeover.',
  },
  digest: { nl: 'Vandaag in Tentakel', fr: 'Aujourd’hui dans Tentakel', en: 'Today in Tentakel' },
} satisfies Readonly<Record<string, Text>>;

const counted = {
  blocked: {
    one: {
      nl: '{{dossier}}: {{count}} document wacht op u',
      fr: '{{dossier}} : {{count}} document vous attend',
      en: '{{dossier}}: {{count}} document waits for you',
    },
    other: {
      nl: '{{dossier}}: {{count}} documenten wachten op u',
      fr: '{{dossier}} : {{count}} documents vous attendent',
      en: '{{dossier}}: {{count}} documents wait for you',
    },
  },
  verified: {
    one: {
      nl: '{{count}} boeking geverifieerd',
      fr: '{{count}} écriture vérifiée',
      en: '{{count}} booking verified',
    },
    other: {
      nl: '{{count}} boekingen geverifieerd',
      fr: '{{count}} écritures vérifiées',
      en: '{{count}} bookings verified',
    },
  },
  waiting: WAITING_FOR_YOU,
  manyBlocked: {
    one: {
      nl: '{{count}} dossier wacht op u',
      fr: '{{count}} dossier vous attend',
      en: '{{count}} dossier waits for you',
    },
    other: {
      nl: '{{count}} dossiers wachten op u',
      fr: '{{count}} dossiers vous attendent',
      en: '{{count}} dossiers wait for you',
    },
  },
  manyReleased: {
    one: {
      nl: '{{count}} ondernemer geeft documenten vrij',
      fr: '{{count}} entrepreneur libère des documents',
      en: '{{count}} entrepreneur releases documents',
    },
    other: {
      nl: '{{count}} ondernemers geven documenten vrij',
      fr: '{{count}} entrepreneurs libèrent des documents',
      en: '{{count}} entrepreneurs release documents',
    },
  },
} satisfies Readonly<Record<string, CountedText>>;

const SERVICES: Readonly<Record<string, string>> = { billit: 'Billit', octopus: 'Octopus' };

/** One notice in words. */
export function noticeText(notice: Notice, language: Language): NoticeText {
  const { kind, detail, dossierId } = notice;
  const dossier = notice.dossierName ?? '?';
  switch (kind) {
    case 'released':
      return {
        title: texts.released[language],
        body: fill(texts.releasedBody, language, { dossier }),
        place: dossierId === null ? { screen: 'dashboard' } : { screen: 'export', dossierId },
      };
    case 'sign-in-needed': {
      const service = SERVICES[detail['service'] ?? ''] ?? '?';
      const login = detail['login'] ?? '?';
      return {
        title: fill(texts.signIn, language, { service }),
        body: fill(texts.signInBody, language, { service, login }),
        place: { screen: 'settings' },
      };
    }
    case 'blocked': {
      const count = numberIn(detail, 'count');
      return {
        title: fillCounted(counted.blocked, language, { count, dossier }),
        body: causeWords(detail['cause'], language),
        place: { screen: 'waiting' },
      };
    }
    case 'elsewhere': {
      const count = numberIn(detail, 'count');
      return {
        title: fill(texts.elsewhere, language, { dossier }),
        body: fill(texts.elsewhereBody, language, { count: String(count) }),
        place: dossierId === null ? { screen: 'dashboard' } : { screen: 'export', dossierId },
      };
    }
    case 'digest': {
      const parts = [
        fillCounted(counted.verified, language, { count: numberIn(detail, 'verified') }),
        fillCounted(counted.waiting, language, { count: numberIn(detail, 'waiting') }),
      ];
      return {
        title: texts.digest[language],
        body: `${parts.join(', ')}.`,
        place: { screen: 'dashboard' },
      };
    }
  }
}

/** Notices of a kind that come together are told as one; alone each says what it is about. */
export function gatheredTexts(
  notices: readonly Notice[],
  language: Language,
): readonly NoticeText[] {
  const kinds = Map.groupBy(notices, ({ kind }) => kind);
  return [...kinds].flatMap(([kind, alike]) =>
    alike.length > 1 && (kind === 'blocked' || kind === 'released')
      ? [gathered(kind, alike, language)]
      : alike.map((notice) => noticeText(notice, language)),
  );
}

function gathered(
  kind: 'blocked' | 'released',
  alike: readonly Notice[],
  language: Language,
): NoticeText {
  const text = kind === 'blocked' ? counted.manyBlocked : counted.manyReleased;
  const names = alike.map(({ dossierName }) => dossierName ?? '?');
  return {
    title: fillCounted(text, language, { count: alike.length }),
    body: names.join(', '),
    place: { screen: kind === 'blocked' ? 'waiting' : 'dashboard' },
  };
}

function numberIn(detail: Notice['detail'], name: string): number {
  const number = Number(detail[name]);
  return Number.isInteger(number) ? number : 0;
}

function causeWords(kind: string | undefined, language: Language): string {
  const known = CAUSE_KINDS.find((each) => each === kind);
  if (known === undefined) return '';
  const what = fill(causeText(known).what, language, {});
  return `${what.charAt(0).toLocaleUpperCase()}${what.slice(1)}.`;
}
