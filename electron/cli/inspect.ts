import { open, stat } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { inspectTexts } from '../../shared/i18n/inspect.ts';
import { MAX_FILE_BYTES } from '../engine/documents/limits.ts';
import type { Reading } from '../engine/documents/port.ts';
import { createLimitedReader, type LimitedReader } from '../engine/documents/limited-reader.ts';
import { realClock } from '../engine/real-world.ts';
import { describeReading, reportReading } from './inspect-report.ts';
import { EXIT, type Io } from './io.ts';

/** What inspect needs of the command line; Dutch unless told otherwise. */
export type InspectIo = Pick<Io, 'stdout' | 'stderr'> & Partial<Pick<Io, 'language'>>;

/**
 * `inspect <file...> [--json]`: what each file is and what is wrong with it. A bad file is an answer, not a failure:
 * the exit code is 0 as soon as every file has its verdict, 2 when the command itself is wrong.
 */
export async function inspectCommand(args: readonly string[], io: InspectIo): Promise<number> {
  const language = io.language ?? 'nl';
  const parsed = parseInspectArgs(args);
  if (parsed === null || parsed.files.length === 0) {
    io.stderr(inspectTexts.usage[language]);
    return EXIT.usage;
  }
  const reader = createLimitedReader(realClock);
  const show = async (file: string): Promise<void> => {
    const reading = await inspectFile(file, reader);
    if (parsed.json) io.stdout(JSON.stringify(reportReading(file, reading, language)));
    else for (const line of describeReading(file, reading, language)) io.stdout(line);
  };
  try {
    for (const file of parsed.files) await show(file);
  } finally {
    await reader.close();
  }
  return EXIT.done;
}

type InspectArgs = { readonly files: readonly string[]; readonly json: boolean };

function parseInspectArgs(args: readonly string[]): InspectArgs | null {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { json: { type: 'boolean', default: false } },
      allowPositionals: true,
    });
    return { files: positionals, json: values.json };
  } catch {
    return null;
  }
}

/** One file at a time: the largest one allowed decides how much memory the command needs. */
async function inspectFile(file: string, reader: LimitedReader): Promise<Reading> {
  const bytes = await readBounded(file);
  if (bytes !== null) return reader.read(bytes);
  const reasons = [{ code: 'cannot-open' as const, data: {} }];
  return { verdict: 'rejected', kind: 'unknown', reasons, document: null };
}

/** One byte more than allowed at most, so that the reader sees that a file is too large; null when it is unreadable. */
async function readBounded(file: string): Promise<Uint8Array | null> {
  try {
    // Asked before opening: opening a named pipe waits for its other end.
    const status = await stat(file);
    if (!status.isFile()) return null;
    const bytes = new Uint8Array(Math.min(status.size, MAX_FILE_BYTES + 1));
    await using handle = await open(file, 'r');
    let filled = 0;
    while (filled < bytes.length) {
      const { bytesRead } = await handle.read(bytes, filled, bytes.length - filled, filled);
      if (bytesRead === 0) break;
      filled += bytesRead;
    }
    return bytes.subarray(0, filled);
  } catch {
    return null;
  }
}
