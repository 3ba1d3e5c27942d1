import { Worker } from 'node:worker_threads';
import type { Clock } from '../../../shared/clock.ts';
import type { Reading } from './port.ts';

/** What one reading may cost, and the script that reads. */
export type ReadingLimits = {
  readonly entry: URL;
  readonly maxMs: number;
  /** Memory of the thread in MiB: its heap, and what it holds outside of it (texts and buffers). */
  readonly maxMiB: number;
};

/** A thread that reads one file at a time. Once it was given up it is not `alive`, and reads no more. */
export type ReadingWorker = {
  readonly read: (bytes: Uint8Array) => Promise<Reading>;
  readonly alive: () => boolean;
  readonly stop: () => Promise<void>;
};

/** How often a running worker is looked at. */
const TICK_MS = 100;
/** What a tick counts at most: a computer that slept, or a loop that was busy, is not the file's fault. */
const MAX_TICK_MS = 250;
const MIB = 1024 * 1024;
/**
 * How many times the memory limit V8 lets the heap grow to before it steps in itself. The limit is kept by looking;
 * V8's own end of a heap can take the whole process with it, so it is the last resort and far away.
 */
const V8_LIMIT_FACTOR = 4;

/** The answer to a file that costs too much. `limit` is the limit it broke, for a person. */
function tooExpensive(limit: string): Reading {
  const reasons = [{ code: 'too-expensive', data: { limit } } as const];
  return { verdict: 'rejected', kind: 'unknown', reasons, document: null };
}

/** Starts a thread. The clock must be a real one: what is bounded is real time. */
export function startReadingWorker(limits: ReadingLimits, clock: Clock): ReadingWorker {
  const worker = new Worker(limits.entry, {
    resourceLimits: { maxOldGenerationSizeMb: limits.maxMiB * V8_LIMIT_FACTOR },
  });
  let current: PromiseWithResolvers<Reading> | null = null;
  let ended = false;
  worker.on('message', (reading: Reading) => current?.resolve(reading));
  worker.on('error', (error) => {
    if (isOutOfMemory(error)) current?.resolve(tooExpensive(`${limits.maxMiB} MB`));
    else current?.reject(error);
  });
  worker.on('exit', () => {
    ended = true;
    current?.reject(new Error('the reading thread ended'));
  });
  const stop = async (): Promise<void> => {
    ended = true;
    await worker.terminate();
  };
  const read = async (bytes: Uint8Array): Promise<Reading> => {
    const answer = Promise.withResolvers<Reading>();
    current = answer;
    worker.ref();
    const copy = new Uint8Array(bytes);
    worker.postMessage(copy, [copy.buffer]);
    const watched = { worker, limits, clock, running: () => current === answer && !ended };
    breachOf(watched).then((breach) => {
      if (breach !== null) answer.resolve(breach);
    }, answer.reject);
    try {
      const reading = await answer.promise;
      if (reading.reasons.some(({ code }) => code === 'too-expensive')) await stop();
      return reading;
    } finally {
      current = null;
      worker.unref();
    }
  };
  worker.unref();
  return { read, alive: () => !ended, stop };
}

function isOutOfMemory(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
}

type Watched = {
  readonly worker: Worker;
  readonly limits: ReadingLimits;
  readonly clock: Clock;
  readonly running: () => boolean;
};

/** Looks at a running thread until it ends (null) or costs too much. */
async function breachOf({ worker, limits, clock, running }: Watched): Promise<Reading | null> {
  let elapsedMs = 0;
  let lastMs = clock.now();
  while (running()) {
    await clock.sleep(TICK_MS);
    const nowMs = clock.now();
    elapsedMs += Math.min(nowMs - lastMs, MAX_TICK_MS);
    lastMs = nowMs;
    if (elapsedMs + TICK_MS > limits.maxMs) return tooExpensive(`${limits.maxMs / 1000} s`);
    if ((await memoryOf(worker)) > limits.maxMiB * MIB) return tooExpensive(`${limits.maxMiB} MB`);
  }
  return null;
}

/** Bytes in use by a thread; a thread that has just ended uses none. */
async function memoryOf(worker: Worker): Promise<number> {
  const heap = await worker.getHeapStatistics().catch(() => null);
  return heap === null ? 0 : heap.total_heap_size + heap.external_memory;
}
