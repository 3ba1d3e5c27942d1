import { IconCalendarCheck } from '@tabler/icons-react';
import { type ReactElement, type ReactNode, useDeferredValue, useMemo } from 'react';
import type { EngineEvent } from '../../../shared/ipc/events.ts';
import { useCall } from '../../bridge/use-call.ts';
import { useLanguage, useTexts } from '../../i18n/use-texts.ts';
import { DataTable } from '../../ui/data-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { FaultCard } from '../../ui/fault-card.tsx';
import { FilterChips } from '../../ui/filter-chips.tsx';
import { focusTable } from '../../ui/focus-table.ts';
import { PageHeader } from '../../ui/page-header.tsx';
import { SearchField } from '../../ui/search-field.tsx';
import { type Chosen, stillThere } from '../../ui/selection.ts';
import { FilingReturns } from './filing-block.tsx';
import { filingColumns } from './filing-columns.tsx';
import { mayMark } from './filing-marks.ts';
import { FilingSelection, FilingStart } from './filing-selection.tsx';
import { FILING_FILTERS, passesFiling, useFilingStore } from './filing-store.ts';
import type { FilingRow } from './filing-words.ts';
import { MarksStrip } from './marks-strip.tsx';
import './filing.css';

const NO_ROWS: readonly FilingRow[] = [];
const onChange = ({ kind }: EngineEvent): boolean =>
  kind === 'documents-changed' || kind === 'dossiers-changed';

/** 'Aangiften': the next VAT return of every dossier, the most urgent first; a row unfolds to its returns. */
export function FilingScreen(): ReactElement {
  const { state, value, fault, refetch } = useCall('filing.overview', {}, { refetchOn: onChange });
  const { typed, filter } = useFilingStore();
  const wanted = useDeferredValue(typed).trim().toLocaleLowerCase();
  const all = value ?? NO_ROWS;
  const found = useMemo(
    () => all.filter(({ name }) => name.toLocaleLowerCase().includes(wanted)),
    [all, wanted],
  );
  const rows = useMemo(() => found.filter((row) => passesFiling(row, filter)), [found, filter]);
  const chosen = useChosen(all);
  return (
    <div className="filing-screen">
      <FilingTools found={value === null ? null : found} />
      {fault === null ? null : <FaultCard fault={fault} onRetry={refetch} />}
      <FilingStart rows={all} />
      <MarksStrip />
      <FilingTable
        rows={rows}
        chosen={chosen}
        loading={state === 'loading'}
        empty={fault === null ? <FilingEmpty any={all.length > 0} /> : null}
      />
      <FilingSelection rows={all.filter(({ dossierId }) => chosen.has(dossierId))} />
    </div>
  );
}

/** The rows chosen that can still be marked. */
function useChosen(all: readonly FilingRow[]): Chosen {
  const { chosen } = useFilingStore();
  return useMemo(
    () =>
      stillThere(
        chosen,
        all.filter(mayMark).map(({ dossierId }) => dossierId),
      ),
    [chosen, all],
  );
}

type TableProps = {
  readonly rows: readonly FilingRow[];
  readonly chosen: Chosen;
  readonly loading: boolean;
  readonly empty: ReactNode;
};

function FilingTable({ rows, chosen, loading, empty }: TableProps): ReactElement {
  const say = useTexts('filing');
  const sayExport = useTexts('export');
  const language = useLanguage();
  const { view, openId } = useFilingStore();
  const columns = useMemo(
    () => filingColumns({ say, sayExport, language }),
    [say, sayExport, language],
  );
  return (
    <DataTable
      label={say('title')}
      rows={rows}
      rowId={({ dossierId }) => dossierId}
      rowLabel={({ name }) => name}
      columns={columns}
      view={view}
      onView={(next) => useFilingStore.setState({ view: next })}
      choice={{
        chosen,
        onChange: (next) => useFilingStore.setState({ chosen: next }),
        may: mayMark,
      }}
      onOpen={({ dossierId }) =>
        useFilingStore.setState({ openId: dossierId === openId ? null : dossierId })
      }
      detail={{
        openId,
        render: ({ dossierId }) => (
          <div className="filing-detail">
            <FilingReturns key={dossierId} dossierId={dossierId} />
          </div>
        ),
      }}
      loading={loading}
      empty={empty}
    />
  );
}

/** Null while they are on their way. */
function FilingTools({ found }: { readonly found: readonly FilingRow[] | null }): ReactElement {
  const say = useTexts('filing');
  const { typed, filter } = useFilingStore();
  return (
    <PageHeader title={say('title')}>
      <SearchField
        label={say('search')}
        value={typed}
        onChange={(next) => useFilingStore.setState({ typed: next })}
        onLeave={() => focusTable(document)}
      />
      <FilterChips
        label={say('filter')}
        chosen={filter}
        onChoose={(next) => useFilingStore.setState({ filter: next })}
        choices={FILING_FILTERS.map((value) => ({
          value,
          label: say(value),
          ...(found === null
            ? {}
            : { count: found.filter((row) => passesFiling(row, value)).length }),
        }))}
      />
    </PageHeader>
  );
}

function FilingEmpty({ any }: { readonly any: boolean }): ReactElement {
  const say = useTexts('filing');
  return (
    <EmptyState
      icon={<IconCalendarCheck size={26} stroke={1.5} />}
      title={say(any ? 'noneFound' : 'emptyTitle')}
    >
      {say(any ? 'noneFoundBody' : 'emptyBody')}
    </EmptyState>
  );
}
