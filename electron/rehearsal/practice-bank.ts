import type { Calls } from '../../shared/ipc/contract.ts';
import { must } from './office.ts';
import { iban } from './seed/check-digits.ts';
import { balanceAfter, codaText, type InventedStatement } from './seed/coda.ts';
import { dayAfter } from './seed/days.ts';

/** Accounts whose statements are here, one per dossier; `missing`: the number of one that never came. */
const ACCOUNTS = [
  { serial: 4_100_001, old: 12_450_000, missing: null },
  { serial: 4_100_002, old: 3_980_500, missing: 3 },
] as const;

/** What moves in each statement, in thousandths. */
const MOVES = [
  [1_210_000, -363_000],
  [-847_500],
  [2_420_000, -151_250, -60_500],
  [605_000],
] as const;
const WEEK_DAYS = 7;

/**
 * Bank statements of the first dossiers, a week each until yesterday, put in their inbox folders and sent to Octopus with the
 * next run: one account in which all follow each other, and one in which a statement is missing.
 */
export async function setUpBank(calls: Calls, dossierIds: readonly string[]): Promise<void> {
  const { today } = must(await calls['bank.overview']({}));
  for (const [at, { serial, old, missing }] of ACCOUNTS.entries()) {
    const dossierId = dossierIds[at];
    if (dossierId === undefined) return;
    for (const statement of statementsOf(iban(serial), old, today)) {
      if (statement.number === missing) continue;
      const fileName = `uittreksel-${String(statement.number)}.cod`;
      const contentBase64 = Buffer.from(codaText([statement]), 'latin1').toString('base64');
      must(await calls['inbox.take']({ dossierId, fileName, contentBase64 }));
    }
    must(await calls['bank.set']({ dossierId, deliver: true, publishPdf: false }));
  }
}

function statementsOf(account: string, begin: number, today: string): readonly InventedStatement[] {
  const made: InventedStatement[] = [];
  for (const [at, moves] of MOVES.entries()) {
    const before = made.at(-1);
    const newDate = dayAfter(today, -1 - WEEK_DAYS * (MOVES.length - 1 - at));
    made.push({
      iban: account,
      number: at + 1,
      old: before === undefined ? begin : balanceAfter(before),
      moves,
      oldDate: dayAfter(newDate, -WEEK_DAYS),
      newDate,
    });
  }
  return made;
}
