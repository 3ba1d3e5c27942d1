import { Button } from '@mantine/core';
import { IconLinkOff } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import { useTexts } from '../../i18n/use-texts.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import type { Dossier } from '../../ui/live-dossiers.ts';
import { hrefOf } from '../../ui/route.ts';
import { ExportBody } from './export-body.tsx';
import './export.css';

/** 'Exporteren' of a dossier: its documents, the booking that each becomes, and the export itself. */
export function ExportScreen({ dossier }: { readonly dossier: Dossier }): ReactElement {
  const say = useTexts('export');
  const frame = useTexts('frame');
  if (dossier.linked) return <ExportBody dossier={dossier} />;
  return (
    <EmptyState
      icon={<IconLinkOff size={26} stroke={1.7} />}
      title={say('unlinkedTitle')}
      actions={
        <Button component="a" href={hrefOf({ screen: 'link', dossierId: dossier.id })}>
          {frame('link')}
        </Button>
      }
    >
      {say('unlinkedBody')}
    </EmptyState>
  );
}
