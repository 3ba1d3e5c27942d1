import { Button } from '@mantine/core';
import { IconBooks, IconMessages, IconPencil, IconPlugConnected } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import type { CallOutput } from '../../../shared/ipc/contract.ts';
import type { EngineEvent } from '../../../shared/ipc/events.ts';
import { useCall } from '../../bridge/use-call.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { FactList } from '../../ui/fact-list.tsx';
import { FaultCard } from '../../ui/fault-card.tsx';
import { formatDate, NOTHING } from '../../ui/format.ts';
import type { Dossier } from '../../ui/live-dossiers.ts';
import { hrefOf } from '../../ui/route.ts';
import { type ShownState, StateMark } from '../../ui/state-mark.tsx';
import { FaultKindCard } from '../export/run-fault.tsx';
import { LinkDeeds } from './link-deeds.tsx';

type Link = NonNullable<CallOutput<'links.get'>>;

const onChange = (event: EngineEvent): boolean => event.kind === 'dossiers-changed';

/** The tile of Octopus: 'Beschikbaar', 'Gekoppeld' or 'Fout' with its cause, and what can be done (S21). */
export function OctopusTile({ dossier }: { readonly dossier: Dossier }): ReactElement {
  const say = useTexts('integrations');
  const { value, fault, refetch } = useCall(
    'links.get',
    { dossierId: dossier.id },
    { refetchOn: onChange },
  );
  const schedule = useCall('schedule.get', { dossierId: dossier.id }, { refetchOn: onChange });
  const lastFault = dossier.linked ? (schedule.value?.lastFault ?? null) : null;
  const state: ShownState = !dossier.linked ? 'available' : lastFault === null ? 'linked' : 'fault';
  return (
    <section className="tk-card tile" aria-label="Octopus">
      <header>
        <span className="tile-icon" aria-hidden="true">
          <IconBooks size={18} stroke={1.7} />
        </span>
        <div>
          <h2>Octopus</h2>
          <p>{say('bookkeeping')}</p>
        </div>
        <StateMark state={state} pill />
      </header>
      {fault === null ? null : <FaultCard fault={fault} onRetry={refetch} />}
      {lastFault === null ? null : <FaultKindCard kind={lastFault.kind} />}
      {dossier.linked && value !== null ? <LinkFacts link={value} /> : null}
      {dossier.linked ? null : <p className="tile-body">{say('availableBody')}</p>}
      <TileActions dossier={dossier} />
      {dossier.linked ? <LinkDeeds dossier={dossier} /> : null}
    </section>
  );
}

function TileActions({ dossier }: { readonly dossier: Dossier }): ReactElement {
  const say = useTexts('integrations');
  const link = hrefOf({ screen: 'link', dossierId: dossier.id });
  if (!dossier.linked) {
    return (
      <div className="tile-actions">
        <Button component="a" href={link} leftSection={<IconPlugConnected size={16} />}>
          {say('connect')}
        </Button>
      </div>
    );
  }
  return (
    <div className="tile-actions">
      <Button
        component="a"
        variant="default"
        href={hrefOf({ screen: 'dossier-communication', dossierId: dossier.id })}
        leftSection={<IconMessages size={16} stroke={1.7} />}
      >
        {say('communication')}
      </Button>
      <Button
        component="a"
        variant="default"
        href={link}
        leftSection={<IconPencil size={16} stroke={1.7} />}
      >
        {say('change')}
      </Button>
    </div>
  );
}

function LinkFacts({ link }: { readonly link: Link }): ReactElement {
  const say = useTexts('integrations');
  const words = useTexts('link');
  const vat = useTexts('vat');
  const logins = useCall('connections.list', {}).value;
  const { settings } = link;
  const account = (number: number): string =>
    [String(number), link.accountNames[String(number)] ?? ''].join(' ').trim();
  const way = (route: 'booking' | 'mailbox', key: string): string =>
    route === 'mailbox' ? say('viewer') : say('journal', { key });
  const mails = [settings.salesRoute, settings.purchasesRoute].includes('mailbox');
  const login = logins?.find(({ id }) => id === link.octopusConnectionId);
  const rows: readonly (readonly [string, string])[] = [
    [say('octopusDossier'), String(link.octopusDossierId)],
    [say('billitDossier'), say('partyId', { id: link.billitPartyId })],
    [say('signedInAs'), login?.account ?? NOTHING],
    [say('exportFrom'), formatDate(settings.exportFrom)],
    [say('sales'), way(settings.salesRoute, settings.salesJournal)],
    [say('purchases'), way(settings.purchasesRoute, settings.purchaseJournal)],
    ...(mails ? [[say('mailbox'), settings.mailbox ?? say('noMailbox')] as const] : []),
    [say('salesAccount'), account(settings.salesAccount)],
    [say('purchaseAccount'), account(settings.purchaseAccount)],
    [say('vatCodes'), say('vatCodesCount', { number: Object.keys(settings.vatMapping).length })],
    [words('vatStatus'), vat(settings.vatStatus)],
  ];
  return <FactList className="tile-facts" rows={rows} />;
}
