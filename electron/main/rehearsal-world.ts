import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { z } from 'zod';
import {
  elsewhere,
  worldFacts,
  type WorldFacts,
  type WorldSecrets,
  type worldSize,
} from './rehearsal-facts.ts';

/** A practice world in a thread of its own, on loopback. */
export type RunningWorld = {
  readonly facts: WorldFacts;
  readonly stop: () => Promise<void>;
};

/** Starts a fresh practice world. */
export async function startWorld(size: z.infer<typeof worldSize>): Promise<RunningWorld> {
  const worker = new Worker(join(import.meta.dirname, 'rehearsal-worker.js'), { workerData: size });
  const told = new Promise<unknown>((settle, fail) => {
    worker.once('message', settle);
    worker.once('error', fail);
    worker.once('exit', () => fail(new Error('the practice world ended before it was ready')));
  });
  const facts = worldFacts.parse(await told);
  return {
    facts,
    stop: async () => {
      await worker.terminate();
    },
  };
}

/** The secrets of a world that runs elsewhere, from the file that `tentakel rehearsal --json` printed. */
export function secretsFrom(file: string): WorldSecrets {
  const [first = ''] = readFileSync(file, 'utf8').split('\n');
  return elsewhere.parse(JSON.parse(first));
}
