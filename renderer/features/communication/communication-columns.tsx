import {
  IconArrowDownLeft,
  IconArrowUpRight,
  IconChevronDown,
  IconChevronRight,
} from '@tabler/icons-react';
import type { ReactElement } from 'react';
import type { Language } from '../../../shared/model/language.ts';
import type { Say } from '../../i18n/use-texts.ts';
import { formatBytes, formatDuration, formatMoment, formatTime } from '../../ui/format.ts';
import { StateMark } from '../../ui/state-mark.tsx';
import type { TableColumn } from '../../ui/table-columns.ts';
import { type Entry, OUTCOME_MARK, outcomeOf, wentWell, whatWords, writes } from './entry.ts';

/** What the columns are made with. */
export type EntryWords = {
  readonly say: Say<'communication'>;
  readonly language: Language;
  readonly dossierName: (dossierId: string | null) => string;
  readonly openId: string | null;
};

type Column = TableColumn<Entry>;

/** A service as it is called, in every language alike. */
export const SERVICE_NAMES = {
  billit: 'Billit',
  octopus: 'Octopus',
  mail: 'Mail',
  office: 'Tentakel',
} as const;

/** The columns of the log; without the dossier where it is of one. */
export function communicationColumns(words: EntryWords, ofOne: boolean): readonly Column[] {
  const { say, dossierName } = words;
  return [
    ...whatColumns(words),
    ...(ofOne
      ? []
      : [
          {
            id: 'dossier',
            title: say('dossier'),
            width: 190,
            full: ({ dossierId }: Entry) => dossierName(dossierId),
            cell: ({ dossierId }: Entry) => (
              <span className="entry-quiet">{dossierName(dossierId)}</span>
            ),
          },
        ]),
    {
      id: 'service',
      title: say('service'),
      width: 84,
      cell: ({ service }) => SERVICE_NAMES[service],
    },
    ...answerColumns(words),
  ];
}

function whatColumns(words: EntryWords): readonly Column[] {
  const { say, language, openId } = words;
  return [
    {
      id: 'moment',
      title: say('moment'),
      width: 200,
      fixed: true,
      cell: (entry) => (
        <span className="entry-moment tk-number">
          {entry.id === openId ? (
            <IconChevronDown size={16} aria-hidden="true" />
          ) : (
            <IconChevronRight size={16} aria-hidden="true" />
          )}
          {momentWords(entry.atMs, language)}
        </span>
      ),
    },
    {
      id: 'what',
      title: say('what'),
      width: 170,
      grows: true,
      fixed: true,
      full: (entry) => whatWords(entry, language),
      cell: (entry) => <What entry={entry} words={words} />,
    },
  ];
}

function answerColumns({ say }: EntryWords): readonly Column[] {
  return [
    {
      id: 'outcome',
      title: say('outcome'),
      width: 168,
      fixed: true,
      full: (entry) => answerNote(entry) ?? '',
      cell: (entry) => <Answer entry={entry} say={say} />,
    },
    {
      id: 'duration',
      title: say('duration'),
      width: 84,
      align: 'right',
      cell: ({ durationMs }) => <span className="entry-quiet">{formatDuration(durationMs)}</span>,
    },
    {
      id: 'size',
      title: say('size'),
      width: 84,
      align: 'right',
      cell: ({ requestBytes, responseBytes }) => (
        <span className="entry-quiet">{formatBytes(requestBytes + responseBytes)}</span>
      ),
    },
  ];
}

/** The moment with its seconds: 'vandaag 14:02:19'. */
function momentWords(atMs: number, language: Language): string {
  return formatMoment(atMs, Date.now(), language).replace(/\d{2}:\d{2}$/, formatTime(atMs, true));
}

type WhatProps = { readonly entry: Entry; readonly words: EntryWords };

function What({ entry, words }: WhatProps): ReactElement {
  const sends = writes(entry);
  const Icon = sends ? IconArrowUpRight : IconArrowDownLeft;
  const word = words.say(sends ? 'sent' : 'read');
  return (
    <span className="entry-what">
      <Icon size={16} stroke={1.7} role="img" aria-label={word} />
      <span className="tk-cut">{whatWords(entry, words.language)}</span>
    </span>
  );
}

type AnswerProps = { readonly entry: Entry; readonly say: Say<'communication'> };

/** How an exchange ended, in words; what went wrong by its code. */
export function Answer({ entry, say }: AnswerProps): ReactElement {
  const outcome = outcomeOf(entry);
  const note = answerNote(entry);
  return (
    <StateMark
      state={OUTCOME_MARK[outcome]}
      word={say(outcome)}
      {...(note === null ? {} : { note })}
    />
  );
}

function answerNote(entry: Entry): string | null {
  if (wentWell(entry)) return null;
  return entry.fault ?? (entry.status === null ? null : String(entry.status));
}
