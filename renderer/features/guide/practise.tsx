import { Button } from '@mantine/core';
import { IconPlayerPlay } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import { call } from '../../bridge/calls.ts';
import { useCall } from '../../bridge/use-call.ts';
import { useDeed } from '../../bridge/use-deed.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { FaultCard } from '../../ui/fault-card.tsx';

/** The practice environment, offered where one is not in it already. */
export function Practise(): ReactElement | null {
  const say = useTexts('guide');
  const { value } = useCall('app.info', {});
  const start = useDeed(() => call('rehearsal.start', {}));
  if (value?.profile === 'rehearsal') return null;
  return (
    <section className="tk-card guide-practise">
      <h2>{say('practise')}</h2>
      <p>{say('practiseBody')}</p>
      <Button
        variant="default"
        leftSection={<IconPlayerPlay size={16} />}
        loading={start.busy}
        onClick={start.run}
      >
        {say('start')}
      </Button>
      <p role="status">{start.busy ? say('starting') : ''}</p>
      {start.fault === null ? null : <FaultCard fault={start.fault} onRetry={start.run} />}
    </section>
  );
}
