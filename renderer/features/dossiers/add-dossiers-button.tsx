import { Button } from '@mantine/core';
import { IconFolderPlus } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import { useTexts } from '../../i18n/use-texts.ts';
import { hrefOf } from '../../ui/route.ts';

/** 'Voeg toe vanuit boekhoudpakket' (S11). */
export function AddDossiersButton(): ReactElement {
  const say = useTexts('addDossiers');
  return (
    <Button
      component="a"
      href={hrefOf({ screen: 'add-dossiers' })}
      leftSection={<IconFolderPlus size={16} />}
    >
      {say('open')}
    </Button>
  );
}
