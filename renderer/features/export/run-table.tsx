import { type ReactElement, useMemo, useState } from 'react';
import { type Say, useTexts } from '../../i18n/use-texts.ts';
import { DataTable } from '../../ui/data-table.tsx';
import { useDensity } from '../../ui/density.ts';
import { formatAmount, formatCount, NOTHING } from '../../ui/format.ts';
import { markOf } from '../../ui/document-mark.ts';
import { StateMark } from '../../ui/state-mark.tsx';
import type { TableColumn, TableView } from '../../ui/table-columns.ts';
import { kindWord } from './export-columns.tsx';
import { bareRow, shownTotal } from './export-row.ts';
import type { RunResult } from './run-results.ts';

/** Rows that the card shows before it scrolls. */
const MOST_ROWS = 12;
const HEAD_PX = 34;

type RunTableProps = {
  readonly name: 'bookedTitle' | 'onTheWay' | 'notSentTitle';
  readonly results: readonly RunResult[];
};

/** Documents of one part of an export: what was booked, with its number in Octopus and whether it was read back; what is to go. */
export function RunTable({ name, results }: RunTableProps): ReactElement {
  const say = useTexts('exportRun');
  const list = useTexts('export');
  const { rowHeight } = useDensity();
  const [view, setView] = useState<TableView>({ sort: null, hidden: [] });
  const columns = useMemo(() => bookedColumns(say, list), [say, list]);
  const height = Math.min(results.length, MOST_ROWS) * rowHeight + HEAD_PX;
  return (
    <section className="tk-card run-section run-booked">
      <header>
        <h2>{say(name)}</h2>
        <span className="run-quiet tk-number">{formatCount(results.length)}</span>
      </header>
      <div className="run-booked-list" style={{ height }}>
        <DataTable
          label={say(name)}
          rows={results}
          rowId={({ document }) => document.id}
          rowLabel={({ document }) => document.number}
          columns={columns}
          view={view}
          onView={setView}
        />
      </div>
    </section>
  );
}

function bookedColumns(
  say: Say<'exportRun'>,
  list: Say<'export'>,
): readonly TableColumn<RunResult>[] {
  return [
    {
      id: 'number',
      title: list('document'),
      width: 200,
      sortBy: ({ document }) => document.number,
      full: ({ document }) => document.number,
      cell: ({ document }) => (
        <>
          <span className="export-quiet">{kindWord(document, list)}</span>{' '}
          <span className="export-number">{document.number}</span>
        </>
      ),
    },
    {
      id: 'relation',
      title: list('relation'),
      width: 180,
      grows: true,
      sortBy: ({ document }) => document.counterpartyName,
      full: ({ document }) => document.counterpartyName,
      cell: ({ document }) => document.counterpartyName,
    },
    {
      id: 'booking',
      title: say('bookingNumber'),
      width: 140,
      sortBy: ({ bookingNumber }) => bookingNumber ?? '',
      cell: ({ bookingNumber }) => <span className="tk-number">{bookingNumber ?? NOTHING}</span>,
    },
    {
      id: 'amount',
      title: list('amount'),
      width: 120,
      align: 'right',
      highFirst: true,
      sortBy: (row) => Number(totalOf(row)),
      cell: (row) => <span className="export-amount">{formatAmount(totalOf(row))}</span>,
    },
    {
      id: 'status',
      title: list('status'),
      width: 150,
      cell: ({ document, verified }) => (
        <StateMark state={verified ? 'verified' : markOf(document)} />
      ),
    },
  ];
}

function totalOf({ document }: RunResult): string {
  return shownTotal(bareRow(document));
}
