import { Button } from '@mantine/core';
import { IconMessages, IconRefresh, IconUpload } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import { useTexts } from '../../i18n/use-texts.ts';
import type { Dossier } from '../../ui/live-dossiers.ts';
import { goTo } from '../../ui/navigate.ts';
import { hrefOf } from '../../ui/route.ts';
import { SelectionBar } from '../../ui/selection-bar.tsx';
import { NONE_CHOSEN } from '../../ui/selection.ts';
import { countsOf } from '../../ui/state-counts.ts';
import { MoreDeeds } from './more-deeds.tsx';
import { useDossiersStore } from './dossiers-store.ts';
import { workOn } from './export-runs.ts';

/** What can be done with the dossiers chosen. */
export function DossiersSelection({
  chosen,
}: {
  readonly chosen: readonly Dossier[];
}): ReactElement | null {
  const say = useTexts('dossiers');
  if (chosen.length === 0) return null;
  const linked = chosen.filter((each) => each.linked).map(({ id }) => id);
  const toExport = chosen.reduce((sum, { states }) => sum + countsOf(states).toExport, 0);
  const [first] = chosen;
  const only = chosen.length === 1 && first !== undefined ? first : null;
  const clear = (): void => useDossiersStore.setState({ chosen: NONE_CHOSEN });
  return (
    <SelectionBar
      title={say('chosen', { count: chosen.length })}
      note={say('chosenNote', { count: toExport })}
      onClear={clear}
    >
      <Button
        leftSection={<IconUpload size={16} />}
        disabled={linked.length === 0}
        title={linked.length === 0 ? say('exportNotLinked') : undefined}
        onClick={() => {
          clear();
          void workOn('export.run', linked);
        }}
      >
        {say('export')}
      </Button>
      <Button
        variant="default"
        leftSection={<IconRefresh size={16} />}
        disabled={linked.length === 0}
        title={linked.length === 0 ? say('exportNotLinked') : undefined}
        onClick={() => void workOn('documents.fetch', linked)}
      >
        {say('sync')}
      </Button>
      <Button
        variant="default"
        leftSection={<IconMessages size={16} />}
        disabled={only === null}
        title={only === null ? say('communicationOne') : undefined}
        onClick={() => {
          if (only !== null) goTo(hrefOf({ screen: 'dossier-communication', dossierId: only.id }));
        }}
      >
        {say('communication')}
      </Button>
      <MoreDeeds chosen={chosen} />
    </SelectionBar>
  );
}
