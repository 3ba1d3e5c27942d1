import type { ReactElement } from 'react';
import { useTexts } from '../../i18n/use-texts.ts';
import { formatCount } from '../../ui/format.ts';
import type { Dossier } from '../../ui/live-dossiers.ts';
import { hrefOf } from '../../ui/route.ts';
import { countsOf } from '../../ui/state-counts.ts';
import { DossierLines } from './dossier-lines.tsx';

const LINES = 6;

/** The dossiers with most to export. */
export function ReadyToExport({
  dossiers,
}: {
  readonly dossiers: readonly Dossier[] | null;
}): ReactElement {
  const say = useTexts('dashboard');
  const ready = (dossiers ?? [])
    .filter(({ states }) => countsOf(states).toExport > 0)
    .toSorted((one, other) => countsOf(other.states).toExport - countsOf(one.states).toExport);
  return (
    <section className="tk-card">
      <header>
        <h2>{say('toExportTitle')}</h2>
        <span className="dashboard-count tk-number">{formatCount(ready.length)}</span>
        <a className="dashboard-more" href={hrefOf({ screen: 'dossiers' })}>
          {say('allDossiers')}
        </a>
      </header>
      <DossierLines
        loading={dossiers === null}
        empty={say('nothingToExport')}
        lines={ready.slice(0, LINES).map((dossier) => ({
          dossier,
          state: 'waiting',
          note: say('documents', { count: countsOf(dossier.states).toExport }),
          verb: say('export'),
        }))}
      />
    </section>
  );
}
