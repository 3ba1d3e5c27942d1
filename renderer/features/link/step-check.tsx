import { Button } from '@mantine/core';
import { IconMessages, IconUpload } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import { present } from '../../../shared/assert.ts';
import { call } from '../../bridge/calls.ts';
import { useDeed } from '../../bridge/use-deed.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { FaultCard } from '../../ui/fault-card.tsx';
import { formatCount, formatDate } from '../../ui/format.ts';
import type { Dossier } from '../../ui/live-dossiers.ts';
import { hrefOf } from '../../ui/route.ts';
import { StateIcon } from '../../ui/state-mark.tsx';
import { workOn } from '../dossiers/export-runs.ts';
import { completeSettings, type Draft, type Proposal } from './draft.ts';
import { FirstSync } from './first-sync.tsx';
import { changeDraft } from './link-store.ts';
import { type StepProps, StepTitle } from './step-title.tsx';
import { LinkSummary } from './link-summary.tsx';
import { StepFoot } from './step-foot.tsx';
import { useProposal } from './use-proposal.ts';

/** Step 4: what will happen; 'Opslaan' keeps the link and starts the first synchronisation (S27). */
export function CheckStep({ dossier, draft }: StepProps): ReactElement {
  const say = useTexts('link');
  const { value } = useProposal(dossier.id, draft);
  const save = useDeed(
    () => saveLink(dossier, draft),
    () => {
      changeDraft(dossier.id, { saved: true });
      if (!draft.fixed) void workOn('documents.fetch', [dossier.id]);
    },
  );
  if (draft.saved) return <Linked dossier={dossier} proposal={value} changed={draft.fixed} />;
  return (
    <section className="link-step">
      <div className="link-body">
        <StepTitle>{say('checkTitle')}</StepTitle>
        <ul className="link-consequences">
          <li>
            {draft.fixed
              ? say('checkChange')
              : say('checkSync', { date: formatDate(draft.settings.exportFrom) })}
          </li>
          <li>{say('checkLeave')}</li>
        </ul>
        <LinkSummary draft={draft} proposal={value} />
        {save.fault === null ? null : <FaultCard fault={save.fault} />}
      </div>
      <StepFoot
        onPrevious={() => changeDraft(dossier.id, { step: 'books' })}
        verb={say('save')}
        missing={value === null ? null : []}
        busy={save.busy}
        onNext={save.run}
      />
    </section>
  );
}

function saveLink({ id }: Dossier, draft: Draft) {
  return call('links.save', {
    dossierId: id,
    octopusConnectionId: present(draft.octopusConnectionId, 'step 1 chose it'),
    billitConnectionId: present(draft.billitConnectionId, 'step 1 chose it'),
    octopusDossierId: present(draft.octopusDossierId, 'step 2 chose it'),
    billitPartyId: present(draft.billitPartyId, 'step 2 chose it'),
    settings: present(completeSettings(draft.settings), 'step 3 is left when all is filled in'),
    sharesOctopusDossier: draft.sharedConfirmed,
  });
}

type LinkedProps = {
  readonly dossier: Dossier;
  readonly proposal: Proposal | null;
  /** It was linked before: what is here stays, and is not fetched again. */
  readonly changed: boolean;
};

/** The link stands: how the first synchronisation goes, what was taken over, and where to go from here. */
function Linked({ dossier, proposal, changed }: LinkedProps): ReactElement {
  const say = useTexts('link');
  return (
    <section className="link-step">
      <div className="link-body">
        <StepTitle>
          {say(changed ? 'changedTitle' : 'savedTitle', { name: dossier.name })}
        </StepTitle>
        {changed ? null : <FirstSync dossierId={dossier.id} />}
        {proposal === null ? null : <Adopted adopted={proposal.adopted} />}
        <div className="settings-actions">
          <Button
            component="a"
            href={hrefOf({ screen: 'export', dossierId: dossier.id })}
            leftSection={<IconUpload size={16} />}
          >
            {say('toExport')}
          </Button>
          <Button
            component="a"
            variant="default"
            href={hrefOf({ screen: 'dossier-communication', dossierId: dossier.id })}
            leftSection={<IconMessages size={16} />}
          >
            {say('communication')}
          </Button>
          <Button
            component="a"
            variant="default"
            href={hrefOf({ screen: 'integrations', dossierId: dossier.id })}
          >
            {say('toIntegrations')}
          </Button>
        </div>
      </div>
    </section>
  );
}

const COUNTS = [
  ['adoptedAccounts', 'accounts'],
  ['adoptedCustomers', 'customers'],
  ['adoptedSuppliers', 'suppliers'],
] as const;

function Adopted({ adopted }: Pick<Proposal, 'adopted'>): ReactElement {
  const say = useTexts('link');
  return (
    <div className="tk-card link-card">
      <h3>{say('adopted')}</h3>
      <dl className="link-facts">
        {COUNTS.map(([text, name]) => (
          <div key={name}>
            <dt>
              <StateIcon state="booked" /> {say(text)}
            </dt>
            <dd className="tk-number">{formatCount(adopted[name])}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
