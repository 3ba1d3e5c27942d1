import { Button } from '@mantine/core';
import { IconRefresh } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import { useTexts } from '../../i18n/use-texts.ts';
import type { Dossier } from '../../ui/live-dossiers.ts';
import { useExportRuns, workOn } from './export-runs.ts';

/** Brings in what is new of every linked dossier; nothing new leaves. */
export function SyncButton({
  dossiers,
}: {
  readonly dossiers: readonly Dossier[];
}): ReactElement | null {
  const say = useTexts('dossiers');
  const busy = useExportRuns(({ asked }) => asked.length > 0);
  const linked = dossiers.filter((each) => each.linked).map(({ id }) => id);
  if (linked.length === 0) return null;
  return (
    <Button
      variant="default"
      leftSection={<IconRefresh size={16} />}
      disabled={busy}
      onClick={() => void workOn('documents.fetch', linked)}
    >
      {say('sync')}
    </Button>
  );
}
