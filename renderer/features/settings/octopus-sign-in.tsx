import { TextInput } from '@mantine/core';
import { type ReactElement, useState } from 'react';
import { useCall } from '../../bridge/use-call.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { FaultCard } from '../../ui/fault-card.tsx';
import { BrowserSignIn } from './browser-sign-in.tsx';
import { OctopusRegistration } from './octopus-registration.tsx';
import { PasswordSignIn } from './password-sign-in.tsx';
import { SoftwareHouseMissing } from './software-house-missing.tsx';
import { bareAddress, isAddress } from './typed-fields.ts';
import './sign-in.css';

/** Where Octopus' API lives. */
const OCTOPUS_ADDRESS = 'https://service.inaras.be/octopus-rest-api/v1';

type OctopusSignInProps = {
  /** The address of a login that is there already: the practice environment has its own. */
  readonly known?: string | undefined;
  readonly onConnected: () => void;
};

/** Signing in to Octopus: with the browser first, with user and password second. Nothing is tried before a click. */
export function OctopusSignIn({ known, onConnected }: OctopusSignInProps): ReactElement {
  const say = useTexts('signIn');
  const connect = useTexts('connect');
  const [typed, setTyped] = useState(known ?? OCTOPUS_ADDRESS);
  const { value, fault, refetch } = useCall('octopus.registration', {});
  const [label, setLabel] = useState('Octopus');
  const [said, setSaid] = useState('');
  const connected = (): void => {
    setSaid(say('connected'));
    onConnected();
  };
  const wrong = !isAddress(typed);
  const place = { label: label.trim(), baseUrl: bareAddress(typed) };
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
          <TextInput
            label={connect('address')}
            type="url"
            value={typed}
            error={wrong ? connect('addressWrong') : null}
            onChange={(event) => setTyped(event.currentTarget.value)}
          />
          <p className="settings-note">{say('browserBody')}</p>
          {wrong ? null : (
            <>
              <BrowserSignIn target={{ ...place, connectionId: null }} onConnected={connected} />
              <PasswordSignIn place={place} onConnected={connected} />
            </>
          )}
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
