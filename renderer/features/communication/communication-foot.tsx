import { Button } from '@mantine/core';
import { IconArrowUp } from '@tabler/icons-react';
import { type ReactElement, useMemo } from 'react';
import { useTexts } from '../../i18n/use-texts.ts';
import { TableFoot } from '../../ui/selection-bar.tsx';
import { StateIcon } from '../../ui/state-mark.tsx';
import { useCommunicationStore } from './communication-store.ts';
import { type Entry, wentWell } from './entry.ts';
import type { UsedEntries } from './use-entries.ts';

type FootProps = {
  readonly used: UsedEntries;
  readonly shown: readonly Entry[];
  readonly onNews: () => void;
};

/** How many exchanges are shown and how they ended; more when there are. */
export function CommunicationFoot({ used, shown, onNews }: FootProps): ReactElement {
  const say = useTexts('communication');
  const typed = useCommunicationStore((view) => view.typed);
  const well = useMemo(() => shown.filter(wentWell).length, [shown]);
  const failed = shown.length - well;
  return (
    <TableFoot end={say('never')}>
      <strong className="tk-number">{say('shown', { count: shown.length })}</strong>
      <span className="tk-number">{say('wentWell', { count: well })}</span>
      {failed === 0 ? null : (
        <span className="entry-failed tk-number">
          <StateIcon state="refused" />
          {say('wentWrong', { count: failed })}
        </span>
      )}
      {typed.trim() === '' ? null : (
        <span>{say('loadedOnly', { count: used.entries.length })}</span>
      )}
      {used.more && used.entries.length > 0 ? (
        <Button size="compact-sm" variant="subtle" loading={used.loading} onClick={used.older}>
          {say('older')}
        </Button>
      ) : null}
      {used.news ? (
        <Button
          size="compact-sm"
          variant="light"
          leftSection={<IconArrowUp size={14} aria-hidden="true" />}
          onClick={onNews}
        >
          {say('news')}
        </Button>
      ) : null}
    </TableFoot>
  );
}
