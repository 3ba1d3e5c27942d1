import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { InvariantError } from '../../shared/assert.ts';

const MAX_BYTES = 1_000_000;

/** What may be written of a bug: where it happened. A message may quote a document or a secret, unless it is ours. */
export function bugText(error: unknown): string {
  if (!(error instanceof Error)) return 'something that is no error was thrown';
  const what = error instanceof InvariantError ? `${error.name}: ${error.message}` : error.name;
  const frames = (error.stack ?? '').split('\n').filter((line) => line.startsWith('    at '));
  return [what, ...frames].join('\n');
}

/** Writes bugs to a file in the log folder; the file before it is kept once. */
export function openBugLog(folder: string): (error: unknown) => void {
  const file = join(folder, 'tentakel.log');
  mkdirSync(folder, { recursive: true });
  return (error) => {
    const size = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
    if (size > MAX_BYTES) renameSync(file, `${file}.1`);
    appendFileSync(file, `${new Date().toISOString()} ${bugText(error)}\n`);
  };
}
