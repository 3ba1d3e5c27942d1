import type { CallOutput, Calls } from '../../../shared/ipc/contract.ts';
import { ok } from '../../../shared/result.ts';
import type { Departure } from '../domain/schedule.ts';
import { dossierId } from '../domain/ids.ts';
import { departuresOf } from '../sync/departures.ts';
import type { CallContext } from './context.ts';

type ScheduleCalls = Pick<
  Calls,
  'schedule.get' | 'schedule.set' | 'schedule.release' | 'schedule.pause'
>;

/** When the documents of a dossier leave by themselves, and what that means at this moment. */
export function scheduleCalls({ sync, emit }: CallContext): ScheduleCalls {
  const { schedules } = sync.store;
  return {
    'schedule.get': async (input) => {
      const id = dossierId(input.dossierId);
      const schedule = await schedules.get(id);
      return ok({
        dossierId: id,
        ...schedule,
        ...whatLeaves(await departuresOf(sync, id, schedule)),
      });
    },
    'schedule.set': async ({ dossierId: id, ...rules }) => {
      await schedules.set(dossierId(id), rules, sync.clock.now());
      emit({ kind: 'dossiers-changed' });
      return ok(null);
    },
    'schedule.release': async ({ dossierId: id, throughMs }) => {
      const release = { throughMs, by: 'accountant' } as const;
      await schedules.release(dossierId(id), release, sync.clock.now());
      emit({ kind: 'dossiers-changed' });
      return ok(null);
    },
    'schedule.pause': async ({ untilMs }) => {
      await schedules.pause(untilMs, sync.clock.now());
      emit({ kind: 'schedule-changed' });
      return ok(null);
    },
  };
}

type WhatLeaves = Pick<CallOutput<'schedule.get'>, 'nextRunMs' | 'waiting'>;

function whatLeaves(departures: readonly Departure[]): WhatLeaves {
  const moments = departures.flatMap((one) => (one.kind === 'at' ? [one.atMs] : []));
  const heldBy = (...reasons: readonly string[]): number =>
    departures.filter((one) => one.kind === 'held' && reasons.includes(one.by)).length;
  return {
    nextRunMs: moments.length === 0 ? null : moments.reduce((a, b) => Math.min(a, b)),
    waiting: {
      forTime: moments.length,
      forRelease: heldBy('not-released'),
      forApproval: heldBy('not-approved'),
      forPerson: heldBy('never', 'no-date'),
    },
  };
}
