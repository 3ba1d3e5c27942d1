import { Button } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import type { ReactElement, ReactNode } from 'react';
import { useTexts } from '../../i18n/use-texts.ts';
import { PageHeader } from '../../ui/page-header.tsx';
import { hrefOf } from '../../ui/route.ts';

/** The title, and the way back. */
export function AddHeader({ children }: { readonly children?: ReactNode }): ReactElement {
  const say = useTexts('addDossiers');
  return (
    <PageHeader
      title={say('open')}
      actions={
        <>
          <Button component="a" variant="default" href={hrefOf({ screen: 'onboarding' })}>
            {say('linkAll')}
          </Button>
          <Button
            component="a"
            variant="default"
            href={hrefOf({ screen: 'dossiers' })}
            leftSection={<IconArrowLeft size={16} stroke={1.7} />}
          >
            {say('back')}
          </Button>
        </>
      }
    >
      {children}
    </PageHeader>
  );
}
