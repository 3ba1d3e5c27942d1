import { seededChance } from '../../shared/chance.ts';
import { startOfBrusselsDay } from '../../shared/clock.ts';
import { ok, type Result } from '../../shared/result.ts';
import { virtualClock, type VirtualClock } from '../../shared/virtual-clock.ts';
import { scheduleChoice } from '../engine/domain/schedule.ts';
import { createEngine, type Engine } from '../engine/index.ts';
import type { StoreFault } from '../../shared/model/store-fault.ts';
import { createMemoryVault } from '../engine/vault/memory.ts';
import { must, openOffice, type Office } from '../rehearsal/office.ts';
import type { Verdict } from '../rehearsal/verdict.ts';
import { createWorld, type RehearsalWorld } from '../rehearsal/world.ts';
import { judgeCourse, type Course, type RuleCount } from './simulate-judge.ts';
import { firstUse } from './simulate-steps.ts';
import { releasesWithin, ruleOf, sleepsWithin } from './simulate-year.ts';
import { allDocuments, total, verdictOf } from './world-verdict.ts';

export type SimulateOptions = {
  readonly days: number;
  readonly dossiers: number;
  readonly seed: number;
  readonly directory: string;
};

/** What a simulated time gave. */
export type SimulateOutcome = {
  readonly rules: readonly RuleCount[];
  readonly verdict: Verdict;
  readonly passes: number;
  readonly calls: { readonly billit: number; readonly octopus: number };
  readonly elapsedMs: number;
  /** Everything on time, nothing lost or doubled. */
  readonly sound: boolean;
};

/** The simulation begins on this day in Brussels: a year from here has both clock changes and the turn of the year. */
const FIRST_DAY = '2026-09-28';
const DAY_MS = 86_400_000;
/** Documents come in on about every second day in each dossier. */
const DAYS_PER_DOCUMENT = 2;

/** Lives through a time of a firm: documents come in, the computer sleeps, and the schedule does what the rules say. */
export async function simulate(
  options: SimulateOptions,
): Promise<Result<SimulateOutcome, StoreFault>> {
  const startedMs = performance.now();
  const span = spanOf(options.days);
  const clock = virtualClock(span.fromMs);
  const world = await createWorld({
    seed: options.seed,
    dossiers: options.dossiers,
    documentsPerDossier: Math.ceil(options.days / DAYS_PER_DOCUMENT),
    ubl: null,
    clock,
    period: {
      firstDay: FIRST_DAY,
      lastDay: new Date(span.toMs - DAY_MS).toISOString().slice(0, 10),
    },
  });
  try {
    const opened = await createEngine({
      directory: options.directory,
      clock,
      chance: seededChance(options.seed),
      transport: world.transport,
      vault: createMemoryVault(),
      emit: () => undefined,
      reach: () => undefined,
    });
    if (!opened.ok) return opened;
    try {
      const chance = seededChance(options.seed + 1);
      const course = {
        span,
        sleeps: sleepsWithin(span, chance),
        releases: releasesWithin(span, options.dossiers, chance),
      };
      return ok(await live({ clock, world, engine: opened.value, course, startedMs }));
    } finally {
      await opened.value.close();
    }
  } finally {
    await world.close();
  }
}

function spanOf(days: number): Course['span'] {
  const fromMs = startOfBrusselsDay(FIRST_DAY);
  return { fromMs, toMs: fromMs + days * DAY_MS };
}

type Scene = {
  readonly clock: VirtualClock;
  readonly world: RehearsalWorld;
  readonly engine: Engine;
  readonly course: Course;
  readonly startedMs: number;
};

async function live(scene: Scene): Promise<SimulateOutcome> {
  const { world, engine, course, startedMs } = scene;
  const office = await openOffice(
    world,
    { ...world.virtualAddresses, smtp: await world.listenSmtp(0) },
    engine.calls,
  );
  for (const [place, dossierId] of office.dossierIds.entries()) {
    must(await engine.calls['schedule.set']({ dossierId, ...scheduleChoice(ruleOf(place)) }));
  }
  const passes = await passThrough(scene, office);
  const rules = judgeCourse(world, course);
  const verdict = verdictOf(world, await allDocuments(engine.calls), office);
  const wrong = rules.reduce((sum, { early, late }) => sum + early + late, 0);
  const { doubled, wrongAmounts, misreported } = verdict;
  return {
    rules,
    verdict,
    passes,
    calls: { billit: total(world.calls().billit), octopus: total(world.calls().octopus) },
    elapsedMs: performance.now() - startedMs,
    sound: wrong + doubled.length + wrongAmounts.length + misreported.length === 0,
  };
}

/** Passes when the schedule asks for it and whenever the computer wakes, to the end; answers how often. */
async function passThrough(
  { clock, world, engine, course }: Scene,
  { dossierIds, partyOfDossier: parties }: Office,
): Promise<number> {
  const { span, sleeps, releases } = course;
  let passes = 0;
  let released = 0;
  while (clock.now() < span.toMs) {
    const nowMs = clock.now();
    for (let one = releases[released]; one !== undefined && one.atMs <= nowMs;) {
      const dossierId = dossierIds[one.dossier] ?? '';
      must(await engine.calls['schedule.release']({ dossierId, throughMs: one.atMs }));
      released += 1;
      one = releases[released];
    }
    const asleep = sleeps.find((sleep) => sleep.fromMs <= nowMs && nowMs < sleep.toMs);
    if (asleep !== undefined) {
      clock.advanceTo(asleep.toMs);
      continue;
    }
    const askedMs = await engine.scheduler.pass();
    passes += 1;
    const nextMs = Math.max(askedMs, firstUse(await engine.scheduler.outlook(), parties, world));
    const sleepMs = sleeps.find((sleep) => sleep.fromMs > nowMs)?.fromMs ?? span.toMs;
    clock.advanceTo(Math.min(nextMs, sleepMs, releases[released]?.atMs ?? span.toMs));
  }
  return passes;
}
