import type { ReactElement } from 'react';
import type { CallOutput } from '../../../shared/ipc/contract.ts';
import { useCall } from '../../bridge/use-call.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { FaultCard } from '../../ui/fault-card.tsx';

type Connection = CallOutput<'connections.list'>[number];

const SERVICE_NAMES: Readonly<Record<Connection['kind'], string>> = {
  billit: 'Billit',
  octopus: 'Octopus',
};

/** The connections with Billit and Octopus, without their secrets. */
export function Connections(): ReactElement {
  const say = useTexts('settings');
  const common = useTexts('common');
  const { value, fault, refetch } = useCall('connections.list', {});
  if (fault !== null) return <FaultCard fault={fault} onRetry={refetch} />;
  if (value === null) return <p className="settings-note">{common('loading')}</p>;
  if (value.length === 0) return <p className="settings-note">{say('connectionsNone')}</p>;
  return (
    <>
      <table className="settings-table">
        <thead>
          <tr>
            <th scope="col">{say('service')}</th>
            <th scope="col">{say('label')}</th>
            <th scope="col">{say('account')}</th>
            <th scope="col">{say('address')}</th>
          </tr>
        </thead>
        <tbody>
          {value.map((connection) => (
            <tr key={connection.id}>
              <td>{SERVICE_NAMES[connection.kind]}</td>
              <td>{connection.label}</td>
              <td>{connection.account}</td>
              <td>{connection.baseUrl}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="settings-note">{say('connectionsNote')}</p>
    </>
  );
}
