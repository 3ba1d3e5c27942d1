import { closeSync, mkdirSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runCommand } from './command.ts';
import { closingLine, sum } from './count.ts';
import type { Tally } from './count.ts';
import { withScratch } from './scratch.ts';
import { checkRounds } from './steps.ts';
import type { Step } from './steps.ts';

/** Where the reports of the test runs go. */
const RESULTS = '.results';
/** Tells scripts/check.mjs that the closing line is out; a crash ends with another code. */
const SOME_FAILED = 3;

type Ended = { readonly tally: Tally; readonly line: string };

/** Runs a step; one with others beside it prints what it said when it is over. */
async function runStep(step: Step, alone: boolean, env: NodeJS.ProcessEnv): Promise<Ended> {
  const startMs = performance.now();
  const log = join(RESULTS, `${step.name}.log`);
  const output = alone ? undefined : openSync(log, 'w');
  if (alone) console.log(`\n== ${step.name}`);
  step.prepare();
  const end = await runCommand(step.command, env, output === undefined ? {} : { output });
  if (output !== undefined) {
    closeSync(output);
    console.log(`\n== ${step.name}\n${readFileSync(log, 'utf8').trimEnd()}`);
  }
  const tally = step.count(end);
  const seconds = ((performance.now() - startMs) / 1000).toFixed(1);
  console.log(`== ${step.name}: ${closingLine(tally)} (${seconds} s)`);
  return { tally, line: `${step.name.padEnd(8)} ${seconds.padStart(6)} s  ${closingLine(tally)}` };
}

async function main(env: NodeJS.ProcessEnv): Promise<number> {
  mkdirSync(RESULTS, { recursive: true });
  const only = process.argv.slice(2);
  const ended: Ended[] = [];
  for (const round of checkRounds(RESULTS)) {
    const steps = round.filter(({ name }) => only.length === 0 || only.includes(name));
    ended.push(...(await Promise.all(steps.map((step) => runStep(step, steps.length === 1, env)))));
  }
  const total = sum(ended.map(({ tally }) => tally));
  console.log(`\n${ended.map(({ line }) => line).join('\n')}\n`);
  for (const name of total.skipped) console.log(`skipped: ${name}`);
  for (const name of total.failed) console.log(`failed: ${name}`);
  console.log(closingLine(total));
  return total.failed.length === 0 && total.passed > 0 ? 0 : SOME_FAILED;
}

process.exitCode = await withScratch(main);
