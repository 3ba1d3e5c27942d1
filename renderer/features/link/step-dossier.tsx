import { type ReactElement, useEffect } from 'react';
import { present } from '../../../shared/assert.ts';
import { useCall } from '../../bridge/use-call.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { FaultCard } from '../../ui/fault-card.tsx';
import type { Candidates, Draft } from './draft.ts';
import { changeDraft } from './link-store.ts';
import { type StepProps, StepTitle } from './step-title.tsx';
import { missingPair } from './missing.ts';
import { BillitChoice, OctopusChoice } from './pair-choice.tsx';
import { RegisterCompany } from './register-company.tsx';
import { StepFoot } from './step-foot.tsx';

/** Step 2: which Octopus dossier and which Billit dossier, the same enterprise number first (S23). */
export function DossierStep({ dossier, draft }: StepProps): ReactElement {
  const say = useTexts('link');
  const { value, fault, refetch } = useCall('links.candidates', {
    dossierId: dossier.id,
    octopusConnectionId: present(draft.octopusConnectionId, 'step 1 chose a login at Octopus'),
    billitConnectionId: present(draft.billitConnectionId, 'step 1 chose a login at Billit'),
  });
  useBestMatch(dossier.id, draft, value);
  return (
    <section className="link-step">
      <div className="link-body">
        <StepTitle>{say('dossier')}</StepTitle>
        <p className="link-lead">{say('dossierBody')}</p>
        {fault === null ? null : <FaultCard fault={fault} onRetry={refetch} />}
        {value === null && fault === null ? (
          <p className="link-lead" role="status">
            {say('loadingDossiers')}
          </p>
        ) : null}
        {value === null ? null : (
          <div className="tk-card link-card">
            <OctopusChoice dossier={dossier} draft={draft} candidates={value} />
            <BillitChoice dossier={dossier} draft={draft} candidates={value} />
            {draft.billitPartyId === null && !value.billit.some(({ sameNumber }) => sameNumber) ? (
              <RegisterCompany
                dossier={dossier}
                billitConnectionId={present(draft.billitConnectionId, 'step 1 chose it')}
                onRegistered={(billitPartyId) => {
                  changeDraft(dossier.id, { billitPartyId });
                  refetch();
                }}
              />
            ) : null}
          </div>
        )}
      </div>
      <StepFoot
        onPrevious={() => changeDraft(dossier.id, { step: 'signIn' })}
        verb={say('next')}
        missing={value === null ? null : missingPair(draft, value)}
        onNext={() => changeDraft(dossier.id, { step: 'books' })}
      />
    </section>
  );
}

/** What has the dossier's own number, and is free, is proposed; a person may choose otherwise. */
function useBestMatch(dossierId: string, draft: Draft, candidates: Candidates | null): void {
  const { octopusDossierId, billitPartyId } = draft;
  useEffect(() => {
    if (candidates === null) return;
    const books = candidates.octopus.find((row) => row.sameNumber && row.linkedTo === null);
    const company = candidates.billit.find((row) => row.sameNumber && row.linkedTo === null);
    if (octopusDossierId === null && books !== undefined) {
      changeDraft(dossierId, { octopusDossierId: books.octopusDossierId });
    }
    if (billitPartyId === null && company !== undefined) {
      changeDraft(dossierId, { billitPartyId: company.billitPartyId });
    }
  }, [dossierId, octopusDossierId, billitPartyId, candidates]);
}
