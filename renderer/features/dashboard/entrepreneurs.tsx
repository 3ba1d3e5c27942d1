import { type ReactElement, useState } from 'react';
import { BILLIT_PORTAL } from '../../ui/billit-portal.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { FilterChips } from '../../ui/filter-chips.tsx';
import { formatCount } from '../../ui/format.ts';
import type { Dossier } from '../../ui/live-dossiers.ts';
import { OutsideLink } from '../../ui/outside-link.tsx';
import { hrefOf } from '../../ui/route.ts';
import { countsOf } from '../../ui/state-counts.ts';
import { DossierLines } from './dossier-lines.tsx';

/** Lines shown; all of them stand in 'Dossiers'. */
const LINES = 50;

type Shown = 'ready' | 'all';

/**
 * The entrepreneurs with documents ready to export, the most first (S69); all of them on a click. What stands in Fast
 * Input at Billit cannot be asked for: that is said, never shown as none.
 */
export function Entrepreneurs({
  dossiers,
}: {
  readonly dossiers: readonly Dossier[] | null;
}): ReactElement {
  const say = useTexts('dashboard');
  const [shown, setShown] = useState<Shown>('ready');
  const all = (dossiers ?? []).toSorted(
    (one, other) =>
      countsOf(other.states).toExport - countsOf(one.states).toExport ||
      one.name.localeCompare(other.name),
  );
  const ready = all.filter(({ states }) => countsOf(states).toExport > 0);
  const rows = shown === 'all' ? all : ready;
  return (
    <section className="tk-card">
      <header>
        <h2>{say('entrepreneurs')}</h2>
        <FilterChips<Shown>
          label={say('whichShown')}
          chosen={shown}
          onChoose={setShown}
          choices={[
            { value: 'ready', label: say('toExportTitle'), count: ready.length },
            { value: 'all', label: say('showAll'), count: all.length },
          ]}
        />
        <a className="dashboard-more" href={hrefOf({ screen: 'dossiers' })}>
          {say('allDossiers')}
        </a>
      </header>
      <DossierLines
        loading={dossiers === null}
        empty={say('nothingToExport')}
        lines={rows.slice(0, LINES).map((dossier) => ({
          dossier,
          state: countsOf(dossier.states).toExport > 0 ? 'waiting' : 'booked',
          note: say('documents', { count: countsOf(dossier.states).toExport }),
          verb: say('export'),
        }))}
      />
      {rows.length > LINES ? (
        <p className="dashboard-quiet">
          {say('othersThere', { count: formatCount(rows.length - LINES) })}
        </p>
      ) : null}
      <p className="dashboard-quiet">
        {say('fastInput')} <OutsideLink url={BILLIT_PORTAL}>{say('toBillit')}</OutsideLink>
      </p>
    </section>
  );
}
