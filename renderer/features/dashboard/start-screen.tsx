import { Button } from '@mantine/core';
import { IconPlayerPlay, IconShieldCheck } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import { call } from '../../bridge/calls.ts';
import { useDeed } from '../../bridge/use-deed.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { FaultCard } from '../../ui/fault-card.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import { NextSteps } from './next-steps.tsx';

/** The first screen of an empty profile: practise without a client, and what comes after. */
export function StartScreen(): ReactElement {
  const say = useTexts('dashboard');
  const start = useDeed(() => call('rehearsal.start', {}));
  return (
    <div className="start-screen">
      <PageHeader title={say('welcome')} />
      <p className="start-lead">{say('welcomeNote')}</p>
      <div className="start-columns">
        <div>
          <section className="tk-card start-practise">
            <h2>{say('practise')}</h2>
            <p>{say('practiseBody')}</p>
            <Button
              leftSection={<IconPlayerPlay size={16} />}
              loading={start.busy}
              onClick={start.run}
            >
              {say('start')}
            </Button>
            <p role="status">{start.busy ? say('starting') : ''}</p>
            {start.fault === null ? null : <FaultCard fault={start.fault} onRetry={start.run} />}
          </section>
          <NextSteps />
        </div>
        <section className="tk-card start-safe">
          <h2>
            <IconShieldCheck size={18} stroke={1.7} aria-hidden="true" />
            {say('safe')}
          </h2>
          <p>{say('safeBody')}</p>
        </section>
      </div>
    </div>
  );
}
