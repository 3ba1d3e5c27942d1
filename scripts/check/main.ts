import { mkdirSync } from 'node:fs';
import { runCommand } from './command.ts';
import { closingLine, sum } from './count.ts';
import type { Tally } from './count.ts';
import { checkSteps } from './steps.ts';

/** Where the reports of the test runs go. */
const RESULTS = '.results';
/** Tells scripts/check.mjs that the closing line is out; a crash ends with another code. */
const SOME_FAILED = 3;

async function main(): Promise<number> {
  mkdirSync(RESULTS, { recursive: true });
  const only = process.argv.slice(2);
  const steps = checkSteps(RESULTS).filter(({ name }) => only.length === 0 || only.includes(name));
  const tallies: Tally[] = [];
  const times: string[] = [];
  for (const step of steps) {
    console.log(`\n== ${step.name}`);
    const startMs = performance.now();
    step.prepare();
    const tally = step.count(await runCommand(step.command, process.env));
    const seconds = ((performance.now() - startMs) / 1000).toFixed(1);
    times.push(`${step.name.padEnd(8)} ${seconds.padStart(6)} s  ${closingLine(tally)}`);
    console.log(`== ${step.name}: ${closingLine(tally)} (${seconds} s)`);
    tallies.push(tally);
  }
  const total = sum(tallies);
  console.log(`\n${times.join('\n')}\n`);
  for (const name of total.skipped) console.log(`skipped: ${name}`);
  for (const name of total.failed) console.log(`failed: ${name}`);
  console.log(closingLine(total));
  return total.failed.length === 0 && total.passed > 0 ? 0 : SOME_FAILED;
}

process.exitCode = await main();
