import { Button, Modal } from '@mantine/core';
import { IconLicense } from '@tabler/icons-react';
import { type ReactElement, useState } from 'react';
import { useCall } from '../../bridge/use-call.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { CopyButton } from '../../ui/copy-button.tsx';
import { FaultCard } from '../../ui/fault-card.tsx';

/** The versions of the program and of what it is made of, and their licences. */
export function About(): ReactElement {
  const say = useTexts('settings');
  const common = useTexts('common');
  const { value, fault, refetch } = useCall('app.info', {});
  const [reading, setReading] = useState(false);
  if (fault !== null) return <FaultCard fault={fault} onRetry={refetch} />;
  if (value === null) return <p className="settings-note">{common('loading')}</p>;
  const rows: readonly (readonly [string, string])[] = [
    [say('version'), value.version],
    [say('platform'), value.platform],
    [say('profile'), say(value.profile === 'own' ? 'profileOwn' : 'profileRehearsal')],
    ...Object.entries(value.versions),
  ];
  return (
    <>
      <dl className="settings-facts">
        {rows.map(([name, fact]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd className="tk-number">{fact}</dd>
          </div>
        ))}
      </dl>
      <div className="settings-actions">
        <Button
          variant="default"
          leftSection={<IconLicense size={16} />}
          onClick={() => setReading(true)}
        >
          {say('licences')}
        </Button>
        <CopyButton
          label={say('copyVersions')}
          text={() => rows.map((row) => row.join(': ')).join('\n')}
        />
      </div>
      <Modal
        opened={reading}
        onClose={() => setReading(false)}
        title={say('licencesTitle')}
        size="xl"
        closeButtonProps={{ 'aria-label': common('close') }}
        transitionProps={{ duration: 120 }}
      >
        <Licences />
      </Modal>
    </>
  );
}

function Licences(): ReactElement {
  const say = useTexts('settings');
  const common = useTexts('common');
  const { value, fault, refetch } = useCall('app.licences', {});
  if (fault !== null) return <FaultCard fault={fault} onRetry={refetch} />;
  return (
    <pre className="settings-licences" tabIndex={0} role="region" aria-label={say('licencesTitle')}>
      {value ?? common('loading')}
    </pre>
  );
}
