/** `npm run fuzz -- --runs N --seed S [--threads T] [--replay SEED:INDEX]`. Exit 1 when a promise was not kept. */
import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readDocument } from '../../electron/engine/documents/reader.ts';
import { BLOCK_RUNS, runBlock } from './block.ts';
import { loadCorpus } from './corpus.ts';
import { runThreads } from './threads.ts';

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '10000' },
    seed: { type: 'string', default: '1' },
    threads: { type: 'string', default: '1' },
    replay: { type: 'string' },
  },
});

/** Runs the block of one input again up to it, and keeps the input as a file to look at. */
function replay(seed: number, index: number): number {
  const subject = { read: readDocument, corpus: loadCorpus(), nowMs: () => performance.now() };
  const from = index - (index % BLOCK_RUNS);
  const { findings, last } = runBlock(subject, { seed, from, to: index + 1 });
  const file = join(tmpdir(), `fuzz-${seed}-${index}.xml`);
  writeFileSync(file, last.input);
  console.log(`${seed}:${index}: ${last.said}\nThe input is in ${file}`);
  return findings.some((finding) => finding.index === index) ? 1 : 0;
}

if (values.replay === undefined) {
  process.exitCode = await runThreads({
    seed: Number(values.seed),
    runs: Number(values.runs),
    threads: Number(values.threads),
  });
} else {
  const [seed = 1, index = 0] = values.replay.split(':').map(Number);
  process.exitCode = replay(seed, index);
}
