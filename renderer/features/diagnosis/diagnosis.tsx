import { Button } from '@mantine/core';
import { IconCircleCheck, IconEye, IconHexagonLetterX, IconRefresh } from '@tabler/icons-react';
import { type ReactElement, type ReactNode, useId, useState } from 'react';
import type { CallOutput } from '../../../shared/ipc/contract.ts';
import { call } from '../../bridge/calls.ts';
import { useCall } from '../../bridge/use-call.ts';
import { useDeed } from '../../bridge/use-deed.ts';
import { type Say, useTexts } from '../../i18n/use-texts.ts';
import { FaultCard } from '../../ui/fault-card.tsx';
import { announce } from '../../ui/live-region.tsx';
import './diagnosis.css';

type Found = CallOutput<'mail.diagnose'>;
type Check = Found['checks'][number]['check'];
type DiagnosisProps = { readonly documentId: string; readonly dossierId: string };

/** Why a delivered document is not recognised in the Import Viewer: the four checks, in order (S73-S76). */
export function Diagnosis({ documentId, dossierId }: DiagnosisProps): ReactElement {
  const say = useTexts('diagnosis');
  const titleId = useId();
  const [fresh, setFresh] = useState<Found | null>(null);
  const seen = useCall('mail.diagnose', { documentId, fresh: false });
  const sync = useDeed(
    async () => {
      const found = await call('mail.diagnose', { documentId, fresh: true });
      // A booking that a person made of it is looked for as well.
      if (found.ok) await call('documents.fetch', { dossierIds: [dossierId] });
      return found;
    },
    (found) => {
      setFresh(found);
      announce(say('synced'));
    },
  );
  const found = fresh ?? seen.value;
  const fault = sync.fault ?? (found === null ? seen.fault : null);
  return (
    <section className="diagnosis" aria-labelledby={titleId}>
      <h3 id={titleId}>{say('title')}</h3>
      {fault === null ? null : <FaultCard fault={fault} onRetry={sync.run} />}
      {found === null ? null : (
        <>
          <p className="diagnosis-lead">{say(fresh === null ? 'lead' : 'synced')}</p>
          <ol>
            {found.checks.map(({ check, seen: how }) => (
              <li key={check}>
                <Seen how={how} />
                <div>
                  <p className="diagnosis-question">{say(check, { party: found.party })}</p>
                  <p className="diagnosis-answer">{answerOf(check, found, say)}</p>
                </div>
                {check === 'synchronised' ? (
                  <Button
                    size="compact-sm"
                    variant="default"
                    leftSection={<IconRefresh size={14} aria-hidden="true" />}
                    loading={sync.busy}
                    onClick={sync.run}
                  >
                    {say('syncNow')}
                  </Button>
                ) : null}
              </li>
            ))}
          </ol>
        </>
      )}
    </section>
  );
}

const MARKS = {
  yes: [IconCircleCheck, 'state-ok', 'seenYes'],
  no: [IconHexagonLetterX, 'state-no', 'seenNo'],
  look: [IconEye, 'state-of', 'seenLook'],
} as const;

function Seen({ how }: { readonly how: Found['checks'][number]['seen'] }): ReactNode {
  const say = useTexts('diagnosis');
  const [Icon, colour, word] = MARKS[how];
  return <Icon size={18} stroke={1.7} className={colour} role="img" aria-label={say(word)} />;
}

function answerOf(check: Check, found: Found, say: Say<'diagnosis'>): string {
  switch (check) {
    case 'relation-exists':
      if (found.checks[0]?.seen !== 'yes') return say('existsNot');
      return found.defaultAccount === null
        ? say('existsWithout')
        : say('existsWith', { account: String(found.defaultAccount) });
    case 'synchronised':
      return say('synchronisedHow');
    case 'linked-while-booking':
      return say('linkedHow');
    case 'other-document':
      return say('otherHow');
  }
}
