import { Button, PasswordInput, TextInput } from '@mantine/core';
import { type ReactElement, type SubmitEvent, useState } from 'react';
import type { CallOutput } from '../../../shared/ipc/contract.ts';
import { arrivesAt } from '../../../shared/model/redirect.ts';
import { call } from '../../bridge/calls.ts';
import { useDeed } from '../../bridge/use-deed.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { FaultCard } from '../../ui/fault-card.tsx';

type OctopusRegistrationProps = {
  readonly registration: CallOutput<'octopus.registration'>;
  readonly onKept: () => void;
};

/** What Octopus registered for the maker of the program: the id, and where the browser comes back. */
export function OctopusRegistration(props: OctopusRegistrationProps): ReactElement {
  const { registration, onKept } = props;
  const say = useTexts('signIn');
  const [softwareHouse, setSoftwareHouse] = useState('');
  const [redirectUri, setRedirectUri] = useState(registration.redirectUri);
  const [port, setPort] = useState(String(registration.port));
  const wanted = {
    softwareHouseUuid: softwareHouse.trim() === '' ? null : softwareHouse.trim(),
    redirectUri: redirectUri.trim(),
    port: Number(port),
  };
  const keep = useDeed(() => call('octopus.register', wanted), onKept);
  const isRight = arrivesAt(wanted.redirectUri, wanted.port);
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    keep.run();
  };
  const { softwareHouseKnown } = registration;
  return (
    <details className="sign-in-fold" open={!softwareHouseKnown}>
      <summary>{say('registration')}</summary>
      <form onSubmit={submit} autoComplete="off">
        <PasswordInput
          label={say('softwareHouse')}
          description={softwareHouseKnown ? say('softwareHouseKept') : undefined}
          size="sm"
          value={softwareHouse}
          autoComplete="off"
          onChange={(event) => setSoftwareHouse(event.currentTarget.value)}
        />
        <TextInput
          label={say('redirect')}
          description={say('redirectBody')}
          value={redirectUri}
          error={isRight ? undefined : say('addressWrong')}
          onChange={(event) => setRedirectUri(event.currentTarget.value)}
        />
        <TextInput
          label={say('port')}
          value={port}
          inputMode="numeric"
          onChange={(event) => setPort(event.currentTarget.value)}
        />
        <div className="settings-actions">
          <Button type="submit" variant="default" loading={keep.busy} disabled={!isRight}>
            {say('keep')}
          </Button>
        </div>
        {keep.fault === null ? null : <FaultCard fault={keep.fault} />}
      </form>
    </details>
  );
}
