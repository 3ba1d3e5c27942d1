import { describe, expect, it } from 'vitest';
import type { OctopusClient } from '../../../electron/engine/octopus/port.ts';
import {
  OCTOPUS_POSITIONS,
  type OctopusSwitches,
} from '../../../electron/rehearsal/octopus/switches.ts';
import { must } from '../../../electron/rehearsal/office.ts';
import { oneByOne, pairwise } from '../../support/pairwise.ts';
import { DOSSIER } from '../../unit/rehearsal/octopus/small-world.ts';
import { AT, numberedPurchase, operationsBench, PLACE } from './operations-bench.ts';

const CODA = `0${' '.repeat(127)}\n9${' '.repeat(127)}`;
const PDF = { fileName: 'F2026-17.pdf', bytes: new TextEncoder().encode('%PDF-') };
const NEW_RELATION = {
  currencyCode: 'EUR',
  name: 'Nieuw',
  relationIdentificationServiceData: { externalRelationId: 77 },
};
const ACCOUNT = {
  bookyearId: 1,
  number: 614000,
  description: { nl: 'Verzekering', fr: 'Assurance', en: 'Insurance' },
  vatRecupPercentage: 50,
};
const EVERYTHING = { bookyearId: null, journalType: null, sinceMs: null };
const OPEN = { side: 'supplier', fromBookyearId: 1, relationId: null } as const;

/** Every operation that the client has; a new one must be added to the suite. */
const OPERATIONS: Readonly<Record<keyof OctopusClient, string>> = {
  testSignIn: 'whoami',
  dossiers: 'getDossiers',
  bookyears: 'getBookyears',
  bookyearDetail: 'getBookyear',
  journals: 'getJournals',
  accounts: 'getAccounts',
  changedAccounts: 'getModifiedAccounts',
  changedJournals: 'getModifiedJournals',
  changedRelations: 'getModifiedRelations',
  putAccount: 'insertUpdateAccount',
  vatCodes: 'getVatCodes',
  costCentres: 'getCostCentres',
  currencies: 'getCurrencyCodes',
  relations: 'getRelations',
  findRelations: 'getRelations',
  putRelation: 'insertUpdateRelation',
  changeRelation: 'insertUpdateRelation',
  insertBooking: 'insertBuySellBooking',
  updateBooking: 'updateBuySellBooking',
  attachToBooking: 'addAttachementToBooking',
  booking: 'getBuySellBooking',
  modifiedBookings: 'getModifiedBuySellBookings',
  bookingReport: 'getReportModifiedBooking',
  openItems: 'getReportOpenSupplier',
  importCoda: 'importCoda',
  errorText: 'generateSampleError',
};

type Bench = Awaited<ReturnType<typeof operationsBench>>;

async function masterData({ client, octopus }: Bench): Promise<void> {
  must(await client.testSignIn());
  expect(must(await client.dossiers())).toMatchObject([{ id: DOSSIER }]);
  expect(must(await client.bookyears(AT))).toHaveLength(2);
  expect(must(await client.bookyearDetail(AT, 1))).toMatchObject({ bookyearId: 1 });
  octopus.expireTokens();
  expect(must(await client.journals(AT, 1)).map(({ key }) => key)).toContain('A1');
  expect(must(await client.putAccount(AT, ACCOUNT))).toBe('made');
  expect(must(await client.putAccount(AT, ACCOUNT))).toBe('changed');
  expect(must(await client.accounts(AT, 1))).toContainEqual(
    expect.objectContaining({ number: 614000, description: 'Verzekering', vatRecupPercentage: 50 }),
  );
  const sinceMs = 0;
  for (const read of [client.changedAccounts, client.changedJournals, client.changedRelations]) {
    expect((await read(AT, sinceMs)).ok).toBe(true);
  }
  expect(must(await client.vatCodes(AT)).map(({ code }) => code)).toContain('D21');
  expect(must(await client.costCentres(AT))).toEqual([]);
  expect(must(await client.currencies(AT))).toContain('EUR');
  expect(must(await client.errorText(-13, 1))).toMatch(/document nummer/i);
}

