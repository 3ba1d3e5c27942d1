import type { Language } from '../../../shared/model/language.ts';
import type { Say } from '../../i18n/use-texts.ts';
import { formatAmount, formatDate } from '../../ui/format.ts';
import { markOf } from '../../ui/document-mark.ts';
import { StateMark } from '../../ui/state-mark.tsx';
import { dateRank, type TableColumn } from '../../ui/table-columns.ts';
import { kindWord } from '../export/export-columns.tsx';
import { causeWords } from '../waiting/cause-words.ts';
import type { DocumentSummary } from './documents-store.ts';

type Column = TableColumn<DocumentSummary>;

/** What the columns are made with. */
export type DocumentWords = { readonly say: Say<'export'>; readonly language: Language };

/** The columns of 'Documenten'. */
export function documentColumns({ say, language }: DocumentWords): readonly Column[] {
  const kind = (document: DocumentSummary): string => kindWord(document, say, true);
  const held = ({ cause }: DocumentSummary): string =>
    cause === null ? '' : causeWords(cause, language).what;
  return [
    { id: 'kind', title: say('kindColumn'), width: 112, sortBy: kind, cell: kind },
    {
      id: 'number',
      title: say('document'),
      width: 140,
      fixed: true,
      sortBy: ({ number }) => number,
      full: ({ number }) => number,
      cell: ({ number }) => <span className="export-number">{number}</span>,
    },
    {
      id: 'date',
      title: say('date'),
      width: 100,
      highFirst: true,
      sortBy: ({ issueDate }) => dateRank(issueDate),
      cell: ({ issueDate }) => <span className="tk-number">{formatDate(issueDate)}</span>,
    },
    {
      id: 'relation',
      title: say('relation'),
      width: 160,
      grows: true,
      sortBy: ({ counterpartyName }) => counterpartyName,
      full: ({ counterpartyName }) => counterpartyName,
      cell: ({ counterpartyName }) => counterpartyName,
    },
    {
      id: 'amount',
      title: say('amount'),
      width: 116,
      align: 'right',
      highFirst: true,
      sortBy: ({ total }) => Number(total),
      cell: (document) => <span className="export-amount">{amountOf(document)}</span>,
    },
    {
      id: 'status',
      title: say('status'),
      width: 280,
      fixed: true,
      sortBy: ({ state }) => state,
      full: held,
      cell: (document) => (
        <StateMark
          state={markOf(document)}
          {...(document.cause === null ? {} : { note: held(document) })}
        />
      ),
    },
  ];
}

/** One column of two lines, beside an open document. */
export function besideColumns(words: DocumentWords, openId: string | null): readonly Column[] {
  const { say } = words;
  return [
    {
      id: 'document',
      title: say('document'),
      width: 200,
      grows: true,
      fixed: true,
      full: ({ counterpartyName, number }) => `${counterpartyName}, ${number}`,
      cell: (document) => (
        <span className={document.id === openId ? 'two-lines two-lines-open' : 'two-lines'}>
          <span className="two-lines-row">
            <span className="tk-cut export-number">{document.counterpartyName}</span>
            <span className="export-amount tk-number">{amountOf(document)}</span>
          </span>
          <span className="two-lines-row two-lines-second">
            <span className="tk-cut">
              {kindWord(document, say, true)} {document.number}
            </span>
            <span className="two-lines-end">
              <StateMark state={markOf(document)} />
            </span>
          </span>
        </span>
      ),
    },
  ];
}

function amountOf({ total, currency }: DocumentSummary): string {
  const amount = formatAmount(total);
  return currency === 'EUR' || currency === '' ? amount : `${currency} ${amount}`;
}
