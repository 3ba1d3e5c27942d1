import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { seededChance } from '../../shared/chance.ts';
import type { CallOutput } from '../../shared/ipc/contract.ts';
import { causeKey } from '../../shared/model/cause.ts';
import { virtualClock } from '../../shared/virtual-clock.ts';
import { openOffice } from '../../electron/rehearsal/office.ts';
import { gotTransport } from '../../electron/engine/http/got-transport.ts';
import { createEngine } from '../../electron/engine/index.ts';
import { createMemoryVault } from '../../electron/engine/vault/memory.ts';
import { mailsIn } from '../../electron/rehearsal/verdict-books.ts';
import { judge, type Verdict } from '../../electron/rehearsal/verdict.ts';
import { createWorld } from '../../electron/rehearsal/world.ts';
import type { ChildOrder } from './crash-child.ts';

const NOW_MS = Date.UTC(2026, 9, 5, 6);
const CHILD = join(import.meta.dirname, 'crash-child.ts');

type World = Awaited<ReturnType<typeof createWorld>>;
type Documents = CallOutput<'documents.list'>;

/** What a child said at its end; null when it was killed. */
export type LifeReport = {
  readonly steps: number;
  readonly documents: Documents;
  readonly verified: number;
};

/** A world over loopback, a profile linked to it, and lives of the program that may be cut off. */
export type Stage = {
  readonly world: World;
  /** Runs one life; `die` null = to its end. */
  readonly live: (die: ChildOrder['die']) => Promise<LifeReport | null>;
  /** Kills the next life when the world passes its `nth` moment of the given kind from now. */
  readonly killAtMoment: (nth: number) => void;
  /** What the world's books say of the last report. */
  readonly verdict: (report: LifeReport) => Verdict;
  readonly close: () => Promise<void>;
};

/** Sets a stage: world, profile, everything imported and linked, nothing exported yet. Only dossier `at` is exported. */
export async function setStage(seed: number, documents: number, at = 0): Promise<Stage> {
  const clock = virtualClock(NOW_MS);
  const options = { seed, dossiers: at + 1, documentsPerDossier: documents, ubl: null, clock };
  const world = await createWorld(options);
  const addresses = await world.listen({ octopus: 0, billit: 0, control: null, smtp: 0 });
  const directory = await mkdtemp(join(tmpdir(), 'tentakel-crash-'));
  const { billitPartyId, octopusDossierId } = world.dossiers[at]!;
  const parties = await link(directory, world, addresses, seed);
  const [dossierId] = [...parties].find(([, party]) => party === billitPartyId)!;
  let child: ReturnType<typeof spawn> | null = null;
  let momentsLeft: number | null = null;
  world.onMoment(() => {
    if (momentsLeft === null) return;
    momentsLeft -= 1;
    if (momentsLeft > 0) return;
    momentsLeft = null;
    child?.kill('SIGKILL');
  });

  const live = async (die: ChildOrder['die']): Promise<LifeReport | null> => {
    const order: ChildOrder = {
      directory,
      credentials: world.credentials,
      nowMs: clock.now(),
      dossierId,
      arrived: world.viewer().map(({ messageId }) => messageId),
      seed: seed + Math.round(clock.now() / 1000),
      die,
    };
    const started = spawn(process.execPath, [CHILD, JSON.stringify(order)]);
    child = started;
    let out = '';
    let problem = '';
    started.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
    started.stderr.on('data', (chunk: Buffer) => (problem += chunk.toString()));
    const [code, signal] = await new Promise<[number | null, string | null]>((resolve) => {
      started.on('close', (...ending) => resolve(ending));
    });
    child = null;
    clock.advanceTo(clock.now() + 60_000);
    if (signal === 'SIGKILL') return null;
    if (code !== 0) throw new Error(`the program failed by itself: ${problem}`);
    return JSON.parse(out) as LifeReport;
  };

  return {
    world,
    live,
    killAtMoment: (nth) => {
      momentsLeft = nth;
    },
    verdict: (report) => verdictOf(world, report, { parties, octopusDossierId }),
    close: async () => {
      await world.close();
      await rm(directory, { recursive: true, force: true });
    },
  };
}

async function link(
  directory: string,
  world: World,
  addresses: Awaited<ReturnType<World['listen']>>,
  seed: number,
): Promise<ReadonlyMap<string, number>> {
  const engine = await createEngine({
    directory,
    clock: virtualClock(NOW_MS),
    chance: seededChance(seed),
    transport: gotTransport(),
    vault: createMemoryVault(),
    emit: () => undefined,
    reach: () => undefined,
  });
  if (!engine.ok) throw new Error(engine.fault.kind);
  const office = await openOffice(world, addresses, engine.value.calls);
  await engine.value.close();
  return office.partyOfDossier;
}

function verdictOf(
  world: World,
  report: LifeReport,
  { parties, octopusDossierId }: { parties: ReadonlyMap<string, number>; octopusDossierId: number },
): Verdict {
  return judge({
    fates: world.fates().filter((fate) => fate.octopusDossierId === octopusDossierId),
    bookings: world.bookings(),
    colleagues: world.colleagueBookings(),
    mails: mailsIn(world.viewer()),
    reports: report.documents.map((row) => ({
      orderId: Number(row.externalId),
      billitPartyId: parties.get(row.dossierId) ?? 0,
      state: row.state,
      causeKey:
        row.cause === null ? null : causeKey({ kind: row.cause.kind, data: row.cause.data }),
    })),
  });
}
