import { afterEach, describe, expect, it } from 'vitest';
import { causeWords } from '../../../renderer/features/waiting/cause-words.ts';
import { must } from '../../../electron/rehearsal/office.ts';
import { causeText } from '../../../shared/i18n/causes.ts';
import { LANGUAGES } from '../../../shared/model/language.ts';
import type { OctopusErrorName } from '../../../shared/octopus-errors/catalogue.ts';
import type { Road } from '../../../shared/octopus-errors/error.ts';
import {
  EXPECTED_BY_CODE,
  EXPECTED_WITHOUT_CODE,
  type ExpectedError,
} from '../../support/octopus-error-table.ts';
import { simulate, SOUND, type Simulation } from '../../support/simulation.ts';

const INSERT = 'insertBuySellBooking';
const MINUTE_MS = 60_000;
const open: Simulation[] = [];

afterEach(async () => {
  await Promise.all(open.splice(0).map((one) => one.close()));
});

async function simulation(): Promise<Simulation> {
  const made = await simulate(11, 5);
  open.push(made);
  return made;
}

type Answer = Pick<ExpectedError, 'code' | 'status' | 'technical'>;

/** Makes Octopus give this answer to the next calls of an operation. */
function plant({ world }: Simulation, answer: Answer, times = 1, operation = INSERT): void {
  const { code, status, technical: technicalInfo } = answer;
  world.addFault({
    service: 'octopus',
    operation,
    kind: 'refusal',
    skip: 0,
    times,
    refusal: { status, code, technicalInfo },
  });
}

/** Roads on which the document is held for a while, with how long. */
const REST_MS: Readonly<Partial<Record<Road, number>>> = {
  retry: 10 * MINUTE_MS,
  park: 60 * MINUTE_MS,
};

/** What is held for this cause, told to a person without a gap. */
async function heldFor({ documents }: Simulation, name: OctopusErrorName) {
  const held = (await documents()).filter(({ cause }) => cause !== null);
  expect(held.map(({ cause }) => cause?.kind)).toEqual([name]);
  const [document] = held;
  for (const language of LANGUAGES) {
    const { what, todo, who, menu } = causeWords(document!.cause!, language);
    expect(`${what} ${todo} ${who}`).not.toMatch(/\?|…|\{\{/);
    expect(what.toLowerCase()).toBe(causeText(name).what[language].toLowerCase());
    expect(menu).toBe(causeText(name).menu?.[language] ?? '');
  }
  return document!;
}

/** Everything is booked once in the end; a document that a person must decide on is the only one that is not. */
async function endsWell(made: Simulation, inVain: number): Promise<void> {
  await made.exportAll();
  const { lost, ...rest } = SOUND;
  const verdict = await made.verdict();
  expect(verdict).toMatchObject(rest);
  expect(verdict.lost.map(({ why }) => why)).toEqual(
    inVain === 0 ? lost : Array.from({ length: inVain }, () => 'held-in-vain'),
  );
  expect(made.world.bookings()).toHaveLength((await made.documents()).length - inVain);
  expect(made.world.violations()).toEqual([]);
}

describe('a booking that Octopus answers with', () => {
  it.each([...EXPECTED_BY_CODE, ...EXPECTED_WITHOUT_CODE])(
    '$code ($status "$technical"): $name, $road',
    async (row) => {
      const made = await simulation();
      // A refused token is renewed once; only what is refused again is told.
      plant(made, row, row.name === 'token-refused' ? 2 : 1);
      await made.exportOnce();
      if (row.road === 'ask') {
        expect((await heldFor(made, row.name)).state).toBe('refused');
      } else if (row.road === 'wait') {
        // A run that a person starts tries again what met a limit: a part of every maximum is kept for him.
        expect((await heldFor(made, row.name)).state).toBe('parked');
      } else if (REST_MS[row.road] !== undefined) {
        // The rest of the lane waits until the next run.
        must(await made.calls['documents.fetch']({ dossierIds: [made.dossierId] }));
        expect((await heldFor(made, row.name)).state).toBe('parked');
        const { nextDueAtMs } = must(await made.calls['status.get']({}));
        expect(nextDueAtMs! - made.clock.now()).toBe(REST_MS[row.road]);
      }
      await endsWell(made, row.road === 'ask' ? 1 : 0);
    },
  );
});

describe('a call on the way to a booking that Octopus answers with', () => {
  const WAYS = ['getRelations', 'insertUpdateRelation', 'connectDossier', 'authenticateUser'];
  const by = (code: number): ExpectedError => EXPECTED_BY_CODE.find((row) => row.code === code)!;
  const rows = [-3, -4, -5, -8, -12, -24, -51, -68].flatMap((code) =>
    WAYS.map((operation) => ({ operation, ...by(code) })),
  );

  it.each(rows)('$code on $operation books nothing twice and says why', async (row) => {
    const made = await simulation();
    // The tokens of linking are spent.
    made.clock.advanceTo(made.clock.now() + 11 * MINUTE_MS);
    plant(made, row, 1, row.operation);
    await made.exportOnce();
    const causes = new Set((await made.documents()).flatMap(({ cause }) => cause?.kind ?? []));
    const { road } = row;
    // A sign-in that is refused for no reason that passes counts as a wrong password; that is never sent twice.
    const isPassword = row.operation === 'authenticateUser' && road === 'ask';
    const name = isPassword ? 'sign-in-needed' : row.name;
    const others = [...causes].filter((cause) => cause !== name);
    expect(others).toEqual([]);
    if (row.operation === 'getRelations') expect(causes.size).toBe(1);
    const remembered = isPassword || (row.operation === 'authenticateUser' && row.code === -68);
    if (remembered) expect(made.world.bookings()).toEqual([]);
    else await endsWell(made, road === 'ask' && causes.size === 1 ? 1 : 0);
  });
});
