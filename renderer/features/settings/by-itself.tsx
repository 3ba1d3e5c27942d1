import { Checkbox } from '@mantine/core';
import type { ReactElement } from 'react';
import { useCall } from '../../bridge/use-call.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { changePreferences, usePreferences } from './preferences.ts';

/** Systems that can start the program at login. */
const ABLE = ['win32', 'darwin'];

/** When the program works by itself on this computer. */
export function ByItself(): ReactElement {
  const say = useTexts('settings');
  const { preferences } = usePreferences();
  const info = useCall('app.info', {});
  const able = info.value !== null && ABLE.includes(info.value.platform);
  return (
    <div className="settings-checks">
      <Checkbox
        label={say('startAtLogin')}
        description={say(able ? 'startAtLoginNote' : 'startAtLoginUnable')}
        checked={able && preferences.startAtLogin}
        disabled={!able}
        onChange={({ currentTarget }) =>
          void changePreferences({ startAtLogin: currentTarget.checked })
        }
      />
      <Checkbox
        label={say('pauseOnBattery')}
        description={say('pauseOnBatteryNote')}
        checked={preferences.pauseOnBattery}
        onChange={({ currentTarget }) =>
          void changePreferences({ pauseOnBattery: currentTarget.checked })
        }
      />
    </div>
  );
}
