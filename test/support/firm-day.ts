import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { seededChance } from '../../shared/chance.ts';
import { virtualClock } from '../../shared/virtual-clock.ts';
import { createEngine } from '../../electron/engine/index.ts';
import { createMemoryVault } from '../../electron/engine/vault/memory.ts';
import { must, openOffice } from '../../electron/rehearsal/office.ts';
import { OPERATIONS, type Operation } from '../../electron/rehearsal/octopus/contract.ts';
import { createWorld, type RehearsalWorld } from '../../electron/rehearsal/world.ts';

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;
/** Sunday 4 October 2026, midnight in Brussels: the day on which the firm sets up. */
const SET_UP_MS = Date.UTC(2026, 9, 3, 22);
const OFFICE_OPENS_MS = 8 * 60 * MINUTE_MS;
const ARRIVAL_MS = 45 * MINUTE_MS;
const OPEN = ['waiting', 'needs-decision', 'queued', 'sending', 'unclear', 'parked'] as const;

/** Calls of one operation in one day, against its maximum (null: none). */
export type Meter = {
  readonly operation: string;
  /** Of all dossiers together. */
  readonly total: number;
  /** The most of one dossier. */
  readonly peak: number;
  readonly perDay: number | null;
};

/** What a day of a firm comes to. */
export type FirmDay = {
  readonly booked: number;
  readonly meters: readonly Meter[];
  /** Dossiers where nothing came in and nothing is open: each of their documents is booked, or a person must look at it. */
  readonly idle: number;
  /** Octopus dossier ids of idle dossiers that saw any call. */
  readonly disturbed: readonly number[];
  /** Dossiers where nothing came in, but a document waits for a decision or for something in Octopus. */
  readonly held: number;
  /** The most calls that one of those saw. */
  readonly mostCallsHeld: number;
  /** Calls beyond a maximum, as the simulated Octopus counted them. */
  readonly breaches: readonly string[];
  readonly violations: number;
};

function ubl(number: string, customer: string): string {
  const party = (id: string, name: string): string =>
    `<cac:Party><cbc:EndpointID schemeID="0208">${id}</cbc:EndpointID><cac:PartyName><cbc:Name>${name}</cbc:Name></cac:PartyName><cac:PostalAddress><cbc:CityName>Gent</cbc:CityName><cbc:PostalZone>9000</cbc:PostalZone><cac:Country><cbc:IdentificationCode>BE</cbc:IdentificationCode></cac:Country></cac:PostalAddress><cac:PartyTaxScheme><cbc:CompanyID>BE${id}</cbc:CompanyID><cac:TaxScheme><cbc:ID>VAT</cbc:ID></cac:TaxScheme></cac:PartyTaxScheme><cac:PartyLegalEntity><cbc:RegistrationName>${name}</cbc:RegistrationName><cbc:CompanyID schemeID="0208">${id}</cbc:CompanyID></cac:PartyLegalEntity></cac:Party>`;
  const tax =
    '<cbc:ID>S</cbc:ID><cbc:Percent>21</cbc:Percent><cac:TaxScheme><cbc:ID>VAT</cbc:ID></cac:TaxScheme>';
  const eur = (name: string, amount: string): string =>
    `<cbc:${name} currencyID="EUR">${amount}</cbc:${name}>`;
  return [
    '<Invoice xmlns="urn:oasis:names:specification:ubl:schema:xsd:Invoice-2" xmlns:cac="urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2" xmlns:cbc="urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2">',
    `<cbc:ID>${number}</cbc:ID><cbc:IssueDate>2026-10-05</cbc:IssueDate><cbc:DueDate>2026-11-04</cbc:DueDate>`,
    '<cbc:InvoiceTypeCode>380</cbc:InvoiceTypeCode><cbc:DocumentCurrencyCode>EUR</cbc:DocumentCurrencyCode>',
    `<cac:AccountingSupplierParty>${party('0999020123', 'Meelhandel Model NV')}</cac:AccountingSupplierParty>`,
    `<cac:AccountingCustomerParty>${party(customer, 'Klant')}</cac:AccountingCustomerParty>`,
    `<cac:TaxTotal>${eur('TaxAmount', '21.00')}<cac:TaxSubtotal>${eur('TaxableAmount', '100.00')}${eur('TaxAmount', '21.00')}<cac:TaxCategory>${tax}</cac:TaxCategory></cac:TaxSubtotal></cac:TaxTotal>`,
    `<cac:LegalMonetaryTotal>${eur('LineExtensionAmount', '100.00')}${eur('TaxExclusiveAmount', '100.00')}${eur('TaxInclusiveAmount', '121.00')}${eur('PayableAmount', '121.00')}</cac:LegalMonetaryTotal>`,
    `<cac:InvoiceLine><cbc:ID>1</cbc:ID><cbc:InvoicedQuantity unitCode="C62">1</cbc:InvoicedQuantity>${eur('LineExtensionAmount', '100.00')}<cac:Item><cbc:Name>Bloem</cbc:Name><cac:ClassifiedTaxCategory>${tax}</cac:ClassifiedTaxCategory></cac:Item><cac:Price>${eur('PriceAmount', '100.00')}</cac:Price></cac:InvoiceLine>`,
    '</Invoice>',
  ].join('');
}

type Dossier = RehearsalWorld['dossiers'][number];

