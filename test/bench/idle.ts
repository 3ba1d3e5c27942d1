import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { seededChance } from '../../shared/chance.ts';
import { virtualClock } from '../../shared/virtual-clock.ts';
import { createEngine } from '../../electron/engine/index.ts';
import { createMemoryVault } from '../../electron/engine/vault/memory.ts';
import { must, openOffice } from '../../electron/rehearsal/office.ts';
import { createWorld } from '../../electron/rehearsal/world.ts';

const SIZE = { dossiers: 1_000, documentsPerDossier: 1 };
/** A Monday morning in Brussels. */
const NOW_MS = Date.UTC(2026, 9, 5, 6);
const HOUR_MS = 3_600_000;
/** What came in with the links is done, and whatever waits has been looked at again. */
const SETTLE_HOURS = 30;
const HOURS = 24;

/**
 * What a large firm costs while nothing happens: every dossier sends after ten minutes, nothing comes in. Per hour on the
 * virtual clock: passes of the schedule (wake-ups), calls, and CPU seconds; the simulated services run in this process,
 * so the CPU seconds are an upper bound.
 */
export async function benchIdle(): Promise<void> {
  const clock = virtualClock(NOW_MS);
  const world = await createWorld({ seed: 3, ...SIZE, ubl: null, clock });
  const directory = await mkdtemp(join(tmpdir(), 'tentakel-idle-'));
  const engine = await createEngine({
    directory,
    clock,
    chance: seededChance(3),
    transport: world.transport,
    vault: createMemoryVault(),
    emit: () => undefined,
    reach: () => undefined,
  });
  if (!engine.ok) throw new Error(engine.fault.kind);
  const { calls, scheduler } = engine.value;
  const office = await openOffice(world, world.virtualAddresses, calls);
  for (const dossierId of office.dossierIds) {
    const rules = { releasedOnly: false, approvedOnly: false, checkedOnly: false } as const;
    must(await calls['schedule.set']({ dossierId, frequency: 'after-10-minutes', ...rules }));
  }
  const passUntil = async (untilMs: number): Promise<number> => {
    let passes = 0;
    while (clock.now() < untilMs) {
      clock.advanceTo(Math.min(untilMs, await scheduler.pass()));
      passes += 1;
    }
    return passes;
  };
  await passUntil(NOW_MS + SETTLE_HOURS * HOUR_MS);
  const before = callsOf(world.calls());
  const cpu = process.cpuUsage();
  const passes = await passUntil(clock.now() + HOURS * HOUR_MS);
  const { user, system } = process.cpuUsage(cpu);
  const perHour = (amount: number): string => (amount / HOURS).toFixed(1);
  const { heapUsed, rss } = process.memoryUsage();
  console.log(
    `${String(SIZE.dossiers)} dossiers, idle for ${String(HOURS)} h: per hour ${perHour(passes)} wake-ups, ${perHour(
      callsOf(world.calls()) - before,
    )} calls, ${perHour((user + system) / 1e6)} s of CPU; heap ${mebibytes(heapUsed)}, resident ${mebibytes(rss)}`,
  );
  await engine.value.close();
  await world.close();
  await rm(directory, { recursive: true, force: true });
}

function callsOf(calls: Readonly<Record<string, Readonly<Record<string, number>>>>): number {
  const counts = Object.values(calls).flatMap((service) => Object.values(service));
  return counts.reduce((sum, count) => sum + count, 0);
}

function mebibytes(bytes: number): string {
  return `${String(Math.round(bytes / 2 ** 20))} MiB`;
}
