import { Button } from '@mantine/core';
import { IconMessages, IconPlugConnected, IconRefresh } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import { useTexts } from '../../i18n/use-texts.ts';
import { formatEnterpriseNumber } from '../../ui/format.ts';
import type { Dossier } from '../../ui/live-dossiers.ts';
import { hrefOf } from '../../ui/route.ts';
import { StateMark } from '../../ui/state-mark.tsx';
import { isRunning, startRun, useExportRun } from './run-store.ts';

/** Number and state of the dossier, beside its name. */
export function DossierNote({ dossier }: { readonly dossier: Dossier }): ReactElement {
  return (
    <span className="export-note">
      <span className="tk-number">{formatEnterpriseNumber(dossier.enterpriseNumber)}</span>
      <StateMark state={dossier.linked ? 'linked' : 'available'} pill />
    </span>
  );
}

/** Buttons of the whole dossier. */
export function DossierActions({ dossier }: { readonly dossier: Dossier }): ReactElement {
  const say = useTexts('export');
  const run = useTexts('exportRun');
  const integrations = useTexts('integrations');
  const running = isRunning(useExportRun(dossier.id));
  const communication = hrefOf({ screen: 'communication', dossierId: dossier.id });
  return (
    <>
      <Button
        component="a"
        href={hrefOf({ screen: 'integrations', dossierId: dossier.id })}
        variant="default"
        leftSection={<IconPlugConnected size={16} stroke={1.7} />}
      >
        {integrations('title')}
      </Button>
      <Button
        component="a"
        href={communication}
        variant="default"
        leftSection={<IconMessages size={16} stroke={1.7} />}
      >
        {run('showCommunication')}
      </Button>
      <Button
        variant="default"
        leftSection={<IconRefresh size={16} stroke={1.7} />}
        disabled={running}
        onClick={() => void startRun(dossier.id, [])}
      >
        {say('fetch')}
      </Button>
    </>
  );
}
