import { IconFileArrowLeft, IconFileArrowRight, IconUserPlus } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import type { Language } from '../../../shared/model/language.ts';
import type { Say } from '../../i18n/use-texts.ts';
import { formatAmount, formatDate, NOTHING } from '../../ui/format.ts';
import { StateMark } from '../../ui/state-mark.tsx';
import { dateRank, type TableColumn } from '../../ui/table-columns.ts';
import { causeWords } from '../waiting/cause-words.ts';
import {
  accountsOf,
  type ExportRow,
  isExported,
  mayLeave,
  shownState,
  shownTotal,
  vatCodesOf,
} from './export-row.ts';

/** What the columns are made with. */
export type ColumnWords = { readonly say: Say<'export'>; readonly language: Language };

type Column = TableColumn<ExportRow>;

/** The columns; where the window is narrow the kind is an icon and journal and period are one. */
export function exportColumns(words: ColumnWords, wide: boolean): readonly Column[] {
  const { say } = words;
  return [
    kindColumn(words, wide),
    {
      id: 'number',
      title: say('document'),
      width: 112,
      fixed: true,
      sortBy: ({ document }) => document.number,
      full: ({ document }) => document.number,
      cell: ({ document }) => <span className="export-number">{document.number}</span>,
    },
    {
      id: 'date',
      title: say('date'),
      width: 94,
      sortBy: ({ document }) => dateRank(document.issueDate),
      cell: ({ document }) => <span className="tk-number">{formatDate(document.issueDate)}</span>,
    },
    relationColumn(words, wide),
    accountColumn(words),
    {
      id: 'vat',
      title: say('vatCode'),
      width: 82,
      full: vatText,
      cell: (row) => vatText(row),
    },
    ...placeColumns(words, wide),
    {
      id: 'amount',
      title: say('amount'),
      width: 104,
      align: 'right',
      highFirst: true,
      sortBy: (row) => Number(shownTotal(row)),
      cell: (row) => <span className="export-amount">{amountText(row)}</span>,
    },
    statusColumn(words),
  ];
}

/** The amount in Belgian form; another currency than the euro stands before it. */
export function amountText(row: ExportRow): string {
  const amount = formatAmount(shownTotal(row));
  const { currency } = row.document;
  return currency === 'EUR' || currency === '' ? amount : `${currency} ${amount}`;
}

/** The kind of a document in words; short in a column. */
export function kindWord(
  { direction, kind }: Pick<ExportRow['document'], 'direction' | 'kind'>,
  say: Say<'export'>,
  short = false,
): string {
  if (kind === 'invoice') return say(direction);
  if (direction === 'sale') return say(short ? 'saleCreditShort' : 'saleCredit');
  return say(short ? 'purchaseCreditShort' : 'purchaseCredit');
}

function kindColumn({ say }: ColumnWords, wide: boolean): Column {
  const sortBy = ({ document }: ExportRow): string => kindWord(document, say);
  const full = sortBy;
  if (wide) {
    return {
      id: 'kind',
      title: say('kindColumn'),
      width: 96,
      sortBy,
      full,
      cell: ({ document }) => <span className="export-quiet">{kindWord(document, say, true)}</span>,
    };
  }
  return {
    id: 'kind',
    title: say('kindColumn'),
    width: 56,
    sortBy,
    full,
    cell: ({ document }) => <KindIcon document={document} word={kindWord(document, say)} />,
  };
}

type KindIconProps = { readonly document: ExportRow['document']; readonly word: string };

function KindIcon({ document, word }: KindIconProps): ReactElement {
  const Icon = document.direction === 'sale' ? IconFileArrowRight : IconFileArrowLeft;
  return (
    <span className="export-kind" role="img" aria-label={word}>
      <Icon size={16} stroke={1.7} />
      {document.kind === 'credit-note' ? <span aria-hidden="true">−</span> : null}
    </span>
  );
}

function relationColumn({ say }: ColumnWords, wide: boolean): Column {
  return {
    id: 'relation',
    title: say('relation'),
    width: 111,
    grows: true,
    sortBy: relationName,
    full: relationName,
    cell: (row) => (
      <span className="export-relation">
        <span className="tk-cut">{relationName(row)}</span>
        {row.booking?.relationIsNew === true && !isExported(row) ? (
          <span className="export-new" title={say('newRelationNote')}>
            <IconUserPlus size={14} stroke={1.7} aria-hidden="true" />
            <span className={wide ? undefined : 'tk-hidden'}>{say('newRelation')}</span>
          </span>
        ) : null}
      </span>
    ),
  };
}

