import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { seededChance } from '../../shared/chance.ts';
import type { Transport } from '../../shared/http-exchange.ts';
import { ok } from '../../shared/result.ts';
import { virtualClock } from '../../shared/virtual-clock.ts';
import { createEngine, type Engine } from '../../electron/engine/index.ts';
import { createMemoryVault } from '../../electron/engine/vault/memory.ts';
import { must, openOffice } from '../../electron/rehearsal/office.ts';
import { createWorld } from '../../electron/rehearsal/world.ts';

const SIZE = { dossiers: 300, documentsPerDossier: 200 };
const NOW_MS = Date.UTC(2026, 9, 5, 6);

/**
 * The first import of a large firm on the virtual clock, with a restart in the middle of it, and a second look at everything:
 * what came in, the calls and the simulated time that Billit's pace costs, and the real time.
 */
export async function benchOrders(): Promise<void> {
  const clock = virtualClock(NOW_MS);
  const startMs = performance.now();
  const world = await createWorld({ seed: 7, ...SIZE, ubl: null, clock });
  const directory = await mkdtemp(join(tmpdir(), 'tentakel-orders-'));
  const vault = createMemoryVault();
  const start = async (life: number): Promise<Engine> => {
    const engine = await createEngine({
      directory,
      clock,
      chance: seededChance(life),
      transport: encrypted(world.transport, world.virtualAddresses.billitUrl),
      vault,
      emit: () => undefined,
      reach: () => undefined,
    });
    if (!engine.ok) throw new Error(engine.fault.kind);
    return engine.value;
  };
  let engine = await start(1);
  const addresses = {
    ...world.virtualAddresses,
    billitUrl: https(world.virtualAddresses.billitUrl),
    smtp: null,
  };
  const office = await openOffice(world, addresses, engine.calls);
  console.log(
    `${String(SIZE.dossiers)} companies with ${String(world.fates().length)} orders, linked in ${seconds(startMs)}`,
  );
  const fetchAll = async (ids: readonly string[]): Promise<number> => {
    let stored = 0;
    for (const dossierId of ids) {
      const [report] = must(await engine.calls['documents.fetch']({ dossierIds: [dossierId] }));
      if (report?.fault !== null) throw new Error(`${dossierId}: ${String(report?.fault)}`);
      stored += report.stored;
    }
    return stored;
  };
  const measured = async (name: string, work: () => Promise<number>): Promise<void> => {
    const before = world.calls().billit;
    const [fromMs, realMs] = [clock.now(), performance.now()];
    const stored = await work();
    const after = world.calls().billit;
    const calls = Object.entries(after)
      .map(([operation, count]) => [operation, count - (before[operation] ?? 0)] as const)
      .filter(([, count]) => count > 0)
      .map(([operation, count]) => `${operation} ${String(count)}`);
    const hours = ((clock.now() - fromMs) / 3_600_000).toFixed(1);
    console.log(
      `${name}: ${String(stored)} stored, ${hours} simulated hours, ${seconds(realMs)}; ${calls.join(', ')}`,
    );
  };
  const half = Math.floor(office.dossierIds.length / 2);
  await measured('first half', () => fetchAll(office.dossierIds.slice(0, half)));
  await engine.close();
  engine = await start(2);
  await measured('rest, after a restart', () => fetchAll(office.dossierIds));
  await measured('once more', () => fetchAll(office.dossierIds));
  const dossiers = must(await engine.calls['dossiers.list']({}));
  const here = dossiers.reduce(
    (sum, { states }) => sum + Object.values(states).reduce((left, right) => left + right, 0),
    0,
  );
  console.log(
    `${String(here)} documents here; violations of the contract: ${String(world.violations().length)}`,
  );
  await engine.close();
  await world.close();
  await rm(directory, { recursive: true, force: true });
}

function https(address: string): string {
  return address.replace('http:', 'https:');
}

/** Billit behind https, as it is: only then is its pace kept. */
function encrypted(inner: Transport, address: string): Transport {
  const outside = https(address);
  return async (request) => {
    if (!request.url.startsWith(outside)) return inner(request);
    const answered = await inner({ ...request, url: request.url.replace(outside, address) });
    if (!answered.ok || !request.url.includes('/v1/orders?')) return answered;
    const text = new TextDecoder().decode(answered.value.body).replaceAll(address, outside);
    return ok({ ...answered.value, body: new TextEncoder().encode(text) });
  };
}

function seconds(sinceMs: number): string {
  return `${((performance.now() - sinceMs) / 1000).toFixed(0)} s`;
}
