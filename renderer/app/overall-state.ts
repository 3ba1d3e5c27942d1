import type { CallOutput } from '../../shared/ipc/contract.ts';
import { countsOf } from '../ui/state-counts.ts';
import type { ShownState } from '../ui/state-mark.tsx';
import type { Say } from '../i18n/use-texts.ts';

type Overall = {
  readonly state: ShownState;
  /** In few words. */
  readonly word: string;
  /** What else stands or goes, a line each. */
  readonly causes: readonly string[];
};

type Known = {
  readonly status: CallOutput<'status.get'>;
  readonly runs: CallOutput<'export.progress'>;
  readonly dossiers: number;
};

/** The state of the whole as the foot shows it: the worst wins, never in order while something stands still. */
export function overallState({ status, runs, dossiers }: Known, say: Say<'frame'>): Overall {
  const { faults, forYou, bySelf } = countsOf(status.states);
  const waits = forYou - faults;
  const lines: readonly (readonly [ShownState, string] | null)[] = [
    status.different > 0 ? ['fault', say('different', { count: status.different })] : null,
    faults > 0 ? ['fault', say('faults', { count: faults })] : null,
    waits > 0 ? ['needs-decision', say('waits', { count: waits })] : null,
    runs.length > 0 ? ['sending', busyText(runs, say)] : null,
    bySelf > 0 ? ['parked', say('bySelf', { count: bySelf })] : null,
  ];
  const [worst, ...others] = lines.filter((line) => line !== null);
  if (worst !== undefined) {
    return { state: worst[0], word: worst[1], causes: others.map(([, text]) => text) };
  }
  if (dossiers === 0) {
    return { state: 'available', word: say('stateEmpty'), causes: [say('stateEmptyCause')] };
  }
  return { state: 'linked', word: say('stateOk'), causes: [] };
}

function busyText(runs: CallOutput<'export.progress'>, say: Say<'frame'>): string {
  const total = runs.reduce((sum, run) => sum + run.total, 0);
  const done = runs.reduce((sum, run) => sum + run.done, 0);
  return total === 0 ? say('stateBusy') : say('exporting', { done, total });
}
