import type { Say } from '../../i18n/use-texts.ts';
import { formatAccount, formatAmount, formatCount, formatDate, NOTHING } from '../../ui/format.ts';
import { hrefOf } from '../../ui/route.ts';
import { StateMark } from '../../ui/state-mark.tsx';
import type { TableColumn } from '../../ui/table-columns.ts';
import { bankRank, type BankRow, standOf } from './all-bank-store.ts';
import { Days } from './days.tsx';

type Column = TableColumn<BankRow>;

/** The columns of 'Bank' over all dossiers; `today` is YYYY-MM-DD. */
export function bankColumns(say: Say<'bank'>, today: string): readonly Column[] {
  return [
    accountColumn(say),
    {
      id: 'days',
      title: say('days'),
      width: 268,
      cell: ({ recent }) => <Days statements={recent} today={today} />,
    },
    ...lastColumns(say),
    {
      id: 'channel',
      title: say('source'),
      width: 134,
      sortBy: ({ last }) => say(last.source),
      full: ({ last }) => say(last.source),
      inFile: ({ last }) => say(last.source),
      cell: ({ last }) => <span className="bank-faint">{say(last.source)}</span>,
    },
    {
      id: 'state',
      title: say('state'),
      width: 182,
      fixed: true,
      sortBy: bankRank,
      full: (row) => say(standOf(row).word),
      inFile: (row) => say(standOf(row).word),
      cell: (row) => <Stand row={row} say={say} />,
    },
  ];
}

function accountColumn(say: Say<'bank'>): Column {
  return {
    id: 'account',
    title: say('dossierAndAccount'),
    width: 252,
    grows: true,
    fixed: true,
    sortBy: ({ dossierName, account }) => `${dossierName} ${account}`,
    full: ({ dossierName, account }) => `${dossierName} · ${formatAccount(account)}`,
    inFile: ({ dossierName, account }) => `${dossierName} ${account}`,
    cell: ({ dossierId, dossierName, account, description }) => (
      <span className="bank-two">
        {/* The list itself has the focus: Enter unfolds the row, where the same way stands. */}
        <a className="tk-cut" tabIndex={-1} href={hrefOf({ screen: 'bank', dossierId })}>
          {dossierName}
        </a>
        <span className="tk-cut bank-quiet">
          <span className="tk-number">{formatAccount(account)}</span>
          {description === '' ? '' : ` · ${description}`}
        </span>
      </span>
    ),
  };
}

function lastColumns(say: Say<'bank'>): readonly Column[] {
  return [
    {
      id: 'number',
      title: say('lastNumber'),
      width: 76,
      align: 'right',
      highFirst: true,
      sortBy: ({ last }) => last.number ?? 0,
      full: ({ last }) => formatDate(last.newDate),
      inFile: ({ last }) => last.number ?? '',
      cell: ({ last }) => (last.number === null ? NOTHING : formatCount(last.number)),
    },
    {
      id: 'balance',
      title: say('balance'),
      width: 104,
      align: 'right',
      highFirst: true,
      sortBy: ({ last }) => Number(last.newBalance),
      inFile: ({ last }) => last.newBalance,
      cell: ({ last, currency }) =>
        currency === 'EUR'
          ? formatAmount(last.newBalance)
          : `${formatAmount(last.newBalance)} ${currency}`,
    },
  ];
}

type StandProps = { readonly row: BankRow; readonly say: Say<'bank'> };

function Stand({ row, say }: StandProps) {
  const { state, word } = standOf(row);
  const waits = word === 'waiting' || word === 'off' ? { note: formatCount(row.waiting) } : {};
  return <StateMark state={state} word={say(word)} {...waits} />;
}
