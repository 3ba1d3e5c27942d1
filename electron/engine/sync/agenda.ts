import type { DossierId } from '../domain/ids.ts';
import type { ExportFrequency } from '../domain/schedule.ts';
import type { DossierSchedule } from '../store/schedule-ports.ts';
import type { Subject, SyncContext } from './context.ts';
import { departuresOf } from './departures.ts';
import { lookIntervals } from './look-intervals.ts';

/** A dossier, and the moment (epoch ms) at which it must run; Infinity when nothing is known to come. */
export type Appointment = {
  readonly subject: Subject;
  readonly atMs: number;
  /** When it ran last (epoch ms); null: never. */
  readonly ranAtMs: number | null;
  readonly frequency: ExportFrequency;
  /** Nothing of it leaves by itself until a person lets it go on. */
  readonly paused: boolean;
  /** When the first document that waits leaves (epoch ms); Infinity when none will leave by itself. */
  readonly departsAtMs: number;
};

/** When each linked dossier must run next. What takes reading all documents that wait is kept until it is forgotten. */
export type Agenda = {
  /** The next appointment of every linked dossier, earliest first. */
  readonly appointments: () => Promise<readonly Appointment[]>;
  readonly ran: (
    dossierId: DossierId,
    run: { readonly atMs: number; readonly well: boolean },
  ) => void;
  /** null: all dossiers. */
  readonly forget: (dossierId: DossierId | null) => void;
};

/** After a fault a dossier rests this long, ms. */
const REST_MS = 5 * 60_000;
/** A lane that is still due after its run is tried again after this time, ms. */
const LANE_REST_MS = 60_000;

/** What is known of a dossier. Epoch ms. */
type Known = {
  departsAtMs: number | null;
  /** What was due by then had its turn: it goes again with the next look. */
  ranAtMs: number;
  restUntilMs: number;
  lanesRestUntilMs: number;
};
const NOTHING: Known = {
  departsAtMs: null,
  ranAtMs: -Infinity,
  restUntilMs: 0,
  lanesRestUntilMs: 0,
};

/** Creates an agenda in which nothing is known yet. */
export function createAgenda(
  context: SyncContext,
  subjects: () => Promise<readonly Subject[]>,
): Agenda {
  const { store, clock } = context;
  const known = new Map<DossierId, Known>();
  const knownOf = (id: DossierId): Known => {
    const one = known.get(id) ?? { ...NOTHING };
    known.set(id, one);
    return one;
  };
  const appointmentOf = async (
    subject: Subject,
    schedule: DossierSchedule,
    { lookEveryMs, laneIsDue }: { readonly lookEveryMs: number; readonly laneIsDue: boolean },
  ): Promise<Appointment> => {
    const one = knownOf(subject.dossier.id);
    one.departsAtMs ??= await firstDeparture(context, subject.dossier.id, schedule, one.ranAtMs);
    const looksAtMs = schedule.lastRunMs === null ? 0 : schedule.lastRunMs + lookEveryMs;
    const laneAtMs = laneIsDue && schedule.paused === null ? one.lanesRestUntilMs : Infinity;
    return {
      subject,
      ranAtMs: schedule.lastRunMs,
      frequency: schedule.frequency,
      paused: schedule.paused !== null,
      departsAtMs: one.departsAtMs,
      atMs: Math.max(one.restUntilMs, Math.min(looksAtMs, one.departsAtMs, laneAtMs)),
    };
  };
  return {
    appointments: async () => {
      const linked = await subjects();
      const schedules = await store.schedules.all();
      const intervals = lookIntervals(linked.map(({ dossier }) => schedules.get(dossier.id)));
      const lanes = await store.outbox.dueLanes(clock.now());
      const mails = await store.mailings.dueDossiers(clock.now());
      const withLane = new Set([...lanes.map((lane) => lane.dossierId), ...mails]);
      const made: Appointment[] = [];
      for (const [position, subject] of linked.entries()) {
        const { id } = subject.dossier;
        const schedule = schedules.get(id) ?? (await store.schedules.get(id));
        const lookEveryMs = intervals[position] ?? 0;
        const timing = { lookEveryMs, laneIsDue: withLane.has(id) };
        made.push(await appointmentOf(subject, schedule, timing));
      }
      return made.toSorted((left, right) => left.atMs - right.atMs);
    },
    ran: (id, { atMs, well }) => {
      // Of a dossier at rest no document changed.
      const { departsAtMs } = context.rest.isResting(id, atMs) ? knownOf(id) : NOTHING;
      known.set(id, afterRun(atMs, well, departsAtMs));
    },
    forget: (id) => {
      for (const each of id === null ? known.keys() : [id]) {
        known.set(each, { ...knownOf(each), departsAtMs: null, ranAtMs: -Infinity });
      }
    },
  };
}

function afterRun(atMs: number, well: boolean, departsAtMs: number | null): Known {
  return {
    departsAtMs: departsAtMs !== null && departsAtMs > atMs ? departsAtMs : null,
    ranAtMs: atMs,
    restUntilMs: well ? 0 : atMs + REST_MS,
    lanesRestUntilMs: atMs + LANE_REST_MS,
  };
}

async function firstDeparture(
  context: SyncContext,
  id: DossierId,
  schedule: DossierSchedule,
  afterMs: number,
): Promise<number> {
  if (schedule.frequency === 'never') return Infinity;
  const departures = await departuresOf(context, id, schedule);
  const moments = departures.flatMap((one) =>
    one.kind === 'at' && one.atMs > afterMs ? [one.atMs] : [],
  );
  return moments.reduce((left, right) => Math.min(left, right), Infinity);
}
