import { afterEach, describe, expect, it } from 'vitest';
import {
  OCTOPUS_POSITIONS,
  type OctopusSwitches,
} from '../../../electron/rehearsal/octopus/switches.ts';
import { causeWords } from '../../../renderer/features/waiting/cause-words.ts';
import { causeText } from '../../../shared/i18n/causes.ts';
import type { OctopusErrorName } from '../../../shared/octopus-errors/catalogue.ts';
import { simulate, SOUND, type Simulation } from '../../support/simulation.ts';

const MINUTE_MS = 60_000;
const open: Simulation[] = [];

afterEach(async () => {
  await Promise.all(open.splice(0).map((one) => one.close()));
});

/** A linked dossier whose tokens are spent, with a door that has just been shut. */
async function shutOut(shut: (dossierId: number) => Partial<OctopusSwitches>): Promise<Simulation> {
  const made = await simulate(11, 5);
  open.push(made);
  made.clock.advanceTo(made.clock.now() + 11 * MINUTE_MS);
  made.world.turn(shut(made.octopusDossierId));
  return made;
}

async function causesOf({ documents }: Simulation): Promise<readonly string[]> {
  return [...new Set((await documents()).flatMap(({ cause }) => cause?.kind ?? []))];
}

/** What a person reads of the documents that it holds. */
async function told({ documents }: Simulation) {
  const cause = (await documents()).flatMap((row) => row.cause ?? [])[0];
  return causeWords(cause!, 'nl');
}

/** The door opens; an hour later everything is there, once. */
async function opensAgain(made: Simulation, opened: Partial<OctopusSwitches>): Promise<void> {
  expect(made.world.bookings()).toEqual([]);
  made.world.turn(opened);
  await made.exportAll();
  expect(await made.verdict()).toMatchObject(SOUND);
}

const EXPECTED: Readonly<Record<OctopusSwitches['webserviceOffAnswer'], OctopusErrorName>> = {
  technical: 'webservice-off',
  '-3 technical': 'webservice-off',
  '-5 technical': 'webservice-off',
  '-3': 'no-access',
  '-5': 'dossier-disabled',
};

describe('a dossier without Webservice toegang (S77)', () => {
  it.each(OCTOPUS_POSITIONS.webserviceOffAnswer)(
    'answered %j: says so and where',
    async (answer) => {
      const made = await shutOut((id) => ({
        dossiersWithoutWebservice: [id],
        webserviceOffAnswer: answer,
      }));
      await made.exportOnce();
      const name = EXPECTED[answer];
      expect(await causesOf(made)).toEqual([name]);
      const { what, todo, menu } = await told(made);
      expect(what.toLowerCase()).toBe(causeText(name).what.nl.toLowerCase());
      // Octopus that does not say which: the module is named as well.
      expect(`${todo} ${menu}`).toMatch(/Bestellen/);
      if (name === 'webservice-off') {
        expect(menu).toBe("Bestellen > 'Webservice toegang'");
        expect(todo).toContain('extra kosten');
      }
      await opensAgain(made, { dossiersWithoutWebservice: [] });
    },
  );
});

describe('a user without the right to a dossier (S80)', () => {
  it.each(OCTOPUS_POSITIONS.noAccessAnswer)('answered %j: says so and where', async (answer) => {
    const made = await shutOut((id) => ({ dossiersWithoutAccess: [id], noAccessAnswer: answer }));
    await made.exportOnce();
    expect(await causesOf(made)).toEqual(['no-access']);
    const { what, menu } = await told(made);
    expect(menu).toBe("Beheer > Gebruikers > Rechten > 'Toegang tot de webservice'");
    expect(what).not.toContain('Webservices niet geactiveerd');
    await opensAgain(made, { dossiersWithoutAccess: [] });
  });
});
