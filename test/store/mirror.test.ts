import { describe, expect, it } from 'vitest';
import type { LedgerAccount } from '../../electron/engine/domain/dossier.ts';
import {
  BOOKYEAR,
  connection,
  day,
  document,
  DOSSIER,
  journal,
  lane,
  LINK,
  newStore,
  otherDossier,
  queue,
  seed,
} from './fixture.ts';

const account = (number: number): LedgerAccount => ({
  bookyearId: BOOKYEAR.id,
  number,
  description: `Rekening ${number}`,
  purchaseVatCode: 'D21',
  salesVatCode: null,
  vatRecupPercentage: 50.5,
});

describe('dossiers, connections and links', () => {
  it('gives the dossier that already has an enterprise number', async () => {
    const store = await newStore();
    expect(await store.dossiers.ensure(DOSSIER, 1)).toEqual(DOSSIER);
    const again = { ...DOSSIER, id: otherDossier, name: 'Andere naam' };
    expect(await store.dossiers.ensure(again, 2)).toEqual(DOSSIER);
    expect(await store.dossiers.list()).toEqual([DOSSIER]);
    expect(await store.dossiers.get(otherDossier)).toBeNull();
    expect(await store.dossiers.get(DOSSIER.id)).toEqual(DOSSIER);
  });

  it('links a company once, through logins of the right kind, and notes who shares its Octopus dossier', async () => {
    const store = await newStore();
    await seed(store);
    for (const kind of ['billit', 'octopus'] as const) {
      await store.connections.add(connection(kind), 1);
    }
    expect(await store.connections.get(connection('billit').id)).toEqual(connection('billit'));
    expect(await store.connections.list()).toHaveLength(2);
    const mixedUp = { ...LINK, billitConnectionId: connection('octopus').id };
    await expect(store.links.add(mixedUp, 1)).rejects.toThrow(/FOREIGN KEY/);
    await store.links.add(LINK, 1);
    expect(await store.links.ofDossier(DOSSIER.id)).toEqual(LINK);
    const other = { id: otherDossier, name: 'Andere', enterpriseNumber: '0987654394' };
    await store.dossiers.ensure(other, 1);
    const second = { ...LINK, id: 'link-2' as typeof LINK.id, dossierId: otherDossier };
    const sameParty = store.links.add({ ...second, octopusDossierId: 2 }, 1);
    await expect(sameParty).rejects.toThrow(/UNIQUE.*billit_party_id/);
    expect(await store.links.ofDossier(otherDossier)).toBeNull();
    await store.links.add({ ...second, billitPartyId: '2' }, 1);
    const [noted] = await store.audit.list({ subject: otherDossier, limit: 1 });
    expect(noted?.detail).toMatchObject({ sharedWith: DOSSIER.id });
  });

  it('changes a link, but not whose it is', async () => {
    const store = await newStore();
    await seed(store);
    await store.connections.add(connection('billit'), 1);
    await store.connections.add(connection('octopus'), 1);
    await store.links.add(LINK, 1);
    const changed = {
      ...LINK,
      vatMapping: { a: 'b' },
      roundingAccount: 1,
    } as const;
    await store.links.update(changed, 2);
    expect(await store.links.list()).toEqual([changed]);
    const moved = store.links.update({ ...LINK, dossierId: otherDossier }, 3);
    await expect(moved).rejects.toThrow('stays with its dossier');
  });
});

