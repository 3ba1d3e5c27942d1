import type { CauseKind } from './cause.ts';
import type { DocumentState } from './document-state.ts';
import type { ServiceName } from './fault.ts';

/** The state of the whole, the worst first: where several hold, the first one is shown (design: tokens.md, 'Tray'). */
export const OVERALL_STATES = [
  'sign-in-needed',
  'fault',
  'waiting',
  'offline',
  'paused',
  'working',
  'parked',
  'empty',
  'ok',
] as const;

/** One state of the whole. */
export type OverallState = (typeof OVERALL_STATES)[number];

/** A pause without an end is kept as this moment, the last that a date can have (epoch ms). */
export const UNTIL_RESUMED_MS = 8_640_000_000_000_000;

/** Documents held in one state for one cause; a dossier that has them. */
export type Held = {
  readonly state: DocumentState;
  readonly cause: CauseKind;
  readonly count: number;
  readonly dossierName: string;
};

/** Last runs that failed alike; one of their dossiers, and since when (epoch ms). */
export type FailedRuns = {
  readonly kind: string;
  readonly service: ServiceName | null;
  readonly sinceMs: number;
  readonly dossiers: number;
  readonly dossierName: string;
};

/** What the state of the whole follows from: the store and what runs, nothing that anybody could set. */
export type Situation = {
  readonly states: Readonly<Record<DocumentState, number>>;
  /** Bookings read back and found different. */
  readonly different: number;
  readonly held: readonly Held[];
  readonly runFaults: readonly FailedRuns[];
  /** Dossiers that are linked. */
  readonly linked: number;
  readonly lastRunMs: number | null;
  readonly nextRunMs: number | null;
  readonly pausedUntilMs: number | null;
  readonly heldBy: 'battery' | 'no-network' | 'sleep' | null;
};

/** A run under way. */
export type Underway = { readonly total: number; readonly done: number };

/** One thing that holds for the whole, with what its sentence needs. Instants in epoch ms. */
export type OverallLine =
  | { readonly state: 'sign-in-needed'; readonly runs: FailedRuns }
  | { readonly state: 'fault'; readonly of: 'bookings'; readonly count: number }
  | { readonly state: 'fault'; readonly of: 'links'; readonly runs: FailedRuns }
  | {
      readonly state: 'fault';
      readonly of: 'documents';
      readonly count: number;
      readonly first: Held;
    }
  | { readonly state: 'waiting'; readonly count: number; readonly first: Held }
  | {
      readonly state: 'offline';
      readonly service: ServiceName | null;
      readonly sinceMs: number | null;
      readonly documents: number;
    }
  | {
      readonly state: 'paused';
      readonly by: 'person' | 'battery';
      readonly untilMs: number | null;
      readonly documents: number;
    }
  | ({ readonly state: 'working' } & Underway)
  | {
      readonly state: 'parked';
      readonly of: 'documents';
      readonly count: number;
      readonly first: Held;
    }
  | { readonly state: 'parked'; readonly of: 'links'; readonly runs: FailedRuns }
  | { readonly state: 'empty' }
  | {
      readonly state: 'ok';
      readonly lastRunMs: number | null;
      readonly nextRunMs: number | null;
    };

/** What a fault of a run makes of the whole. */
const STATE_OF_FAULT: Readonly<Record<string, 'sign-in-needed' | 'offline' | 'parked'>> = {
  'sign-in-needed': 'sign-in-needed',
  'secret-missing': 'sign-in-needed',
  offline: 'offline',
  'unknown-outcome': 'offline',
  'rate-limited': 'parked',
  'budget-spent': 'parked',
  'limit-reached': 'parked',
};

/** What a fault of a run is: a sign-in that is needed, something that passes by itself, or a fault for a person. */
export function stateOfRunFault(kind: string): 'sign-in-needed' | 'offline' | 'parked' | 'fault' {
  return STATE_OF_FAULT[kind] ?? 'fault';
}

