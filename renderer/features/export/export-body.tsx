import { type ReactElement, useRef } from 'react';
import { useTexts } from '../../i18n/use-texts.ts';
import { FaultCard } from '../../ui/fault-card.tsx';
import { focusTable } from '../../ui/focus-table.ts';
import type { Dossier } from '../../ui/live-dossiers.ts';
import { useWide } from '../../ui/use-wide.ts';
import { useCheck } from './check-documents.tsx';
import { DocumentPanel } from './document-panel.tsx';
import { ExportFoot } from './export-foot.tsx';
import { ExportList, useExportColumns } from './export-list.tsx';
import { ExportTools } from './export-tools.tsx';
import { useRows } from './rows-store.ts';
import { RunStrip } from './run-strip.tsx';
import { RunView } from './run-view.tsx';
import { isRunning, useExportRun } from './run-store.ts';
import { useJoinedRun } from './use-joined-run.ts';
import { type ExportView, setExportView, useExportView } from './view-store.ts';
import { useShownRows } from './use-shown-rows.ts';
import { onPanelKey } from './panel-keys.ts';

/** Room for the picture beside list and booking, for all columns apart (px). */
const WIDE_PX = 1400;

/** The screen of a linked dossier: the list with a document beside it, or the export under way. */
export function ExportBody({ dossier }: { readonly dossier: Dossier }): ReactElement {
  const view = useExportView(dossier.id);
  const run = useExportRun(dossier.id);
  useJoinedRun(dossier.id);
  if (run !== null && view.showRun && run.results.size > 0) {
    return (
      <div className="export-screen">
        <RunView run={run} />
      </div>
    );
  }
  return <ExportDocuments dossier={dossier} view={view} paused={isRunning(run)} />;
}

type DocumentsProps = {
  readonly dossier: Dossier;
  readonly view: ExportView;
  readonly paused: boolean;
};

function ExportDocuments({ dossier, view, paused }: DocumentsProps): ReactElement {
  const wide = useWide(WIDE_PX);
  const area = useRef<HTMLDivElement>(null);
  const loaded = useRows(dossier.id, view.includeExported, paused);
  const columns = useExportColumns(wide);
  const shown = useShownRows(loaded.rows, view, columns);
  const at = shown.rows.findIndex(({ document }) => document.id === view.openId);
  const open = shown.rows[at];
  const change = (part: Partial<ExportView>): void => setExportView(dossier.id, part);
  const toList = (): void => focusTable(area.current);
  const close = (): void => {
    change({ openId: null });
    toList();
  };
  const check = useCheck(open === undefined ? [] : [open.document.id]);
  const step = (by: 1 | -1): void => {
    const next = shown.rows[at + by];
    if (next !== undefined) change({ openId: next.document.id });
  };
  return (
    <div
      className="export-screen"
      onKeyDownCapture={(event) => {
        if (open !== undefined)
          onPanelKey(event, { close, step, check: open.toCheck ? check.run : undefined });
      }}
    >
      <div className="page-tools dossier-tools">
        <ExportTools view={view} rows={loaded.rows} found={shown.found} onLeaveSearch={toList} />
      </div>
      <RunStrip dossier={dossier} />
      {check.fault === null ? null : <FaultCard fault={check.fault} />}
      {loaded.fault === null ? null : <FaultCard fault={loaded.fault} onRetry={loaded.reload} />}
      <div className="export-area" ref={area} data-open={open !== undefined}>
        <ExportList {...{ view, loaded, shown, columns }} narrow={open !== undefined} />
        {open === undefined ? null : (
          <DocumentPanel
            row={open}
            tab={view.tab}
            onTab={(tab) => change({ tab })}
            wide={wide}
            at={at + 1}
            total={shown.rows.length}
            onStep={step}
            checkKey={open.toCheck}
            onClose={close}
          />
        )}
      </div>
      <ExportFoot dossierId={dossier.id} loaded={loaded} shown={shown} />
      <LoadingNews loading={loaded.loading} count={loaded.rows.length} />
    </div>
  );
}

type LoadingNewsProps = { readonly loading: boolean; readonly count: number };

/** Tells screen readers how many documents there are once the list is complete. */
function LoadingNews({ loading, count }: LoadingNewsProps): ReactElement {
  const say = useTexts('exportRun');
  return (
    <span className="tk-hidden" role="status">
      {loading ? '' : say('documents', { count })}
    </span>
  );
}
