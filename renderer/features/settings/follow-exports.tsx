import { Button } from '@mantine/core';
import type { ReactElement } from 'react';
import { call } from '../../bridge/calls.ts';
import { useCall } from '../../bridge/use-call.ts';
import { useDeed } from '../../bridge/use-deed.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { FaultCard } from '../../ui/fault-card.tsx';

type FollowProps = { readonly connectionId: string; readonly label: string };

/** From now on Billit tells this program what is exported in the portal (S36); said once, it stays so. */
export function FollowExports({ connectionId, label }: FollowProps): ReactElement | null {
  const say = useTexts('billitSignIn');
  const { value, refetch } = useCall('billit.feed', { connectionId });
  const register = useDeed(() => call('billit.registerFeed', { connectionId }), refetch);
  if (value === null) return null;
  if (value.registered) return <span className="settings-said">{say('feedOn')}</span>;
  return (
    <>
      <Button
        variant="default"
        size="compact-sm"
        aria-label={say('feedOf', { label })}
        loading={register.busy}
        onClick={register.run}
      >
        {say('feed')}
      </Button>
      {register.fault === null ? null : <FaultCard fault={register.fault} />}
    </>
  );
}
