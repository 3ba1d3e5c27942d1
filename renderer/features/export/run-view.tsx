import { Button } from '@mantine/core';
import { IconArrowLeft, IconPlayerStop } from '@tabler/icons-react';
import { type ReactElement, useEffect, useMemo, useRef } from 'react';
import { useTexts } from '../../i18n/use-texts.ts';
import { formatTime } from '../../ui/format.ts';
import { useRuns } from '../../ui/live-dossiers.ts';
import { announce } from '../../ui/live-region.tsx';
import { StateIcon } from '../../ui/state-mark.tsx';
import { RunFault } from './run-fault.tsx';
import {
  PART_FAMILY,
  partCounts,
  partOf,
  RUN_PARTS,
  type RunPart,
  type RunResult,
} from './run-results.ts';
import { closeRun, type ExportRun, isRunning, stopRun } from './run-store.ts';
import { RunStopped } from './run-stopped.tsx';
import { RunTable } from './run-table.tsx';
import { useRunTitle } from './run-title.ts';
import { setExportView } from './view-store.ts';
import './run.css';

/** An export under way and its result: the bar in parts, what was not booked and why, what was booked. */
export function RunView({ run }: { readonly run: ExportRun }): ReactElement {
  const results = useMemo(() => [...run.results.values()], [run.results]);
  const [booked, toGo] = useMemo(() => {
    const of = (part: RunPart): readonly RunResult[] =>
      results.filter(({ document }) => partOf(document.state) === part);
    return [of('booked'), of('toGo')];
  }, [results]);
  const ended = !isRunning(run);
  useEndAnnounced(ended, booked.length, results.length);
  return (
    <div className="run-view">
      <RunCard run={run} counts={partCounts(results)} />
      <RunFault run={run} />
      <RunStopped run={run} results={results} />
      {booked.length === 0 ? null : <RunTable name="bookedTitle" results={booked} />}
      {toGo.length === 0 ? null : (
        <RunTable name={ended ? 'notSentTitle' : 'onTheWay'} results={toGo} />
      )}
    </div>
  );
}

type RunCardProps = {
  readonly run: ExportRun;
  readonly counts: Readonly<Record<RunPart, number>>;
};

function RunCard({ run, counts }: RunCardProps): ReactElement {
  const say = useTexts('exportRun');
  const { value: runs } = useRuns();
  const { title } = useRunTitle(run, runs ?? []);
  const { dossierId, startedAtMs, endedAtMs } = run;
  const heading = useRef<HTMLHeadingElement>(null);
  // The list with its button is gone: the eye is here now.
  useEffect(() => heading.current?.focus(), []);
  const from = formatTime(startedAtMs);
  const time =
    endedAtMs === null
      ? say('startedAt', { time: from })
      : say('endedAt', { from, to: formatTime(endedAtMs) });
  const toList = (): void => setExportView(dossierId, { showRun: false });
  return (
    <section className="tk-card run-card">
      <div className="run-card-head">
        <StateIcon state={endedAtMs === null ? 'sending' : endIcon(counts)} size={18} />
        <h2 ref={heading} tabIndex={-1}>
          {title}
        </h2>
        <span className="run-quiet tk-number">{time}</span>
        <span className="run-card-actions">
          {endedAtMs === null ? <span className="run-quiet">{say('background')}</span> : null}
          <Button
            variant="default"
            leftSection={<IconArrowLeft size={16} stroke={1.7} aria-hidden="true" />}
            onClick={() => {
              if (endedAtMs !== null) closeRun(dossierId);
              toList();
            }}
          >
            {say('toList')}
          </Button>
          {endedAtMs === null ? (
            <Button
              variant="default"
              leftSection={<IconPlayerStop size={16} stroke={1.7} aria-hidden="true" />}
              disabled={run.stopAsked}
              onClick={() => stopRun(dossierId)}
            >
              {say('stop')}
            </Button>
          ) : null}
        </span>
      </div>
      <PartsBar counts={counts} title={title} />
      <PartsLegend counts={counts} ended={endedAtMs !== null} />
    </section>
  );
}

function endIcon(counts: Readonly<Record<RunPart, number>>): 'booked' | 'warning' {
  return RUN_PARTS.every((part) => part === 'booked' || counts[part] === 0) ? 'booked' : 'warning';
}

type PartsProps = { readonly counts: Readonly<Record<RunPart, number>> };

function PartsBar({ counts, title }: PartsProps & { readonly title: string }): ReactElement {
  const say = useTexts('exportRun');
  const total = RUN_PARTS.reduce((sum, part) => sum + counts[part], 0);
  const done = total - counts.toGo;
  return (
    <div
      className="run-bar"
      role="progressbar"
      aria-label={say('progress')}
      aria-valuemin={0}
      aria-valuemax={total}
      aria-valuenow={done}
      aria-valuetext={title}
    >
      {RUN_PARTS.filter((part) => part !== 'toGo' && counts[part] > 0).map((part) => (
        <i
          key={part}
          className={`run-part run-part-${PART_FAMILY[part]}`}
          style={{ width: `${(counts[part] / Math.max(1, total)) * 100}%` }}
        />
      ))}
    </div>
  );
}

const PART_STATE = {
  booked: 'booked',
  refused: 'refused',
  forYou: 'needs-decision',
  bySelf: 'parked',
  toGo: 'queued',
} as const;

function PartsLegend({ counts, ended }: PartsProps & { readonly ended: boolean }): ReactElement {
  const say = useTexts('exportRun');
  return (
    <ul className="run-legend">
      {RUN_PARTS.filter((part) => part === 'booked' || counts[part] > 0).map((part) => (
        <li key={part}>
          <StateIcon state={PART_STATE[part]} />
          {say(part === 'toGo' && ended ? 'notSent' : part, { count: counts[part] })}
        </li>
      ))}
    </ul>
  );
}

function useEndAnnounced(ended: boolean, booked: number, total: number): void {
  const say = useTexts('exportRun');
  const wasRunning = useRef(!ended);
  useEffect(() => {
    if (!ended || !wasRunning.current) return;
    wasRunning.current = false;
    announce(say('announceDone', { booked, other: total - booked }));
  }, [ended, booked, total, say]);
}
