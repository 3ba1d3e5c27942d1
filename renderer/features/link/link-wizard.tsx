import { Button } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import { useTexts } from '../../i18n/use-texts.ts';
import { PageHeader } from '../../ui/page-header.tsx';
import { hrefOf } from '../../ui/route.ts';
import { type Draft, type Step, STEPS } from './draft.ts';
import { changeDraft } from './link-store.ts';
import { BooksStep } from './step-books.tsx';
import { CheckStep } from './step-check.tsx';
import { DossierStep } from './step-dossier.tsx';
import { SignInStep } from './step-sign-in.tsx';
import type { StepProps } from './step-title.tsx';

const BODIES = { signIn: SignInStep, dossier: DossierStep, books: BooksStep, check: CheckStep };

/** Four steps, each with the consequence of its choices in view; can be left and gone on with. */
export function LinkWizard({ dossier, draft }: StepProps): ReactElement {
  const say = useTexts('link');
  const Body = BODIES[draft.step];
  return (
    <div className="link-screen">
      <PageHeader
        title={say('title', { name: dossier.name })}
        actions={
          draft.saved ? undefined : (
            <Button
              component="a"
              variant="default"
              title={say('laterNote')}
              href={hrefOf({ screen: 'integrations', dossierId: dossier.id })}
            >
              {say('later')}
            </Button>
          )
        }
      />
      <div className="link-columns">
        <StepList draft={draft} dossierId={dossier.id} />
        <Body key={draft.step} dossier={dossier} draft={draft} />
      </div>
    </div>
  );
}

/** Where one is; a step that is done can be gone back to. */
function StepList({
  draft,
  dossierId,
}: {
  readonly draft: Draft;
  readonly dossierId: string;
}): ReactElement {
  const say = useTexts('link');
  const at = STEPS.indexOf(draft.step);
  return (
    <nav aria-label={say('steps')} className="link-steps">
      <ol>
        {STEPS.map((step, number) => (
          <li key={step} aria-current={number === at ? 'step' : undefined}>
            <span className="start-number" aria-hidden="true">
              {number < at || draft.saved ? <IconCheck size={14} /> : number + 1}
            </span>
            {number < at && mayReturn(draft, step) ? (
              <button type="button" onClick={() => changeDraft(dossierId, { step })}>
                {say(step)}
              </button>
            ) : (
              <span>{say(step)}</span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** Of a link that stands the two sides are fixed; once saved nothing is gone back to. */
function mayReturn({ fixed, saved }: Draft, step: Step): boolean {
  return !saved && (!fixed || step === 'books');
}
