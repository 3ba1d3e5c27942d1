import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { seededChance } from '../../shared/chance.ts';
import { causeKey } from '../../shared/model/cause.ts';
import { virtualClock } from '../../shared/virtual-clock.ts';
import { must, openOffice } from '../../electron/rehearsal/office.ts';
import { createEngine } from '../../electron/engine/index.ts';
import { createMemoryVault } from '../../electron/engine/vault/memory.ts';
import { createWorld } from '../../electron/rehearsal/world.ts';

/** What the simulated Octopus holds of one file: total and `code:base:vat` per code, in cents. */
export type HeldByOctopus = { readonly total: number; readonly vat: string };

/** Brings every file of a folder in as a sale of its supplier, exports all, and reads Octopus' books by file name. */
export async function bookUblFolder(folder: string): Promise<{
  readonly bookings: ReadonlyMap<string, HeldByOctopus>;
  readonly held: ReadonlyMap<string, string>;
}> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = await Promise.all(
    entries
      .filter((entry) => entry.isFile())
      .map(async ({ name, parentPath }) => ({
        fileName: name,
        bytes: await readFile(join(parentPath, name)),
      })),
  );
  const nameOfHash = new Map(files.map(({ fileName, bytes }) => [sha256(bytes), fileName]));
  const clock = virtualClock(Date.UTC(2026, 9, 5, 6));
  const options = { seed: 1, dossiers: 1, documentsPerDossier: 1, ubl: files, clock };
  const world = await createWorld(options);
  const directory = await mkdtemp(join(tmpdir(), 'tentakel-ubl-'));
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
  try {
    const { calls } = engine.value;
    const office = await openOffice(world, world.virtualAddresses, calls);
    must(await calls['export.run']({ dossierIds: [...office.dossierIds] }));
    const bookings = new Map<string, HeldByOctopus>();
    for (const booking of world.bookings()) {
      const names = booking.attachments.flatMap((file) => nameOfHash.get(file.sha256) ?? []);
      const vat = booking.lines
        .map((line) => [line.vatCodeKey, line.baseCents, line.vatCents].join(':'))
        .toSorted()
        .join(' ');
      for (const name of names) bookings.set(name, { total: booking.amountCents, vat });
    }
    const fateOfOrder = new Map(world.fates().map((fate) => [fate.orderId, fate.ublSha256]));
    const held = new Map<string, string>();
    for (const row of must(await calls['documents.list']({ limit: 500 }))) {
      const name = nameOfHash.get(fateOfOrder.get(Number(row.externalId)) ?? '');
      if (name !== undefined && row.cause !== null) held.set(name, causeKey(row.cause));
    }
    return { bookings, held };
  } finally {
    await engine.value.close();
    await world.close();
    await rm(directory, { recursive: true, force: true });
  }
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
