import { Button } from '@mantine/core';
import { IconFolderOff } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import { useTexts } from '../../i18n/use-texts.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { hrefOf } from '../../ui/route.ts';

/** The address names a dossier that is not here. */
export function DossierGone(): ReactElement {
  const say = useTexts('dossier');
  return (
    <EmptyState
      icon={<IconFolderOff size={26} stroke={1.7} />}
      title={say('goneTitle')}
      actions={
        <Button component="a" variant="default" href={hrefOf({ screen: 'dossiers' })}>
          {say('toDossiers')}
        </Button>
      }
    >
      {say('goneBody')}
    </EmptyState>
  );
}
