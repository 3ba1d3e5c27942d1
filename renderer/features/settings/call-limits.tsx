import { NativeSelect } from '@mantine/core';
import { useState, type ReactElement } from 'react';
import type { CallOutput } from '../../../shared/ipc/contract.ts';
import { CALL_SCOPES } from '../../../shared/model/call-rules.ts';
import type { Fault } from '../../../shared/model/fault.ts';
import { call } from '../../bridge/calls.ts';
import { useCall } from '../../bridge/use-call.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { FaultCard } from '../../ui/fault-card.tsx';
import { Choice } from './choice.tsx';

type Rules = CallOutput<'budget.rules'>;

const SCOPE_KEYS = {
  'software-house': 'scopeSoftwareHouse',
  user: 'scopeUser',
  dossier: 'scopeDossier',
} as const;
const HOURS = Array.from({ length: 24 }, (_, hour) => hour);

/** How Octopus counts calls, for whoever has asked; at once, without a button to keep it. */
export function CallLimits(): ReactElement {
  const say = useTexts('settings');
  const common = useTexts('common');
  const { value, fault, refetch } = useCall(
    'budget.rules',
    {},
    { refetchOn: ({ kind }) => kind === 'settings-changed' },
  );
  const [refused, setRefused] = useState<Fault | null>(null);
  if (fault !== null) return <FaultCard fault={fault} onRetry={refetch} />;
  if (value === null) return <p className="settings-note">{common('loading')}</p>;
  const keep = async (rules: Rules): Promise<void> => {
    const kept = await call('budget.setRules', rules);
    setRefused(kept.ok ? null : kept.fault);
  };
  return (
    <>
      <Choice
        label={say('limitScope')}
        value={value.scope}
        choices={CALL_SCOPES.map((scope) => [scope, say(SCOPE_KEYS[scope])])}
        onChoose={(scope) => void keep({ ...value, scope })}
      />
      <NativeSelect
        className="settings-select"
        label={say('resetHour')}
        value={String(value.resetHour)}
        data={HOURS.map((hour) => ({
          value: String(hour),
          label: `${String(hour).padStart(2, '0')}:00`,
        }))}
        onChange={(event) => void keep({ ...value, resetHour: Number(event.target.value) })}
      />
      <p className="settings-note">{say('limitsNote')}</p>
      {refused === null ? null : <FaultCard fault={refused} />}
    </>
  );
}
