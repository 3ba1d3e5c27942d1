import { type ReactElement, useEffect } from 'react';
import { useTexts } from '../../i18n/use-texts.ts';
import { FaultCard } from '../../ui/fault-card.tsx';
import { AccountsSection } from './accounts-section.tsx';
import { filledIn, type Draft } from './draft.ts';
import { JournalsSection } from './journals-section.tsx';
import { beginDraft, changeDraft } from './link-store.ts';
import { type StepProps, StepTitle } from './step-title.tsx';
import { missingBooks, NEEDED } from './missing.ts';
import { RouteSection } from './route-section.tsx';
import { StartSection } from './start-section.tsx';
import { StepFoot } from './step-foot.tsx';
import { useProposal } from './use-proposal.ts';
import { VatSection } from './vat-section.tsx';

/** Step 3: how the dossier books; filled in from Octopus where there is no doubt. */
export function BooksStep({ dossier, draft }: StepProps): ReactElement {
  const say = useTexts('link');
  const { value, fault, refetch } = useProposal(dossier.id, draft);
  useEffect(() => {
    if (value === null || draft.octopusDossierId === null) return;
    const filled = filledIn(draft, value, draft.octopusDossierId);
    if (filled !== draft) beginDraft(dossier.id, filled);
  }, [dossier.id, draft, value]);
  const part = { dossierId: dossier.id, draft, proposal: value };
  return (
    <section className="link-step">
      <div className="link-body">
        {value === null ? (
          <>
            <StepTitle>{say('books')}</StepTitle>
            {fault === null ? (
              <p className="link-lead" role="status">
                {say('loadingBooks')}
              </p>
            ) : null}
          </>
        ) : (
          <Progress draft={draft} />
        )}
        {fault === null ? null : <FaultCard fault={fault} onRetry={refetch} />}
        {part.proposal === null ? null : (
          <div className="tk-card link-books">
            <StartSection {...part} proposal={part.proposal} />
            <RouteSection {...part} proposal={part.proposal} />
            <JournalsSection {...part} proposal={part.proposal} />
            <AccountsSection {...part} proposal={part.proposal} />
            <VatSection {...part} proposal={part.proposal} />
          </div>
        )}
      </div>
      <StepFoot
        onPrevious={draft.fixed ? null : () => changeDraft(dossier.id, { step: 'dossier' })}
        verb={say('toCheck')}
        missing={value === null ? null : missingBooks(draft, value)}
        onNext={() => changeDraft(dossier.id, { step: 'check' })}
      />
    </section>
  );
}

function Progress({ draft }: { readonly draft: Draft }): ReactElement {
  const say = useTexts('link');
  const done = NEEDED.filter((field) => draft.settings[field] !== null).length;
  return (
    <>
      <StepTitle>{say('books')}</StepTitle>
      <p className="link-lead">
        {say('filled', { done, total: NEEDED.length })}. {say('filledNote')}
      </p>
    </>
  );
}
