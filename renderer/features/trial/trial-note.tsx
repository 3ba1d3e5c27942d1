import type { ReactElement } from 'react';
import { useTexts } from '../../i18n/use-texts.ts';
import type { Dossier } from '../../ui/live-dossiers.ts';
import { hrefOf } from '../../ui/route.ts';
import { StateIcon } from '../../ui/state-mark.tsx';
import { TRIAL_MARK, trialWords } from './trial-words.ts';
import './trial.css';

/** The free weeks of a dossier on one line, with the way to where the real end is entered; nothing without any. */
export function TrialNote({ dossier }: { readonly dossier: Dossier }): ReactElement | null {
  const say = useTexts('trial');
  const common = useTexts('common');
  const { id, trial } = dossier;
  if (trial === null) return null;
  return (
    <p className="trial-note tk-card" data-state={trial.state}>
      <StateIcon state={TRIAL_MARK[trial.state]} size={18} />
      <span>
        {common('named', { name: say('title') })} {trialWords(trial, say)}
      </span>
      <a href={hrefOf({ screen: 'detail', dossierId: id })}>{say('toDetail')}</a>
    </p>
  );
}
