import { Button } from '@mantine/core';
import { IconDownload, IconRestore } from '@tabler/icons-react';
import { type ReactElement, useState } from 'react';
import { call } from '../../bridge/calls.ts';
import { useDeed } from '../../bridge/use-deed.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { Confirm } from '../../ui/confirm.tsx';
import { FaultCard } from '../../ui/fault-card.tsx';

/** Makes a copy of the profile, and puts one back. */
export function Backup(): ReactElement {
  const say = useTexts('settings');
  const [said, setSaid] = useState('');
  const [asking, setAsking] = useState(false);
  const make = useDeed(
    () => call('backup.make', {}),
    (made) => setSaid(made === null ? '' : say('backupMade', { file: made.file })),
  );
  const restore = useDeed(
    () => call('backup.restore', {}),
    (restored) => setSaid(restored === null ? '' : say('restored', { file: restored.file })),
  );
  const fault = make.fault ?? restore.fault;
  return (
    <>
      <p className="settings-note">{say('backupBody')}</p>
      <div className="settings-actions">
        <Button
          variant="default"
          leftSection={<IconDownload size={16} />}
          loading={make.busy}
          onClick={make.run}
        >
          {say('backupMake')}
        </Button>
        <Button
          variant="default"
          leftSection={<IconRestore size={16} />}
          loading={restore.busy}
          onClick={() => setAsking(true)}
        >
          {say('restore')}
        </Button>
      </div>
      <p role="status" className="settings-said">
        {said}
      </p>
      {fault === null ? null : <FaultCard fault={fault} />}
      <Confirm
        opened={asking}
        title={say('restoreTitle')}
        body={say('restoreBody')}
        verb={say('restoreVerb')}
        onConfirm={restore.run}
        onClose={() => setAsking(false)}
      />
    </>
  );
}
