import type { ReactElement } from 'react';
import { useCall } from '../../bridge/use-call.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { FaultCard } from '../../ui/fault-card.tsx';
import { ConnectionRows } from './connection-rows.tsx';
import { OctopusSignIn } from './octopus-sign-in.tsx';

/** Where Octopus' API lives; a login that is there already may say otherwise (the practice environment). */
const OCTOPUS_ADDRESS = 'https://service.inaras.be/octopus-rest-api/v1';

/** The connections with Billit and Octopus, without their secrets, and signing in to Octopus. */
export function Connections(): ReactElement {
  const say = useTexts('settings');
  const common = useTexts('common');
  const { value, fault, refetch } = useCall('connections.list', {});
  if (fault !== null) return <FaultCard fault={fault} onRetry={refetch} />;
  if (value === null) return <p className="settings-note">{common('loading')}</p>;
  const octopus = value.find(({ kind }) => kind === 'octopus');
  return (
    <>
      {value.length === 0 ? (
        <p className="settings-note">{say('connectionsNone')}</p>
      ) : (
        <ConnectionRows connections={value} onChanged={refetch} />
      )}
      <p className="settings-note">{say('connectionsNote')}</p>
      <OctopusSignIn baseUrl={octopus?.baseUrl ?? OCTOPUS_ADDRESS} onConnected={refetch} />
    </>
  );
}
