import { Button } from '@mantine/core';
import type { ReactElement } from 'react';
import { call } from '../../bridge/calls.ts';
import { useDeed } from '../../bridge/use-deed.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { FaultCard } from '../../ui/fault-card.tsx';

type MailQuestionProps = { readonly documentId: string; readonly number: string };

/** Asks whether a mail whose answer was lost is in the Import Viewer; only 'no' sends it again. */
export function MailQuestion({ documentId, number }: MailQuestionProps): ReactElement {
  const say = useTexts('waiting');
  const arrived = useDeed(() => call('mail.answer', { documentId, arrived: true }));
  const absent = useDeed(() => call('mail.answer', { documentId, arrived: false }));
  const fault = arrived.fault ?? absent.fault;
  return (
    <span className="waiting-question" role="group" aria-label={say('mailQuestion', { number })}>
      <Button size="compact-sm" variant="default" loading={arrived.busy} onClick={arrived.run}>
        {say('mailArrived')}
      </Button>
      <Button size="compact-sm" variant="default" loading={absent.busy} onClick={absent.run}>
        {say('mailAbsent')}
      </Button>
      {fault === null ? null : <FaultCard fault={fault} />}
    </span>
  );
}
