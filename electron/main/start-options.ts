import { app } from 'electron';
import { DEFAULT_SIZE, worldSize } from './rehearsal-facts.ts';
import type { z } from 'zod';

/** How the program was asked to start. */
export type StartOptions = {
  /** `--hidden`, or started by macOS at login: the window waits behind the tray. */
  readonly hidden: boolean;
  /** `--rehearsal`: in the practice environment. */
  readonly rehearsal: boolean;
  /** `--rehearsal-world=FILE`: in the practice environment, on a world that runs elsewhere on this machine. */
  readonly worldFile: string | null;
  /** `--rehearsal-dossiers=N`, `--rehearsal-documents=N` (per dossier): how large a practice world is. */
  readonly size: z.infer<typeof worldSize>;
};

/** Reads the switches; a size that makes no sense is the usual one. */
export function startOptions(): StartOptions {
  const { commandLine } = app;
  const number = (name: string, fallback: number): number =>
    commandLine.hasSwitch(name) ? Number(commandLine.getSwitchValue(name)) : fallback;
  const size = worldSize.safeParse({
    dossiers: number('rehearsal-dossiers', DEFAULT_SIZE.dossiers),
    documents: number('rehearsal-documents', DEFAULT_SIZE.documents),
    // Whoever says how many wants them all linked.
    unlinked: commandLine.hasSwitch('rehearsal-dossiers') ? 0 : DEFAULT_SIZE.unlinked,
  });
  const worldFile = commandLine.getSwitchValue('rehearsal-world');
  return {
    hidden: commandLine.hasSwitch('hidden') || app.getLoginItemSettings().wasOpenedAtLogin,
    rehearsal: commandLine.hasSwitch('rehearsal') || worldFile !== '',
    worldFile: worldFile === '' ? null : worldFile,
    size: size.success ? size.data : DEFAULT_SIZE,
  };
}
