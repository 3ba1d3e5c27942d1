import { Button, TextInput } from '@mantine/core';
import { type ReactElement, useState } from 'react';
import {
  type FirmProfile,
  missingFields,
  PROFILE_FIELDS,
  type ProfileField,
  wrongFields,
} from '../../../shared/model/firm-profile.ts';
import { call } from '../../bridge/calls.ts';
import { useCall } from '../../bridge/use-call.ts';
import { useDeed } from '../../bridge/use-deed.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { FaultCard } from '../../ui/fault-card.tsx';
import { LeaveGuard } from '../../ui/leave-guard.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import './profile.css';

/** 'Profiel': the firm's own data, and whom an entrepreneur turns to (S10, S17). */
export function ProfileScreen(): ReactElement {
  const say = useTexts('profile');
  const common = useTexts('common');
  const { value, fault, refetch } = useCall('firm.profile', {});
  return (
    <>
      <PageHeader title={say('title')} />
      <div className="screen-page profile">
        {fault === null ? null : <FaultCard fault={fault} onRetry={refetch} />}
        {value === null ? (
          <p className="settings-note">{fault === null ? common('loading') : ''}</p>
        ) : (
          <ProfileForm kept={value} onKept={refetch} />
        )}
      </div>
    </>
  );
}

type FormProps = { readonly kept: FirmProfile; readonly onKept: () => void };

function ProfileForm({ kept, onKept }: FormProps): ReactElement {
  const say = useTexts('profile');
  const [changes, setChanges] = useState<Partial<FirmProfile>>({});
  const [said, setSaid] = useState(false);
  const profile: FirmProfile = { ...kept, ...changes };
  const changed = PROFILE_FIELDS.some((field) => profile[field] !== kept[field]);
  const wrong = wrongFields(profile);
  const missing = missingFields(profile);
  const save = useDeed(
    () => call('firm.setProfile', profile),
    () => {
      setSaid(true);
      onKept();
    },
  );
  const fields = (part: readonly ProfileField[]): ReactElement[] =>
    part.map((field) => (
      <TextInput
        key={field}
        label={say(field)}
        value={profile[field]}
        error={wrong.includes(field) ? say('wrong') : null}
        onChange={({ currentTarget }) => {
          setSaid(false);
          setChanges({ ...changes, [field]: currentTarget.value });
        }}
      />
    ));
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (wrong.length === 0) save.run();
      }}
    >
      <LeaveGuard changed={changed} />
      <fieldset className="tk-card">
        <legend>{say('firm')}</legend>
        <div className="profile-fields">{fields(FIRM)}</div>
      </fieldset>
      <fieldset className="tk-card">
        <legend>{say('manager')}</legend>
        <p className="settings-note">{say('managerBody')}</p>
        <div className="profile-fields">{fields(MANAGER)}</div>
      </fieldset>
      {save.fault === null ? null : <FaultCard fault={save.fault} />}
      <footer className="profile-foot">
        <span role="status">{changed || !said ? <Missing fields={missing} /> : say('saved')}</span>
        <Button type="submit" disabled={!changed || wrong.length > 0} loading={save.busy}>
          {say('save')}
        </Button>
      </footer>
    </form>
  );
}

const MANAGER = ['managerName', 'managerEmail', 'managerPhone'] as const;
const FIRM = PROFILE_FIELDS.filter((field) => !MANAGER.some((manager) => manager === field));

function Missing({ fields }: { readonly fields: readonly ProfileField[] }): string {
  const say = useTexts('profile');
  if (fields.length === 0) return say('complete');
  return say('missing', { fields: fields.map((field) => say(field)).join(', ') });
}
