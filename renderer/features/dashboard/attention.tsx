import type { ReactElement } from 'react';
import { useTexts } from '../../i18n/use-texts.ts';
import { formatCount } from '../../ui/format.ts';
import type { Dossier } from '../../ui/live-dossiers.ts';
import { hrefOf } from '../../ui/route.ts';
import { countsOf } from '../../ui/state-counts.ts';
import { StateIcon } from '../../ui/state-mark.tsx';
import { DossierLines } from './dossier-lines.tsx';

/** Lines shown; the rest is in 'Wacht op u'. */
const LINES = 6;

/** The dossiers in which a person must act, the most first. */
export function Attention({
  dossiers,
}: {
  readonly dossiers: readonly Dossier[] | null;
}): ReactElement {
  const say = useTexts('dashboard');
  const waiting = (dossiers ?? [])
    .filter(({ states }) => countsOf(states).forYou > 0)
    .toSorted((one, other) => countsOf(other.states).forYou - countsOf(one.states).forYou);
  const unlinked = (dossiers ?? []).filter(({ linked }) => !linked).length;
  return (
    <section className="tk-card">
      <header>
        <h2>{say('attention')}</h2>
        <span className="dashboard-count tk-number">{formatCount(waiting.length)}</span>
        <a className="dashboard-more" href={hrefOf({ screen: 'waiting' })}>
          {say('allWaiting')}
        </a>
      </header>
      <DossierLines
        loading={dossiers === null}
        empty={say('calm')}
        lines={waiting.slice(0, LINES).map((dossier) => ({
          dossier,
          state: countsOf(dossier.states).faults > 0 ? 'fault' : 'needs-decision',
          note: <What dossier={dossier} />,
          verb: say('look'),
        }))}
      />
      {unlinked === 0 ? null : (
        <p className="dashboard-quiet">
          <StateIcon state="available" />
          {say('unlinkedBody', { count: unlinked })}
        </p>
      )}
    </section>
  );
}

function What({ dossier: { states } }: { readonly dossier: Dossier }): string {
  const say = useTexts('dashboard');
  return [
    states['needs-decision'] > 0 ? say('decisions', { count: states['needs-decision'] }) : null,
    states.refused > 0 ? say('refused', { count: states.refused }) : null,
    states.rejected > 0 ? say('rejected', { count: states.rejected }) : null,
  ]
    .filter((part) => part !== null)
    .join(' · ');
}
