import type { Reading } from '../../electron/engine/documents/port.ts';
import { dice } from './chance.ts';
import { changeSome } from './change.ts';
import { brokenPromise } from './promises.ts';

/** Inputs of one block; a replay runs at most as many. */
export const BLOCK_RUNS = 10_000;

/** Milliseconds that an input of at most 64 KiB may take: the limit of the reader. */
const MAX_MS = 3_000;
/** Parents that a block keeps besides the corpus. */
const MAX_KEPT = 1_000;

/** What a fuzz run needs from outside. */
export type Subject = {
  readonly read: (bytes: Uint8Array) => Reading;
  readonly corpus: readonly string[];
  /** Milliseconds of a clock that only goes forward. */
  readonly nowMs: () => number;
};

/** A promise that was not kept, and the input that shows it. */
export type Finding = { readonly seed: number; readonly index: number; readonly what: string };

/** What a block of inputs gave. */
export type BlockResult = {
  readonly findings: readonly Finding[];
  readonly codes: ReadonlySet<string>;
  readonly maxMs: number;
  /** The last input; for a replay. */
  readonly last: { readonly input: Uint8Array; readonly said: string };
};

type Span = {
  readonly seed: number;
  /** First index, a multiple of {@link BLOCK_RUNS}, and the index behind the last one. */
  readonly from: number;
  readonly to: number;
};

/** Runs the inputs of a block. `onStart` hears each index before its input is read. */
export function runBlock(
  subject: Subject,
  { seed, from, to }: Span,
  onStart: (index: number) => void = () => undefined,
): BlockResult {
  const parents = [...subject.corpus];
  const sets = new Set<string>();
  const codes = new Set<string>();
  const findings: Finding[] = [];
  let maxMs = 0;
  let last = { input: new Uint8Array(), said: '' };
  for (let index = from; index < to; index += 1) {
    const chance = dice(seed, index);
    const text = changeSome(chance.pick(parents), chance, subject.corpus);
    const input = Buffer.from(text, 'latin1');
    onStart(index);
    const outcome = observe(subject, input);
    maxMs = Math.max(maxMs, outcome.ms);
    last = { input, said: outcome.broken ?? outcome.set };
    if (outcome.broken !== null) findings.push({ seed, index, what: outcome.broken });
    for (const code of outcome.codes) codes.add(code);
    if (!sets.has(outcome.set) && parents.length < subject.corpus.length + MAX_KEPT)
      parents.push(text);
    sets.add(outcome.set);
  }
  return { findings, codes, maxMs, last };
}

type Outcome = {
  readonly broken: string | null;
  readonly codes: readonly string[];
  /** Verdict and codes together: what an input reached. */
  readonly set: string;
  readonly ms: number;
};

function observe(subject: Subject, input: Uint8Array): Outcome {
  const startMs = subject.nowMs();
  try {
    const reading = subject.read(input);
    const ms = subject.nowMs() - startMs;
    const slow = ms > MAX_MS ? `took ${ms.toFixed(0)} ms` : null;
    const codes = [...new Set(reading.reasons.map(({ code }) => code))].toSorted();
    const set = [reading.kind, reading.verdict, ...codes].join(' ');
    return { broken: brokenPromise(reading, subject.read) ?? slow, codes, set, ms };
  } catch (error) {
    const said = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { broken: `threw ${said}`, codes: [], set: 'threw', ms: subject.nowMs() - startMs };
  }
}
