import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { must } from '../../../electron/rehearsal/office.ts';
import { simulate, type Simulation } from '../../support/simulation.ts';

let firm: Simulation;
beforeAll(async () => {
  firm = await simulate(7, 24, { dossiers: 2 });
  must(await firm.calls['documents.fetch']({ dossierIds: [...firm.dossierIds] }));
});
afterAll(() => firm.close());

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
      firm.calls['filing.mark']({ dossierId, startDate, filed });
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
    must(await firm.calls['filing.mark']({ dossierId, startDate: first.startDate, filed: true }));
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
