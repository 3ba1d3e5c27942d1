import { Button, Checkbox, NativeSelect } from '@mantine/core';
import { type ReactElement, useState } from 'react';
import type { CallInput } from '../../../shared/ipc/contract.ts';
import type { EngineEvent } from '../../../shared/ipc/events.ts';
import { call } from '../../bridge/calls.ts';
import { useCall } from '../../bridge/use-call.ts';
import { useDeed } from '../../bridge/use-deed.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { FaultCard } from '../../ui/fault-card.tsx';
import { SchedulePreview } from './schedule-preview.tsx';
import { LeaveGuard } from '../../ui/leave-guard.tsx';

/** The rules of a schedule, as the form has them. */
export type Rules = Omit<CallInput<'schedule.set'>, 'dossierId'>;

/** The frequencies, with the sentence that says what each means. */
export const FREQUENCIES = [
  ['never', 'neverMeans'],
  ['last-month', 'lastMonthMeans'],
  ['after-10-minutes', 'minutesMeans'],
  ['after-1-day', 'dayMeans'],
  ['after-1-week', 'weekMeans'],
] as const satisfies readonly (readonly [Rules['frequency'], string])[];

const onChange = (event: EngineEvent): boolean => event.kind === 'dossiers-changed';

/** 'Standaard dossierinstellingen': when the documents of this dossier leave by themselves, and which. */
export function DossierDefaults({ dossierId }: { readonly dossierId: string }): ReactElement {
  const say = useTexts('integrations');
  const common = useTexts('common');
  const { value, fault, refetch } = useCall('schedule.get', { dossierId }, { refetchOn: onChange });
  return (
    <section className="tk-card defaults" aria-label={say('defaults')}>
      <header>
        <h2>{say('defaults')}</h2>
      </header>
      {fault === null ? null : <FaultCard fault={fault} onRetry={refetch} />}
      {value === null ? (
        <p className="defaults-body">{fault === null ? common('loading') : ''}</p>
      ) : (
        <RulesForm
          dossierId={dossierId}
          kept={{
            frequency: value.frequency,
            releasedOnly: value.releasedOnly,
            approvedOnly: value.approvedOnly,
            checkedOnly: value.checkedOnly,
          }}
        />
      )}
    </section>
  );
}

type FormProps = { readonly dossierId: string; readonly kept: Rules };

function RulesForm({ dossierId, kept }: FormProps): ReactElement {
  const say = useTexts('integrations');
  const [changes, setChanges] = useState<Partial<Rules>>({});
  const [said, setSaid] = useState(false);
  const rules: Rules = { ...kept, ...changes };
  const changed = FIELDS.some((field) => rules[field] !== kept[field]);
  const save = useDeed(
    () => call('schedule.set', { dossierId, ...rules }),
    () => setSaid(true),
  );
  const change = (part: Partial<Rules>): void => {
    setSaid(false);
    setChanges({ ...changes, ...part });
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        save.run();
      }}
    >
      <LeaveGuard changed={changed} />
      <Choices rules={rules} onChange={change} />
      <SchedulePreview dossierId={dossierId} rules={rules} changed={changed} />
      {save.fault === null ? null : <FaultCard fault={save.fault} />}
      <footer className="defaults-foot">
        <span className="defaults-note">{say('anyTime')}</span>
        <span role="status" className={changed ? 'defaults-unsaved' : 'defaults-saved'}>
          {changed ? say('unsaved') : said ? say('saved') : ''}
        </span>
        <Button variant="default" disabled={!changed} onClick={() => setChanges({})}>
          {say('undo')}
        </Button>
        <Button type="submit" disabled={!changed} loading={save.busy}>
          {say('save')}
        </Button>
      </footer>
    </form>
  );
}

const FIELDS = ['frequency', 'releasedOnly', 'approvedOnly', 'checkedOnly'] as const;

type ChoicesProps = {
  readonly rules: Rules;
  readonly onChange: (part: Partial<Rules>) => void;
};

function Choices({ rules, onChange: change }: ChoicesProps): ReactElement {
  const say = useTexts('integrations');
  const means = FREQUENCIES.find(([frequency]) => frequency === rules.frequency)?.[1];
  return (
    <div className="defaults-body">
      <NativeSelect
        label={say('frequency')}
        description={means === undefined ? undefined : say(means)}
        inputWrapperOrder={['label', 'input', 'description']}
        value={rules.frequency}
        data={FREQUENCIES.map(([value]) => ({ value, label: say(value) }))}
        onChange={({ currentTarget }) => {
          const found = FREQUENCIES.find(([frequency]) => frequency === currentTarget.value);
          if (found !== undefined) change({ frequency: found[0] });
        }}
      />
      <Checkbox
        label={say('releasedOnly')}
        description={say('releasedOnlyNote')}
        checked={rules.releasedOnly}
        onChange={(event) => change({ releasedOnly: event.currentTarget.checked })}
      />
      <Checkbox
        label={say('approvedOnly')}
        description={say('approvedOnlyNote')}
        checked={rules.approvedOnly}
        onChange={(event) => change({ approvedOnly: event.currentTarget.checked })}
      />
      <Checkbox
        label={say('checkedOnly')}
        description={say('checkedOnlyNote')}
        checked={rules.checkedOnly}
        onChange={(event) => change({ checkedOnly: event.currentTarget.checked })}
      />
    </div>
  );
}
