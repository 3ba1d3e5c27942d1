import { Button } from '@mantine/core';
import { IconFolderOff, IconLinkOff } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import { useTexts } from '../../i18n/use-texts.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { FaultCard } from '../../ui/fault-card.tsx';
import { type Dossier, useDossiers } from '../../ui/live-dossiers.ts';
import { goTo } from '../../ui/navigate.ts';
import { PageHeader } from '../../ui/page-header.tsx';
import { hrefOf } from '../../ui/route.ts';
import { DossierNote } from './dossier-head.tsx';
import { ExportBody } from './export-body.tsx';
import './export.css';

type ExportScreenProps = { readonly dossierId: string };

/** 'Exporteren' of a dossier: its documents, the booking that each becomes, and the export itself. */
export function ExportScreen({ dossierId }: ExportScreenProps): ReactElement {
  const say = useTexts('export');
  const { state, value, fault, refetch } = useDossiers();
  const dossier = value?.find(({ id }) => id === dossierId);
  if (dossier !== undefined) return <DossierExport dossier={dossier} />;
  return (
    <div className="export-screen">
      <PageHeader title={say('title')} />
      {fault !== null && value === null ? <FaultCard fault={fault} onRetry={refetch} /> : null}
      {state === 'ready' ? <DossierGone /> : null}
    </div>
  );
}

function DossierExport({ dossier }: { readonly dossier: Dossier }): ReactElement {
  const say = useTexts('export');
  const frame = useTexts('frame');
  if (dossier.linked) return <ExportBody dossier={dossier} />;
  return (
    <div className="export-screen">
      <PageHeader title={dossier.name} note={<DossierNote dossier={dossier} />} />
      <EmptyState
        icon={<IconLinkOff size={26} stroke={1.7} />}
        title={say('unlinkedTitle')}
        actions={
          <>
            <Button component="a" href={hrefOf({ screen: 'link', dossierId: dossier.id })}>
              {frame('link')}
            </Button>
            <ToDossiers />
          </>
        }
      >
        {say('unlinkedBody')}
      </EmptyState>
    </div>
  );
}

function DossierGone(): ReactElement {
  const say = useTexts('export');
  return (
    <EmptyState
      icon={<IconFolderOff size={26} stroke={1.7} />}
      title={say('goneTitle')}
      actions={<ToDossiers />}
    >
      {say('goneBody')}
    </EmptyState>
  );
}

function ToDossiers(): ReactElement {
  const say = useTexts('export');
  return (
    <Button variant="default" onClick={() => goTo(hrefOf({ screen: 'dossiers' }))}>
      {say('toDossiers')}
    </Button>
  );
}
