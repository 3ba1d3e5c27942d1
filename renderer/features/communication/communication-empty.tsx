import { Button } from '@mantine/core';
import { IconFilterOff, IconMessages } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import { useTexts } from '../../i18n/use-texts.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { clearCommunicationFilters, useCommunicationStore } from './communication-store.ts';
import type { UsedEntries } from './use-entries.ts';

/** Why the log is empty: nothing exchanged yet, filters, or a search in what is loaded. */
export function CommunicationEmpty({ used }: { readonly used: UsedEntries }): ReactElement {
  const say = useTexts('communication');
  const common = useTexts('common');
  const { time, service, outcome } = useCommunicationStore();
  const searched = used.entries.length > 0;
  const filtered = searched || time !== 'always' || service !== 'all' || outcome !== 'all';
  if (!filtered) {
    return (
      <EmptyState icon={<IconMessages size={26} stroke={1.7} />} title={say('emptyTitle')}>
        {say('emptyText')}
      </EmptyState>
    );
  }
  return (
    <EmptyState
      icon={<IconFilterOff size={26} stroke={1.7} />}
      title={say('filteredTitle')}
      actions={
        <>
          <Button variant="default" onClick={clearCommunicationFilters}>
            {common('clearFilters')}
          </Button>
          {searched && used.more ? (
            <Button variant="subtle" loading={used.loading} onClick={used.older}>
              {say('older')}
            </Button>
          ) : null}
        </>
      }
    >
      {say(searched ? 'searchedText' : 'filteredText')}
    </EmptyState>
  );
}
