import { Button } from '@mantine/core';
import { IconChecks, IconFilterOff, IconFolderOff } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import { useTexts } from '../../i18n/use-texts.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { useAddStore } from './add-store.ts';
import type { OfferedRow } from './offered-row.ts';

type NothingProps = { readonly rows: readonly OfferedRow[]; readonly onRefresh: () => void };

/** Why the list is empty: Octopus shows nothing, all is here already, or search and filter hide it. */
export function NothingFound({ rows, onRefresh }: NothingProps): ReactElement {
  const say = useTexts('addDossiers');
  const common = useTexts('common');
  const { typed, filter } = useAddStore();
  const showAll = (): void => useAddStore.setState({ typed: '', filter: 'all' });
  if (rows.length === 0) {
    return (
      <EmptyState
        icon={<IconFolderOff size={26} stroke={1.7} />}
        title={say('noneTitle')}
        actions={<Button onClick={onRefresh}>{say('refresh')}</Button>}
      >
        {say('noneBody')}
      </EmptyState>
    );
  }
  const allHere = typed === '' && filter === 'fresh' && rows.every(({ here }) => here !== null);
  return (
    <EmptyState
      icon={
        allHere ? <IconChecks size={26} stroke={1.7} /> : <IconFilterOff size={26} stroke={1.7} />
      }
      title={say(allHere ? 'allHereTitle' : 'hiddenTitle')}
      actions={
        <Button variant="default" onClick={showAll}>
          {allHere ? say('showAll') : common('clearFilters')}
        </Button>
      }
    >
      {say(allHere ? 'allHereBody' : 'hiddenBody')}
    </EmptyState>
  );
}
