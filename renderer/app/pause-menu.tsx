import { ActionIcon, Menu } from '@mantine/core';
import { IconPlayerPause, IconPlayerPlay } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import { pauseTexts } from '../../shared/i18n/tray.ts';
import { PAUSES, pausedUntil, type Pause } from '../../shared/model/pause.ts';
import { call } from '../bridge/calls.ts';
import { useLanguage, useTexts } from '../i18n/use-texts.ts';
import { announce } from '../ui/live-region.tsx';
import { LAYERS } from '../ui/layers.tsx';

/** Pauses all sending by itself, or goes on; kept by the engine, so it outlives the program. */
export function PauseMenu({ paused }: { readonly paused: boolean }): ReactElement {
  const say = useTexts('frame');
  const language = useLanguage();
  const pause = async (untilMs: number | null, word: string): Promise<void> => {
    const kept = await call('schedule.pause', { untilMs });
    announce(kept.ok ? word : say('stateUnknown'));
  };
  if (paused) {
    return (
      <ActionIcon
        className="foot-pause"
        size={20}
        aria-label={say('resume')}
        title={say('resume')}
        onClick={() => void pause(null, say('resumed'))}
      >
        <IconPlayerPlay size={14} stroke={1.7} />
      </ActionIcon>
    );
  }
  const choose = (choice: Pause): void => {
    void pause(pausedUntil(choice, Date.now()), say('paused'));
  };
  return (
    <Menu position="top-end" shadow="sm" radius={10} portalProps={{ target: LAYERS }}>
      <Menu.Target>
        <ActionIcon className="foot-pause" size={20} aria-label={say('pause')} title={say('pause')}>
          <IconPlayerPause size={14} stroke={1.7} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown aria-label={say('pause')}>
        {PAUSES.map((choice) => (
          <Menu.Item key={choice} onClick={() => choose(choice)}>
            {pauseTexts[choice][language]}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
