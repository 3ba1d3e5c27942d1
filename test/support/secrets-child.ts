/**
 * A life of the program in which everything goes wrong that could show a secret: a refused sign-in, a service that
 * answers with what it was sent, expired tokens, lost answers, a backup, and at last a crash. Run with one JSON argument;
 * prints every fault it meets, as the command line would.
 */
import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { seededChance } from '../../shared/chance.ts';
import type { Transport } from '../../shared/http-exchange.ts';
import { virtualClock } from '../../shared/virtual-clock.ts';
import { must, openOffice } from '../../electron/rehearsal/office.ts';
import { gotTransport } from '../../electron/engine/http/got-transport.ts';
import { createEngine } from '../../electron/engine/index.ts';
import { openStore } from '../../electron/engine/store/database.ts';
import { createMemoryVault } from '../../electron/engine/vault/memory.ts';
import type { RehearsalCredentials } from '../../electron/rehearsal/model.ts';
import { createWorld } from '../../electron/rehearsal/world.ts';

/** What the child is told. */
export type SecretsOrder = {
  readonly directory: string;
  readonly credentials: RehearsalCredentials;
  readonly wrongPassword: string;
  /** Address of a service that answers with what it was sent. */
  readonly mirrorUrl: string;
  /** File outside the profile in which every token that was issued is noted. */
  readonly ledger: string;
};

const order = JSON.parse(process.argv[2] ?? '') as SecretsOrder;
const clock = virtualClock(Date.UTC(2026, 9, 5, 6));
const options = { seed: 3, dossiers: 1, documentsPerDossier: 6, ubl: null, clock };
const world = await createWorld(options, { credentials: order.credentials });
const addresses = await world.listen({ octopus: 0, billit: 0, control: null });
const network = gotTransport();
const noting: Transport = async (request) => {
  const response = await network(request);
  const text = response.ok ? Buffer.from(response.value.body).toString() : '';
  const [, token] = /"(?:token|Dossiertoken)":"([^"]+)"/.exec(text) ?? [];
  if (token !== undefined) appendFileSync(order.ledger, `${token}\n`);
  return response;
};
const parts = {
  directory: order.directory,
  clock,
  chance: seededChance(3),
  vault: createMemoryVault(),
};
const opened = await createEngine({
  ...parts,
  transport: noting,
  emit: () => undefined,
  reach: () => undefined,
});
if (!opened.ok) throw new Error(opened.fault.kind);
const { calls, close } = opened.value;
const say = (what: unknown): void => void process.stdout.write(`${JSON.stringify(what)}\n`);

const { octopus, billit } = order.credentials;
const wrong = { ...octopus, password: order.wrongPassword };
say(await calls['connections.addOctopus']({ label: 'x', baseUrl: addresses.octopusUrl, ...wrong }));
for (const status of ['200', '400', '401', '500']) {
  const baseUrl = `${order.mirrorUrl}/${status}`;
  say(await calls['connections.addOctopus']({ label: 'x', baseUrl, ...octopus }));
  const accountantPartyId = String(billit.accountantPartyId);
  say(
    await calls['connections.addBillit']({
      label: 'x',
      baseUrl,
      accountantPartyId,
      apiKey: billit.apiKey,
    }),
  );
}
const office = await openOffice(world, addresses, calls);
const dossierIds = [...office.dossierIds];
const run = async (documentIds: string[]): Promise<void> =>
  say(must(await calls['export.run']({ dossierIds, documentIds })));
await run([]);
const waiting = must(await calls['documents.list']({ states: ['waiting'], limit: 10 }));
const [first = '', second = ''] = waiting.map((row) => row.id);
world.addFault({
  service: 'octopus',
  operation: 'insertBuySellBooking',
  kind: 'error-after-commit',
  skip: 0,
  times: 1,
});
await run([first]);
clock.advanceTo(clock.now() + 60 * 60_000);
await run([second]);
say(must(await calls['communication.list']({ limit: 500 })));
await close();
const store = await openStore(parts);
if (!store.ok) throw new Error(store.fault.kind);
await store.value.backup(join(order.directory, 'backups', 'by-hand.db'));
await store.value.close();

const again = await createEngine({
  ...parts,
  transport: noting,
  emit: () => undefined,
  reach: (step) => {
    if (step === 'posted') throw new Error('a bug in the middle of a delivery');
  },
});
if (!again.ok) throw new Error(again.fault.kind);
await again.value.calls['export.run']({ dossierIds });
