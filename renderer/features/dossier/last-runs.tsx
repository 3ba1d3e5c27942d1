import type { ReactElement } from 'react';
import type { CallOutput } from '../../../shared/ipc/contract.ts';
import { CAUSE_KINDS } from '../../../shared/model/cause.ts';
import { usePractice } from '../../bridge/use-practice.ts';
import { useLanguage, useTexts } from '../../i18n/use-texts.ts';
import { formatMoment } from '../../ui/format.ts';
import type { Dossier } from '../../ui/live-dossiers.ts';
import { StateIcon } from '../../ui/state-mark.tsx';
import { causeWords } from '../waiting/cause-words.ts';

type Run = CallOutput<'dossiers.overview'>['runs'][number];

type LastRunsProps = {
  readonly dossier: Dossier;
  /** Null while they are on their way. */
  readonly runs: readonly Run[] | null;
};

/** How the last runs of a dossier ended, the newest first; when the next one leaves. */
export function LastRuns({ dossier, runs }: LastRunsProps): ReactElement {
  const say = useTexts('overview');
  const common = useTexts('common');
  const language = useLanguage();
  const practice = usePractice();
  const { nextRunMs, paused } = dossier;
  return (
    <section className="tk-card">
      <header>
        <h2>{say('runs')}</h2>
        <span className="overview-head-note">
          {nextRunMs === null
            ? say(paused ? 'paused' : practice ? 'practice' : 'noNextRun')
            : say('nextRun', { moment: formatMoment(nextRunMs, Date.now(), language) })}
        </span>
      </header>
      {runs === null ? <p className="overview-quiet">{common('loading')}</p> : null}
      {runs?.length === 0 ? <p className="overview-quiet">{say('noRuns')}</p> : null}
      <ol>
        {(runs ?? []).map((run) => (
          <RunLine key={run.endedAtMs} run={run} />
        ))}
      </ol>
    </section>
  );
}

function RunLine({ run }: { readonly run: Run }): ReactElement {
  const say = useTexts('overview');
  const language = useLanguage();
  const { kind, endedAtMs, stored, sent, times } = run;
  const did = [
    stored > 0 ? say('stored', { count: stored }) : null,
    sent > 0 ? say('sent', { count: sent }) : null,
    stored + sent === 0 ? say('nothingNew') : null,
    times > 1 ? say('times', { count: times }) : null,
  ].filter((part) => part !== null);
  return (
    <li className="overview-line">
      <StateIcon state={run.fault === null ? 'booked' : 'warning'} size={18} />
      <span className="overview-what">
        <span>{did.join(' · ')}</span>
        <span className="overview-note">
          {[say(kind), faultWords(run, language) ?? (run.fault === null ? null : say('stoppedBy'))]
            .filter((part) => part !== null)
            .join(' · ')}
        </span>
      </span>
      <time className="overview-when tk-number">
        {formatMoment(endedAtMs, Date.now(), language)}
      </time>
    </li>
  );
}

/** Why a part of the run did not go, where that has words of its own. */
function faultWords({ fault }: Run, language: Parameters<typeof causeWords>[1]): string | null {
  const kind = CAUSE_KINDS.find((each) => each === fault);
  return kind === undefined ? null : causeWords({ kind, data: {} }, language).what;
}
