import { contextBridge, ipcRenderer } from 'electron';
import { CALL_NAMES } from '../../shared/ipc/names.ts';

/** One function per call name: the window can ask for these and for nothing else. */
const calls = Object.fromEntries(
  CALL_NAMES.map((name) => [
    name,
    (input: unknown): Promise<unknown> => ipcRenderer.invoke(name, input),
  ]),
);

contextBridge.exposeInMainWorld('tentakel', calls);