/** The relation as it is booked; before there is a booking the name on the document. */
export function relationName({ booking, document }: ExportRow): string {
  return booking?.relationName ?? document.counterpartyName;
}

function accountColumn({ say, language }: ColumnWords): Column {
  return {
    id: 'account',
    title: say('account'),
    width: 111,
    grows: true,
    full: (row) => accountText(row, { say, language }),
    cell: (row) => {
      const cause = keptBy(row);
      if (cause !== null) return causeWords(cause, language).what;
      if (row.mailbox !== null) return say('toMailbox', { mailbox: row.mailbox });
      if (row.booking === null) return NOTHING;
      const [first, ...others] = accountsOf(row.booking);
      if (first === undefined) return NOTHING;
      return (
        <>
          <span className="tk-number">{first.number}</span>{' '}
          <span className="export-quiet">{first.name}</span>
          {others.length === 0 ? null : ` ${say('moreAccounts', { count: others.length })}`}
        </>
      );
    },
  };
}

function accountText(row: ExportRow, { say, language }: ColumnWords): string {
  const cause = keptBy(row);
  if (cause !== null) {
    const { what, todo } = causeWords(cause, language);
    return `${what}. ${todo}`;
  }
  if (row.mailbox !== null) return say('toMailbox', { mailbox: row.mailbox });
  const accounts = row.booking === null ? [] : accountsOf(row.booking);
  return accounts.map(({ number, name }) => `${number} ${name}`).join(', ');
}

/** The cause to show on a row: none when the document can leave or has left. */
export function heldBy(row: ExportRow): ExportRow['document']['cause'] {
  return mayLeave(row) || isExported(row) ? null : row.document.cause;
}

/** As `heldBy`, but what is to be checked shows the booking that a person checks. */
function keptBy(row: ExportRow): ExportRow['document']['cause'] {
  const cause = heldBy(row);
  return cause?.kind === 'to-check' && row.booking !== null ? null : cause;
}

function vatText({ booking }: ExportRow): string {
  return booking === null ? NOTHING : vatCodesOf(booking).join(', ') || NOTHING;
}

function placeColumns({ say }: ColumnWords, wide: boolean): readonly Column[] {
  const journal = ({ booking }: ExportRow): string => booking?.journalKey ?? NOTHING;
  const period = ({ booking }: ExportRow): string => String(booking?.period ?? NOTHING);
  if (!wide) {
    const both = (row: ExportRow): string =>
      row.booking === null ? NOTHING : `${journal(row)} · ${period(row)}`;
    const title = say('journalAndPeriod');
    return [{ id: 'place', title, width: 124, sortBy: both, cell: both }];
  }
  return [
    { id: 'journal', title: say('journal'), width: 82, sortBy: journal, cell: journal },
    {
      id: 'period',
      title: say('bookingPeriod'),
      width: 78,
      sortBy: period,
      cell: (row) => <span className="tk-number">{period(row)}</span>,
    },
  ];
}

function statusColumn({ say, language }: ColumnWords): Column {
  return {
    id: 'status',
    title: say('status'),
    width: 160,
    fixed: true,
    sortBy: (row) => STATE_ORDER.indexOf(shownState(row)),
    full: (row) => {
      const cause = heldBy(row);
      if (cause === null) return '';
      const { what, todo, who, menu } = causeWords(cause, language);
      return [`${what}. ${todo} (${who})`, menu].filter((part) => part !== '').join(' ');
    },
    cell: (row) => <RowState row={row} say={say} />,
  };
}

/** What a person must act on first. */
const STATE_ORDER: readonly string[] = [
  'refused',
  'rejected',
  'needs-decision',
  'to-check',
  'unclear',
  'parked',
  'waiting',
  'queued',
  'sending',
  'booked',
  'delivered',
];

type RowStateProps = { readonly row: ExportRow; readonly say: Say<'export'> };

/** The state of a row; booked with its number, unclear by its short word. */
export function RowState({ row, say }: RowStateProps): ReactElement {
  const state = shownState(row);
  const { booking, bookingNumber } = row;
  if (state === 'booked' && booking !== null && bookingNumber !== null) {
    return <StateMark state={state} note={`${booking.journalKey}/${bookingNumber}`} />;
  }
  return (
    <StateMark state={state} {...(state === 'unclear' ? { word: say('unclearShort') } : {})} />
  );
}
