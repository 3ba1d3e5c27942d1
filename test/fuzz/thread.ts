import { parentPort, workerData } from 'node:worker_threads';
import { readDocument } from '../../electron/engine/documents/reader.ts';
import { runBlock } from './block.ts';
import { loadCorpus } from './corpus.ts';

// Runs blocks one after the other; where it stands is visible from outside, so that a hang has an index.
const { seed, place } = workerData as { seed: number; place: Float64Array };
const subject = { read: readDocument, corpus: loadCorpus(), nowMs: () => performance.now() };
parentPort!.on('message', ({ from, to }: { from: number; to: number }) => {
  const { findings, codes, maxMs } = runBlock(subject, { seed, from, to }, (index) => {
    place[0] = index;
  });
  parentPort!.postMessage({ runs: to - from, findings, codes: [...codes], maxMs });
});
