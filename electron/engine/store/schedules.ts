import type { Selectable } from 'kysely';
import type { DossierId } from '../domain/ids.ts';
import { NO_SCHEDULE, type Mark, type ScheduleChoice } from '../domain/schedule.ts';
import { appendAudit, note } from './audit.ts';
import { createKept } from './kept.ts';
import { raiseNotice } from './notices.ts';
import type { RaisedNotice } from './notice-ports.ts';
import { holdUnchecked, letGo } from './checks.ts';
import type { DossierSchedule, RunFault, ScheduleStore } from './schedule-ports.ts';
import { flag, markOf } from './rows.ts';
import { inTransaction, withoutWaitingForTheDisk } from './sqlite.ts';
import type { Db, ScheduleTable, Trx } from './tables.ts';

const NONE: DossierSchedule = { ...NO_SCHEDULE, lastRunMs: null, lastFault: null };

function scheduleOf(row: Selectable<ScheduleTable>): DossierSchedule {
  return {
    frequency: row.frequency,
    releasedOnly: row.released_only === 1,
    releasedThroughMs: row.released_through_ms,
    approvedOnly: row.approved_only === 1,
    checkedOnly: row.checked_only === 1,
    paused: markOf(row.paused_by, row.paused_at_ms),
    lastRunMs: row.last_run_ms,
    lastFault: faultOf(row),
  };
}

function faultOf(row: Selectable<ScheduleTable>): RunFault | null {
  const { last_fault: kind, last_fault_service: service, last_fault_since_ms: sinceMs } = row;
  return kind === null || sinceMs === null ? null : { kind, service, sinceMs };
}

/** The entrepreneur pressed 'Versturen': the accountant is told (S37). */
function releaseNotice(dossierId: DossierId, detail: RaisedNotice['detail']): RaisedNotice {
  return { topic: `released/${dossierId}`, kind: 'released', dossierId, detail };
}

/** Changes some columns of a dossier's schedule; makes the row when there is none. */
async function change(
  on: Db,
  dossierId: DossierId,
  changes: Partial<Omit<ScheduleTable, 'dossier_id'>>,
): Promise<void> {
  const none = {
    dossier_id: dossierId,
    frequency: NONE.frequency,
    released_only: flag(NONE.releasedOnly),
    released_through_ms: NONE.releasedThroughMs,
    approved_only: flag(NONE.approvedOnly),
    checked_only: flag(NONE.checkedOnly),
    paused_by: null,
    paused_at_ms: null,
    last_run_ms: null,
    last_fault: null,
    last_fault_service: null,
    last_fault_since_ms: null,
  };
  await on
    .insertInto('schedule')
    .values({ ...none, ...changes })
    .onConflict((conflict) => conflict.column('dossier_id').doUpdateSet(changes))
    .execute();
}

async function setRules(
  trx: Trx,
  dossierId: DossierId,
  { frequency, releasedOnly, approvedOnly, checkedOnly }: ScheduleChoice,
  atMs: number,
): Promise<void> {
  await change(trx, dossierId, {
    frequency,
    released_only: flag(releasedOnly),
    approved_only: flag(approvedOnly),
    checked_only: flag(checkedOnly),
  });
  const detail = {
    frequency,
    releasedOnly: String(releasedOnly),
    approvedOnly: String(approvedOnly),
    checkedOnly: String(checkedOnly),
  };
  await note(trx, { atMs, action: 'schedule-changed', subject: dossierId, detail });
  await (checkedOnly ? holdUnchecked : letGo)(trx, dossierId, atMs);
}

async function pauseDossiers(
  trx: Trx,
  dossierIds: readonly DossierId[],
  paused: boolean,
  { by: actor, atMs }: Mark,
): Promise<readonly DossierId[]> {
  const changed: DossierId[] = [];
  for (const id of dossierIds) {
    const row = await trx
      .selectFrom('schedule')
      .select('paused_at_ms')
      .where('dossier_id', '=', id)
      .executeTakeFirst();
    if (((row?.paused_at_ms ?? null) !== null) === paused) continue;
    await change(trx, id, {
      paused_by: paused ? actor : null,
      paused_at_ms: paused ? atMs : null,
    });
    const action = paused ? 'dossier-paused' : 'dossier-resumed';
    await appendAudit(trx, { atMs, actor, action, subject: id, detail: {} });
    changed.push(id);
  }
  return changed;
}

async function get(from: Db, dossierId: DossierId): Promise<DossierSchedule> {
  const rows = from.selectFrom('schedule').selectAll();
  const row = await rows.where('dossier_id', '=', dossierId).executeTakeFirst();
  return row === undefined ? NONE : scheduleOf(row);
}

type RunEnd = { readonly atMs: number; readonly fault: Omit<RunFault, 'sinceMs'> | null };

async function ran(on: Db, dossierId: DossierId, { atMs, fault }: RunEnd): Promise<void> {
  const before = fault === null ? null : (await get(on, dossierId)).lastFault;
  const same = fault?.kind === before?.kind && fault?.service === before?.service;
  await change(on, dossierId, {
    last_run_ms: atMs,
    last_fault: fault?.kind ?? null,
    last_fault_service: fault?.service ?? null,
    last_fault_since_ms: fault === null ? null : same ? (before?.sinceMs ?? atMs) : atMs,
  });
}

/** The schedule of every dossier, its pause, and the pause of all of them. */
export function scheduleStore(db: Db): ScheduleStore {
  const every = createKept<ReadonlyMap<DossierId, DossierSchedule>>();
  const write = <T>(work: (trx: Trx) => Promise<T>): Promise<T> =>
    every.changing(() => inTransaction(db, work));
  return {
    get: (dossierId) => get(db, dossierId),
    all: () =>
      every.get(async () => {
        const rows = await db.selectFrom('schedule').selectAll().execute();
        return new Map(rows.map((row) => [row.dossier_id, scheduleOf(row)]));
      }),
    set: (dossierId, rules, atMs) => write((trx) => setRules(trx, dossierId, rules, atMs)),
    pauseDossiers: (dossierIds, paused, mark) =>
      write((trx) => pauseDossiers(trx, dossierIds, paused, mark)),
    release: (dossierId, { throughMs, by }, atMs) =>
      write(async (trx) => {
        const { releasedThroughMs } = await get(trx, dossierId);
        if (by === 'entrepreneur' && throughMs <= (releasedThroughMs ?? -Infinity)) return;
        await change(trx, dossierId, { released_through_ms: throughMs });
        const detail = { by, throughMs: String(throughMs) };
        await note(trx, { atMs, action: 'released', subject: dossierId, detail });
        if (by === 'entrepreneur') await raiseNotice(trx, releaseNotice(dossierId, detail), atMs);
      }),
    ran: (dossierId, atMs, fault) =>
      every.changing(() =>
        withoutWaitingForTheDisk(db, (on) => ran(on, dossierId, { atMs, fault })),
      ),
    pausedUntilMs: async () => {
      const { until_ms: untilMs } = await db
        .selectFrom('pause')
        .select('until_ms')
        .executeTakeFirstOrThrow();
      return untilMs;
    },
    pause: (untilMs, atMs) =>
      inTransaction(db, async (trx) => {
        await trx.updateTable('pause').set({ until_ms: untilMs }).execute();
        const detail = { untilMs: String(untilMs) };
        await note(trx, { atMs, action: 'paused', subject: 'firm', detail });
      }),
  };
}
