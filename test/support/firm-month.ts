import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { seededChance } from '../../shared/chance.ts';
import type { Transport } from '../../shared/http-exchange.ts';
import type { CallRules } from '../../shared/model/call-rules.ts';
import { virtualClock } from '../../shared/virtual-clock.ts';
import { createEngine, type Engine } from '../../electron/engine/index.ts';
import { createMemoryVault } from '../../electron/engine/vault/memory.ts';
import { must, openOffice } from '../../electron/rehearsal/office.ts';
import { createWorld } from '../../electron/rehearsal/world.ts';
import { deliver } from './firm-day.ts';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;
/** The Friday two days before the first day: long enough for every count of the set-up to be of another day. */
const SET_UP_MS = Date.UTC(2026, 9, 2, 8);
/** Sunday 4 October 2026, midnight in Brussels; the clock goes back on the 25th. */
const FIRST_MS = Date.UTC(2026, 9, 3, 22);
const OPENS_MS = 9 * HOUR_MS;
/** The computer is on from nine to five. */
export const WORKING_MINUTES = 8 * 60;
const FREQUENCIES = ['after-1-day', 'last-month', 'after-1-week'] as const;

/** Something that happens at a firm; `dossier` is a place in its list. */
export type Deed =
  | { readonly kind: 'arrive'; readonly dossier: number; readonly documents: number }
  | { readonly kind: 'export' | 'preview' | 'fetch' | 'wizard' | 'meter'; readonly dossier: number }
  /** The power fails after so many more calls to Octopus, each of which has reached it. */
  | { readonly kind: 'kill'; readonly calls: number };

/** A deed on a day (0-29), so many minutes after the working day began. */
export type PlannedDeed = { readonly day: number; readonly minute: number; readonly deed: Deed };

/** What thirty days of a firm came to. */
export type FirmMonth = {
  /** Calls beyond a maximum, as Octopus counts them. */
  readonly breaches: readonly string[];
  readonly kills: number;
  readonly bookings: number;
  /** Bookings that were made twice. */
  readonly doubled: number;
  /** Calls per operation. */
  readonly calls: Readonly<Record<string, number>>;
};

const newDirectory = (): string => mkdtempSync(join(tmpdir(), 'tentakel-month-'));

/** The program on a profile that survives the power: at a kill its files are what the disk held at that moment. */
async function createProgram(inner: Transport, clock: ReturnType<typeof virtualClock>) {
  const vault = createMemoryVault();
  const engines: Engine[] = [];
  const directories = [newDirectory()];
  let callsToDeath = Infinity;
  let onDeath = (): void => undefined;

  const start = async (): Promise<void> => {
    const directory = directories.at(-1)!;
    let alive = true;
    const die = (): void => {
      alive = false;
      callsToDeath = Infinity;
      const next = newDirectory();
      const filter = (file: string): boolean => !/lock|-shm$/.test(basename(file));
      cpSync(directory, next, { recursive: true, filter });
      directories.push(next);
      onDeath();
    };
    const transport: Transport = async (request) => {
      const answer = alive ? await inner(request) : null;
      if (request.url.includes('octopus')) callsToDeath -= 1;
      if (alive && callsToDeath <= 0) die();
      return alive && answer !== null ? answer : new Promise(() => undefined);
    };
    const silent = { emit: () => undefined, reach: () => undefined };
    const chance = seededChance(directories.length);
    const opened = await createEngine({ directory, clock, chance, transport, vault, ...silent });
    if (!opened.ok) throw new Error(opened.fault.kind);
    engines.push(opened.value);
  };
  await start();

  return {
    engine: () => engines.at(-1)!,
    kills: () => engines.length - 1,
    killAfter: (calls: number) => {
      callsToDeath = calls;
    },
    /** Does something to its end, or until the power fails; then the program is started again. */
    survive: async (work: () => Promise<unknown>): Promise<void> => {
      const death = new Promise<boolean>((resolve) => {
        onDeath = () => resolve(true);
      });
      const died = await Promise.race([work().then(() => false), death]);
      if (died) await start();
    },
    close: async () => {
      for (const engine of engines) await engine.close();
      for (const directory of directories) rmSync(directory, { recursive: true, force: true });
    },
  };
}

