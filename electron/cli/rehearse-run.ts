import { nextBrusselsDay, brusselsDay } from '../../shared/clock.ts';
import { seededChance } from '../../shared/chance.ts';
import type { Transport } from '../../shared/http-exchange.ts';
import { cliTexts } from '../../shared/i18n/cli.ts';
import { fill } from '../../shared/i18n/text.ts';
import type { CallOutput, Calls } from '../../shared/ipc/contract.ts';
import { causeKey, type CauseKind } from '../../shared/model/cause.ts';
import type { DocumentState } from '../../shared/model/document-state.ts';
import { isOctopusError, OCTOPUS_ERRORS } from '../../shared/octopus-errors/catalogue.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import { virtualClock, type VirtualClock } from '../../shared/virtual-clock.ts';
import { createEngine, type Engine } from '../engine/index.ts';
import { gotTransport } from '../engine/http/got-transport.ts';
import type { StoreFault } from '../../shared/model/store-fault.ts';
import { createMemoryVault } from '../engine/vault/memory.ts';
import type { ForeignUbl, RehearsalAddresses } from '../rehearsal/model.ts';
import type { Verdict } from '../rehearsal/verdict.ts';
import { createWorld, type RehearsalWorld } from '../rehearsal/world.ts';
import type { Io } from './io.ts';
import { must, openOffice, type Office } from '../rehearsal/office.ts';
import { allDocuments, total, verdictOf, type DocumentSummary } from './world-verdict.ts';

export type RehearseOptions = {
  readonly dossiers: number;
  /** Per dossier. */
  readonly documents: number;
  readonly seed: number;
  readonly ubl: readonly ForeignUbl[] | null;
  /** In-process instead of over loopback. */
  readonly virtual: boolean;
  readonly directory: string;
  readonly io: Io;
};

/** What --json prints. */
export type RehearseReport = {
  readonly dossiers: number;
  readonly documents: number;
  readonly states: Readonly<Record<DocumentState, number>>;
  readonly booked: number;
  readonly delivered: number;
  readonly refused: number;
  readonly parked: number;
  readonly lost: number;
  readonly doubled: number;
  /** Bookings that should not be there, and bookings with other amounts than the document. */
  readonly unexpected: number;
  readonly wrongAmounts: number;
  /** In the books, while the program says something else. */
  readonly misreported: number;
  /** Read back from Octopus and equal to the cent. */
  readonly verified: number;
  /** Requests that do not follow the contracts. */
  readonly violations: number;
  readonly calls: Readonly<Record<string, number>>;
  readonly callsPerDocument: number;
  readonly elapsedMs: number;
};

export type RehearseOutcome = {
  readonly report: RehearseReport;
  readonly verdict: Verdict;
  /** Documents per cause key. */
  readonly causes: Readonly<Record<string, number>>;
  readonly octopusCalls: number;
  /** Nothing lost, doubled, unexpected or wrong. */
  readonly sound: boolean;
};

/** Monday 5 October 2026, eight in the morning in Brussels: the quarter is over, the return is due. */
const WORLD_BEGINS_MS = Date.UTC(2026, 9, 5, 6);
const MAX_DAYS = 2_000;

/** Runs one rehearsal on a profile that must be empty. */
export async function rehearse(
  options: RehearseOptions,
): Promise<Result<RehearseOutcome, StoreFault | { readonly kind: 'holds-data' }>> {
  const startedAt = performance.now();
  const clock = virtualClock(WORLD_BEGINS_MS);
  const world = await createWorld({
    seed: options.seed,
    dossiers: options.dossiers,
    documentsPerDossier: options.documents,
    ubl: options.ubl,
    clock,
  });
  try {
    const addresses = options.virtual
      ? { ...world.virtualAddresses, smtp: await world.listenSmtp(0) }
      : await world.listen({ octopus: 0, billit: 0, control: null, smtp: 0 });
    const opened = await openEngine(
      options,
      clock,
      options.virtual ? world.transport : gotTransport(),
    );
    if (!opened.ok) return opened;
    try {
      const known = must(await opened.value.calls['dossiers.list']({}));
      if (known.length > 0) return fail({ kind: 'holds-data' });
      return ok(
        await work({ options, clock, world, addresses, calls: opened.value.calls, startedAt }),
      );
    } finally {
      await opened.value.close();
    }
  } finally {
    await world.close();
  }
}

