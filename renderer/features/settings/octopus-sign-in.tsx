import { TextInput } from '@mantine/core';
import { type ReactElement, useState } from 'react';
import { useCall } from '../../bridge/use-call.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { FaultCard } from '../../ui/fault-card.tsx';
import { BrowserSignIn } from './browser-sign-in.tsx';
import { OctopusRegistration } from './octopus-registration.tsx';
import { PasswordSignIn } from './password-sign-in.tsx';
import { SoftwareHouseMissing } from './software-house-missing.tsx';
import './sign-in.css';

type OctopusSignInProps = { readonly baseUrl: string; readonly onConnected: () => void };

/** Signing in to Octopus: with the browser first, with user and password second. Nothing is tried before a click. */
export function OctopusSignIn({ baseUrl, onConnected }: OctopusSignInProps): ReactElement {
  const say = useTexts('signIn');
  const { value, fault, refetch } = useCall('octopus.registration', {});
  const [label, setLabel] = useState('Octopus');
  const [said, setSaid] = useState('');
  const connected = (): void => {
    setSaid(say('connected'));
    onConnected();
  };
  const place = { label: label.trim(), baseUrl };
  return (
    <section className="sign-in" aria-labelledby="sign-in-title">
      <h3 id="sign-in-title">{say('title')}</h3>
      {fault === null ? null : <FaultCard fault={fault} onRetry={refetch} />}
      {value?.softwareHouseKnown === false ? (
        <SoftwareHouseMissing redirectUri={value.redirectUri} />
      ) : null}
      {value?.softwareHouseKnown === true ? (
        <>
          <TextInput
            label={say('name')}
            value={label}
            maxLength={200}
            onChange={(event) => setLabel(event.currentTarget.value)}
          />
          <p className="settings-note">{say('browserBody')}</p>
          <BrowserSignIn target={{ ...place, connectionId: null }} onConnected={connected} />
          <PasswordSignIn place={place} onConnected={connected} />
        </>
      ) : null}
      {value === null ? null : (
        <OctopusRegistration key={JSON.stringify(value)} registration={value} onKept={refetch} />
      )}
      <p role="status" className="settings-said">
        {said}
      </p>
    </section>
  );
}