/** Thirty days of a firm on a virtual clock, with what its people do; the simulated Octopus counts and refuses nothing. */
export async function firmMonth(how: {
  readonly dossiers: number;
  readonly rules: CallRules;
  readonly deeds: readonly PlannedDeed[];
}): Promise<FirmMonth> {
  const clock = virtualClock(SET_UP_MS);
  const options = { seed: 3, dossiers: how.dossiers, documentsPerDossier: 2, ubl: null, clock };
  const world = await createWorld(options, {
    switches: { octopus: { limitAnswer: 'not-enforced' } },
  });
  const program = await createProgram(world.transport, clock);
  try {
    const { calls } = program.engine();
    const { dossierIds } = await openOffice(world, world.virtualAddresses, calls);
    for (const [place, dossierId] of dossierIds.entries()) {
      const frequency = FREQUENCIES[place % FREQUENCIES.length]!;
      must(
        await calls['schedule.set']({
          dossierId,
          frequency,
          releasedOnly: false,
          approvedOnly: false,
          checkedOnly: false,
        }),
      );
    }
    clock.advanceTo(FIRST_MS);
    const { scope: limitScope, resetHour: limitResetHour } = how.rules;
    world.turn({ limitScope, limitResetHour });
    must(await calls['budget.setRules'](how.rules));
    const scene = { ...how, clock, world, program, dossierIds };
    for (let day = 0; day < 30; day += 1) await liveDay(scene, day);
    const keys = world.bookings().map((one) => `${one.dossierId}/${one.comment}`);
    return {
      breaches: world.limitBreaches(),
      kills: program.kills(),
      bookings: keys.length,
      doubled: keys.length - new Set(keys).size,
      calls: world.calls().octopus,
    };
  } finally {
    await program.close();
    await world.close();
  }
}

type Scene = {
  readonly deeds: readonly PlannedDeed[];
  readonly clock: ReturnType<typeof virtualClock>;
  readonly world: Awaited<ReturnType<typeof createWorld>>;
  readonly program: Awaited<ReturnType<typeof createProgram>>;
  readonly dossierIds: readonly string[];
};

/** The computer is on from nine to five; the schedule works in between, whatever people do. */
async function liveDay(scene: Scene, day: number): Promise<void> {
  const { clock, program, deeds } = scene;
  const openMs = FIRST_MS + day * DAY_MS + OPENS_MS;
  const closeMs = openMs + WORKING_MINUTES * MINUTE_MS;
  const passUntil = async (untilMs: number): Promise<void> => {
    while (clock.now() < untilMs) {
      let nextMs = clock.now() + 1;
      await program.survive(async () => {
        nextMs = await program.engine().scheduler.pass();
      });
      clock.advanceTo(Math.min(untilMs, nextMs));
    }
  };
  clock.advanceTo(openMs);
  const today = deeds.filter((one) => one.day === day);
  for (const { minute, deed } of today.toSorted((left, right) => left.minute - right.minute)) {
    await passUntil(openMs + minute * MINUTE_MS);
    await program.survive(() => act(scene, deed, `${day}-${minute}`));
  }
  await passUntil(closeMs);
}

async function act({ world, program, dossierIds }: Scene, deed: Deed, name: string): Promise<void> {
  if (deed.kind === 'kill') {
    program.killAfter(deed.calls);
    return;
  }
  const place = deed.dossier % dossierIds.length;
  const dossierId = dossierIds[place]!;
  const { calls } = program.engine();
  switch (deed.kind) {
    case 'arrive':
      for (let number = 0; number < deed.documents; number += 1) {
        deliver(world, world.dossiers[place]!, `D-${place}-${name}-${number}`);
      }
      return;
    case 'export':
      await calls['export.run']({ dossierIds: [dossierId] });
      return;
    case 'fetch':
      await calls['documents.fetch']({ dossierIds: [dossierId] });
      return;
    case 'preview':
      await calls['export.preview']({ dossierId, includeExported: false, limit: 50 });
      return;
    case 'meter':
      must(await calls['budget.meter']({ dossierId }));
      return;
    case 'wizard': {
      const { octopusDossierId } = world.dossiers[place]!;
      const connections = must(await calls['connections.list']({}));
      const octopusConnectionId = connections.find(({ kind }) => kind === 'octopus')!.id;
      await calls['links.propose']({ dossierId, octopusConnectionId, octopusDossierId });
    }
  }
}
