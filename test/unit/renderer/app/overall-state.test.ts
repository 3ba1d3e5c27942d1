import { describe, expect, it } from 'vitest';
import { overallState } from '../../../../renderer/app/overall-state.ts';
import { states } from '../../../support/fake-bridge.ts';

const status = (counts: Parameters<typeof states>[0], different = 0) => ({
  states: states(counts),
  verified: 0,
  different,
  nextDueAtMs: null,
  pausedUntilMs: null,
});
const run = { dossierId: 'a', total: 40, done: 12, stopping: false };
const say: Parameters<typeof overallState>[1] = (key, values) =>
  values === undefined ? key : `${key} ${Object.values(values).join('/')}`;

describe('the state of the whole', () => {
  it('is in order only when nothing stands still', () => {
    expect(overallState({ status: status({ booked: 5 }), runs: [], dossiers: 1 }, say)).toEqual({
      state: 'linked',
      word: 'stateOk',
      causes: [],
    });
    for (const counts of [{ refused: 1 }, { 'needs-decision': 1 }, { parked: 1 }, { unclear: 1 }]) {
      const { state } = overallState({ status: status(counts), runs: [], dossiers: 1 }, say);
      expect(state, JSON.stringify(counts)).not.toBe('linked');
    }
  });

  it('shows the worst first and the rest as causes', () => {
    const shown = overallState(
      { status: status({ refused: 2, 'needs-decision': 3, parked: 4 }), runs: [run], dossiers: 9 },
      say,
    );
    expect(shown).toEqual({
      state: 'fault',
      word: 'faults 2',
      causes: ['waits 3', 'exporting 12/40', 'bySelf 4'],
    });
  });

  it('puts a booking that differs before everything', () => {
    const shown = overallState({ status: status({ refused: 2 }, 1), runs: [], dossiers: 9 }, say);
    expect(shown.word).toBe('different 1');
  });

  it('says of an empty profile that nothing leaves', () => {
    const shown = overallState({ status: status({}), runs: [], dossiers: 0 }, say);
    expect(shown).toMatchObject({ state: 'available', word: 'stateEmpty' });
  });
});
