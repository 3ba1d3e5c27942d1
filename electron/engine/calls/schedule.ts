import { brusselsDay } from '../../../shared/clock.ts';
import type { CallOutput, Calls } from '../../../shared/ipc/contract.ts';
import { ok } from '../../../shared/result.ts';
import type { Departure } from '../domain/schedule.ts';
import { dossierId } from '../domain/ids.ts';
import { departuresOf } from '../sync/departures.ts';
import type { CallContext } from './context.ts';

type ScheduleCalls = Pick<
  Calls,
  | 'schedule.get'
  | 'schedule.preview'
  | 'schedule.set'
  | 'schedule.release'
  | 'schedule.pause'
  | 'schedule.pauseDossiers'
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
    'schedule.preview': async ({ dossierId: given, ...rules }) => {
      const id = dossierId(given);
      const { releasedThroughMs, paused } = await schedules.get(id);
      const departures = await departuresOf(sync, id, { ...rules, releasedThroughMs, paused });
      const { waiting } = whatLeaves(departures);
      return ok({ waiting, ...whenLeaves(departures, sync.clock.now()) });
    },
    'schedule.set': async ({ dossierId: id, ...rules }) => {
      await schedules.set(dossierId(id), rules, sync.clock.now());
      emit({ kind: 'dossiers-changed' });
      // What must be checked was held, or let go.
      emit({ kind: 'documents-changed', dossierId: id });
      return ok(null);
    },
    'schedule.release': async ({ dossierId: id, throughMs }) => {
      const release = { throughMs, by: 'accountant' } as const;
      await schedules.release(dossierId(id), release, sync.clock.now());
      emit({ kind: 'dossiers-changed' });
      return ok(null);
    },
    'schedule.pauseDossiers': async ({ dossierIds, paused }) => {
      const mark = { by: sync.person, atMs: sync.clock.now() };
      const changed = await schedules.pauseDossiers(dossierIds.map(dossierId), paused, mark);
      emit({ kind: 'dossiers-changed' });
      emit({ kind: 'schedule-changed' });
      return ok({ changed: changed.length });
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
      forCheck: heldBy('not-checked'),
      forPerson: heldBy('never', 'no-date'),
      forPause: heldBy('paused'),
    },
  };
}

/** Days that are named one by one. */
const DAYS_SHOWN = 4;

type WhenLeaves = Omit<CallOutput<'schedule.preview'>, 'waiting'>;

/** What is due already, and the moments at which the rest leaves: the first of each day, in Europe/Brussels. */
function whenLeaves(departures: readonly Departure[], nowMs: number): WhenLeaves {
  const moments = departures
    .flatMap((one) => (one.kind === 'at' ? [one.atMs] : []))
    .toSorted((left, right) => left - right);
  const coming = moments.filter((atMs) => atMs > nowMs);
  const days = [...Map.groupBy(coming, brusselsDay).values()].map((ofDay) => ({
    atMs: ofDay[0] ?? nowMs,
    count: ofDay.length,
  }));
  const later = days.slice(0, DAYS_SHOWN);
  const named = later.reduce((sum, { count }) => sum + count, 0);
  return { now: moments.length - coming.length, later, afterwards: coming.length - named };
}
