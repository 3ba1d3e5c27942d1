import { Worker } from 'node:worker_threads';
import { BLOCK_RUNS, type Finding } from './block.ts';

/** Milliseconds without a next input after which a thread hangs. */
const HANG_MS = 20_000;
const LOOK_MS = 1_000;
const MAX_HEAP_MIB = 500;

type Task = { readonly seed: number; readonly runs: number; readonly threads: number };
type Answer = {
  readonly runs: number;
  readonly findings: readonly Finding[];
  readonly codes: readonly string[];
  readonly maxMs: number;
  /** The thread cannot be used again. */
  readonly broke: boolean;
};

/** Runs the inputs 0 to `runs` in blocks over threads, and prints how it goes; 1 when something was found, else 0. */
export async function runThreads({ seed, runs, threads }: Task): Promise<number> {
  const startMs = performance.now();
  const blocks = Array.from({ length: Math.ceil(runs / BLOCK_RUNS) }, (_, number) => ({
    from: number * BLOCK_RUNS,
    to: Math.min(runs, (number + 1) * BLOCK_RUNS),
  }));
  const codes = new Set<string>();
  let done = 0;
  let maxMs = 0;
  let maxRss = 0;
  let found = 0;
  const report = (answer: Answer): void => {
    done += answer.runs;
    maxMs = Math.max(maxMs, answer.maxMs);
    maxRss = Math.max(maxRss, process.memoryUsage.rss());
    found += answer.findings.length;
    for (const code of answer.codes) codes.add(code);
    for (const { index, what } of answer.findings) console.log(`FOUND ${seed}:${index} ${what}`);
    const perSecond = (done / (performance.now() - startMs)) * 1000;
    console.log(
      `${done} runs, ${perSecond.toFixed(0)} runs/s, ${codes.size} codes, max ${maxMs.toFixed(0)} ms, max ${(maxRss / 2 ** 20).toFixed(0)} MiB RSS, ${found} found`,
    );
  };
  const queue = blocks.values();
  await Promise.all(
    Array.from({ length: threads }, async () => {
      let lane = startLane(seed);
      for (const block of queue) {
        const answer = await runInLane(lane, seed, block);
        report(answer);
        if (!answer.broke) continue;
        await lane.worker.terminate();
        lane = startLane(seed);
      }
      await lane.worker.terminate();
    }),
  );
  console.log(`codes: ${[...codes].toSorted().join(' ')}`);
  console.log(
    `seed ${seed}: ${done} runs in ${((performance.now() - startMs) / 1000).toFixed(0)} s, ${found} found`,
  );
  return found === 0 ? 0 : 1;
}

/** A thread, and the index at which it stands, written by it. */
type Lane = { readonly worker: Worker; readonly place: Float64Array };

function startLane(seed: number): Lane {
  const place = new Float64Array(new SharedArrayBuffer(Float64Array.BYTES_PER_ELEMENT));
  const worker = new Worker(new URL('thread.ts', import.meta.url), {
    workerData: { seed, place },
    resourceLimits: { maxOldGenerationSizeMb: MAX_HEAP_MIB },
  });
  return { worker, place };
}

type Block = { readonly from: number; readonly to: number };

/** One block. A hang or a crash ends it at the index where the thread stood. */
function runInLane({ worker, place }: Lane, seed: number, block: Block): Promise<Answer> {
  place[0] = block.from;
  return new Promise((resolve) => {
    let seen = { index: -1, atMs: performance.now() };
    const end = (answer: Answer): void => {
      clearInterval(watch);
      worker.off('message', onMessage).off('error', onError);
      resolve(answer);
    };
    const broke = (what: string): void => {
      const index = place[0] ?? block.from;
      const findings = [{ seed, index, what }];
      end({ runs: index + 1 - block.from, findings, codes: [], maxMs: 0, broke: true });
    };
    const watch = setInterval(() => {
      const index = place[0] ?? -1;
      if (index !== seen.index) seen = { index, atMs: performance.now() };
      else if (performance.now() - seen.atMs > HANG_MS) broke('hangs');
    }, LOOK_MS);
    const onMessage = (answer: Omit<Answer, 'broke'>): void => end({ ...answer, broke: false });
    const onError = (error: Error): void => broke(`ended its thread: ${error.message}`);
    worker.on('message', onMessage).on('error', onError);
    worker.postMessage(block);
  });
}
