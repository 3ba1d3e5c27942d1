import { expect, it } from 'vitest';
import { createWorld } from '../../../../electron/rehearsal/world.ts';
import { virtualClock } from '../../../../shared/virtual-clock.ts';

it('tells when something happens in the orders of a company: at that very moment, and not before', async () => {
  const clock = virtualClock(Date.UTC(2026, 8, 28));
  const world = await createWorld({
    seed: 4,
    dossiers: 1,
    documentsPerDossier: 6,
    ubl: null,
    clock,
    period: { firstDay: '2026-09-28', lastDay: '2026-10-04' },
  });
  const party = world.dossiers[0]!.billitPartyId;
  const seen = () =>
    JSON.stringify(world.fates().map(({ orderId }) => world.order(orderId)?.LastModified ?? null));
  let changes = 0;
  for (let { nextMs } = world.changesOf(party); nextMs !== Infinity; changes += 1) {
    clock.advanceTo(nextMs - 1);
    const before = seen();
    clock.advanceTo(nextMs);
    expect(seen()).not.toBe(before);
    expect(world.changesOf(party).lastMs).toBe(nextMs);
    ({ nextMs } = world.changesOf(party));
  }
  expect(changes).toBeGreaterThan(6);
  await world.close();
});
