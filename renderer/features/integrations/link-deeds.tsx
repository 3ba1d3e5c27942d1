import { Button } from '@mantine/core';
import { IconPlugConnectedX, IconStethoscope } from '@tabler/icons-react';
import { type ReactElement, useState } from 'react';
import { onboardingCauseWords } from '../../../shared/i18n/onboarding-causes.ts';
import type { CallOutput } from '../../../shared/ipc/contract.ts';
import { call } from '../../bridge/calls.ts';
import { useDeed } from '../../bridge/use-deed.ts';
import { useLanguage, useTexts } from '../../i18n/use-texts.ts';
import { Confirm } from '../../ui/confirm.tsx';
import { FaultCard } from '../../ui/fault-card.tsx';
import type { Dossier } from '../../ui/live-dossiers.ts';
import { StateMark } from '../../ui/state-mark.tsx';

type Tested = CallOutput<'links.test'>;

/** 'Test koppeling' with what it found on each side, and taking the link away (S20). */
export function LinkDeeds({ dossier }: { readonly dossier: Dossier }): ReactElement {
  const say = useTexts('linkDeeds');
  const [found, setFound] = useState<Tested | null>(null);
  const [asks, setAsks] = useState(false);
  const { id: dossierId, name } = dossier;
  const test = useDeed(() => call('links.test', { dossierId }), setFound);
  const remove = useDeed(() => call('links.remove', { dossierId }));
  return (
    <div className="link-deeds">
      <div className="tile-actions">
        <Button
          variant="default"
          leftSection={<IconStethoscope size={16} stroke={1.7} />}
          loading={test.busy}
          onClick={test.run}
        >
          {say('test')}
        </Button>
        <Button
          variant="default"
          leftSection={<IconPlugConnectedX size={16} stroke={1.7} />}
          loading={remove.busy}
          onClick={() => setAsks(true)}
        >
          {say('remove')}
        </Button>
      </div>
      {found === null ? null : (
        <div className="link-found" aria-label={say('test')} role="status">
          <Side name="Octopus" cause={found.octopus} />
          <Side name="Billit" cause={found.billit} />
        </div>
      )}
      {test.fault === null ? null : <FaultCard fault={test.fault} />}
      {remove.fault === null ? null : <FaultCard fault={remove.fault} />}
      <Confirm
        opened={asks}
        title={say('removeTitle', { name })}
        body={say('removeBody')}
        verb={say('remove')}
        onConfirm={remove.run}
        onClose={() => setAsks(false)}
      />
    </div>
  );
}

type SideProps = { readonly name: string; readonly cause: Tested['octopus'] };

function Side({ name, cause }: SideProps): ReactElement {
  const say = useTexts('linkDeeds');
  const language = useLanguage();
  if (cause === null) {
    return (
      <div>
        <StateMark state="booked" word={say('works', { name })} />
      </div>
    );
  }
  const { what, todo } = onboardingCauseWords(cause, language);
  return (
    <div>
      <StateMark state="fault" word={say('fails', { name, what })} />
      <p>{todo}</p>
    </div>
  );
}
