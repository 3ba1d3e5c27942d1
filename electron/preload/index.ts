import { contextBridge, ipcRenderer } from 'electron';
import { CALL_NAMES, EVENT_CHANNEL } from '../../shared/ipc/names.ts';

const names: ReadonlySet<unknown> = new Set(CALL_NAMES);

/** All that the window can do: make a call of the contract, and hear events. */
contextBridge.exposeInMainWorld('tentakel', {
  call: (name: string, input: unknown): Promise<unknown> =>
    names.has(name) ? ipcRenderer.invoke(name, input) : Promise.reject(new Error('no such call')),
  onEvent: (listener: (event: unknown) => void): (() => void) => {
    const hear = (_event: unknown, told: unknown): void => listener(told);
    ipcRenderer.on(EVENT_CHANNEL, hear);
    return () => {
      ipcRenderer.off(EVENT_CHANNEL, hear);
    };
  },
});
