import { type ReactElement, type ReactNode, Suspense } from 'react';
import { useTexts } from '../../i18n/use-texts.ts';
import { FaultCard } from '../../ui/fault-card.tsx';
import { type Dossier, useDossiers } from '../../ui/live-dossiers.ts';
import { PageHeader } from '../../ui/page-header.tsx';
import type { DossierTab } from '../../ui/route.ts';
import { DossierGone } from './dossier-gone.tsx';
import { DossierHead } from './dossier-head.tsx';
import { panelId, tabId } from './dossier-tabs.tsx';
import './dossier.css';

type DossierFrameProps = {
  readonly dossierId: string;
  readonly tab: DossierTab;
  /** The page of the tab. */
  readonly children: (dossier: Dossier) => ReactNode;
};

/** What every page of a dossier stands in: who it is, how it is linked, and the tabs. */
export function DossierFrame({ dossierId, tab, children }: DossierFrameProps): ReactElement {
  const frame = useTexts('frame');
  const { state, value, fault, refetch } = useDossiers();
  const dossier = value?.find(({ id }) => id === dossierId);
  if (dossier === undefined) {
    return (
      <>
        <PageHeader title={frame(tab)} />
        {fault !== null && value === null ? <FaultCard fault={fault} onRetry={refetch} /> : null}
        {state === 'ready' ? <DossierGone /> : null}
      </>
    );
  }
  return (
    <div className="dossier-frame">
      <DossierHead dossier={dossier} tab={tab} />
      <div role="tabpanel" id={panelId} aria-labelledby={tabId(tab)} className="dossier-panel">
        <Suspense fallback={null}>{children(dossier)}</Suspense>
      </div>
    </div>
  );
}
