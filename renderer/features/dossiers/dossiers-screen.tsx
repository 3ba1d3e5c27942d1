import { type ReactElement, useDeferredValue, useMemo } from 'react';
import { useLanguage, useTexts } from '../../i18n/use-texts.ts';
import { ColumnChoice } from '../../ui/column-choice.tsx';
import { DataTable, type TableDetail } from '../../ui/data-table.tsx';
import { FaultCard } from '../../ui/fault-card.tsx';
import { focusTable } from '../../ui/focus-table.ts';
import { FilterChips } from '../../ui/filter-chips.tsx';
import { type Dossier, useDossiers } from '../../ui/live-dossiers.ts';
import { goTo } from '../../ui/navigate.ts';
import { PageHeader } from '../../ui/page-header.tsx';
import { hrefOf } from '../../ui/route.ts';
import { SaveTable } from '../../ui/save-table.tsx';
import { SearchField } from '../../ui/search-field.tsx';
import { stillThere } from '../../ui/selection.ts';
import type { TableView } from '../../ui/table-columns.ts';
import { fileTable } from '../../ui/table-file.ts';
import { AddDossiersButton } from './add-dossiers-button.tsx';
import { dossierColumns, isChecking } from './dossier-columns.tsx';
import { DOSSIER_FILTERS, type DossierFilter, isOf, matches, passes } from './dossier-filter.ts';
import { changesOf, MOST_TYPED, viewOf } from './dossier-list.ts';
import { DossiersEmpty } from './dossiers-empty.tsx';
import { DossiersFoot } from './dossiers-foot.tsx';
import { DossiersSelection } from './dossiers-selection.tsx';
import { changeList, unfold, useDossiersStore, useListOfAddress } from './dossiers-store.ts';
import { ListFilters } from './list-filters.tsx';
import { BulkStrip } from './bulk-strip.tsx';
import { RunFaultCard } from './run-fault-card.tsx';
import { RunStrip } from './run-strip.tsx';
import { SyncButton } from './sync-button.tsx';
import './dossiers.css';

const NO_DOSSIERS: readonly Dossier[] = [];

/** A row unfolds to what stopped its last run. */
const FAULT: Omit<TableDetail<Dossier>, 'openId'> = {
  may: ({ linked, runFault }) => linked && runFault !== null,
  onFold: ({ id }, open) => unfold(open ? id : null),
  render: (row) => <RunFaultCard dossier={row} />,
};

function useView(all: readonly Dossier[]): TableView {
  const list = useDossiersStore((store) => store.list);
  const checking = useMemo(() => isChecking(all), [all]);
  return useMemo(() => viewOf(list, checking), [list, checking]);
}

function useDossierColumns(view: TableView): ReturnType<typeof dossierColumns> {
  const say = useTexts('dossiers');
  const sayState = useTexts('state');
  const sayTrial = useTexts('trial');
  const language = useLanguage();
  const narrow = !view.hidden.includes('toCheck');
  return useMemo(
    () => dossierColumns({ say, sayState, sayTrial, language, narrow }),
    [say, sayState, sayTrial, language, narrow],
  );
}

/** The rows that the search and the filters let through; `found` are those before the filter by state. */
function useFoundDossiers(all: readonly Dossier[]): {
  readonly found: readonly Dossier[];
  readonly rows: readonly Dossier[];
} {
  const { typed, filter, responsible, payer } = useDossiersStore((store) => store.list);
  const wanted = useDeferredValue(typed);
  const found = useMemo(
    () => all.filter((each) => matches(each, wanted) && isOf(each, { responsible, payer })),
    [all, wanted, responsible, payer],
  );
  const rows = useMemo(() => found.filter((each) => passes(each, filter)), [found, filter]);
  return { found, rows };
}

/** The list of dossiers: find them, see what each needs, export many at once. */
export function DossiersScreen(): ReactElement {
  const say = useTexts('dossiers');
  const { state, value, fault, refetch } = useDossiers();
  useListOfAddress();
  const { chosen, openId } = useDossiersStore();
  const all = value ?? NO_DOSSIERS;
  const { found, rows } = useFoundDossiers(all);
  const view = useView(all);
  const columns = useDossierColumns(view);
  const onView = (next: TableView): void => changeList(changesOf(view, next));
  const there = useMemo(
    () =>
      stillThere(
        chosen,
        all.map(({ id }) => id),
      ),
    [chosen, all],
  );
  if (fault !== null && value === null) {
    return (
      <div className="dossiers-screen">
        <PageHeader title={say('title')} />
        <FaultCard fault={fault} onRetry={refetch} />
      </div>
    );
  }
  return (
    <div className="dossiers-screen">
      <DossiersTools
        all={all}
        found={value === null ? null : found}
        rows={rows}
        columns={columns}
        view={view}
        onView={onView}
      />
      <RunStrip />
      <BulkStrip />
      <DataTable
        label={say('title')}
        rows={rows}
        rowId={({ id }) => id}
        rowLabel={({ name }) => name}
        columns={columns}
        view={view}
        onView={onView}
        choice={{
          chosen: there,
          onChange: (next) => useDossiersStore.setState({ chosen: next }),
        }}
        onOpen={({ id }) => goTo(hrefOf({ screen: 'overview', dossierId: id }))}
        detail={{ openId, ...FAULT }}
        loading={state === 'loading'}
        empty={<DossiersEmpty total={all.length} />}
      />
      <DossiersSelection chosen={all.filter(({ id }) => there.has(id))} />
      {value === null ? null : <DossiersFoot rows={rows} columns={columns} view={view} />}
    </div>
  );
}

type ToolsProps = {
  readonly all: readonly Dossier[];
  /** Null while they are on their way. */
  readonly found: readonly Dossier[] | null;
  /** Those of `found` that the filter lets through. */
  readonly rows: readonly Dossier[];
  readonly columns: ReturnType<typeof dossierColumns>;
  readonly view: TableView;
  readonly onView: (view: TableView) => void;
};

function DossiersTools(props: ToolsProps): ReactElement {
  const { all, found, rows, columns, view, onView } = props;
  const say = useTexts('dossiers');
  const { typed, filter } = useDossiersStore((store) => store.list);
  // Where nothing must be checked or is paused, nobody looks for it.
  const isOffered = (value: DossierFilter): boolean => {
    if (value === filter) return true;
    if (value === 'toCheck') return isChecking(all);
    return value !== 'paused' || all.some(({ paused }) => paused);
  };
  const filters = DOSSIER_FILTERS.filter(isOffered);
  return (
    <PageHeader
      title={say('title')}
      actions={
        <>
          <SyncButton dossiers={all} />
          <AddDossiersButton />
        </>
      }
    >
      <SearchField
        label={say('search')}
        value={typed}
        onChange={(next) => changeList({ typed: next.slice(0, MOST_TYPED) }, 'typing')}
        onLeave={() => focusTable(document)}
      />
      <FilterChips
        label={say('filter')}
        chosen={filter}
        onChoose={(next) => changeList({ filter: next })}
        choices={filters.map((value) => ({
          value,
          label: say(value),
          ...(found === null ? {} : { count: found.filter((each) => passes(each, value)).length }),
        }))}
      />
      <div className="page-tools-end">
        <ListFilters dossiers={all} />
        <SaveTable
          name={say('fileName')}
          table={() => fileTable(rows, columns, view)}
          disabled={rows.length === 0}
        />
        <ColumnChoice columns={columns} view={view} onView={onView} />
      </div>
    </PageHeader>
  );
}
