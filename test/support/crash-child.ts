/**
 * One life of the program in a crash test: opens the profile, signs in from memory, exports everything, and dies without
 * a word (SIGKILL) at the step it was told to. Run with one JSON argument; prints `{steps, states, verified}` when it
 * comes to its end alive.
 */
import { seededChance } from '../../shared/chance.ts';
import { virtualClock } from '../../shared/virtual-clock.ts';
import { MAIL_SECRETS } from '../../electron/engine/clients.ts';
import { connectionId } from '../../electron/engine/domain/ids.ts';
import { gotTransport } from '../../electron/engine/http/got-transport.ts';
import { createEngine } from '../../electron/engine/index.ts';
import type { Step } from '../../electron/engine/sync/steps.ts';
import { createMemoryVault } from '../../electron/engine/vault/memory.ts';
import type { RehearsalCredentials } from '../../electron/rehearsal/model.ts';

/** What a child is told. */
export type ChildOrder = {
  readonly directory: string;
  readonly credentials: RehearsalCredentials;
  readonly nowMs: number;
  /** Only this dossier is exported; null: all. */
  readonly dossierId: string | null;
  /** Message-IDs that are in the Import Viewer: what a person says of mails that are asked about. */
  readonly arrived: readonly string[];
  readonly seed: number;
  /** Die at the `nth` pass (from 1) of a step, or of any step when `step` is null; null: live. */
  readonly die: { readonly step: Step | null; readonly nth: number } | null;
};

const order = JSON.parse(process.argv[2] ?? '') as ChildOrder;
const clock = virtualClock(order.nowMs);
const vault = createMemoryVault();
let passed = 0;
let matched = 0;
const reach = (step: Step): void => {
  passed += 1;
  if (order.die === null) return;
  if (order.die.step === null || order.die.step === step) matched += 1;
  if (matched === order.die.nth) process.kill(process.pid, 'SIGKILL');
};
const opened = await createEngine({
  directory: order.directory,
  clock,
  chance: seededChance(order.seed),
  transport: gotTransport(),
  vault,
  emit: () => undefined,
  reach,
});
if (!opened.ok) throw new Error(opened.fault.kind);
const { calls, close } = opened.value;
const connections = await calls['connections.list']({});
if (!connections.ok) throw new Error(connections.fault.kind);
const { octopus, billit, mail } = order.credentials;
await vault.write(MAIL_SECRETS, 'smtp-password', mail.password);
for (const { id, kind } of connections.value) {
  if (kind === 'billit') await vault.write(connectionId(id), 'billit-api-key', billit.apiKey);
  else {
    await vault.write(connectionId(id), 'octopus-user', octopus.user);
    await vault.write(connectionId(id), 'octopus-password', octopus.password);
    await vault.write(connectionId(id), 'octopus-software-house', octopus.softwareHouseUuid);
  }
}
const dossiers = await calls['dossiers.list']({});
if (!dossiers.ok) throw new Error(dossiers.fault.kind);
const dossierIds =
  order.dossierId === null ? dossiers.value.map((dossier) => dossier.id) : [order.dossierId];
const asked = await calls['documents.list']({ states: ['unclear'], limit: 500 });
for (const { id } of asked.ok ? asked.value : []) {
  const mails = await calls['mail.ofDocument']({ documentId: id });
  const messageId = mails.ok ? mails.value.at(-1)?.messageId : undefined;
  if (typeof messageId !== 'string') continue;
  await calls['mail.answer']({ documentId: id, arrived: order.arrived.includes(messageId) });
}
const MAX_ROUNDS = 30;
for (let round = 0; round < MAX_ROUNDS; round += 1) {
  await calls['export.run']({ dossierIds });
  const status = await calls['status.get']({});
  if (!status.ok) throw new Error(status.fault.kind);
  const { waiting, queued, sending, unclear } = status.value.states;
  if (waiting + queued + sending + unclear === 0) break;
  clock.advanceTo(Math.max(status.value.nextDueAtMs ?? 0, clock.now() + 60_000));
}
const status = await calls['status.get']({});
const documents = [];
let afterId: string | undefined;
for (;;) {
  const page = await calls['documents.list']({
    limit: 500,
    ...(afterId === undefined ? {} : { afterId }),
  });
  if (!page.ok || page.value.length === 0) break;
  documents.push(...page.value);
  afterId = page.value.at(-1)?.id;
}
await close();
if (status.ok) {
  process.stdout.write(
    `${JSON.stringify({ steps: passed, documents, verified: status.value.verified })}\n`,
  );
}
