import { Button } from '@mantine/core';
import { IconFileOff, IconFilterOff } from '@tabler/icons-react';
import { type ReactElement, useDeferredValue, useMemo, useRef } from 'react';
import type { Language } from '../../../shared/model/language.ts';
import { useCall } from '../../bridge/use-call.ts';
import { type Say, useLanguage, useTexts } from '../../i18n/use-texts.ts';
import { DataTable } from '../../ui/data-table.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { FaultCard } from '../../ui/fault-card.tsx';
import { FilterChips } from '../../ui/filter-chips.tsx';
import { focusTable } from '../../ui/focus-table.ts';
import type { Dossier } from '../../ui/live-dossiers.ts';
import { remembered } from '../../ui/remembered.ts';
import { SearchField } from '../../ui/search-field.tsx';
import { inOrder } from '../../ui/table-columns.ts';
import { useWide } from '../../ui/use-wide.ts';
import { DocumentPanel } from '../export/document-panel.tsx';
import { kindWord } from '../export/export-columns.tsx';
import { bareRow } from '../export/export-row.ts';
import '../export/export.css';
import { besideColumns, documentColumns } from './documents-columns.tsx';
import { documentMatches, isBehind, STATE_FILTERS, type StateFilter } from './documents-filter.ts';
import {
  type DocumentsView,
  type DocumentSummary,
  setDocumentsView,
  useDocuments,
  type UsedDocuments,
  useDocumentsView,
} from './documents-store.ts';
import { onPanelKey } from '../export/panel-keys.ts';

/** Room for the picture beside list and booking (px). */
const WIDE_PX = 1400;
/** Two lines per row beside an open document (px). */
const TWO_LINES_PX = 50;
const UNSORTED = { sort: null, hidden: [] } as const;

/** 'Documenten' of a dossier: all of them, whatever became of them, each with its preview, booking and biography. */
export function DocumentsScreen({ dossier }: { readonly dossier: Dossier }): ReactElement {
  const view = useDocumentsView(dossier.id);
  const loaded = useDocuments(dossier.id);
  const area = useRef<HTMLDivElement>(null);
  const found = useFound(loaded.rows, view);
  const columns = useColumns(view);
  const ordered = ordering(found, columns.full, view.table);
  const at = ordered.findIndex(({ id }) => id === view.openId);
  const open = ordered[at];
  const change = (part: Partial<DocumentsView>): void => setDocumentsView(dossier.id, part);
  const toList = (): void => focusTable(area.current);
  const close = (): void => {
    change({ openId: null });
    toList();
  };
  const step = (by: 1 | -1): void => {
    const next = ordered[at + by];
    if (next !== undefined) change({ openId: next.id });
  };
  return (
    <div
      className="export-screen"
      onKeyDownCapture={(event) => {
        if (open !== undefined) onPanelKey(event, { close, step });
      }}
    >
      <Tools loaded={loaded} view={view} onChange={change} onLeave={toList} />
      {loaded.fault === null ? null : <FaultCard fault={loaded.fault} onRetry={loaded.reload} />}
      <div className="export-area" ref={area} data-open={open !== undefined}>
        <List {...{ loaded, view, columns }} rows={ordered} narrow={open !== undefined} />
        {open === undefined ? null : (
          <Preview
            document={open}
            view={view}
            at={at + 1}
            total={ordered.length}
            onStep={step}
            onClose={close}
          />
        )}
      </div>
    </div>
  );
}

function useFound(
  documents: readonly DocumentSummary[],
  { typed, filter }: DocumentsView,
): readonly DocumentSummary[] {
  return foundIn(documents, filter, useDeferredValue(typed));
}

const foundIn = remembered(
  (documents: readonly DocumentSummary[], filter: StateFilter, typed: string) => {
    const searched = typed.trim();
    return documents.filter(
      (document) =>
        isBehind(document, filter) && (searched === '' || documentMatches(document, searched)),
    );
  },
);

const ordering = remembered(inOrder<DocumentSummary>);

type Columns = {
  readonly full: ReturnType<typeof documentColumns>;
  readonly beside: ReturnType<typeof besideColumns>;
};

