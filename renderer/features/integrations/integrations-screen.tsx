import { Button } from '@mantine/core';
import { IconUpload } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import { useTexts } from '../../i18n/use-texts.ts';
import { FaultCard } from '../../ui/fault-card.tsx';
import { type Dossier, useDossiers } from '../../ui/live-dossiers.ts';
import { PageHeader } from '../../ui/page-header.tsx';
import { hrefOf } from '../../ui/route.ts';
import { DossierNote } from '../export/dossier-head.tsx';
import { DossierDefaults } from './dossier-defaults.tsx';
import { DossierGone } from './dossier-gone.tsx';
import { OctopusTile } from './octopus-tile.tsx';
import { ToBillit } from './to-billit.tsx';
import './integrations.css';

/** 'Integraties' of a dossier: 'Standaard dossierinstellingen' on top, then the tile of Octopus (S21), then what goes back to Billit. */
export function IntegrationsScreen({ dossierId }: { readonly dossierId: string }): ReactElement {
  const say = useTexts('integrations');
  const { state, value, fault, refetch } = useDossiers();
  const dossier = value?.find(({ id }) => id === dossierId);
  if (dossier !== undefined) return <Integrations dossier={dossier} />;
  return (
    <>
      <PageHeader title={say('title')} />
      {fault !== null && value === null ? <FaultCard fault={fault} onRetry={refetch} /> : null}
      {state === 'ready' ? <DossierGone /> : null}
    </>
  );
}

function Integrations({ dossier }: { readonly dossier: Dossier }): ReactElement {
  const say = useTexts('integrations');
  return (
    <>
      <PageHeader
        title={dossier.name}
        note={<DossierNote dossier={dossier} />}
        actions={
          <Button
            component="a"
            variant="default"
            href={hrefOf({ screen: 'export', dossierId: dossier.id })}
            leftSection={<IconUpload size={16} stroke={1.7} />}
          >
            {say('export')}
          </Button>
        }
      />
      <div className="screen-page integrations">
        <DossierDefaults dossierId={dossier.id} />
        <OctopusTile dossier={dossier} />
        {dossier.linked ? <ToBillit dossierId={dossier.id} /> : null}
      </div>
    </>
  );
}
