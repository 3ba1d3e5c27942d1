import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { seededChance } from '../../shared/chance.ts';
import type { CallOutput, Calls } from '../../shared/ipc/contract.ts';
import type { Transport } from '../../shared/http-exchange.ts';
import type { CallRules } from '../../shared/model/call-rules.ts';
import { causeKey } from '../../shared/model/cause.ts';
import { virtualClock, type VirtualClock } from '../../shared/virtual-clock.ts';
import { must, openOffice } from '../../electron/rehearsal/office.ts';
import { createEngine } from '../../electron/engine/index.ts';
import type { Scheduler } from '../../electron/engine/sync/scheduler.ts';
import type { StepListener } from '../../electron/engine/sync/steps.ts';
import { createMemoryVault } from '../../electron/engine/vault/memory.ts';
import type { Vault } from '../../electron/engine/vault/port.ts';
import type { WorldSwitches } from '../../electron/rehearsal/life.ts';
import type { FaultKind, SmtpAddress } from '../../electron/rehearsal/model.ts';
import type { SeedPeriod } from '../../electron/rehearsal/seed/profile.ts';
import { mailsIn } from '../../electron/rehearsal/verdict-books.ts';
import { judge, type Verdict } from '../../electron/rehearsal/verdict.ts';
import { createWorld, type RehearsalWorld } from '../../electron/rehearsal/world.ts';

type Documents = CallOutput<'documents.list'>;

/** The place of the first dossier of the rehearsal world whose purchases go to its mailbox. */
export const MAILBOX_PLACE = 3;

/** One dossier of the rehearsal world, linked to an engine in the same process, on a virtual clock. */
export type Simulation = {
  readonly world: RehearsalWorld;
  readonly clock: VirtualClock;
  readonly calls: Calls;
  readonly scheduler: Scheduler;
  /** Where the secrets are kept: a test may put a wrong password there. */
  readonly vault: Vault;
  readonly dossierId: string;
  readonly dossierIds: readonly string[];
  readonly octopusDossierId: number;
  /** Exports once, as the button does. */
  readonly exportOnce: () => Promise<CallOutput<'export.run'>>;
  /** Exports until nothing moves any more, giving time its course. */
  readonly exportAll: () => Promise<void>;
  readonly documents: () => Promise<Documents>;
  /** Where its profile is. */
  readonly directory: string;
  /** The mail server; null in a world without mailbox dossiers. */
  readonly smtp: SmtpAddress | null;
  readonly verdict: () => Promise<Verdict>;
  /** Lets the next matching requests for a booking go wrong. */
  readonly spoil: (kind: FaultKind, times?: number, skip?: number, operation?: string) => void;
  readonly close: () => Promise<void>;
};

const NOW_MS = Date.UTC(2026, 9, 5, 6);
const MAX_ROUNDS = 60;

/** Builds a simulation: the world is seeded, the dossier imported and linked, nothing exported yet. */
export async function simulate(
  seed: number,
  documents: number,
  how: {
    readonly dossiers?: number;
    /** Which dossier is looked at, from 0. */
    readonly at?: number;
    readonly switches?: WorldSwitches;
    /** When the documents are dated; else in the weeks before the start. */
    readonly period?: SeedPeriod;
    readonly wrap?: (inner: Transport) => Transport;
    readonly rules?: CallRules;
    /** Told of each step of the program. */
    readonly reach?: StepListener;
  } = {},
): Promise<Simulation> {
  const clock = virtualClock(NOW_MS);
  const { at = 0, dossiers = at + 1, switches = {}, wrap = (inner: Transport) => inner } = how;
  const period = how.period === undefined ? {} : { period: how.period };
  const options = { seed, dossiers, documentsPerDossier: documents, ubl: null, clock, ...period };
  const world = await createWorld(options, { switches });
  const directory = await mkdtemp(join(tmpdir(), 'tentakel-simulatie-'));
  const vault = createMemoryVault();
  const engine = await createEngine({
    directory,
    clock,
    chance: seededChance(seed),
    transport: wrap(world.transport),
    vault,
    emit: () => undefined,
    reach: how.reach ?? (() => undefined),
  });
  if (!engine.ok) throw new Error(engine.fault.kind);
  const { calls, close, scheduler } = engine.value;
  const smtp = dossiers > MAILBOX_PLACE ? await world.listenSmtp(0) : null;
  const addresses = { ...world.virtualAddresses, smtp };
  const office = await openOffice(world, addresses, calls, how.rules);
  const dossier = world.dossiers[at];
  const [dossierId = ''] =
    [...office.partyOfDossier].find(([, party]) => party === dossier!.billitPartyId) ?? [];
  const ofDossier = <T extends { octopusDossierId: number }>(rows: readonly T[]): T[] =>
    rows.filter((row) => row.octopusDossierId === dossier!.octopusDossierId);
  const exportOnce = async () => must(await calls['export.run']({ dossierIds: [dossierId] }));
  const documentsOf = async () => allDocuments(calls);
  return {
    world,
    clock,
    calls,
    scheduler,
    vault,
    dossierId,
    dossierIds: office.dossierIds,
    octopusDossierId: dossier!.octopusDossierId,
    exportOnce,
    exportAll: async () => {
      for (let round = 0; round < MAX_ROUNDS; round += 1) {
        await exportOnce();
        const status = must(await calls['status.get']({}));
        const { waiting, queued, sending, unclear } = status.states;
        if (waiting + queued + sending + unclear === 0 && status.nextDueAtMs === null) return;
        clock.advanceTo(Math.max(status.nextDueAtMs ?? 0, clock.now() + 60_000));
      }
    },
    documents: documentsOf,
    directory,
    smtp,
    verdict: async () =>
      judge({
        fates: ofDossier(world.fates()),
        bookings: world.bookings(),
        colleagues: world.colleagueBookings(),
        mails: mailsIn(ofDossier(world.viewer())),
        reports: (await documentsOf()).map((row) => ({
          orderId: Number(row.externalId),
          billitPartyId: dossier!.billitPartyId,
          state: row.state,
          causeKey: row.cause === null ? null : causeKey(row.cause),
        })),
      }),
    spoil: (kind, times = 1, skip = 0, operation = 'insertBuySellBooking') =>
      world.addFault({ service: 'octopus', operation, kind, skip, times }),
    close: async () => {
      await close();
      await world.close();
      await rm(directory, { recursive: true, force: true });
    },
  };
}

async function allDocuments(calls: Calls): Promise<Documents> {
  const rows: Documents = [];
  for (;;) {
    const afterId = rows.at(-1)?.id;
    const page = must(
      await calls['documents.list']({ limit: 500, ...(afterId === undefined ? {} : { afterId }) }),
    );
    rows.push(...page);
    if (page.length < 500) return rows;
  }
}

/** What a sound verdict looks like. */
export const SOUND = {
  lost: [],
  doubled: [],
  unexpected: [],
  wrongAmounts: [],
  misreported: [],
};
