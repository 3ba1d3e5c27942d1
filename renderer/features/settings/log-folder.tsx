import { Button } from '@mantine/core';
import { IconFolderOpen } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import { call } from '../../bridge/calls.ts';
import { useDeed } from '../../bridge/use-deed.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { FaultCard } from '../../ui/fault-card.tsx';

/** The folder of log files, for whoever helps. */
export function LogFolder(): ReactElement {
  const say = useTexts('settings');
  const open = useDeed(() => call('app.openLogFolder', {}));
  return (
    <>
      <p className="settings-note">{say('logsBody')}</p>
      <div className="settings-actions">
        <Button
          variant="default"
          leftSection={<IconFolderOpen size={16} />}
          loading={open.busy}
          onClick={open.run}
        >
          {say('logsOpen')}
        </Button>
      </div>
      {open.fault === null ? null : <FaultCard fault={open.fault} />}
    </>
  );
}
