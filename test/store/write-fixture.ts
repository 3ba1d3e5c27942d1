import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MIGRATIONS } from '../../electron/engine/store/migrations/list.ts';
import { openStore } from '../../electron/engine/store/database.ts';
import { dumpOf } from './dump.ts';
import * as invented from './fixture.ts';

/* Run once, by hand, for a schema version that is about to ship: node test/store/write-fixture.ts */

const directory = mkdtempSync(join(tmpdir(), 'tentakel-fixture-'));
const opened = await openStore({
  directory,
  clock: invented.clock,
  chance: invented.counting(),
});
if (!opened.ok) throw new Error(opened.fault.kind);
const store = opened.value;
await store.firm.set({ name: 'Kantoor Verzonnen', language: 'fr' }, 1);
await invented.seed(store);
await store.connections.add(invented.connection('billit'), 2);
await store.connections.add(invented.connection('octopus'), 2);
await store.links.add(invented.LINK, 3);
await store.relations.plan(
  invented.DOSSIER.id,
  'BE0123456749',
  invented.relation({ externalId: 900 }),
);
const booked = await invented.queue(store, invented.document('booked'));
const number = await invented.send(store, booked);
await store.outbox.settle(booked, { kind: 'booked', number }, 40);
await store.outbox.recordReadBack({ equal: [booked], different: [] }, 50);
const refused = await invented.queue(store, invented.document('refused'));
await invented.send(store, refused);
await store.outbox.settle(refused, { kind: 'refused', cause: invented.REFUSED }, 60);
const unclear = await invented.queue(store, invented.document('unclear'));
await invented.send(store, unclear);
await store.outbox.settle(unclear, { kind: 'unclear', cause: invented.NO_ANSWER }, 70);
await invented.queue(store, invented.document('queued'));
await invented.arrive(store, invented.document('waiting'));
const call = { octopusDossierId: 5001, login: 'anna', operation: 'x' };
const among = { operation: 'x', fromMs: 0, toMs: 3_600_000 };
await store.callCounts.reserve(call, 70, { among, max: 9 });
await store.close();
const target = `store-v${MIGRATIONS.length}.sql`;
writeFileSync(
  join(import.meta.dirname, '..', 'fixtures', target),
  dumpOf(join(directory, 'tentakel.db')),
);
rmSync(directory, { recursive: true });
