import type { ReactElement } from 'react';
import type { CallOutput } from '../../../shared/ipc/contract.ts';
import type { EngineEvent } from '../../../shared/ipc/events.ts';
import { useCall } from '../../bridge/use-call.ts';
import { type Say, useLanguage, useTexts } from '../../i18n/use-texts.ts';
import { FaultCard } from '../../ui/fault-card.tsx';
import { formatMoment } from '../../ui/format.ts';
import type { Rules } from './dossier-defaults.tsx';

type Preview = CallOutput<'schedule.preview'>;
type PreviewProps = {
  readonly dossierId: string;
  readonly rules: Rules;
  /** The rules are not saved yet. */
  readonly changed: boolean;
};

const onChange = ({ kind }: EngineEvent): boolean =>
  kind === 'documents-changed' || kind === 'dossiers-changed';

/** What leaves under these rules and when, shown while they are still being chosen (S54). */
export function SchedulePreview({ dossierId, rules, changed }: PreviewProps): ReactElement {
  const say = useTexts('schedule');
  const language = useLanguage();
  const { value, fault, refetch } = useCall(
    'schedule.preview',
    { dossierId, ...rules },
    { refetchOn: onChange },
  );
  const moment = (atMs: number): string => formatMoment(atMs, Date.now(), language);
  const lines = value === null ? [] : linesOf(value, say, moment);
  return (
    <section className="schedule-preview" data-changed={changed} aria-live="polite">
      <h3>{say(changed ? 'would' : 'now')}</h3>
      {fault === null ? null : <FaultCard fault={fault} onRetry={refetch} />}
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
        {value !== null && lines.length === 0 ? <li>{say('nothing')}</li> : null}
      </ul>
    </section>
  );
}

function linesOf(
  { now, later, afterwards, waiting }: Preview,
  say: Say<'schedule'>,
  moment: (atMs: number) => string,
): readonly string[] {
  const counted = (
    name: 'atOnce' | 'afterwards' | 'check' | 'pausing' | 'release' | 'approval' | 'person',
    count: number,
  ): readonly string[] => (count === 0 ? [] : [say(name, { count })]);
  return [
    ...counted('atOnce', now),
    ...later.map(({ atMs, count }) => say('later', { count, moment: moment(atMs) })),
    ...counted('afterwards', afterwards),
    ...counted('check', waiting.forCheck),
    ...counted('pausing', waiting.forPause),
    ...counted('release', waiting.forRelease),
    ...counted('approval', waiting.forApproval),
    ...counted('person', waiting.forPerson),
  ];
}
