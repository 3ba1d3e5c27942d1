import type { ReactElement } from 'react';
import { overallText } from '../../shared/i18n/overall.ts';
import type { Language } from '../../shared/model/language.ts';
import { overallLines, type OverallState } from '../../shared/model/overall.ts';
import { useLanguage, useTexts } from '../i18n/use-texts.ts';
import { formatMoment, NOTHING } from '../ui/format.ts';
import { useRuns, useStatus } from '../ui/live-dossiers.ts';
import { StateIcon, type ShownState } from '../ui/state-mark.tsx';
import { CallMeter } from './call-meter.tsx';
import { PauseMenu } from './pause-menu.tsx';

const SHOWN: Readonly<Record<OverallState, ShownState>> = {
  'sign-in-needed': 'sign-in-needed',
  fault: 'fault',
  waiting: 'needs-decision',
  offline: 'offline',
  paused: 'paused',
  working: 'sending',
  parked: 'parked',
  empty: 'available',
  ok: 'linked',
};

/** The state of the whole with its cause, as the tray shows it, a pause, when the next run is, and the calls to Octopus. */
export function Foot(): ReactElement {
  const say = useTexts('frame');
  const common = useTexts('common');
  const language = useLanguage();
  const status = useStatus();
  const { state, word, causes } = useOverall(language);
  const nextRunMs = status.value?.nextRunMs ?? null;
  const next = nextRunMs === null ? NOTHING : formatMoment(nextRunMs, Date.now(), language);
  const nextRun = `${common('named', { name: say('nextRun') })} `;
  return (
    <footer className="foot" title={[word, ...causes, nextRun + next].join('\n')}>
      <div className="foot-state">
        <StateIcon state={state} />
        <span className="foot-word">{word}</span>
        {status.value === null ? null : <PauseMenu paused={status.value.pausedUntilMs !== null} />}
      </div>
      {causes.map((cause) => (
        <p key={cause} className="foot-cause">
          {cause}
        </p>
      ))}
      <p className="foot-cause">
        {nextRun}
        {nextRunMs === null ? <span title={say('notPlanned')}>{NOTHING}</span> : next}
      </p>
      <CallMeter />
    </footer>
  );
}

type Overall = {
  readonly state: ShownState;
  readonly word: string;
  readonly causes: readonly string[];
};

/** The worst with its cause; of what else holds a line each. */
function useOverall(language: Language): Overall {
  const say = useTexts('frame');
  const status = useStatus();
  const runs = useRuns();
  if (status.state === 'failed') return { state: 'warning', word: say('stateUnknown'), causes: [] };
  if (status.value === null) return { state: 'queued', word: say('stateLoading'), causes: [] };
  const [worst, ...others] = overallLines(status.value, runs.value ?? []);
  const { title, detail } = overallText(worst, language, Date.now());
  // In order the next run has a line of its own.
  const cause = detail === null || worst.state === 'ok' ? [] : [detail];
  const more = others.map((line) => overallText(line, language, Date.now()).title);
  return { state: SHOWN[worst.state], word: title, causes: [...cause, ...new Set(more)] };
}
