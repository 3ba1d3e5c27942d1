import { Button, Checkbox } from '@mantine/core';
import { type ReactElement, useState } from 'react';
import type { CallOutput } from '../../../shared/ipc/contract.ts';
import { TAKEOVER_STEPS, type TakeoverStep } from '../../../shared/model/takeover.ts';
import { call } from '../../bridge/calls.ts';
import { useCall } from '../../bridge/use-call.ts';
import { useDeed } from '../../bridge/use-deed.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { FaultCard } from '../../ui/fault-card.tsx';
import { formatDate } from '../../ui/format.ts';
import { StateMark } from '../../ui/state-mark.tsx';

type Compared = CallOutput<'takeover.compare'>;

/** Moving a dossier here from the link of Billit itself: a comparison that books nothing, and what to switch off (M26). */
export function Takeover({ dossierId }: { readonly dossierId: string }): ReactElement | null {
  const say = useTexts('takeover');
  const { value } = useCall('takeover.get', { dossierId });
  const [found, setFound] = useState<Compared | null>(null);
  const compare = useDeed(async () => {
    const fetched = await call('documents.fetch', { dossierIds: [dossierId] });
    return fetched.ok ? call('takeover.compare', { dossierId }) : fetched;
  }, setFound);
  if (value === null) return null;
  return (
    <section className="tk-card tile" aria-label={say('title')}>
      <header>
        <div>
          <h2>{say('title')}</h2>
        </div>
      </header>
      <p className="tile-body">{say('lead', { date: formatDate(value.exportFrom) })}</p>
      <div className="tile-actions">
        <Button variant="default" loading={compare.busy} onClick={compare.run}>
          {say('compare')}
        </Button>
      </div>
      {compare.fault === null ? null : <FaultCard fault={compare.fault} />}
      {found === null ? null : <Found found={found} />}
      <Steps dossierId={dossierId} begin={value.done} />
    </section>
  );
}

function Found({ found }: { readonly found: Compared }): ReactElement {
  const say = useTexts('takeover');
  const { toBook, own, elsewhere } = found;
  const alarm = elsewhere.length > 0;
  return (
    <div className="link-found" role="status" aria-label={say('compare')}>
      <StateMark
        state={alarm ? 'fault' : 'booked'}
        word={alarm ? say('alarm', { count: elsewhere.length }) : say('noAlarm')}
      />
      {elsewhere.map(({ documentId, number, counterpartyName, journalKey, bookedAs, twice }) => (
        <p key={documentId}>
          {say(twice ? 'bookedTwice' : 'bookedElsewhere', {
            number,
            name: counterpartyName,
            journal: journalKey,
            bookedAs: String(bookedAs),
          })}
        </p>
      ))}
      <p>{say('toBook', { count: toBook })}</p>
      <p>{say('own', { count: own })}</p>
    </div>
  );
}

type StepsProps = { readonly dossierId: string; readonly begin: readonly TakeoverStep[] };

function Steps({ dossierId, begin }: StepsProps): ReactElement {
  const say = useTexts('takeover');
  const [ticked, setTicked] = useState<Readonly<Partial<Record<TakeoverStep, boolean>>>>({});
  return (
    <fieldset className="takeover-steps">
      <legend>{say('steps')}</legend>
      {TAKEOVER_STEPS.map((step) => (
        <Checkbox
          key={step}
          label={say(step)}
          checked={ticked[step] ?? begin.includes(step)}
          onChange={({ currentTarget: { checked: done } }) => {
            setTicked({ ...ticked, [step]: done });
            void call('takeover.tick', { dossierId, step, done });
          }}
        />
      ))}
    </fieldset>
  );
}