/** Everything that holds, the worst first; in order only when nothing stands still. */
export function overallLines(
  situation: Situation,
  underway: readonly Underway[],
): readonly [OverallLine, ...OverallLine[]] {
  const [worst, ...others] = [
    ...signInLines(situation),
    ...faultLines(situation),
    ...waitingLines(situation),
    ...offlineLines(situation),
    ...pausedLines(situation),
    ...workingLines(underway),
    ...parkedLines(situation),
  ];
  if (worst !== undefined) return [worst, ...others];
  const { linked, lastRunMs, nextRunMs } = situation;
  return linked === 0 ? [{ state: 'empty' }] : [{ state: 'ok', lastRunMs, nextRunMs }];
}

function failing({ runFaults }: Situation, state: string): readonly FailedRuns[] {
  return runFaults.filter(({ kind }) => stateOfRunFault(kind) === state);
}

function heldIn({ held }: Situation, ...states: readonly DocumentState[]): readonly Held[] {
  return held.filter(({ state }) => states.includes(state));
}

function sumOf(held: readonly Held[]): number {
  return held.reduce((sum, { count }) => sum + count, 0);
}

function signInLines(situation: Situation): readonly OverallLine[] {
  return failing(situation, 'sign-in-needed').map((runs) => ({ state: 'sign-in-needed', runs }));
}

function faultLines(situation: Situation): readonly OverallLine[] {
  const { different } = situation;
  const documents = heldIn(situation, 'refused', 'rejected');
  const [first] = documents;
  return [
    ...(different > 0 ? [{ state: 'fault', of: 'bookings', count: different } as const] : []),
    ...failing(situation, 'fault').map((runs) => ({ state: 'fault', of: 'links', runs }) as const),
    ...(first === undefined
      ? []
      : [{ state: 'fault', of: 'documents', count: sumOf(documents), first } as const]),
  ];
}

function waitingLines(situation: Situation): readonly OverallLine[] {
  const documents = heldIn(situation, 'needs-decision');
  const [first] = documents;
  return first === undefined ? [] : [{ state: 'waiting', count: sumOf(documents), first }];
}

function offlineLines(situation: Situation): readonly OverallLine[] {
  const failed = failing(situation, 'offline');
  const documents = outgoing(situation);
  const lines: readonly OverallLine[] = failed.map(({ service, sinceMs }) => ({
    state: 'offline',
    service,
    sinceMs,
    documents,
  }));
  if (lines.length > 0 || situation.heldBy !== 'no-network') return lines;
  return [{ state: 'offline', service: null, sinceMs: null, documents }];
}

function pausedLines(situation: Situation): readonly OverallLine[] {
  const { pausedUntilMs: untilMs, heldBy } = situation;
  const documents = outgoing(situation);
  if (untilMs !== null) return [{ state: 'paused', by: 'person', untilMs, documents }];
  return heldBy === 'battery' ? [{ state: 'paused', by: 'battery', untilMs: null, documents }] : [];
}

function workingLines(underway: readonly Underway[]): readonly OverallLine[] {
  if (underway.length === 0) return [];
  const sum = (of: keyof Underway): number => underway.reduce((total, run) => total + run[of], 0);
  return [{ state: 'working', total: sum('total'), done: sum('done') }];
}

/** Said already by a line of its own. */
const SAID: readonly CauseKind[] = ['offline', 'sign-in-needed'];

function parkedLines(situation: Situation): readonly OverallLine[] {
  const documents = heldIn(situation, 'parked', 'unclear').filter(
    ({ cause }) => !SAID.includes(cause),
  );
  const [first] = documents;
  if (first !== undefined) {
    return [{ state: 'parked', of: 'documents', count: sumOf(documents), first }];
  }
  return failing(situation, 'parked').map((runs) => ({ state: 'parked', of: 'links', runs }));
}

/** Documents that still have to leave. */
function outgoing({ states }: Situation): number {
  return states.waiting + states.queued + states.sending + states.parked + states.unclear;
}
