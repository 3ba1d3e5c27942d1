import { afterEach, expect, it } from 'vitest';
import { must, openOffice } from '../../../electron/rehearsal/office.ts';
import { setUpPractice } from '../../../electron/rehearsal/practice.ts';
import { seededChance } from '../../../shared/chance.ts';
import { virtualClock } from '../../../shared/virtual-clock.ts';
import { createEngine } from '../../../electron/engine/index.ts';
import { createMemoryVault } from '../../../electron/engine/vault/memory.ts';
import { createWorld } from '../../../electron/rehearsal/world.ts';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).toReversed()) await close();
});

it('the practice firm has a template from which two dossiers differ, and three that only wait to be linked; one account whose statements follow each other, and one with a gap', async () => {
  const clock = virtualClock(Date.UTC(2026, 9, 5, 6));
  const size = { seed: 1, dossiers: 15, documentsPerDossier: 1, ubl: null };
  const world = await createWorld({ ...size, clock });
  closing.push(world.close);
  const directory = await mkdtemp(join(tmpdir(), 'tentakel-oefening-'));
  closing.push(() => rm(directory, { recursive: true, force: true }));
  const engine = await createEngine({
    directory,
    clock,
    chance: seededChance(1),
    transport: world.transport,
    vault: createMemoryVault(),
    emit: () => undefined,
    reach: () => undefined,
  });
  if (!engine.ok) throw new Error(engine.fault.kind);
  const { calls, close } = engine.value;
  closing.push(close);
  const linked = { ...world, dossiers: world.dossiers.slice(0, 12) };
  const office = await openOffice(linked, world.virtualAddresses, calls);
  await setUpPractice(world, office, calls);
  expect(must(await calls['templates.list']({}))).toMatchObject([
    { name: 'BV kwartaal', dossiers: 8, differing: 2 },
  ]);
  const { matches, linked: there } = must(await calls['onboarding.match']({}));
  expect(there).toBe(12);
  expect(matches.map(({ certainty }) => certainty)).toEqual(['sure', 'sure', 'sure']);
  for (const dossierId of office.dossierIds.slice(0, 2)) {
    must(await calls['documents.fetch']({ dossierIds: [dossierId] }));
  }
  const { accounts } = must(await calls['bank.overview']({}));
  expect(
    accounts.map(({ recent }) => recent.map(({ state, blocked }) => blocked ?? state)),
  ).toEqual([
    ['delivered', 'delivered', 'delivered', 'delivered'],
    ['delivered', 'delivered', 'gap'],
  ]);
  expect(accounts.map(({ last }) => last.newDate)).toEqual(['2026-10-04', '2026-10-04']);
  expect(accounts.map(({ trouble }) => trouble?.statement.number ?? null)).toEqual([null, 4]);
  expect(must(await calls['inbox.list']({ dossierId: office.dossierIds[0]! }))).toHaveLength(4);
  expect(world.violations()).toEqual([]);
});
