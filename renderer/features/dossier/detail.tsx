import { Button } from '@mantine/core';
import { IconExternalLink, IconLinkOff } from '@tabler/icons-react';
import type { ReactElement, ReactNode } from 'react';
import type { CallOutput } from '../../../shared/ipc/contract.ts';
import { call } from '../../bridge/calls.ts';
import { useCall } from '../../bridge/use-call.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { FactList } from '../../ui/fact-list.tsx';
import { FaultCard } from '../../ui/fault-card.tsx';
import { formatDate, formatEnterpriseNumber, NOTHING } from '../../ui/format.ts';
import type { Dossier } from '../../ui/live-dossiers.ts';
import { hrefOf } from '../../ui/route.ts';
import { StateMark } from '../../ui/state-mark.tsx';
import { FaultKindCard } from '../export/run-fault.tsx';
import { TrialCard } from '../trial/trial-card.tsx';
import { OfficeCard } from './office-card.tsx';
import { OtherDocuments } from './other-documents.tsx';
import './overview.css';

type Account = NonNullable<CallOutput<'dossiers.account'>>;
type Side = Account['billit'];

/** 'Detail' of a dossier (S71): who it is at Billit and in Octopus, and the ways there. */
export function DetailScreen({ dossier }: { readonly dossier: Dossier }): ReactElement {
  const say = useTexts('account');
  const common = useTexts('common');
  const frame = useTexts('frame');
  const { state, value, fault, refetch } = useCall('dossiers.account', { dossierId: dossier.id });
  if (fault !== null && value === null) return <FaultCard fault={fault} onRetry={refetch} />;
  if (value !== null) return <Sides dossier={dossier} account={value} />;
  if (state !== 'ready') return <p className="screen-page settings-note">{common('loading')}</p>;
  return (
    <div className="screen-page account">
      <EmptyState
        icon={<IconLinkOff size={26} stroke={1.7} />}
        title={say('unlinked')}
        actions={
          <Button component="a" href={hrefOf({ screen: 'link', dossierId: dossier.id })}>
            {frame('link')}
          </Button>
        }
      >
        {say('unlinkedBody')}
      </EmptyState>
      <OfficeCard dossier={dossier} />
      <TrialCard dossierId={dossier.id} />
    </div>
  );
}

type SidesProps = { readonly dossier: Dossier; readonly account: Account };

function Sides({ dossier, account }: SidesProps): ReactElement {
  const say = useTexts('account');
  const { billit, octopus, bookyears } = account;
  const years = bookyears.map(({ description, startDate, endDate, closed }) =>
    [
      description,
      `${formatDate(startDate)} – ${formatDate(endDate)}`,
      ...(closed ? [say('closed')] : []),
    ].join(', '),
  );
  return (
    <div className="screen-page account">
      <SideCard
        title={say('title')}
        service="Billit"
        side={billit}
        number={dossier.enterpriseNumber}
        rows={[[say('partyId'), billit.id]]}
        open={say('open')}
        note={say('openNote')}
      />
      <SideCard
        title={say('octopusTitle')}
        service="Octopus"
        side={octopus}
        number={dossier.enterpriseNumber}
        rows={[
          [say('dossierId'), octopus.id],
          [say('bookyears'), years.length === 0 ? NOTHING : years.join('\n')],
        ]}
        open={say('openOctopus')}
      />
      <OfficeCard dossier={dossier} />
      <TrialCard dossierId={dossier.id} />
      <OtherDocuments dossierId={dossier.id} />
    </div>
  );
}

type SideCardProps = {
  readonly title: string;
  readonly service: string;
  readonly side: Side;
  /** The enterprise number of the dossier in this program. */
  readonly number: string;
  readonly rows: readonly (readonly [string, string])[];
  readonly open: string;
  readonly note?: string;
};

function SideCard(props: SideCardProps): ReactElement {
  const { title, service, side, number, rows, open, note } = props;
  const say = useTexts('account');
  const unknown = side.fault === null ? say('notShown') : NOTHING;
  const digits = side.vatNumber?.replaceAll(/\D/g, '') ?? '';
  const isOther = digits !== '' && !digits.endsWith(number) && !number.endsWith(digits);
  return (
    <section className="tk-card" aria-label={service}>
      <header>
        <h2>{title}</h2>
        <span className="overview-head-note">{service}</span>
      </header>
      <FactList
        className="account-facts"
        rows={[
          [say('name'), side.name ?? unknown],
          [say('vatNumber'), side.vatNumber ?? unknown],
          ...rows,
          [say('login'), side.login],
          [say('signedInAs'), side.account === '' ? NOTHING : side.account],
        ]}
      />
      {side.fault === null ? null : <FaultKindCard kind={side.fault} />}
      {isOther ? (
        <p className="account-foot">
          <StateMark
            state="warning"
            word={say('otherNumber', { number: formatEnterpriseNumber(number) })}
          />
        </p>
      ) : null}
      <OpenPages pages={side.pages} note={note}>
        {open}
      </OpenPages>
    </section>
  );
}

type OpenPagesProps = {
  readonly pages: string;
  readonly note: string | undefined;
  readonly children: ReactNode;
};

/** A button to the pages of a service in the browser; those of the practice environment are not there. */
function OpenPages({ pages, note, children }: OpenPagesProps): ReactElement {
  const say = useTexts('account');
  const isReal = pages.startsWith('https://') && !pages.endsWith('.invalid');
  return (
    <p className="account-foot">
      <Button
        variant="default"
        disabled={!isReal}
        leftSection={<IconExternalLink size={16} stroke={1.7} />}
        onClick={() => void call('app.openExternal', { url: pages })}
      >
        {children}
      </Button>
      {isReal ? note : say('rehearsal')}
    </p>
  );
}