async function relations({ client, octopus }: Bench): Promise<void> {
  expect(must(await client.relations(AT)).map(({ relationId }) => relationId)).toEqual([1]);
  const vatNumber = 'BE0999000228';
  expect(must(await client.findRelations(AT, { vatNumber }))).toMatchObject([{ relationId: 1 }]);
  expect(must(await client.findRelations(AT, { relationId: 2 }))).toMatchObject([
    { relationId: 2, active: false },
  ]);
  expect(must(await client.findRelations(AT, { relationId: 9 }))).toEqual([]);
  must(await client.putRelation(AT, NEW_RELATION));
  must(await client.putRelation(AT, NEW_RELATION));
  const [before] = octopus.relations(DOSSIER);
  const email = 'boekhouding@zandkasteel.example';
  const ref = { relationId: 1, externalId: 0 };
  expect(must(await client.changeRelation(AT, ref, { email })).record).toMatchObject({ email });
  const after = octopus.relations(DOSSIER);
  expect(after).toHaveLength(3);
  expect(after[0]).toMatchObject({ ...before, email });
  const byExternal = { relationId: null, externalId: 77 };
  expect(must(await client.changeRelation(AT, byExternal, { supplier: true }))).toMatchObject({
    relationId: 3,
    name: 'Nieuw',
    supplier: true,
  });
  expect(await client.changeRelation(AT, { relationId: 9, externalId: 0 }, {})).toMatchObject({
    fault: { kind: 'not-found' },
  });
}

async function bookings({ client, octopus, clock }: Bench, row: Partial<OctopusSwitches>) {
  const filesOf = () => octopus.bookings()[0]!.attachments.map(({ fileName }) => fileName);
  expect(must(await client.booking(AT, PLACE))).toBeNull();
  must(await client.insertBooking(AT, numberedPurchase()));
  must(await client.updateBooking(AT, numberedPurchase('F2026/17 verbeterd')));
  const entry = must(await client.booking(AT, PLACE));
  expect(entry).toMatchObject({ ...PLACE, comment: 'F2026/17 verbeterd', amountCents: 12100 });
  expect(must(await client.modifiedBookings(AT, PLACE, null))).toEqual([entry]);
  must(await client.attachToBooking(AT, PLACE, PDF));
  const again = await client.attachToBooking(AT, PLACE, PDF);
  const repeated = row.repeatedAttachment ?? 'doubled';
  expect(again.ok).toBe(repeated !== 'refused');
  const pdfs = Array.from({ length: repeated === 'doubled' ? 2 : 1 }, () => PDF.fileName);
  expect(filesOf()).toEqual(['F2026-17.xml', ...pdfs]);

  expect(must(await client.openItems(AT, OPEN))).toMatchObject([
    { place: PLACE, openCents: 12100, creditCents: 12100, relationId: 1 },
  ]);
  expect(must(await client.openItems(AT, { ...OPEN, side: 'client' }))).toEqual([]);
  expect(must(await client.openItems(AT, { ...OPEN, relationId: 2 }))).toEqual([]);

  const report = must(await client.bookingReport(AT, EVERYTHING));
  expect(report.lines.map(({ place }) => place)).toEqual([PLACE, PLACE]);
  expect(report.lines.reduce((sum, line) => sum + line.amountCents, 0)).toBe(0);
  expect(report.deleted).toEqual([]);
  octopus.deleteBooking(DOSSIER, { bookyearId: 1, journalKey: 'A1', documentSequenceNr: 1 });
  clock.advanceTo(clock.now() + 60_000);
  const sinceMs = clock.now();
  const later = must(await client.bookingReport(AT, { ...EVERYTHING, sinceMs }));
  expect(later).toEqual({ lines: [], deleted: row.deletionsListed === false ? [] : [PLACE] });
}

async function coda({ client }: Bench, row: Partial<OctopusSwitches>): Promise<void> {
  const how = { publishPdf: false };
  expect(must(await client.importCoda(AT, CODA, how))).toEqual({ statements: [] });
  const again = await client.importCoda(AT, CODA, how);
  expect(again.ok).toBe(row.repeatedCoda === 'doubled');
  if (!again.ok) expect(again.fault).toMatchObject({ kind: 'rejected', vendorCode: '-24' });
  expect(await client.importCoda(AT, 'geen CODA', how)).toMatchObject({
    fault: { kind: 'rejected', vendorCode: '-79' },
  });
}

describe('every operation of the client, whatever the real Octopus does where nothing is known', () => {
  const rows = [...oneByOne(OCTOPUS_POSITIONS), ...pairwise(OCTOPUS_POSITIONS)];

  it.each(rows.map((row) => [JSON.stringify(row), row] as const))('%s', async (_name, row) => {
    const switches = row as Partial<OctopusSwitches>;
    const bench = await operationsBench(switches);
    await masterData(bench);
    await relations(bench);
    await bookings(bench, switches);
    await coda(bench, switches);
    expect(bench.octopus.violations()).toEqual([]);
    expect([...bench.requestProblems, ...bench.breaches, ...bench.problems]).toEqual([]);
    const asked = new Set(bench.seen.map(({ operation }) => operation));
    for (const operation of Object.values(OPERATIONS)) expect(asked).toContain(operation);
    expect(Object.keys(bench.client).sort()).toEqual(Object.keys(OPERATIONS).sort());
  });
});
