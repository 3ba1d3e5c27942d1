import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cliTexts } from '../../shared/i18n/cli.ts';
import { fill } from '../../shared/i18n/text.ts';
import type { Language } from '../../shared/model/language.ts';
import { readOptions, wrongUsage } from './arguments.ts';
import { EXIT, type Io } from './io.ts';
import { reportStoreFault } from './profile.ts';
import { simulate, type SimulateOutcome } from './simulate-run.ts';

const MAX_DAYS = 1_000;
const MAX_DOSSIERS = 1_000;
const MAX_SEED = 2 ** 31;

/** `simulate`: lives through days of a firm on a simulated clock and counts per rule whether every document left in time. */
export async function simulateCommand(args: readonly string[], io: Io): Promise<number> {
  const given = readOptions(args, {
    days: 'string',
    dossiers: 'string',
    seed: 'string',
    json: 'boolean',
  });
  if (!given.ok) return wrongUsage(given.fault, io);
  const days = given.value.whole('days', 7, [1, MAX_DAYS]);
  const dossiers = given.value.whole('dossiers', 14, [1, MAX_DOSSIERS]);
  const seed = given.value.whole('seed', 1, [0, MAX_SEED]);
  if (days === null) return wrongUsage('--days', io);
  if (dossiers === null) return wrongUsage('--dossiers', io);
  if (seed === null) return wrongUsage('--seed', io);
  const directory = await mkdtemp(join(tmpdir(), 'tentakel-simulatie-'));
  try {
    const outcome = await simulate({ days, dossiers, seed, directory });
    if (!outcome.ok) return reportStoreFault(outcome.fault, io);
    if (given.value.flag('json')) io.stdout(JSON.stringify(outcome.value));
    else for (const line of linesOf(outcome.value, days, io.language)) io.stdout(line);
    return outcome.value.sound ? EXIT.done : EXIT.lostOrDoubled;
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}

function linesOf(outcome: SimulateOutcome, days: number, language: Language): readonly string[] {
  const { rules, verdict, passes, calls, elapsedMs } = outcome;
  const perRule = rules.map((one) =>
    fill(cliTexts.simulateRule, language, {
      rule: one.rule.padEnd(26),
      documents: String(one.documents).padStart(6),
      onTime: String(one.onTime).padStart(6),
      waiting: String(one.waiting).padStart(6),
      early: String(one.early).padStart(4),
      late: String(one.late).padStart(4),
    }),
  );
  const summary = fill(cliTexts.simulateSummary, language, {
    days: String(days),
    seconds: (elapsedMs / 1000).toFixed(1),
    passes: String(passes),
    billit: String(calls.billit),
    octopus: String(calls.octopus),
    booked: String(verdict.booked),
    doubled: String(verdict.doubled.length),
    wrongAmounts: String(verdict.wrongAmounts.length),
  });
  return [...perRule, summary];
}
