import { Button } from '@mantine/core';
import { IconFilterOff, IconFolderPlus } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import { useTexts } from '../../i18n/use-texts.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { goTo } from '../../ui/navigate.ts';
import { AddDossiersButton } from './add-dossiers-button.tsx';
import { changeList } from './dossiers-store.ts';

/** Why the list is empty: nothing there yet, or everything hidden by search and filter. */
export function DossiersEmpty({ total }: { readonly total: number }): ReactElement {
  const say = useTexts('dossiers');
  const common = useTexts('common');
  if (total === 0) {
    return (
      <EmptyState
        icon={<IconFolderPlus size={26} stroke={1.7} />}
        title={say('emptyTitle')}
        actions={
          <>
            <AddDossiersButton />
            <Button variant="default" onClick={() => goTo('#/dashboard')}>
              {say('emptyAction')}
            </Button>
          </>
        }
      >
        {say('emptyBody')}
      </EmptyState>
    );
  }
  return (
    <EmptyState
      icon={<IconFilterOff size={26} stroke={1.7} />}
      title={say('filteredTitle')}
      actions={
        <Button
          variant="default"
          onClick={() => changeList({ typed: '', filter: 'all', responsible: null, payer: null })}
        >
          {common('clearFilters')}
        </Button>
      }
    >
      {say('filteredBody', { count: total })}
    </EmptyState>
  );
}
