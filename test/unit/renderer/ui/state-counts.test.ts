import { expect, it } from 'vitest';
import { BY_SELF_STATES, countsOf, FOR_YOU_STATES } from '../../../../renderer/ui/state-counts.ts';
import { DOCUMENT_STATES, HELD_STATES } from '../../../../shared/model/document-state.ts';
import { states } from '../../../support/fake-bridge.ts';

it('counts every state that is held either for a person or as going by itself', () => {
  expect([...FOR_YOU_STATES, ...BY_SELF_STATES].toSorted()).toEqual([...HELD_STATES].toSorted());
});

it('leaves no state out but what was withdrawn', () => {
  for (const state of DOCUMENT_STATES) {
    const { toExport, forYou, bySelf, booked } = countsOf(states({ [state]: 3 }));
    expect(toExport + forYou + bySelf + booked, state).toBe(state === 'withdrawn' ? 0 : 3);
  }
});

it('counts what went wrong among what waits for a person', () => {
  const counts = countsOf(states({ refused: 1, rejected: 2, 'needs-decision': 4 }));
  expect(counts).toMatchObject({ faults: 3, forYou: 7 });
});
