import { spawn } from 'node:child_process';
import { join } from 'node:path';

/** What a command said and how it ended. */
export type CommandEnd = {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
  /** stdout as JSON, one value per line. */
  readonly json: () => readonly unknown[];
};

const ENTRY = join(import.meta.dirname, '../../electron/cli/index.ts');

/** Runs `tentakel` as a person would, to its end. */
export async function tentakel(
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>> = {},
): Promise<CommandEnd> {
  const child = spawn(process.execPath, [ENTRY, ...args], { env: { ...process.env, ...env } });
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  const json = () =>
    stdout
      .trimEnd()
      .split('\n')
      .map((line): unknown => JSON.parse(line));
  return { code, stdout, stderr, json };
}
