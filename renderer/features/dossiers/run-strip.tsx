import { ActionIcon, Button, Progress } from '@mantine/core';
import { IconPlayerStop, IconX } from '@tabler/icons-react';
import { type ReactElement, useEffect } from 'react';
import type { CallOutput } from '../../../shared/ipc/contract.ts';
import { call } from '../../bridge/calls.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { FaultCard } from '../../ui/fault-card.tsx';
import { useRuns } from '../../ui/live-dossiers.ts';
import { announce } from '../../ui/live-region.tsx';
import { StateIcon } from '../../ui/state-mark.tsx';
import { closeOutcome, type Outcome, useExportRuns } from './export-runs.ts';
import '../../ui/strip.css';

/** The work under way, with a way to stop; afterwards its outcome, which stays until it is closed. */
export function RunStrip(): ReactElement | null {
  const { asked, outcome, fault } = useExportRuns();
  const { value: runs, refetch } = useRuns();
  useEffect(() => refetch(), [asked, refetch]);
  const running = runs ?? [];
  if (running.length > 0 || asked.length > 0) {
    return <Running runs={running} dossiers={Math.max(running.length, asked.length)} />;
  }
  if (fault !== null) return <FaultCard fault={fault} onRetry={closeOutcome} />;
  return outcome === null ? null : <Done outcome={outcome} />;
}

type RunningProps = {
  readonly runs: CallOutput<'export.progress'>;
  readonly dossiers: number;
};

function Running({ runs, dossiers }: RunningProps): ReactElement {
  const say = useTexts('dossiers');
  const total = runs.reduce((sum, run) => sum + run.total, 0);
  const done = runs.reduce((sum, run) => sum + run.done, 0);
  const stopping = runs.length > 0 && runs.every((run) => run.stopping);
  const title = say('running', { count: dossiers });
  return (
    <section className="strip" aria-label={title}>
      <StateIcon state="sending" />
      <strong>{title}</strong>
      <span className="strip-note tk-number">
        {total === 0 ? say('fetching') : say('runningNote', { done, total })}
      </span>
      <Progress
        className="strip-bar"
        value={total === 0 ? 100 : (done / total) * 100}
        striped={total === 0}
        animated={total === 0}
        size="sm"
        aria-label={title}
      />
      <Button
        size="compact-sm"
        variant="default"
        leftSection={<IconPlayerStop size={16} />}
        disabled={stopping || runs.length === 0}
        onClick={() => {
          for (const { dossierId } of runs) void call('export.stop', { dossierId });
        }}
      >
        {say(stopping ? 'stopping' : 'stop')}
      </Button>
    </section>
  );
}

function Done({ outcome: { work, reports } }: { readonly outcome: Outcome }): ReactElement {
  const say = useTexts('dossiers');
  const common = useTexts('common');
  const failed = reports.filter(({ fault }) => fault !== null).length;
  const exported = work === 'export.run';
  const title = say(exported ? 'doneTitle' : 'syncedTitle', { count: reports.length });
  const note = say(exported ? 'doneNote' : 'syncedNote', {
    stored: reports.reduce((sum, { stored }) => sum + stored, 0),
    queued: reports.reduce((sum, { queued }) => sum + queued, 0),
  });
  const faults = failed === 0 ? null : say('doneFaults', { count: failed });
  const all = [title, note, faults].filter(Boolean).join('. ');
  useEffect(() => announce(all), [all]);
  return (
    <section className="strip" aria-label={title}>
      <StateIcon state={failed === 0 ? 'booked' : 'warning'} />
      <strong>{title}</strong>
      <span className="strip-note">
        {note} {faults}
      </span>
      <ActionIcon
        className="strip-close"
        aria-label={common('close')}
        title={common('close')}
        onClick={closeOutcome}
      >
        <IconX size={16} />
      </ActionIcon>
    </section>
  );
}
