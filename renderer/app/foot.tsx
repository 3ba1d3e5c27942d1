import type { ReactElement } from 'react';
import { useTexts } from '../i18n/use-texts.ts';
import { NOTHING } from '../ui/format.ts';
import { useDossiers, useRuns, useStatus } from '../ui/live-dossiers.ts';
import { StateIcon, type ShownState } from '../ui/state-mark.tsx';
import { CallMeter } from './call-meter.tsx';
import { overallState } from './overall-state.ts';

/** The state of the whole with its cause, as the tray will show it, when the next run is, and the calls to Octopus. */
export function Foot(): ReactElement {
  const say = useTexts('frame');
  const { state, word, causes } = useOverall();
  const next = `${say('nextRun')}: ${NOTHING}`;
  return (
    <footer className="foot" title={[word, ...causes, next].join('\n')}>
      <p className="foot-state">
        <StateIcon state={state} />
        <span>{word}</span>
      </p>
      {causes.map((cause) => (
        <p key={cause} className="foot-cause">
          {cause}
        </p>
      ))}
      <p className="foot-cause">
        {say('nextRun')}: <span title={say('notPlanned')}>{NOTHING}</span>
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

function useOverall(): Overall {
  const say = useTexts('frame');
  const status = useStatus();
  const runs = useRuns();
  const dossiers = useDossiers();
  if (status.state === 'failed' || dossiers.state === 'failed')
    return { state: 'warning', word: say('stateUnknown'), causes: [] };
  if (status.value === null || dossiers.value === null) {
    return { state: 'queued', word: say('stateLoading'), causes: [] };
  }
  return overallState(
    { status: status.value, runs: runs.value ?? [], dossiers: dossiers.value.length },
    say,
  );
}