function useColumns({ openId }: DocumentsView): Columns {
  const say = useTexts('export');
  const language = useLanguage();
  return {
    full: fullColumns(say, language),
    beside: useMemo(() => besideColumns({ say, language }, openId), [say, language, openId]),
  };
}

const fullColumns = remembered((say: Say<'export'>, language: Language) =>
  documentColumns({ say, language }),
);

type ToolsProps = {
  readonly loaded: UsedDocuments;
  readonly view: DocumentsView;
  readonly onChange: (part: Partial<DocumentsView>) => void;
  readonly onLeave: () => void;
};

function Tools({ loaded, view, onChange, onLeave }: ToolsProps): ReactElement {
  const say = useTexts('documents');
  const exportSay = useTexts('export');
  const counts = countsIn(loaded.rows);
  return (
    <div className="page-tools dossier-tools">
      <SearchField
        label={exportSay('searchLabel')}
        value={view.typed}
        onChange={(typed) => onChange({ typed })}
        onLeave={onLeave}
      />
      <FilterChips
        label={say('filter')}
        chosen={view.filter}
        onChoose={(filter) => onChange({ filter })}
        choices={STATE_FILTERS.map((value) => ({
          value,
          label: say(value),
          count: counts.get(value) ?? 0,
        }))}
      />
    </div>
  );
}

const countsIn = remembered((rows: readonly DocumentSummary[]) => {
  const count = (filter: StateFilter): number =>
    rows.filter((document) => isBehind(document, filter)).length;
  return new Map(STATE_FILTERS.map((filter) => [filter, count(filter)]));
});

type ListProps = {
  readonly loaded: UsedDocuments;
  readonly view: DocumentsView;
  readonly columns: Columns;
  readonly rows: readonly DocumentSummary[];
  readonly narrow: boolean;
};

function List({ loaded, view, columns, rows, narrow }: ListProps): ReactElement {
  const say = useTexts('export');
  const { dossierId } = view;
  return (
    <DataTable
      label={say('list')}
      rows={rows}
      rowId={({ id }) => id}
      rowLabel={(document) => `${kindWord(document, say)} ${document.number}`}
      columns={narrow ? columns.beside : columns.full}
      view={narrow ? UNSORTED : view.table}
      onView={(table) => setDocumentsView(dossierId, { table })}
      inOrder
      onOpen={({ id }) => setDocumentsView(dossierId, { openId: id })}
      {...(narrow ? { rowHeight: TWO_LINES_PX } : {})}
      loading={loaded.loading}
      empty={loaded.fault === null ? <Empty view={view} total={loaded.rows.length} /> : null}
    />
  );
}

type EmptyProps = { readonly view: DocumentsView; readonly total: number };

function Empty({ view, total }: EmptyProps): ReactElement {
  const say = useTexts('documents');
  const exportSay = useTexts('export');
  const common = useTexts('common');
  if (total === 0) {
    return (
      <EmptyState icon={<IconFileOff size={26} stroke={1.7} />} title={exportSay('nothingTitle')}>
        {say('emptyBody')}
      </EmptyState>
    );
  }
  return (
    <EmptyState
      icon={<IconFilterOff size={26} stroke={1.7} />}
      title={exportSay('filteredTitle')}
      actions={
        <Button
          variant="default"
          onClick={() => setDocumentsView(view.dossierId, { typed: '', filter: 'all' })}
        >
          {common('clearFilters')}
        </Button>
      }
    >
      {exportSay('filteredBody', { count: total })}
    </EmptyState>
  );
}

type PreviewProps = {
  readonly document: DocumentSummary;
  readonly view: DocumentsView;
  readonly at: number;
  readonly total: number;
  readonly onStep: (by: 1 | -1) => void;
  readonly onClose: () => void;
};

/** The document beside the list; its booking comes a moment later than what the list knows already. */
function Preview({ document, view, ...place }: PreviewProps): ReactElement {
  const wide = useWide(WIDE_PX);
  const { value } = useCall(
    'documents.row',
    { documentId: document.id },
    { refetchOn: (event) => event.kind === 'documents-changed' },
  );
  const bare = bareRow(document);
  return (
    <DocumentPanel
      {...place}
      row={value?.document.id === document.id ? value : bare}
      tab={view.tab}
      onTab={(tab) => setDocumentsView(view.dossierId, { tab })}
      wide={wide}
    />
  );
}
