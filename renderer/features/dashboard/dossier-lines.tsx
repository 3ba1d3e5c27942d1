import type { ReactElement, ReactNode } from 'react';
import { useTexts } from '../../i18n/use-texts.ts';
import type { Dossier } from '../../ui/live-dossiers.ts';
import { hrefOf } from '../../ui/route.ts';
import { type ShownState, StateIcon } from '../../ui/state-mark.tsx';

type DossierLine = {
  readonly dossier: Dossier;
  readonly state: ShownState;
  /** What, in few words. */
  readonly note: ReactNode;
  /** The one action. */
  readonly verb: string;
  /** Where it leads; without it 'Exporteren' of the dossier. */
  readonly href?: string;
};

type LinesProps = {
  readonly lines: readonly DossierLine[];
  readonly loading: boolean;
  readonly empty: string;
};

/** One line per dossier: what, and one action. */
export function DossierLines({ lines, loading, empty }: LinesProps): ReactElement {
  const common = useTexts('common');
  if (loading) return <p className="dashboard-quiet">{common('loading')}</p>;
  if (lines.length === 0) return <p className="dashboard-quiet">{empty}</p>;
  return (
    <ul>
      {lines.map(({ dossier, state, note, verb, href }) => (
        <li key={dossier.id} className="dashboard-line">
          <StateIcon state={state} size={18} />
          <span className="dashboard-what">
            <span className="dashboard-name tk-cut" title={dossier.name}>
              {dossier.name}
            </span>
            <span className="dashboard-note">{note}</span>
          </span>
          <a
            href={href ?? hrefOf({ screen: 'export', dossierId: dossier.id })}
            aria-label={`${verb}: ${dossier.name}`}
          >
            {verb}
          </a>
        </li>
      ))}
    </ul>
  );
}
