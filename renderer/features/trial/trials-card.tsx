import type { ReactElement } from 'react';
import { useTexts } from '../../i18n/use-texts.ts';
import type { Dossier } from '../../ui/live-dossiers.ts';
import { hrefOf } from '../../ui/route.ts';
import { TRIAL_MARK, trialWords } from './trial-words.ts';
import { DossierLines } from '../dashboard/dossier-lines.tsx';

/** Lines shown. */
const LINES = 6;

/** The entrepreneurs whose free weeks end soon or are over, the earliest first; nothing without any. */
export function TrialsCard({
  dossiers,
}: {
  readonly dossiers: readonly Dossier[];
}): ReactElement | null {
  const say = useTexts('trial');
  const lines = dossiers
    .flatMap((dossier) => {
      const { trial } = dossier;
      return trial === null || trial.state === 'running' ? [] : [{ dossier, trial }];
    })
    .toSorted((one, other) => one.trial.endDate.localeCompare(other.trial.endDate));
  if (lines.length === 0) return null;
  return (
    <section className="tk-card">
      <header>
        <h2>{say('many')}</h2>
        <span className="dashboard-count tk-number">{lines.length}</span>
      </header>
      <DossierLines
        loading={false}
        empty=""
        lines={lines.slice(0, LINES).map(({ dossier, trial }) => ({
          dossier,
          state: TRIAL_MARK[trial.state],
          note: trialWords(trial, say),
          verb: say('look'),
          href: hrefOf({ screen: 'detail', dossierId: dossier.id }),
        }))}
      />
    </section>
  );
}
