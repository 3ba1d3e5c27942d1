import { spawn, type StdioOptions } from 'node:child_process';
import type { End } from './count.ts';

/** No step may take longer; a step that hangs is stopped and counts as failed. */
const STEP_LIMIT_MS = 25 * 60_000;

/** What an interrupted command gets to put its things away. */
const PATIENCE_MS = 3_000;

const isWindows = process.platform === 'win32';

/** Ends a command and everything it started. */
function stop(pid: number, signal: 'SIGTERM' | 'SIGKILL'): void {
  try {
    process.kill(isWindows ? pid : -pid, signal);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error;
  }
}

/** What a command gets when it should not have what every command gets. */
export type Unusual = {
  /** Milliseconds until it is stopped. */
  readonly limitMs?: number;
  /** An open file for what it prints; otherwise it prints in this terminal. */
  readonly output?: number;
};

/** Runs a command to its end; nothing it started is left behind. */
export function runCommand(
  command: readonly string[],
  env: NodeJS.ProcessEnv,
  { limitMs = STEP_LIMIT_MS, output }: Unusual = {},
): Promise<End> {
  const [file = '', ...args] = command;
  const stdio: StdioOptions = ['ignore', output ?? 1, output ?? 2];
  const child = spawn(file, args, { stdio, env, detached: !isWindows });
  const stopChild = (signal: 'SIGTERM' | 'SIGKILL'): void => {
    if (child.pid !== undefined) stop(child.pid, signal);
  };
  const leave = (): void => {
    const end = (): never => {
      stopChild('SIGKILL');
      process.exit(130);
    };
    child.once('exit', end);
    setTimeout(end, PATIENCE_MS);
    stopChild('SIGTERM');
  };
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  for (const signal of signals) process.on(signal, leave);
  let timedOut = false;
  const limit = setTimeout(() => {
    timedOut = true;
    stopChild('SIGKILL');
  }, limitMs);
  return new Promise((settle) => {
    const end = (code: number | null): void => {
      clearTimeout(limit);
      for (const signal of signals) process.off(signal, leave);
      stopChild('SIGKILL');
      settle({ code, timedOut });
    };
    child.once('error', () => end(null));
    child.once('exit', end);
  });
}
