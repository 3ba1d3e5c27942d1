import { existsSync } from 'node:fs';
import type { Clock } from '../../../shared/clock.ts';
import { MAX_FILE_BYTES, MAX_INLINE_BYTES, MAX_READ_MIB, MAX_READ_MS } from './limits.ts';
import type { Reading } from './port.ts';
import { readDocument } from './reader.ts';
import { startReadingWorker, type ReadingLimits, type ReadingWorker } from './reading-worker.ts';

/** Reads files within limits of time and memory; a file that breaks them is rejected as `too-expensive`. */
export type LimitedReader = {
  /** The bytes must not change until the answer is there. */
  readonly read: (bytes: Uint8Array) => Promise<Reading>;
  /** Stops the threads; what is being read fails. */
  readonly close: () => Promise<void>;
};

/** What may be set otherwise, for tests. */
export type LimitedReaderOptions = Partial<ReadingLimits> & {
  /** Files up to this size are read at once, without a thread. */
  readonly inlineBytes?: number;
  /** Files that are read at the same time. */
  readonly workers?: number;
};

const WORKERS = 2;

/** Creates a reader. Threads start when they are needed. The clock must be the real one: real time is bounded. */
export function createLimitedReader(
  clock: Clock,
  options: LimitedReaderOptions = {},
): LimitedReader {
  const limits = {
    entry: options.entry ?? workerEntry(),
    maxMs: options.maxMs ?? MAX_READ_MS,
    maxMiB: options.maxMiB ?? MAX_READ_MIB,
  };
  const idle: ReadingWorker[] = [];
  const started = new Set<ReadingWorker>();
  const waiting: ((place: true) => void)[] = [];
  let free = options.workers ?? WORKERS;

  const takeWorker = (): ReadingWorker => {
    const known = idle.pop();
    if (known !== undefined) return known;
    const worker = startReadingWorker(limits, clock);
    started.add(worker);
    return worker;
  };
  const readInWorker = async (bytes: Uint8Array): Promise<Reading> => {
    if (free === 0) await new Promise<true>((resolve) => waiting.push(resolve));
    else free -= 1;
    const worker = takeWorker();
    try {
      return await worker.read(bytes);
    } finally {
      if (worker.alive()) idle.push(worker);
      else started.delete(worker);
      const next = waiting.shift();
      if (next === undefined) free += 1;
      else next(true);
    }
  };
  return {
    read: async (bytes) =>
      bytes.length <= (options.inlineBytes ?? MAX_INLINE_BYTES) || bytes.length > MAX_FILE_BYTES
        ? readDocument(bytes)
        : readInWorker(bytes),
    close: async () => {
      await Promise.all([...started].map(async (worker) => worker.stop()));
      started.clear();
    },
  };
}

/** The script of the threads: beside this file in the sources, at the top of the folder when bundled. */
function workerEntry(): URL {
  const places = ['./worker-entry.ts', './read-worker.js', '../read-worker.js'];
  const entry = places
    .map((place) => new URL(place, import.meta.url))
    .find((place) => existsSync(place));
  if (entry === undefined) throw new Error('the script of the reading threads is missing');
  return entry;
}
