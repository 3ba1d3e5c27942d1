import { Button } from '@mantine/core';
import { IconLogout, IconRestore, IconSchool } from '@tabler/icons-react';
import { type ReactElement, useState } from 'react';
import { call } from '../bridge/calls.ts';
import { useDeed } from '../bridge/use-deed.ts';
import { usePractice } from '../bridge/use-practice.ts';
import { useTexts } from '../i18n/use-texts.ts';
import { Confirm } from '../ui/confirm.tsx';
import { FaultCard } from '../ui/fault-card.tsx';
import { goTo } from '../ui/navigate.ts';

/** Says all the time that this is the practice environment, with the two ways on: start over, and leave. */
export function RehearsalBanner(): ReactElement | null {
  const say = useTexts('frame');
  const practice = usePractice();
  const [asking, setAsking] = useState(false);
  const reset = useDeed(() => call('rehearsal.reset', {}));
  const leave = useDeed(
    () => call('rehearsal.leave', {}),
    () => goTo('#/dashboard'),
  );
  if (!practice) return null;
  const fault = reset.fault ?? leave.fault;
  return (
    <section className="banner" aria-label={say('rehearsal')}>
      <div className="banner-line">
        <IconSchool size={18} stroke={1.7} aria-hidden="true" />
        <strong>{say('rehearsal')}</strong>
        <span className="banner-note tk-cut">{say('rehearsalNote')}</span>
        <Button
          size="compact-sm"
          variant="default"
          leftSection={<IconRestore size={16} />}
          loading={reset.busy}
          disabled={leave.busy}
          onClick={() => setAsking(true)}
        >
          {say('reset')}
        </Button>
        <Button
          size="compact-sm"
          variant="default"
          leftSection={<IconLogout size={16} />}
          loading={leave.busy}
          disabled={reset.busy}
          onClick={leave.run}
        >
          {say('leave')}
        </Button>
      </div>
      {fault === null ? null : <FaultCard fault={fault} />}
      <Confirm
        opened={asking}
        title={say('resetTitle')}
        body={say('resetBody')}
        verb={say('reset')}
        onConfirm={reset.run}
        onClose={() => setAsking(false)}
      />
    </section>
  );
}
