import { Button } from '@mantine/core';
import { IconCircleCheckFilled, IconFileOff, IconFilterOff } from '@tabler/icons-react';
import { type ReactElement, useMemo } from 'react';
import type { Language } from '../../../shared/model/language.ts';
import { type Say, useLanguage, useTexts } from '../../i18n/use-texts.ts';
import { DataTable } from '../../ui/data-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { remembered } from '../../ui/remembered.ts';
import type { TableColumn, TableView } from '../../ui/table-columns.ts';
import { exportColumns, kindWord } from './export-columns.tsx';
import { type ExportRow, isExported, mayLeave, needsYou } from './export-row.ts';
import { narrowColumns } from './narrow-columns.tsx';
import type { UsedRows } from './rows-store.ts';
import { startRun } from './run-store.ts';
import { checkingAfter, type ShownRows, untickedAfter } from './use-shown-rows.ts';
import { clearFilters, type ExportView, setExportView } from './view-store.ts';

/** Two lines per row beside an open document (px). */
const TWO_LINES_PX = 50;

/** Beside an open document no head says how the list is sorted. */
const UNSORTED: TableView = { sort: null, hidden: [] };

type ExportListProps = {
  readonly view: ExportView;
  readonly loaded: UsedRows;
  readonly shown: ShownRows;
  readonly columns: readonly TableColumn<ExportRow>[];
  /** A document is open: the list stands beside it in one column. */
  readonly narrow: boolean;
};

/** The documents of the dossier, each with its tick box and the booking that it becomes. */
export function ExportList(props: ExportListProps): ReactElement {
  const { view, loaded, shown, narrow } = props;
  const say = useTexts('export');
  const language = useLanguage();
  const beside = useMemo(
    () => narrowColumns({ say, language }, view.openId),
    [say, language, view.openId],
  );
  const chosen = idsOf(shown.chosen, shown.checking);
  const { dossierId } = view;
  return (
    <DataTable
      label={say('list')}
      rows={shown.rows}
      rowId={idOf}
      rowLabel={({ document }) => `${kindWord(document, say)} ${document.number}`}
      columns={narrow ? beside : props.columns}
      view={narrow ? UNSORTED : view.table}
      inOrder
      onView={(table) => setExportView(dossierId, { table })}
      choice={{
        chosen,
        may: mayTick,
        onChange: (next) =>
          setExportView(dossierId, {
            unticked: untickedAfter(view.unticked, shown.rows, next),
            checking: checkingAfter(view.checking, shown.rows, next),
          }),
      }}
      onOpen={({ document }) => setExportView(dossierId, { openId: document.id })}
      tone={(row) => (isExported(row) ? 'done' : needsYou(row) ? 'act' : undefined)}
      {...(narrow ? { rowHeight: TWO_LINES_PX } : {})}
      loading={loaded.loading}
      empty={loaded.fault === null ? <ExportEmpty view={view} total={loaded.rows.length} /> : null}
    />
  );
}

const idOf = ({ document }: ExportRow): string => document.id;
const mayTick = (row: ExportRow): boolean => row.toCheck || mayLeave(row);

const idsOf = remembered(
  (chosen: readonly ExportRow[], checking: readonly ExportRow[]) =>
    new Set([...chosen, ...checking].map(idOf)),
);

/** The columns of the list in the language of the window. */
export function useExportColumns(wide: boolean): readonly TableColumn<ExportRow>[] {
  return columnsIn(useTexts('export'), useLanguage(), wide);
}

const columnsIn = remembered((say: Say<'export'>, language: Language, wide: boolean) =>
  exportColumns({ say, language }, wide),
);

type ExportEmptyProps = { readonly view: ExportView; readonly total: number };

function ExportEmpty({ view, total }: ExportEmptyProps): ReactElement {
  const say = useTexts('export');
  const common = useTexts('common');
  const { dossierId } = view;
  if (total > 0) {
    return (
      <EmptyState
        icon={<IconFilterOff size={26} stroke={1.7} />}
        title={say('filteredTitle')}
        actions={
          <Button variant="default" onClick={() => clearFilters(dossierId)}>
            {common('clearFilters')}
          </Button>
        }
      >
        {say('filteredBody', { count: total })}
      </EmptyState>
    );
  }
  if (view.includeExported) {
    return (
      <EmptyState
        icon={<IconFileOff size={26} stroke={1.7} />}
        title={say('nothingTitle')}
        actions={
          <Button variant="default" onClick={() => void startRun(dossierId, [])}>
            {say('fetch')}
          </Button>
        }
      >
        {say('nothingBody')}
      </EmptyState>
    );
  }
  return (
    <EmptyState
      icon={<IconCircleCheckFilled size={26} className="state-ok" />}
      title={say('emptyTitle')}
      actions={
        <Button
          variant="default"
          onClick={() => setExportView(dossierId, { includeExported: true, optionsOpen: true })}
        >
          {say('showExported')}
        </Button>
      }
    >
      {say('emptyBody')}
    </EmptyState>
  );
}
