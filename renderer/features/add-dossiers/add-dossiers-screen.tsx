import type { ReactElement } from 'react';
import { useCall } from '../../bridge/use-call.ts';
import { FaultCard } from '../../ui/fault-card.tsx';
import { AddHeader } from './add-header.tsx';
import { loginOf, NotConnected } from './add-logins.tsx';
import { useAddStore } from './add-store.ts';
import { OfferedDossiers } from './offered-dossiers.tsx';
import '../dossiers/dossiers.css';

/** 'Voeg toe vanuit boekhoudpakket': which dossiers Octopus has, which of them Billit knows, and taking them in (S11, S12). */
export function AddDossiersScreen(): ReactElement {
  const { value, fault, refetch } = useCall('connections.list', {});
  const chosen = useAddStore();
  const octopus = loginOf(value ?? [], 'octopus', chosen.octopus);
  const billit = loginOf(value ?? [], 'billit', chosen.billit);
  if (value !== null && octopus !== null && billit !== null) {
    return <OfferedDossiers logins={value} octopus={octopus} billit={billit} />;
  }
  return (
    <div className="dossiers-screen">
      <AddHeader />
      {fault === null ? null : <FaultCard fault={fault} onRetry={refetch} />}
      {value === null ? null : <NotConnected />}
    </div>
  );
}
