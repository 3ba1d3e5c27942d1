import { Button } from '@mantine/core';
import type { ReactElement } from 'react';
import { useCall } from '../../bridge/use-call.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { FaultCard } from '../../ui/fault-card.tsx';
import { hrefOf } from '../../ui/route.ts';
import { AddBillit } from './add-billit.tsx';
import { ConnectionRows } from './connection-rows.tsx';
import { OctopusSignIn } from './octopus-sign-in.tsx';

/** The connections with Billit and Octopus, without their secrets; and a way to add one. */
export function Connections(): ReactElement {
  const say = useTexts('settings');
  const common = useTexts('common');
  const { value, fault, refetch } = useCall('connections.list', {});
  if (fault !== null) return <FaultCard fault={fault} onRetry={refetch} />;
  if (value === null) return <p className="settings-note">{common('loading')}</p>;
  const octopus = value.find(({ kind }) => kind === 'octopus');
  const billit = value.find(({ kind }) => kind === 'billit');
  return (
    <>
      {value.length === 0 ? (
        <p className="settings-note">{say('connectionsNone')}</p>
      ) : (
        <ConnectionRows connections={value} onChanged={refetch} />
      )}
      <p className="settings-note">{say('connectionsNote')}</p>
      {octopus === undefined || billit === undefined ? null : <GoOn />}
      <AddBillit wanted={billit === undefined} onAdded={refetch} />
      <OctopusSignIn known={octopus?.baseUrl} onConnected={refetch} />
    </>
  );
}

function GoOn(): ReactElement {
  const say = useTexts('connect');
  return (
    <div className="connections-go-on">
      <p className="settings-note">{say('goOn')}</p>
      <Button component="a" variant="light" href={hrefOf({ screen: 'add-dossiers' })}>
        {say('toAdd')}
      </Button>
    </div>
  );
}