function openEngine(
  options: RehearseOptions,
  clock: VirtualClock,
  transport: Transport,
): Promise<Result<Engine, StoreFault>> {
  return createEngine({
    directory: options.directory,
    clock,
    chance: seededChance(options.seed),
    transport,
    vault: createMemoryVault(),
    emit: () => undefined,
    reach: () => undefined,
  });
}

type Scene = {
  readonly options: RehearseOptions;
  readonly clock: VirtualClock;
  readonly world: RehearsalWorld;
  readonly addresses: RehearsalAddresses;
  readonly calls: Calls;
  readonly startedAt: number;
};

async function work(scene: Scene): Promise<RehearseOutcome> {
  const { options, world, addresses, calls } = scene;
  const office = await openOffice(world, addresses, calls);
  options.io.stderr(
    fill(cliTexts.rehearsing, options.io.language, {
      dossiers: String(office.dossierIds.length),
      documents: String(world.fates().filter((fate) => fate.outcome !== 'ignore').length),
    }),
  );
  const callsBefore = total(world.calls().octopus);
  await exportAll(scene, office);
  return outcomeOf(scene, office, callsBefore);
}

/** Exports until nothing more moves; what waits for time gets it from the world's clock. */
async function exportAll({ options, clock, calls }: Scene, office: Office): Promise<void> {
  let before = '';
  let idle = 0;
  for (let day = 0; day < MAX_DAYS && idle < 2; day += 1) {
    must(await calls['export.run']({ dossierIds: [...office.dossierIds] }));
    const status = must(await calls['status.get']({}));
    const passing = await waitsForTime(status, calls);
    if (!passing) return;
    const seen = JSON.stringify(status.states);
    idle = seen === before ? idle + 1 : 0;
    before = seen;
    const now = clock.now();
    const due = status.nextDueAtMs ?? nextBrusselsDay(now);
    clock.advanceTo(due > now ? due : nextBrusselsDay(now));
    options.io.stderr(
      fill(cliTexts.nextDay, options.io.language, { day: brusselsDay(clock.now()) }),
    );
  }
}

/** Causes that are gone some time later without anybody doing something. */
function passesWithTime(kind: CauseKind): boolean {
  if (!isOctopusError(kind)) return kind === 'offline';
  const { road, fault } = OCTOPUS_ERRORS[kind];
  return road === 'wait' || road === 'retry' || fault === 'sign-in-needed';
}

async function waitsForTime(status: CallOutput<'status.get'>, calls: Calls): Promise<boolean> {
  const { states } = status;
  if (states.waiting + states.queued + states.sending + states.unclear > 0) return true;
  if (states.parked === 0) return false;
  const parked = await allDocuments(calls, ['parked']);
  return parked.some(({ cause }) => cause !== null && passesWithTime(cause.kind));
}

async function outcomeOf(
  { world, calls, startedAt }: Scene,
  office: Office,
  callsBefore: number,
): Promise<RehearseOutcome> {
  const documents = await allDocuments(calls);
  const status = must(await calls['status.get']({}));
  const verdict = verdictOf(world, documents, office);
  const octopusCalls = total(world.calls().octopus);
  const perDocument =
    (octopusCalls - callsBefore) / Math.max(1, verdict.booked + verdict.delivered);
  const report: RehearseReport = {
    dossiers: office.dossierIds.length,
    documents: verdict.documents,
    states: status.states,
    booked: verdict.booked,
    delivered: verdict.delivered,
    refused: verdict.refused,
    parked: verdict.parked,
    lost: verdict.lost.length,
    doubled: verdict.doubled.reduce((sum, { copies }) => sum + copies, 0),
    unexpected: verdict.unexpected.length,
    wrongAmounts: verdict.wrongAmounts.length,
    misreported: verdict.misreported.length,
    verified: status.verified,
    violations: world.violations().length,
    calls: { ...world.calls().billit, ...world.calls().octopus },
    callsPerDocument: Math.round(perDocument * 1000) / 1000,
    elapsedMs: Math.round(performance.now() - startedAt),
  };
  return { report, verdict, causes: causesOf(documents), octopusCalls, sound: isSound(report) };
}

function isSound(report: RehearseReport): boolean {
  const { lost, doubled, unexpected, wrongAmounts, misreported } = report;
  return lost + doubled + unexpected + wrongAmounts + misreported === 0;
}

function causesOf(documents: readonly DocumentSummary[]): Readonly<Record<string, number>> {
  const causes: Record<string, number> = {};
  for (const { cause } of documents) {
    if (cause === null) continue;
    const key = causeKey(cause);
    causes[key] = (causes[key] ?? 0) + 1;
  }
  return causes;
}
