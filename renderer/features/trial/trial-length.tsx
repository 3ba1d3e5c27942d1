import { Button, TextInput } from '@mantine/core';
import { type ReactElement, useState } from 'react';
import { call } from '../../bridge/calls.ts';
import { useCall } from '../../bridge/use-call.ts';
import { useDeed } from '../../bridge/use-deed.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { FaultCard } from '../../ui/fault-card.tsx';
import './trial.css';

/** How long the firm takes the free weeks at Billit to be: an estimate, since Billit does not tell. */
export function TrialLength(): ReactElement {
  const say = useTexts('trial');
  const { value, fault, refetch } = useCall('trials.rules', {});
  const [typed, setTyped] = useState<string | null>(null);
  const [kept, setKept] = useState(false);
  const shown = typed ?? (value === null ? '' : String(value.days));
  const days = /^\d{1,3}$/.test(shown.trim()) ? Number(shown) : 0;
  const isRight = days >= 1 && days <= 365;
  const save = useDeed(
    () => call('trials.setRules', { days }),
    () => {
      setKept(true);
      setTyped(null);
      refetch();
    },
  );
  return (
    <form
      className="settings-length"
      onSubmit={(event) => {
        event.preventDefault();
        if (isRight) save.run();
      }}
    >
      {fault === null ? null : <FaultCard fault={fault} onRetry={refetch} />}
      <TextInput
        label={say('length')}
        description={say('lengthNote')}
        inputMode="numeric"
        value={shown}
        disabled={value === null}
        error={value === null || isRight ? undefined : say('lengthWrong')}
        onChange={(event) => {
          setKept(false);
          setTyped(event.currentTarget.value);
        }}
      />
      <div className="settings-actions">
        <Button
          type="submit"
          variant="default"
          loading={save.busy}
          disabled={!isRight || typed === null}
        >
          {say('save')}
        </Button>
        <span role="status">{kept ? say('saved') : ''}</span>
      </div>
      {save.fault === null ? null : <FaultCard fault={save.fault} />}
    </form>
  );
}
