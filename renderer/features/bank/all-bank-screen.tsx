import { Button } from '@mantine/core';
import { IconBuildingBank } from '@tabler/icons-react';
import { type ReactElement, useDeferredValue, useMemo } from 'react';
import type { EngineEvent } from '../../../shared/ipc/events.ts';
import { useCall } from '../../bridge/use-call.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { DataTable } from '../../ui/data-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { FaultCard } from '../../ui/fault-card.tsx';
import { FilterChips } from '../../ui/filter-chips.tsx';
import { focusTable } from '../../ui/focus-table.ts';
import { formatCount } from '../../ui/format.ts';
import { PageHeader } from '../../ui/page-header.tsx';
import { hrefOf } from '../../ui/route.ts';
import { SaveTable } from '../../ui/save-table.tsx';
import { SearchField } from '../../ui/search-field.tsx';
import { TableFoot } from '../../ui/selection-bar.tsx';
import { StateIcon, type ShownState } from '../../ui/state-mark.tsx';
import { fileTable } from '../../ui/table-file.ts';
import { bankColumns } from './all-bank-columns.tsx';
import {
  BANK_FILTERS,
  bankRowId,
  type BankFilter,
  type BankRow,
  matchesBank,
  passesBank,
  standOf,
  useBankStore,
} from './all-bank-store.ts';
import { Trouble } from './trouble.tsx';
import './bank.css';

const NO_ROWS: readonly BankRow[] = [];
/** Two lines of text, px. */
const ROW_HEIGHT = 50;
const onChange = ({ kind }: EngineEvent): boolean =>
  kind === 'documents-changed' || kind === 'dossiers-changed';

/** 'Bank' over all dossiers: every account, what waits and what a person must look at; a row unfolds to its question. */
export function AllBankScreen(): ReactElement {
  const say = useTexts('bank');
  const { state, value, fault, refetch } = useCall('bank.overview', {}, { refetchOn: onChange });
  const { typed, filter, view, openId } = useBankStore();
  const wanted = useDeferredValue(typed);
  const all = value?.accounts ?? NO_ROWS;
  const found = useMemo(() => all.filter((row) => matchesBank(row, wanted)), [all, wanted]);
  const rows = useMemo(() => found.filter((row) => passesBank(row, filter)), [found, filter]);
  const today = value?.today ?? '';
  const columns = useMemo(() => bankColumns(say, today), [say, today]);
  return (
    <div className="bank-screen">
      <BankTools
        found={value === null ? null : found}
        save={
          <SaveTable
            name={say('fileName')}
            table={() => fileTable(rows, columns, view)}
            disabled={rows.length === 0}
          />
        }
      />
      {fault === null ? null : <FaultCard fault={fault} onRetry={refetch} />}
      <DataTable
        label={say('allTitle')}
        rows={rows}
        rowId={bankRowId}
        rowLabel={({ dossierName, account }) => `${dossierName} ${account}`}
        columns={columns}
        view={view}
        onView={(next) => useBankStore.setState({ view: next })}
        onOpen={(row) => {
          const id = bankRowId(row);
          useBankStore.setState({ openId: id === openId ? null : id });
        }}
        detail={{ openId, render: (row) => <Unfolded row={row} onAnswered={refetch} /> }}
        rowHeight={ROW_HEIGHT}
        loading={state === 'loading'}
        empty={fault === null ? <BankEmpty any={all.length > 0} /> : null}
      />
      {value === null ? null : <BankFoot rows={rows} />}
    </div>
  );
}

type ToolsProps = {
  /** Null while they are on their way. */
  readonly found: readonly BankRow[] | null;
  readonly save: ReactElement;
};

function BankTools({ found, save }: ToolsProps): ReactElement {
  const say = useTexts('bank');
  const { typed, filter } = useBankStore();
  const countOf = (value: BankFilter): { readonly count?: number } =>
    found === null ? {} : { count: found.filter((row) => passesBank(row, value)).length };
  return (
    <PageHeader title={say('allTitle')} note={say('allNote')}>
      <SearchField
        label={say('search')}
        value={typed}
        onChange={(next) => useBankStore.setState({ typed: next })}
        onLeave={() => focusTable(document)}
      />
      <FilterChips
        label={say('filter')}
        chosen={filter}
        onChoose={(next) => useBankStore.setState({ filter: next })}
        choices={BANK_FILTERS.map((value) => ({ value, label: say(value), ...countOf(value) }))}
      />
      <div className="page-tools-end">{save}</div>
    </PageHeader>
  );
}

type UnfoldedProps = { readonly row: BankRow; readonly onAnswered: () => void };

/** What of an account a person must look at, and the way to the pages of its dossier. */
function Unfolded({ row, onAnswered }: UnfoldedProps): ReactElement {
  const say = useTexts('bank');
  const { trouble, dossierId, dossierName } = row;
  const way = (
    <Button
      component="a"
      variant="subtle"
      href={hrefOf({ screen: 'bank', dossierId })}
      aria-label={say('openBankOf', { dossier: dossierName })}
    >
      {say('openBank')}
    </Button>
  );
  if (trouble !== null) {
    return (
      <Trouble {...trouble} onAnswered={onAnswered}>
        {way}
      </Trouble>
    );
  }
  const { word } = standOf(row);
  const body = word === 'connects' ? 'connectsBody' : word === 'off' ? 'offBody' : 'waitingBody';
  return (
    <div className="bank-calm">
      <p>{say(body, { count: row.waiting })}</p>
      {way}
    </div>
  );
}

const TOTALS: readonly (readonly [
  ShownState,
  'footForYou' | 'footMissing' | 'footWaits',
  BankFilter,
])[] = [
  ['unclear', 'footForYou', 'forYou'],
  ['fault', 'footMissing', 'missing'],
  ['queued', 'footWaits', 'waits'],
];

function BankFoot({ rows }: { readonly rows: readonly BankRow[] }): ReactElement {
  const say = useTexts('bank');
  return (
    <TableFoot>
      <span className="tk-number">
        <strong>{formatCount(rows.length)}</strong> {say('footAccounts', { count: rows.length })}
      </span>
      {TOTALS.map(([state, word, filter]) => {
        const count = rows.filter((row) => passesBank(row, filter)).length;
        return count === 0 ? null : (
          <span key={word} className="bank-total">
            <StateIcon state={state} />
            <strong>{formatCount(count)}</strong> {say(word)}
          </span>
        );
      })}
    </TableFoot>
  );
}

function BankEmpty({ any }: { readonly any: boolean }): ReactElement {
  const say = useTexts('bank');
  return (
    <EmptyState
      icon={<IconBuildingBank size={26} stroke={1.5} />}
      title={say(any ? 'noneFound' : 'emptyTitle')}
    >
      {say(any ? 'noneFoundBody' : 'allEmptyBody')}
    </EmptyState>
  );
}
