import { Checkbox } from '@mantine/core';
import { IconBuildingBank } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import type { CallOutput } from '../../../shared/ipc/contract.ts';
import type { EngineEvent } from '../../../shared/ipc/events.ts';
import { call } from '../../bridge/calls.ts';
import { useCall } from '../../bridge/use-call.ts';
import { useDeed } from '../../bridge/use-deed.ts';
import { useLanguage, useTexts } from '../../i18n/use-texts.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { FaultCard } from '../../ui/fault-card.tsx';
import { formatMoment } from '../../ui/format.ts';
import type { Dossier } from '../../ui/live-dossiers.ts';
import { StateIcon } from '../../ui/state-mark.tsx';
import { AccountCard } from './account-card.tsx';
import './bank.css';

type Bank = CallOutput<'bank.get'>;

const onChange = (event: EngineEvent): boolean =>
  event.kind === 'documents-changed' || event.kind === 'dossiers-changed';

/** 'Bank' of a dossier: its statements, what is in Octopus and what waits (S05). */
export function BankScreen({ dossier }: { readonly dossier: Dossier }): ReactElement {
  const say = useTexts('bank');
  const common = useTexts('common');
  const { value, fault, refetch } = useCall(
    'bank.get',
    { dossierId: dossier.id },
    { refetchOn: onChange },
  );
  if (value === null) {
    return fault === null ? (
      <p className="screen-page settings-note">{common('loading')}</p>
    ) : (
      <FaultCard fault={fault} onRetry={refetch} />
    );
  }
  return (
    <div className="screen-page bank">
      <Rules dossier={dossier} bank={value} onSaved={refetch} />
      {value.accounts.map((account) => (
        <AccountCard
          key={`${account.account} ${account.currency} ${account.description}`}
          account={account}
          today={value.today}
          delivers={value.deliver}
          onAnswered={refetch}
        />
      ))}
      {value.linked ? null : (
        <EmptyState icon={<IconBuildingBank size={26} stroke={1.7} />} title={say('emptyTitle')}>
          {say('emptyBody')}
        </EmptyState>
      )}
      {value.refused.length === 0 ? null : <RefusedFiles refused={value.refused} />}
    </div>
  );
}

type RulesProps = {
  readonly dossier: Dossier;
  readonly bank: Bank;
  readonly onSaved: () => void;
};

function Rules({ dossier, bank, onSaved }: RulesProps): ReactElement {
  const say = useTexts('bank');
  const { deliver, publishPdf, linked } = bank;
  const may = linked && dossier.linked;
  const set = (rules: { readonly deliver: boolean; readonly publishPdf: boolean }) => () =>
    call('bank.set', { dossierId: dossier.id, ...rules });
  const deliverDeed = useDeed(set({ deliver: !deliver, publishPdf }), onSaved);
  const pdfDeed = useDeed(set({ deliver, publishPdf: !publishPdf }), onSaved);
  const fault = deliverDeed.fault ?? pdfDeed.fault;
  return (
    <section className="tk-card" aria-label={say('rules')}>
      <header>
        <h2>{say('rules')}</h2>
      </header>
      <div className="bank-rules">
        <Checkbox
          label={say('deliver')}
          description={
            may ? say('deliverNote') : say(dossier.linked ? 'notLinked' : 'unlinkedBody')
          }
          checked={deliver}
          disabled={!may && !deliver}
          onChange={deliverDeed.run}
        />
        <Checkbox
          label={say('publishPdf')}
          description={say('publishPdfNote')}
          checked={publishPdf}
          disabled={!deliver}
          onChange={pdfDeed.run}
        />
      </div>
      {fault === null ? null : <FaultCard fault={fault} />}
    </section>
  );
}

const REASONS = [
  'not-coda',
  'line-length',
  'structure',
  'version',
  'date',
  'account',
  'totals',
  'count',
  'other-application',
] as const;

function RefusedFiles({ refused }: { readonly refused: Bank['refused'] }): ReactElement {
  const say = useTexts('bank');
  const language = useLanguage();
  const reason = (refusal: string): string =>
    say(REASONS.find((each) => each === refusal) ?? 'unequal');
  return (
    <section className="tk-card" aria-label={say('refusedFiles')}>
      <header>
        <h2>{say('refusedFiles')}</h2>
      </header>
      <ul className="bank-refused">
        {refused.map(({ fileName, refusal, receivedAtMs }) => (
          <li key={`${fileName}-${receivedAtMs}`}>
            <StateIcon state="rejected" />
            <span className="tk-cut">{fileName}</span>
            <span className="bank-quiet">{reason(refusal)}</span>
            <time className="tk-number">{formatMoment(receivedAtMs, Date.now(), language)}</time>
          </li>
        ))}
      </ul>
    </section>
  );
}