describe('mirror', () => {
  it('replaces bookyears and keeps what hangs on those that stay', async () => {
    const store = await newStore();
    await seed(store);
    const next = {
      ...BOOKYEAR,
      id: 8,
      description: '2027',
      startDate: day('2027-01-01'),
      endDate: day('2027-12-31'),
      periods: [],
    };
    const closed = { ...BOOKYEAR, closed: true, periods: BOOKYEAR.periods.slice(1) };
    await store.mirror.replaceBookyears(DOSSIER.id, [next, closed]);
    expect(await store.mirror.bookyears(DOSSIER.id)).toEqual([closed, next]);
    expect(await store.mirror.journals(DOSSIER.id)).toEqual([journal('A1'), journal('V1')]);
    await store.mirror.replaceBookyears(DOSSIER.id, [next]);
    expect(await store.mirror.bookyears(DOSSIER.id)).toEqual([next]);
    expect(await store.mirror.journals(DOSSIER.id)).toEqual([]);
    await store.mirror.replaceBookyears(DOSSIER.id, []);
    expect(await store.mirror.bookyears(DOSSIER.id)).toEqual([]);
  });

  it('replaces the journals of one bookyear and takes over the last number told', async () => {
    const store = await newStore();
    await seed(store);
    await store.mirror.setLastNumber(lane('V1'), 12);
    await store.mirror.setLastNumber(lane('V1'), 4);
    const told = [journal('V1', 3), journal('V2', 1)];
    expect((await store.mirror.journals(DOSSIER.id))[1]).toEqual(journal('V1', 4));
    await store.mirror.replaceJournals(DOSSIER.id, BOOKYEAR.id, told);
    expect(await store.mirror.journals(DOSSIER.id)).toEqual(told);
    await expect(store.mirror.setLastNumber(lane('A1'), 1)).rejects.toThrow('is mirrored');
  });

  it('replaces long lists of accounts and VAT codes', async () => {
    const store = await newStore();
    await seed(store);
    const accounts = Array.from({ length: 450 }, (_, index) => account(600_000 + index));
    await store.mirror.replaceAccounts(DOSSIER.id, BOOKYEAR.id, accounts);
    expect(await store.mirror.accounts(DOSSIER.id)).toEqual(accounts);
    await store.mirror.replaceAccounts(DOSSIER.id, BOOKYEAR.id, accounts.slice(0, 1));
    expect(await store.mirror.accounts(DOSSIER.id)).toEqual(accounts.slice(0, 1));
    const codes = [1, 3].map((type) => ({
      code: 'D21',
      description: 'Diensten 21',
      type,
      rateBasisPoints: 2100,
    }));
    await store.mirror.replaceVatCodes(DOSSIER.id, codes);
    expect(await store.mirror.vatCodes(DOSSIER.id)).toEqual(codes);
    await store.mirror.replaceVatCodes(DOSSIER.id, []);
    expect(await store.mirror.vatCodes(DOSSIER.id)).toEqual([]);
  });

  it('takes over changed and deleted accounts of the bookyears whose accounts were read', async () => {
    const store = await newStore();
    await seed(store);
    await store.mirror.replaceAccounts(DOSSIER.id, BOOKYEAR.id, [account(610000), account(611000)]);
    const renamed = { ...account(610000), description: 'Huur' };
    const elsewhere = { ...account(612000), bookyearId: 99 };
    const modified = [renamed, account(613000), elsewhere];
    await store.mirror.applyAccountChanges(DOSSIER.id, { modified, deleted: [account(611000)] });
    expect(await store.mirror.accounts(DOSSIER.id)).toEqual([renamed, account(613000)]);
  });

  it('takes over changed journals, raises numbers and lowers none', async () => {
    const store = await newStore();
    await seed(store);
    await store.mirror.setLastNumber(lane('V1'), 12);
    const { name, insertionType, ...changed } = { ...journal('V1', 9), closed: true };
    const unknown = { ...changed, key: 'V8' };
    const gone = { bookyearId: BOOKYEAR.id, key: 'A1' };
    await store.mirror.applyJournalChanges(DOSSIER.id, {
      modified: [changed, unknown],
      deleted: [gone],
    });
    const closed = { ...changed, name, insertionType, lastNumber: 12 };
    expect(await store.mirror.journals(DOSSIER.id)).toEqual([closed]);
    const further = { ...changed, lastNumber: 15 };
    await store.mirror.applyJournalChanges(DOSSIER.id, { modified: [further], deleted: [] });
    expect(await store.mirror.journals(DOSSIER.id)).toEqual([{ ...closed, lastNumber: 15 }]);
  });

  it('keeps a journal and a bookyear in which a booking is on its way', async () => {
    const store = await newStore();
    await seed(store);
    await queue(store, document('1'));
    const gone = { bookyearId: BOOKYEAR.id, key: 'A1' };
    await store.mirror.applyJournalChanges(DOSSIER.id, { modified: [], deleted: [gone] });
    await store.mirror.replaceJournals(DOSSIER.id, BOOKYEAR.id, []);
    await store.mirror.replaceBookyears(DOSSIER.id, []);
    expect(await store.mirror.journals(DOSSIER.id)).toEqual([journal('A1')]);
    expect(await store.mirror.bookyears(DOSSIER.id)).toMatchObject([{ id: BOOKYEAR.id }]);
  });

  it('keeps cost centres and the details of bookyears', async () => {
    const store = await newStore();
    await seed(store);
    const centres = [
      { id: 3, description: 'Atelier', closed: false },
      { id: 8, description: 'Winkel', closed: true },
    ];
    await store.mirror.replaceCostCentres(DOSSIER.id, centres);
    expect(await store.mirror.costCentres(DOSSIER.id)).toEqual(centres);
    await store.mirror.replaceCostCentres(DOSSIER.id, centres.slice(1));
    expect(await store.mirror.costCentres(DOSSIER.id)).toEqual(centres.slice(1));
    expect(await store.mirror.bookyearDetails(DOSSIER.id)).toEqual([]);
    const detail = {
      bookyearId: BOOKYEAR.id,
      declarantType: 'QUARTERLY',
      bookingPeriodType: 'MONTH',
    } as const;
    await store.mirror.setBookyearDetail(DOSSIER.id, detail);
    await store.mirror.replaceBookyears(DOSSIER.id, [{ ...BOOKYEAR, closed: true }]);
    expect(await store.mirror.bookyearDetails(DOSSIER.id)).toEqual([detail]);
  });
});
