import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { must } from '../../../electron/rehearsal/office.ts';
import { STORE_FILE } from '../../../electron/engine/store/open-file.ts';
import { openSqlite } from '../../../electron/engine/store/sqlite.ts';
import { simulate, type Simulation } from '../../support/simulation.ts';

let firm: Simulation;
beforeAll(async () => {
  firm = await simulate(7, 24, { dossiers: 2 });
  must(await firm.calls['documents.fetch']({ dossierIds: [...firm.dossierIds] }));
});
afterAll(() => firm.close());

/** Who did what to which dossier, oldest first. */
function auditOf(action: string): unknown[] {
  const file = openSqlite(join(firm.directory, STORE_FILE));
  const rows = file.prepare('SELECT actor, subject FROM audit WHERE action = ? ORDER BY seq');
  const found = rows.all(action);
  file.close();
  return found;
}

const overview = async () => must(await firm.calls['filing.overview']({}));
const watch = async (dossierId: string) => must(await firm.calls['filing.dossier']({ dossierId }));

describe('the returns of a firm', () => {
  it('stand per dossier by what Octopus tells, with everything that is not in the books', async () => {
    const rows = await overview();
    expect(rows.map(({ dossierId }) => dossierId).toSorted()).toEqual(firm.dossierIds.toSorted());
    const regimes = rows.map(({ regime }) => regime);
    expect(regimes.every((regime) => regime === 'month' || regime === 'quarter')).toBe(true);
    for (const row of rows) {
      const one = await watch(row.dossierId);
      const open = one?.returns.find(({ state }) => state !== 'filed');
      expect(open).toMatchObject({ ...row.next });
    }
  });

  it('are filed by a person, by name, and that can be taken back; the current one cannot be filed', async () => {
    const { dossierId } = firm;
    const before = await watch(dossierId);
    const [first, current] = [before!.returns[0]!, before!.returns.at(-1)!];
    expect([first.state, current.state]).toEqual(['due', 'running']);
    const mark = (startDate: string, filed: boolean) =>
      firm.calls['filing.mark']({ returns: [{ dossierId, startDate }], filed });
    expect((await mark(current.startDate, true)).ok).toBe(false);
    must(await mark(first.startDate, true));
    const after = await watch(dossierId);
    expect(after!.returns[0]).toMatchObject({
      state: 'filed',
      filed: { by: 'person', atMs: firm.clock.now() },
      secured: first.secured,
    });
    const row = (await overview()).find((each) => each.dossierId === dossierId);
    expect(row).toMatchObject({
      filedThrough: first.endDate,
      next: { startDate: current.startDate },
    });
    must(await mark(first.startDate, false));
    expect(await watch(dossierId)).toEqual(before);
  });

  it('are marked of many dossiers in one call, by name, and exactly those are put back', async () => {
    const before = await overview();
    const [one, other] = before;
    const shown = [one!, other!].map(({ dossierId, next }) => ({
      dossierId,
      startDate: next!.startDate,
    }));
    const mark = (returns: readonly (typeof shown)[number][], filed: boolean) =>
      firm.calls['filing.mark']({ returns: [...returns], filed });
    must(await mark(shown.slice(0, 1), true));
    // One is marked already: only the other changes, so only that one is put back.
    const { changed } = must(await mark(shown, true));
    expect(changed).toEqual(shown.slice(1));
    const byPerson = shown.map(({ dossierId }) => ({ actor: 'person', subject: dossierId }));
    expect(auditOf('return-filed').slice(-2)).toEqual(byPerson);
    expect(must(await mark(changed, false)).changed).toEqual(changed);
    expect(auditOf('return-not-filed').slice(-1)).toEqual(byPerson.slice(1));
    const after = await overview();
    expect(after.find(({ dossierId }) => dossierId === other!.dossierId)).toEqual(other);
    expect(after.find(({ dossierId }) => dossierId === one!.dossierId)).not.toEqual(one);
    must(await mark(shown.slice(0, 1), false));
    expect(await overview()).toEqual(before);
    // Taking back what is not there changes nothing.
    expect(must(await mark(shown, false)).changed).toEqual([]);
  });

  it('are none of them marked when one cannot be', async () => {
    const before = await overview();
    const rows = before.map(({ dossierId, next }) => ({ dossierId, startDate: next!.startDate }));
    const running = (await watch(firm.dossierId))!.returns.at(-1)!.startDate;
    const strange = [
      { dossierId: 'no-such-dossier', startDate: rows[0]!.startDate },
      { dossierId: firm.dossierId, startDate: running },
      { dossierId: firm.dossierId, startDate: '2019-02-03' },
    ];
    for (const last of strange) {
      const answer = await firm.calls['filing.mark']({ returns: [...rows, last], filed: true });
      expect(answer).toMatchObject({ ok: false, fault: { kind: 'not-found' } });
      expect(await overview()).toEqual(before);
    }
  });

  it('are all marked through the previous period where none ever was', async () => {
    const before = await overview();
    const returns = before.flatMap(({ dossierId, unmarked }) =>
      unmarked.map(({ startDate }) => ({ dossierId, startDate })),
    );
    expect(new Set(returns.map(({ dossierId }) => dossierId)).size).toBe(2);
    // More than the one that is watched before a first mark.
    expect(returns.length).toBeGreaterThan(before.length);
    expect(must(await firm.calls['filing.mark']({ returns, filed: true })).changed).toEqual(
      returns,
    );
    for (const row of await overview()) {
      const was = before.find(({ dossierId }) => dossierId === row.dossierId)!;
      expect(row).toMatchObject({ filedThrough: was.unmarked.at(-1)!.endDate, unmarked: [] });
      expect(row.next!.state).toBe('running');
    }
    must(await firm.calls['filing.mark']({ returns, filed: false }));
    expect(await overview()).toEqual(before);
  });

  it('let late documents be seen with the period that they then fall in', async () => {
    const { dossierId } = firm;
    const first = (await watch(dossierId))!.returns[0]!;
    const pending = (await firm.documents()).filter((row) => row.dossierId === dossierId);
    const inFirst = pending.filter(
      ({ issueDate }) =>
        issueDate !== null && first.startDate <= issueDate && issueDate <= first.endDate,
    );
    const purchase = inFirst.find(
      ({ direction, state }) => state === 'waiting' && direction === 'purchase',
    )!;
    const sale = inFirst.find(
      ({ direction, state }) => state === 'waiting' && direction === 'sale',
    )!;
    const returns = [{ dossierId, startDate: first.startDate }];
    must(await firm.calls['filing.mark']({ returns, filed: true }));
    const after = await watch(dossierId);
    expect(after!.late).toBe(
      pending.filter(({ issueDate }) => issueDate !== null && issueDate <= first.endDate).length,
    );
    const placeOf = (id: string) =>
      after!.lateDocuments.find(({ document }) => document.id === id)?.fallsIn;
    expect(placeOf(purchase.id)!.startDate > first.endDate).toBe(true);
    expect(placeOf(sale.id)).toBeNull();
    must(
      await firm.calls['export.run']({
        dossierIds: [dossierId],
        documentIds: [purchase.id, sale.id],
      }),
    );
    const state = async (id: string) => must(await firm.calls['documents.get']({ documentId: id }));
    const booked = await state(purchase.id);
    expect(booked?.document.state).toBe('booked');
    expect((await state(sale.id))?.document).toMatchObject({
      state: 'parked',
      cause: { kind: 'period-filed' },
    });
  });
});
