import { describe, expect, it } from 'vitest';
import {
  OCTOPUS_POSITIONS,
  type OctopusSwitches,
} from '../../../electron/rehearsal/octopus/switches.ts';
import type { FaultKind } from '../../../electron/rehearsal/model.ts';
import type { Transport } from '../../../shared/http-exchange.ts';
import { checkedTransport } from '../../support/octopus-answers.ts';
import { oneByOne, pairwise, type Row } from '../../support/pairwise.ts';
import { simulate, SOUND } from '../../support/simulation.ts';

const DOCUMENTS = 14;
const INSERT = 'insertBuySellBooking';

/** What goes wrong on the way; each hits once. */
const TROUBLE: readonly (readonly [operation: string, kind: FaultKind, skip: number])[] = [
  [INSERT, 'lost-after-commit', 1],
  [INSERT, 'token-expired', 3],
  [INSERT, 'error-after-commit', 5],
  [INSERT, 'lost-before-commit', 7],
  [INSERT, 'wrong-content-type', 8],
  ['getModifiedBuySellBookings', 'truncated-body', 0],
  ['getModifiedBuySellBookings', 'html-page', 1],
];

function colleagues(bookyearId: number, journalKey: string) {
  return {
    bookyearKey: { id: bookyearId },
    journalKey,
    bookyearPeriodeNr: 202610,
    documentDate: '2026-10-05',
    expiryDate: '2026-11-04',
    amount: 121,
    comment: 'door een collega',
    currencyCode: 'EUR',
    exchangeRate: 1,
    relationIdentificationServiceData: { relationKey: { id: 1 } },
    bookingLines: [],
  };
}

/** The main job with everything that the switches are about: doubt, a colleague in between, tokens that end. */
async function run(row: Row) {
  const octopus = row as Partial<OctopusSwitches>;
  let checked = checkedTransport(async () => Promise.reject(new Error('not wrapped')));
  const wrap = (inner: Transport): Transport => {
    checked = checkedTransport(inner);
    return checked.transport;
  };
  const made = await simulate(11, DOCUMENTS, { switches: { octopus }, wrap });
  try {
    const { world, octopusDossierId } = made;
    let inserts = 0;
    world.onMoment(({ operation, at }) => {
      if (operation !== INSERT || at !== 'answered') return;
      inserts += 1;
      if (inserts === 4) world.bookAsColleague(octopusDossierId, colleagues(2, 'A1'));
      if (inserts === 9) world.bookAsColleague(octopusDossierId, colleagues(2, 'V1'));
    });
    for (const [operation, kind, skip] of TROUBLE) made.spoil(kind, 1, skip, operation);
    await made.exportAll();
    return {
      verdict: await made.verdict(),
      colleagues: world.colleagueBookings().length,
      violations: world.violations(),
      requests: checked.requestProblems,
      undeclared: checked.problems.filter((problem) => !SPOILED.test(problem)),
    };
  } finally {
    await made.close();
  }
}

/** Answers that a fault spoiled are not those of Octopus. */
const SPOILED =
  /insertBuySellBooking 500|content-type text|getModifiedBuySellBookings 200|insertBuySellBooking 200/;

describe('the main job, whatever the real Octopus does where nothing is known', () => {
  const rows = [...oneByOne(OCTOPUS_POSITIONS), ...pairwise(OCTOPUS_POSITIONS)];

  it.each(rows.map((row) => [JSON.stringify(row), row] as const))('%s', async (_name, row) => {
    const { verdict, violations, undeclared, requests, colleagues: byHand } = await run(row);
    expect(byHand).toBe(2);
    expect(verdict).toMatchObject(SOUND);
    expect(verdict.booked + verdict.refused + verdict.parked).toBe(verdict.documents);
    expect(verdict.booked).toBeGreaterThan(DOCUMENTS / 2);
    expect(violations).toEqual([]);
    expect(requests).toEqual([]);
    expect(undeclared).toEqual([]);
  });
});
