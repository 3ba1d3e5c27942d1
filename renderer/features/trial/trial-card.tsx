import { Button, Checkbox } from '@mantine/core';
import { type ReactElement, useId, useState } from 'react';
import type { CallOutput } from '../../../shared/ipc/contract.ts';
import { call } from '../../bridge/calls.ts';
import { useCall } from '../../bridge/use-call.ts';
import { useDeed } from '../../bridge/use-deed.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { DateField } from '../../ui/date-field.tsx';
import { FaultCard } from '../../ui/fault-card.tsx';
import { formatDate } from '../../ui/format.ts';
import { StateMark } from '../../ui/state-mark.tsx';
import { TRIAL_MARK, trialWords } from './trial-words.ts';
import './trial.css';

type Known = CallOutput<'trials.get'>;

/** The free weeks of a dossier (S18): how they are counted, and the real end once the accountant knows it. */
export function TrialCard({ dossierId }: { readonly dossierId: string }): ReactElement | null {
  const say = useTexts('trial');
  const titleId = useId();
  const { value, fault, refetch } = useCall(
    'trials.get',
    { dossierId },
    { refetchOn: ({ kind }) => kind === 'dossiers-changed' },
  );
  if (value === null) return fault === null ? null : <FaultCard fault={fault} onRetry={refetch} />;
  return (
    <section className="tk-card" aria-labelledby={titleId}>
      <header>
        <h2 id={titleId}>{say('title')}</h2>
      </header>
      <TrialForm dossierId={dossierId} known={value} onSaved={refetch} />
    </section>
  );
}

type FormProps = {
  readonly dossierId: string;
  readonly known: Known;
  readonly onSaved: () => void;
};

function TrialForm({ dossierId, known, onSaved }: FormProps): ReactElement {
  const say = useTexts('trial');
  const [typed, setTyped] = useState<string | null>(null);
  const [ticked, setTicked] = useState<boolean | null>(null);
  const [kept, setKept] = useState(false);
  const endDate = typed ?? known.endDate ?? '';
  const hasPlan = ticked ?? known.hasPlan;
  const save = useDeed(
    () => call('trials.set', { dossierId, endDate: endDate === '' ? null : endDate, hasPlan }),
    () => {
      setKept(true);
      onSaved();
    },
  );
  return (
    <form
      className="trial-form"
      onSubmit={(event) => {
        event.preventDefault();
        save.run();
      }}
    >
      <Stand known={known} />
      <DateField
        label={say('endDate')}
        description={say('endDateNote')}
        value={endDate}
        onChange={(date) => {
          setKept(false);
          setTyped(date);
        }}
      />
      <Checkbox
        label={say('hasPlan')}
        checked={hasPlan}
        onChange={(event) => {
          setKept(false);
          setTicked(event.currentTarget.checked);
        }}
      />
      <div className="trial-deeds">
        <Button type="submit" variant="default" loading={save.busy}>
          {say('save')}
        </Button>
        <span role="status">{kept ? say('saved') : ''}</span>
      </div>
      {save.fault === null ? null : <FaultCard fault={save.fault} />}
    </form>
  );
}

function Stand({ known }: { readonly known: Known }): ReactElement {
  const say = useTexts('trial');
  const { trial, start, days, hasPlan } = known;
  if (hasPlan) return <p>{say('planChosen')}</p>;
  if (trial === null) return <p>{say('unknown')}</p>;
  return (
    <>
      <StateMark state={TRIAL_MARK[trial.state]} word={trialWords(trial, say)} />
      {trial.estimate && start !== null ? (
        <p>{say(start.by, { day: formatDate(start.day), days: String(days) })}</p>
      ) : null}
    </>
  );
}
