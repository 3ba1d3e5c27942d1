import { create } from 'zustand';
import type { CallInput } from '../../../shared/ipc/contract.ts';
import { ok, type Result } from '../../../shared/result.ts';
import { call } from '../../bridge/calls.ts';
import { blockers, type FilingRow, type Period } from './filing-words.ts';

type Returns = CallInput<'filing.mark'>['returns'];

/** What is to be marked as filed of one dossier: one return, or all up to and with the last one. */
export type MarkPlan = {
  readonly name: string;
  readonly returns: Returns;
  readonly last: Period;
  /** Something of these returns is not in the books. */
  readonly held: boolean;
};

/** The return that each row shows; rows whose return still runs, or that have none, are left out. */
export function plansOfShown(rows: readonly FilingRow[]): readonly MarkPlan[] {
  return rows.flatMap(({ dossierId, name, next }) =>
    next === null || next.state === 'running'
      ? []
      : [
          {
            name,
            returns: [{ dossierId, startDate: next.startDate }],
            last: next,
            held: blockers(next) > 0,
          },
        ],
  );
}

/** All ended returns of the dossiers that never had a mark. */
export function plansOfStart(rows: readonly FilingRow[]): readonly MarkPlan[] {
  return rows.flatMap(({ dossierId, name, unmarked, next, late }) => {
    const last = unmarked.at(-1);
    if (last === undefined) return [];
    const returns = unmarked.map(({ startDate }) => ({ dossierId, startDate }));
    const held = late > 0 || (next !== null && next.state !== 'running' && blockers(next) > 0);
    return [{ name, returns, last, held }];
  });
}

/** Whether a row can be chosen: it shows a return that has ended. */
export function mayMark(row: FilingRow): boolean {
  return plansOfShown([row]).length > 0;
}

/** How many dossiers returns are of. */
export function dossiersIn(returns: Returns): number {
  return new Set(returns.map(({ dossierId }) => dossierId)).size;
}

type MarksStore = {
  /** The returns that were marked last; null when there is nothing to tell. */
  readonly marked: Returns | null;
  /** They were put back. */
  readonly undone: boolean;
  /** Not told yet. */
  readonly fresh: boolean;
};

const NOTHING_MARKED: MarksStore = { marked: null, undone: false, fresh: false };

/** The last time that many returns were marked; stays until it is closed. */
export const useMarksStore = create<MarksStore>()(() => NOTHING_MARKED);

/** Closes what is told. */
export function forgetMarks(): void {
  useMarksStore.setState(NOTHING_MARKED);
}

/** Marks all these returns as filed, or none where one cannot be; what it changed can be undone. */
export async function markAll(plans: readonly MarkPlan[]): Promise<Result<null>> {
  const done = await call('filing.mark', { returns: plans.flatMap(returnsOf), filed: true });
  if (!done.ok) return done;
  useMarksStore.setState({ marked: done.value.changed, undone: false, fresh: true });
  return ok(null);
}

/** Takes back exactly what was marked last. */
export async function undoMarks(): Promise<Result<null>> {
  const { marked } = useMarksStore.getState();
  if (marked === null || marked.length === 0) return ok(null);
  const done = await call('filing.mark', { returns: marked, filed: false });
  if (!done.ok) return done;
  useMarksStore.setState({ marked: done.value.changed, undone: true, fresh: true });
  return ok(null);
}

function returnsOf({ returns }: MarkPlan): Returns {
  return returns;
}
