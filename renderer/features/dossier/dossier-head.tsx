import { ActionIcon, Button } from '@mantine/core';
import {
  IconArrowsLeftRight,
  IconCheck,
  IconChevronRight,
  IconCopy,
  IconPlugConnected,
  IconRefresh,
  IconUpload,
} from '@tabler/icons-react';
import { type ReactElement, useState } from 'react';
import type { EngineEvent } from '../../../shared/ipc/events.ts';
import { useCall } from '../../bridge/use-call.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { formatEnterpriseNumber } from '../../ui/format.ts';
import type { Dossier } from '../../ui/live-dossiers.ts';
import { PageHeader } from '../../ui/page-header.tsx';
import { type DossierTab, hrefOf } from '../../ui/route.ts';
import { StateMark } from '../../ui/state-mark.tsx';
import { linkState } from '../dossiers/link-state.ts';
import { isRunning, startRun, useExportRun } from '../export/run-store.ts';
import { DossierTabs } from './dossier-tabs.tsx';

type HeadProps = { readonly dossier: Dossier; readonly tab: DossierTab };

/** Who the dossier is, how it is linked, what can be done with all of it, and its tabs. */
export function DossierHead({ dossier, tab }: HeadProps): ReactElement {
  return (
    <PageHeader
      above={<Trail dossier={dossier} />}
      title={dossier.name}
      note={
        <span className="dossier-note">
          <NumberCopy number={dossier.enterpriseNumber} />
          <StateMark state={linkState(dossier)} pill />
        </span>
      }
      actions={<HeadActions dossier={dossier} tab={tab} />}
      tabs={<DossierTabs dossier={dossier} tab={tab} />}
    />
  );
}

const onLink = (event: EngineEvent): boolean => event.kind === 'dossiers-changed';

function Trail({ dossier }: { readonly dossier: Dossier }): ReactElement {
  const say = useTexts('dossier');
  const frame = useTexts('frame');
  const link = useCall('links.get', { dossierId: dossier.id }, { refetchOn: onLink }).value;
  return (
    <>
      <nav className="dossier-trail" aria-label={say('trail')}>
        <a href={hrefOf({ screen: 'dossiers' })}>{frame('dossiers')}</a>
        <IconChevronRight size={12} aria-hidden="true" />
        <span className="tk-cut">{dossier.name}</span>
      </nav>
      {link === null ? null : (
        <span
          className="dossier-pair"
          title={say('pair', {
            partyId: link.billitPartyId,
            octopusId: String(link.octopusDossierId),
          })}
        >
          Billit {link.billitPartyId}
          <IconArrowsLeftRight size={12} aria-hidden="true" />
          Octopus {link.octopusDossierId}
        </span>
      )}
    </>
  );
}

/** How long the number says that it was copied (ms). */
const SAID_MS = 2000;

function NumberCopy({ number }: { readonly number: string }): ReactElement {
  const say = useTexts('dossier');
  const common = useTexts('common');
  const [copied, setCopied] = useState(false);
  const Icon = copied ? IconCheck : IconCopy;
  const copy = (): void => {
    void navigator.clipboard.writeText(number).then(() => {
      setCopied(true);
      setTimeout(() => setCopied(false), SAID_MS);
    });
  };
  return (
    <span className="dossier-number">
      <span className="tk-number">{formatEnterpriseNumber(number)}</span>
      <ActionIcon
        size="sm"
        aria-label={say('copyNumber')}
        title={copied ? common('copied') : say('copyNumber')}
        onClick={copy}
      >
        <Icon size={14} stroke={1.7} />
      </ActionIcon>
    </span>
  );
}

function HeadActions({ dossier, tab }: HeadProps): ReactElement {
  const say = useTexts('dossier');
  const frame = useTexts('frame');
  const running = isRunning(useExportRun(dossier.id));
  const dossierId = dossier.id;
  if (!dossier.linked) {
    return (
      <Button
        component="a"
        variant="default"
        href={hrefOf({ screen: 'link', dossierId })}
        leftSection={<IconPlugConnected size={16} stroke={1.7} />}
      >
        {frame('link')}
      </Button>
    );
  }
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconRefresh size={16} stroke={1.7} />}
        disabled={running}
        onClick={() => void startRun(dossierId, [])}
      >
        {say('sync')}
      </Button>
      {tab === 'export' ? null : (
        <Button
          component="a"
          variant="default"
          href={hrefOf({ screen: 'export', dossierId })}
          leftSection={<IconUpload size={16} stroke={1.7} />}
        >
          {frame('export')}
        </Button>
      )}
    </>
  );
}
