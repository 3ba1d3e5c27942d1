import { Button } from '@mantine/core';
import type { ReactElement } from 'react';
import type { CallOutput } from '../../../shared/ipc/contract.ts';
import { call } from '../../bridge/calls.ts';
import { useCall } from '../../bridge/use-call.ts';
import { useDeed } from '../../bridge/use-deed.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { FaultCard } from '../../ui/fault-card.tsx';
import type { ExportRow } from './export-row.ts';

type InUse = Exclude<NonNullable<CallOutput<'documents.get'>>['approval'], 'none'>;

const WORDS = {
  pending: 'approvalPending',
  approved: 'approvalApproved',
  rejected: 'approvalRejected',
} as const satisfies Record<InUse, string>;

/** The approval of a purchase at Billit, where the entrepreneur uses it: how it stands, and to tell Billit otherwise. */
export function Approval({ document }: Pick<ExportRow, 'document'>): ReactElement | null {
  const say = useTexts('exportDocument');
  const common = useTexts('common');
  const { id: documentId } = document;
  const { value } = useCall(
    'documents.get',
    { documentId },
    { refetchOn: ({ kind }) => kind === 'documents-changed' },
  );
  const approve = useDeed(() => call('documents.approve', { documentId, approved: true }));
  const reject = useDeed(() => call('documents.approve', { documentId, approved: false }));
  const approval = value?.approval ?? 'none';
  if (approval === 'none') return null;
  const fault = approve.fault ?? reject.fault;
  return (
    <div className="booking-approval" role="group" aria-label={say('approval')}>
      <span>
        {common('named', { name: say('approval') })} <strong>{say(WORDS[approval])}</strong>
      </span>
      {approval === 'approved' ? null : (
        <Button size="compact-sm" variant="default" loading={approve.busy} onClick={approve.run}>
          {say('approve')}
        </Button>
      )}
      {approval === 'rejected' ? null : (
        <Button size="compact-sm" variant="default" loading={reject.busy} onClick={reject.run}>
          {say('reject')}
        </Button>
      )}
      {fault === null ? null : <FaultCard fault={fault} />}
    </div>
  );
}
