import { BrowserWindow, ipcMain } from 'electron';
import type { CallsOf, ShellCalls } from '../../shared/ipc/contract.ts';
import type { EventListener } from '../../shared/ipc/events.ts';
import {
  CALL_NAMES,
  EVENT_CHANNEL,
  SHELL_CALL_NAMES,
  type CallName,
} from '../../shared/ipc/names.ts';
import { gated, RefusedCall } from './call-gate.ts';
import type { EngineHost } from './engine-host.ts';
import { isOwnPage } from './sender.ts';

/** Who answers. */
export type Answering = {
  readonly host: EngineHost;
  readonly shell: ShellCalls;
  readonly onBug: (error: unknown) => void;
};

const shellNames: ReadonlySet<CallName> = new Set(SHELL_CALL_NAMES);

/** Registers every call of the contract in one loop: an unchecked call cannot exist. */
export function answerCalls({ host, shell, onBug }: Answering): void {
  // A call of the shell may change the profile, so it must not count as work that the change waits for.
  const withCalls = <T>(
    name: CallName,
    work: (calls: CallsOf<CallName>) => Promise<T>,
  ): Promise<T> =>
    shellNames.has(name)
      ? work({ ...host.profile().engine.calls, ...shell })
      : host.use(({ calls }) => work({ ...calls, ...shell }));
  for (const name of CALL_NAMES) {
    const answer = gated(name, withCalls, onBug);
    ipcMain.handle(name, (event, input: unknown) => {
      if (!isOwnPage(event.senderFrame)) throw new RefusedCall('refused');
      return answer(input);
    });
  }
}

/** Tells every window what changed; ids only. */
export const tellWindows: EventListener = (event) => {
  for (const window of BrowserWindow.getAllWindows()) window.webContents.send(EVENT_CHANNEL, event);
};
