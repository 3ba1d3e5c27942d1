import type { Language } from '../model/language.ts';
import { formatDate, formatMoment } from './belgian.ts';
import { noticeText } from './notices.ts';
import { fill, type Text } from './text.ts';
import { brusselsDay } from '../clock.ts';

/** What the daily overview by mail tells. */
export type DigestContent = {
  /** Bookings found equal in Octopus since the last overview. */
  readonly verified: number;
  /** Documents that wait for a person now. */
  readonly waiting: number;
  /** Entrepreneurs who pressed 'Versturen' since the last overview, with when (epoch ms). */
  readonly released: readonly { readonly dossier: string; readonly atMs: number }[];
};

const texts = {
  subject: {
    nl: 'Tentakel: overzicht van {{day}}',
    fr: 'Tentakel : aperçu du {{day}}',
    en: 'Tentakel: summary of {{day}}',
  },
  released: { nl: 'Nieuw vrijgegeven:', fr: 'Nouvelles libérations :', en: 'Newly released:' },
  release: {
    nl: '- {{dossier}} ({{moment}})',
    fr: '- {{dossier}} ({{moment}})',
    en: '- {{dossier}} ({{moment}})',
  },
  why: {
    nl: 'U krijgt deze mail één keer per dag, als er iets te melden is. Uitzetten kan in Tentakel, bij Instellingen.',
    fr: 'Vous recevez ce message une fois par jour, s’il y a quelque chose à signaler. Vous pouvez l’arrêter dans Tentakel, sous Paramètres.',
    en: 'You get this mail once a day, when there is something to tell. It can be turned off in Tentakel, under Settings.',
  },
} satisfies Readonly<Record<string, Text>>;

/** The daily overview in words. */
export function digestMail(
  { verified, waiting, released }: DigestContent,
  nowMs: number,
  language: Language,
): { readonly subject: string; readonly text: string } {
  const detail = { verified: String(verified), waiting: String(waiting) };
  const counts = noticeText(
    {
      topic: 'digest',
      kind: 'digest',
      dossierId: null,
      dossierName: null,
      detail,
      atMs: nowMs,
      seen: false,
    },
    language,
  );
  const releases = released.map(({ dossier, atMs }) =>
    fill(texts.release, language, { dossier, moment: formatMoment(atMs, nowMs, language) }),
  );
  const paragraphs = [
    counts.body,
    ...(releases.length === 0 ? [] : [[texts.released[language], ...releases].join('\n')]),
    texts.why[language],
  ];
  return {
    subject: fill(texts.subject, language, { day: formatDate(brusselsDay(nowMs)) }),
    text: `${paragraphs.join('\n\n')}\n`,
  };
}
