import type { Language } from '../../../shared/model/language.ts';
import type { Say } from '../../i18n/use-texts.ts';
import { formatCount, formatDate, NOTHING } from '../../ui/format.ts';
import { StateMark } from '../../ui/state-mark.tsx';
import type { TableColumn } from '../../ui/table-columns.ts';
import {
  blockers,
  blockingWords,
  type FilingRow,
  RETURN_MARK,
  returnWords,
  stateWords,
} from './filing-words.ts';

type Words = {
  readonly say: Say<'filing'>;
  readonly sayExport: Say<'export'>;
  readonly language: Language;
};
type Column = TableColumn<FilingRow>;

/** Dossiers without a return come last. */
const LAST = '9999';

/** The columns of 'Aangiften'. */
export function filingColumns(words: Words): readonly Column[] {
  return [...returnColumns(words), ...standColumns(words)];
}

function returnColumns({ say, sayExport, language }: Words): readonly Column[] {
  return [
    {
      id: 'dossier',
      title: say('dossier'),
      width: 170,
      grows: true,
      fixed: true,
      sortBy: ({ name }) => name,
      full: ({ name }) => name,
      inFile: ({ name }) => name,
      cell: ({ name }) => <span className="filing-name">{name}</span>,
    },
    {
      id: 'regime',
      title: say('regime'),
      width: 88,
      sortBy: ({ regime }) => say(regime),
      cell: ({ regime }) => <span className="filing-quiet">{say(regime)}</span>,
    },
    {
      id: 'period',
      title: say('period'),
      width: 130,
      sortBy: ({ next }) => next?.startDate ?? LAST,
      cell: ({ next }) => (next === null ? NOTHING : returnWords(next, sayExport, language)),
    },
    {
      id: 'due',
      title: say('due'),
      width: 100,
      sortBy: ({ next }) => next?.dueDate ?? LAST,
      cell: ({ next }) => <span className="tk-number">{formatDate(next?.dueDate ?? null)}</span>,
    },
  ];
}

function standColumns({ say }: Words): readonly Column[] {
  return [
    {
      id: 'state',
      title: say('state'),
      width: 144,
      fixed: true,
      sortBy: ({ next }) => next?.daysLeft ?? Infinity,
      cell: ({ next }) =>
        next === null ? (
          NOTHING
        ) : (
          <StateMark state={RETURN_MARK[next.state]} word={stateWords(next, say)} />
        ),
    },
    {
      id: 'holds',
      title: say('holds'),
      width: 132,
      highFirst: true,
      sortBy: ({ next }) => (next === null ? 0 : blockers(next)),
      full: ({ next }) => (next === null ? '' : (blockingWords(next, say) ?? '')),
      cell: ({ next }) => {
        const what = next === null ? null : blockingWords(next, say);
        return what ?? <span className="filing-quiet">{next === null ? '' : say('nothing')}</span>;
      },
    },
    {
      id: 'late',
      title: say('late'),
      width: 68,
      align: 'right',
      highFirst: true,
      sortBy: ({ late }) => late,
      cell: ({ late }) =>
        late === 0 ? <span className="filing-quiet">0</span> : <strong>{formatCount(late)}</strong>,
    },
    {
      id: 'filedThrough',
      title: say('filedThrough'),
      width: 128,
      sortBy: ({ filedThrough }) => filedThrough ?? '',
      cell: ({ filedThrough }) => (
        <span className="filing-quiet tk-number">{formatDate(filedThrough)}</span>
      ),
    },
  ];
}
