import { type ReactElement, useEffect } from 'react';
import { useCall } from '../../bridge/use-call.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { FaultCard } from '../../ui/fault-card.tsx';
import { type Dossier, useDossiers } from '../../ui/live-dossiers.ts';
import { PageHeader } from '../../ui/page-header.tsx';
import { DossierGone } from '../dossier/dossier-gone.tsx';
import { newDraft } from './draft.ts';
import { LinkWizard } from './link-wizard.tsx';
import { beginDraft, useLinkStore } from './link-store.ts';
import './link.css';

/** The wizard that links a dossier with Octopus, or changes how a link books. */
export function LinkScreen({ dossierId }: { readonly dossierId: string }): ReactElement {
  const frame = useTexts('frame');
  const { state, value, fault, refetch } = useDossiers();
  const dossier = value?.find(({ id }) => id === dossierId);
  if (dossier !== undefined) return <WizardOf dossier={dossier} />;
  return (
    <>
      <PageHeader title={frame('link')} />
      {fault !== null && value === null ? <FaultCard fault={fault} onRetry={refetch} /> : null}
      {state === 'ready' ? <DossierGone /> : null}
    </>
  );
}

function WizardOf({ dossier }: { readonly dossier: Dossier }): ReactElement {
  const say = useTexts('link');
  const common = useTexts('common');
  const { state, value, fault, refetch } = useCall('links.get', { dossierId: dossier.id });
  const draft = useLinkStore(({ drafts }) => drafts[dossier.id]);
  const known = draft !== undefined;
  useEffect(() => {
    if (state === 'ready' && !known) beginDraft(dossier.id, newDraft(value));
  }, [dossier.id, known, state, value]);
  useForgetSaved(dossier.id);
  if (draft !== undefined) return <LinkWizard dossier={dossier} draft={draft} />;
  return (
    <>
      <PageHeader title={say('title', { name: dossier.name })} />
      {fault === null ? (
        <p className="screen-page settings-note">{common('loading')}</p>
      ) : (
        <FaultCard fault={fault} onRetry={refetch} />
      )}
    </>
  );
}

/** A wizard that came to its end begins anew the next time. */
function useForgetSaved(dossierId: string): void {
  useEffect(
    () => () => {
      const { drafts } = useLinkStore.getState();
      if (drafts[dossierId]?.saved !== true) return;
      const left = Object.entries(drafts).filter(([id]) => id !== dossierId);
      useLinkStore.setState({ drafts: Object.fromEntries(left) });
    },
    [dossierId],
  );
}
