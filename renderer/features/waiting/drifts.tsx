import { Button } from '@mantine/core';
import type { ReactElement } from 'react';
import type { CallOutput } from '../../../shared/ipc/contract.ts';
import { call } from '../../bridge/calls.ts';
import { useCall } from '../../bridge/use-call.ts';
import { useDeed } from '../../bridge/use-deed.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { FaultCard } from '../../ui/fault-card.tsx';
import { hrefOf } from '../../ui/route.ts';
import { StateIcon } from '../../ui/state-mark.tsx';
import './drifts.css';

type Drift = CallOutput<'drifts.list'>[number];
type DriftsProps = { readonly nameOf: (dossierId: string) => string };

/** Documents that changed at Billit after they were sent, until somebody has seen to each; nothing without one. */
export function Drifts({ nameOf }: DriftsProps): ReactElement | null {
  const say = useTexts('drift');
  const { value, refetch } = useCall(
    'drifts.list',
    {},
    { refetchOn: ({ kind }) => kind === 'documents-changed' },
  );
  const drifts = value ?? [];
  if (drifts.length === 0) return null;
  return (
    <details className="drifts">
      <summary>
        <StateIcon state="warning" />
        {say('title', { count: drifts.length })}
      </summary>
      <p className="drifts-lead">{say('lead')}</p>
      <ul>
        {drifts.map((drift) => (
          <DriftItem
            key={drift.document.id}
            drift={drift}
            dossierName={nameOf(drift.document.dossierId)}
            onSeen={refetch}
          />
        ))}
      </ul>
    </details>
  );
}

type ItemProps = {
  readonly drift: Drift;
  readonly dossierName: string;
  readonly onSeen: () => void;
};

function DriftItem({ drift, dossierName, onSeen }: ItemProps): ReactElement {
  const say = useTexts('drift');
  const { id, number, dossierId, counterpartyName } = drift.document;
  const seen = useDeed(() => call('drifts.accept', { documentId: id }), onSeen);
  const shown = (text: string): string => (text === '' ? say('nothing') : text);
  return (
    <li>
      <span>
        <a href={hrefOf({ screen: 'export', dossierId })}>{dossierName}</a>
        <strong>{number}</strong>
        <span className="drifts-quiet">{counterpartyName}</span>
      </span>
      <ul className="drifts-changes">
        {drift.differences.map(({ field, before, after }) => (
          <li key={field}>
            {say('change', { field: say(field), before: shown(before), after: shown(after) })}
          </li>
        ))}
      </ul>
      <Button
        size="compact-sm"
        variant="default"
        loading={seen.busy}
        aria-label={say('seenFor', { number, dossier: dossierName })}
        onClick={seen.run}
      >
        {say('seen')}
      </Button>
      {seen.fault === null ? null : <FaultCard fault={seen.fault} />}
    </li>
  );
}