/** A purchase invoice of 121 euro comes in for a dossier. */
export function deliver(world: RehearsalWorld, dossier: Dossier, number: string): void {
  const bytes = new TextEncoder().encode(ubl(number, dossier.enterpriseNumber));
  const added = world.add({
    billitPartyId: dossier.billitPartyId,
    document: {
      order: {
        OrderNumber: number,
        OrderType: 'Invoice',
        OrderDirection: 'Cost',
        OrderDate: '2026-10-05',
        TotalIncl: 121,
      },
      ubl: { fileName: `${number}.xml`, bytes },
      pdf: null,
    },
    outcome: 'either',
    causes: [],
  });
  if (!added.ok) throw new Error(added.fault.join('; '));
}

/** What is counted on the second day: calls per operation and dossier. */
function countCalls(world: RehearsalWorld) {
  const counts = new Map<string, { operation: string; dossierId: number; count: number }>();
  return {
    counts,
    note: () => {
      for (const { operation, dossierId, count } of world.limitCounts()) {
        counts.set(`${operation}/${dossierId}`, { operation, dossierId, count });
      }
    },
  };
}

function perDayOf(counted: string): number | null {
  const [name = ''] = counted.split('?');
  const found = Object.entries(OPERATIONS).find(([operation]) => operation === name);
  const operation: Operation | undefined = found?.[1];
  if (operation === undefined) return null;
  return counted.includes('?search') ? (operation.perDayWithSearch ?? null) : operation.perDay;
}

function metersOf(counts: ReturnType<typeof countCalls>['counts']): readonly Meter[] {
  const rows = [...counts.values()];
  return [...new Set(rows.map((row) => row.operation))].sort().map((operation) => {
    const own = rows.filter((row) => row.operation === operation).map((row) => row.count);
    return {
      operation,
      total: own.reduce((sum, count) => sum + count, 0),
      peak: Math.max(...own),
      perDay: perDayOf(operation),
    };
  });
}

/** A firm that was set up the day before: all dossiers linked, the busy ones sending after ten minutes. */
async function openFirm(size: { readonly dossiers: number; readonly busy: number }) {
  const clock = virtualClock(SET_UP_MS);
  const options = { seed: 1, dossiers: size.dossiers, documentsPerDossier: 2, ubl: null, clock };
  const world = await createWorld(options);
  const directory = await mkdtemp(join(tmpdir(), 'tentakel-day-'));
  const engine = await createEngine({
    directory,
    clock,
    chance: seededChance(1),
    transport: world.transport,
    vault: createMemoryVault(),
    emit: () => undefined,
    reach: () => undefined,
  });
  if (!engine.ok) throw new Error(engine.fault.kind);
  const { calls, scheduler } = engine.value;
  const office = await openOffice(world, world.virtualAddresses, calls);
  const isBusy = (dossier: Dossier): boolean => world.dossiers.indexOf(dossier) < size.busy;
  const rules = {
    frequency: 'after-10-minutes',
    releasedOnly: false,
    approvedOnly: false,
    checkedOnly: false,
  } as const;
  for (const dossierId of office.dossierIds)
    must(await calls['schedule.set']({ dossierId, ...rules }));
  const passUntil = async (untilMs: number): Promise<void> => {
    while (clock.now() < untilMs) clock.advanceTo(Math.min(untilMs, await scheduler.pass()));
  };
  const close = async (): Promise<void> => {
    await engine.value.close();
    await world.close();
    await rm(directory, { recursive: true, force: true });
  };
  /** Octopus dossier ids with a document that is looked at again by itself. */
  const withOpenDocument = async (): Promise<ReadonlySet<number>> => {
    const octopusIds = new Map(
      world.dossiers.map((one) => [one.billitPartyId, one.octopusDossierId]),
    );
    const open = new Set<number>();
    for (const [dossierId, party] of office.partyOfDossier) {
      const rows = must(await calls['documents.list']({ dossierId, states: [...OPEN], limit: 1 }));
      if (rows.length > 0) open.add(octopusIds.get(party)!);
    }
    return open;
  };
  return { world, clock, isBusy, passUntil, withOpenDocument, close };
}

/** A firm's Monday on a virtual clock; `documents` come in at each busy dossier, one every three quarters of an hour. */
export async function firmDay(size: {
  readonly dossiers: number;
  readonly busy: number;
  readonly documents: number;
}): Promise<FirmDay> {
  const firm = await openFirm(size);
  const { world, isBusy } = firm;
  try {
    const midnight = SET_UP_MS + DAY_MS;
    await firm.passUntil(midnight);
    const open = await firm.withOpenDocument();
    const before = world.bookings().length;
    const { counts, note } = countCalls(world);
    for (let round = 0; round < size.documents; round += 1) {
      await firm.passUntil(midnight + OFFICE_OPENS_MS + round * ARRIVAL_MS);
      for (const dossier of world.dossiers.filter(isBusy)) {
        deliver(world, dossier, `M-${dossier.octopusDossierId}-${round}`);
      }
    }
    await firm.passUntil(midnight + DAY_MS - MINUTE_MS);
    note();
    const quiet = world.dossiers.filter((one) => !isBusy(one)).map((one) => one.octopusDossierId);
    const idle = new Set(quiet.filter((id) => !open.has(id)));
    const held = quiet.filter((id) => open.has(id));
    const called = [...counts.values()];
    const callsOf = (id: number): number =>
      called.filter((row) => row.dossierId === id).reduce((sum, { count }) => sum + count, 0);
    const disturbed = called.map((row) => row.dossierId).filter((id) => idle.has(id));
    return {
      booked: world.bookings().length - before,
      meters: metersOf(counts),
      idle: idle.size,
      disturbed: [...new Set(disturbed)],
      held: held.length,
      mostCallsHeld: Math.max(0, ...held.map(callsOf)),
      breaches: world.limitBreaches(),
      violations: world.violations().length,
    };
  } finally {
    await firm.close();
  }
}
