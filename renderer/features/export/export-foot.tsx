import { Button, Loader } from '@mantine/core';
import { IconUpload } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import { useTexts } from '../../i18n/use-texts.ts';
import { formatAmount } from '../../ui/format.ts';
import { remembered } from '../../ui/remembered.ts';
import { StateIcon } from '../../ui/state-mark.tsx';
import { centsAsText, totalsOf } from './amounts.ts';
import { CheckButton } from './check-documents.tsx';
import { type ExportRow, needsYou } from './export-row.ts';
import type { UsedRows } from './rows-store.ts';
import { isRunning, startRun, useExportRun } from './run-store.ts';
import type { ShownRows } from './use-shown-rows.ts';
import { setExportView } from './view-store.ts';

type ExportFootProps = {
  readonly dossierId: string;
  readonly loaded: UsedRows;
  readonly shown: ShownRows;
};

/** What is chosen and what it adds up to, and the button that exports it. */
export function ExportFoot({ dossierId, loaded, shown }: ExportFootProps): ReactElement {
  const say = useTexts('export');
  const running = isRunning(useExportRun(dossierId));
  const { chosen, rows, checking } = shown;
  const totals = totalsIn(chosen);
  const waits = waitingIn(rows);
  return (
    <div className="export-foot">
      <span className="tk-number">
        {say('chosen', { chosen: chosen.length, total: rows.length })}
      </span>
      <Sum name={say('base')} cents={totals.baseCents} />
      <Sum name={say('vat')} cents={totals.vatCents} />
      <Sum name={say('total')} cents={totals.totalCents} />
      <span className="export-foot-end" data-acts-on-chosen>
        {loaded.loading && rows.length > 0 ? (
          <span className="export-loading">
            <Loader size={14} aria-hidden="true" />
            {say('loadingMore', { count: loaded.rows.length })}
          </span>
        ) : null}
        {waits === 0 ? null : (
          <span className="export-waits">
            <StateIcon state="needs-decision" />
            {say('waits', { count: waits })}
          </span>
        )}
        {rows.some(({ toCheck }) => toCheck) ? (
          <CheckButton
            documentIds={checking.map(({ document }) => document.id)}
            variant="default"
            counted
          />
        ) : null}
        <Button
          leftSection={<IconUpload size={16} stroke={1.7} aria-hidden="true" />}
          disabled={chosen.length === 0 || running || loaded.loading}
          title={chosen.length === 0 ? say('exportNone') : undefined}
          onClick={() => {
            setExportView(dossierId, { showRun: true, openId: null });
            void startRun(
              dossierId,
              chosen.map(({ document }) => document),
            );
          }}
        >
          {say('export', { count: chosen.length })}
        </Button>
      </span>
    </div>
  );
}

const totalsIn = remembered(totalsOf);
const waitingIn = remembered((rows: readonly ExportRow[]) => rows.filter(needsYou).length);

function Sum({ name, cents }: { readonly name: string; readonly cents: bigint }): ReactElement {
  return (
    <span className="export-sum">
      {name} <strong className="tk-number">{formatAmount(centsAsText(cents))}</strong>
    </span>
  );
}
