import { ActionIcon, Button, Progress } from '@mantine/core';
import { IconPlayerPlay, IconPlayerStop, IconX } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import type { DocumentState } from '../../../shared/model/document-state.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { type Dossier, useRuns } from '../../ui/live-dossiers.ts';
import { StateIcon } from '../../ui/state-mark.tsx';
import { call } from '../../bridge/calls.ts';
import { RunFault } from './run-fault.tsx';
import { partCounts } from './run-results.ts';
import {
  closeRun,
  type ExportRun,
  isRunning,
  startRun,
  stopRun,
  useExportRun,
} from './run-store.ts';
import { useRunTitle } from './run-title.ts';
import { setExportView } from './view-store.ts';
import '../../ui/strip.css';
import './run.css';

/** Above the list: the export under way, its result, or what an earlier one left in the outbox. */
export function RunStrip({ dossier }: { readonly dossier: Dossier }): ReactElement | null {
  const run = useExportRun(dossier.id);
  if (run !== null) {
    return isRunning(run) ? <Running run={run} /> : <Ended run={run} />;
  }
  const left = dossier.states.queued + dossier.states.sending;
  return left === 0 ? null : <LeftOver dossierId={dossier.id} count={left} />;
}

function Running({ run }: { readonly run: ExportRun }): ReactElement {
  const say = useTexts('exportRun');
  const { dossierId } = run;
  const { value: runs } = useRuns();
  const { title, total, done } = useRunTitle(run, runs ?? []);
  return (
    <section className="strip" aria-label={title}>
      <StateIcon state="sending" />
      <strong>{title}</strong>
      <Progress
        className="strip-bar"
        size="sm"
        value={total === 0 ? 100 : (done / total) * 100}
        striped={total === 0}
        animated={total === 0}
        aria-label={title}
      />
      {run.results.size === 0 ? null : (
        <Button size="compact-sm" variant="subtle" onClick={() => showRun(dossierId)}>
          {say('showRun')}
        </Button>
      )}
      <Button
        size="compact-sm"
        variant="default"
        leftSection={<IconPlayerStop size={14} aria-hidden="true" />}
        disabled={run.stopAsked}
        onClick={() => stopRun(dossierId)}
      >
        {say('stop')}
      </Button>
    </section>
  );
}

function Ended({ run }: { readonly run: ExportRun }): ReactElement {
  const say = useTexts('exportRun');
  const { dossierId } = run;
  const { title } = useRunTitle(run, []);
  if (run.results.size === 0) return <RunFault run={run} />;
  const counts = partCounts([...run.results.values()]);
  return (
    <section className="strip" aria-label={title}>
      <StateIcon state={counts.booked === run.results.size ? 'booked' : 'warning'} />
      <strong>{title}</strong>
      <span className="run-quiet">{say('booked', { count: counts.booked })}</span>
      <span className="strip-end">
        <Button size="compact-sm" variant="subtle" onClick={() => showRun(dossierId)}>
          {say('showResult')}
        </Button>
        <ActionIcon
          aria-label={say('dismiss')}
          title={say('dismiss')}
          onClick={() => closeRun(dossierId)}
        >
          <IconX size={16} />
        </ActionIcon>
      </span>
    </section>
  );
}

const IN_THE_OUTBOX: DocumentState[] = ['queued', 'sending'];
const MOST = 500;

function LeftOver({
  dossierId,
  count,
}: {
  readonly dossierId: string;
  readonly count: number;
}): ReactElement {
  const say = useTexts('export');
  const goOn = async (): Promise<void> => {
    const answer = await call('documents.list', { dossierId, states: IN_THE_OUTBOX, limit: MOST });
    await startRun(dossierId, answer.ok ? answer.value : []);
  };
  return (
    <section className="strip" aria-label={say('leftOver', { count })}>
      <StateIcon state="queued" />
      <span>{say('leftOver', { count })}</span>
      <span className="strip-end">
        <Button
          size="compact-sm"
          variant="default"
          leftSection={<IconPlayerPlay size={14} aria-hidden="true" />}
          onClick={() => void goOn()}
        >
          {say('goOn')}
        </Button>
      </span>
    </section>
  );
}

function showRun(dossierId: string): void {
  setExportView(dossierId, { showRun: true, openId: null });
}
