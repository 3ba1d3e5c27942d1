import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Chance, Clock } from '../../shared/clock.ts';
import type { Cause } from '../../shared/model/cause.ts';
import type { Booking } from '../../electron/engine/domain/booking.ts';
import type {
  Bookyear,
  Connection,
  Dossier,
  Journal,
  Link,
  Relation,
} from '../../electron/engine/domain/dossier.ts';
import {
  connectionId,
  documentId,
  dossierId,
  linkId,
  outboxId,
  type DossierId,
} from '../../electron/engine/domain/ids.ts';
import { cents, parseIsoDate } from '../../electron/engine/domain/money.ts';
import { aggregates, openStore } from '../../electron/engine/store/database.ts';
import { MIGRATIONS } from '../../electron/engine/store/migrations/list.ts';
import { openFile, type Profile } from '../../electron/engine/store/open-file.ts';
import { kyselyOver } from '../../electron/engine/store/sqlite.ts';
import type { DocumentFile, DocumentRow, Lane, Store } from '../../electron/engine/store/ports.ts';

/** A day that exists. */
export const day = (text: string) => parseIsoDate(text)!;

export const clock: Clock = { now: () => Date.UTC(2026, 0, 5), sleep: async () => {} };

/** Chance that counts: every id once. */
export function counting(): Chance {
  let count = 0;
  return {
    next: () => 0.5,
    id: () => {
      count += 1;
      return `00000000-0000-4000-8000-${String(count).padStart(12, '0')}`;
    },
  };
}

/** A new empty profile folder, gone after the test. */
export function newProfile(): Profile {
  const directory = mkdtempSync(join(tmpdir(), 'tentakel-store-'));
  onTestFinished(() => rmSync(directory, { recursive: true, force: true }));
  return { directory, clock, chance: counting() };
}

/** Opens a store that must open. */
export async function opened(profile: Profile): Promise<Store> {
  const result = await openStore(profile);
  if (!result.ok) throw new Error(`the store does not open: ${JSON.stringify(result.fault)}`);
  return result.value;
}

/** The aggregates over a file that does not wait for the disk; their semantics are the same. */
export function hasty(profile: Profile) {
  const file = openFile(profile, MIGRATIONS);
  if (!file.ok) throw new Error(`the file does not open: ${JSON.stringify(file.fault)}`);
  const sqlite = file.value;
  sqlite.pragma('synchronous = OFF');
  return { ...aggregates(kyselyOver(sqlite)), sqlite };
}

/** The part of a store that is not about its file. */
export type Aggregates = Omit<Store, 'backup' | 'close'>;

/** An open store in a new profile; closed after the test. */
export async function newStore(): Promise<ReturnType<typeof hasty>> {
  const store = hasty(newProfile());
  onTestFinished(() => void store.sqlite.close());
  return store;
}

export const DOSSIER: Dossier = {
  id: dossierId('dossier-1'),
  name: 'Bakkerij Verzonnen',
  enterpriseNumber: '0123456749',
};

export const connection = (kind: Connection['kind']): Connection => ({
  id: connectionId(`connection-${kind}`),
  kind,
  label: `Aanmelding ${kind}`,
  baseUrl: `https://${kind}.example`,
  account: kind === 'octopus' ? 'kantoor' : '',
  signIn: kind === 'billit' ? 'key' : 'password',
  accountantPartyId: kind === 'billit' ? '1000' : null,
  partyStrategy: kind === 'billit' ? 'client-within-accountant' : null,
});

export const LINK: Link = {
  id: linkId('link-1'),
  dossierId: DOSSIER.id,
  billitConnectionId: connection('billit').id,
  billitPartyId: '2001',
  octopusConnectionId: connection('octopus').id,
  octopusDossierId: 5001,
  exportFrom: day('2026-01-01'),
  salesJournal: 'V1',
  purchaseJournal: 'A1',
  salesCreditJournal: null,
  purchaseCreditJournal: null,
  salesAccount: 700000,
  purchaseAccount: 604000,
  accountsByUse: {},
  roundingAccount: null,
  salesRoute: 'booking',
  purchasesRoute: 'booking',
  mailbox: null,
  vatStatus: 'normal',
  vatMapping: { 'sale/S/2100': '21' },
};

export const BOOKYEAR: Bookyear = {
  id: 7,
  description: '2026',
  startDate: day('2026-01-01'),
  endDate: day('2026-12-31'),
  closed: false,
  periods: [
    { period: 202601, startDate: day('2026-01-01'), endDate: day('2026-01-31') },
    { period: 202602, startDate: day('2026-02-01'), endDate: day('2026-02-28') },
  ],
};

export const journal = (key: string, lastNumber = 0): Journal => ({
  bookyearId: BOOKYEAR.id,
  key,
  name: `Dagboek ${key}`,
  lastNumber,
  closed: false,
  closedPeriod: 0,
  protectedPeriod: 0,
  insertionType: 1,
});

export const lane = (journalKey: string): Lane => ({
  dossierId: DOSSIER.id,
  bookyearId: BOOKYEAR.id,
  journalKey,
});

/** A dossier with its bookyear and the journals V1 and A1. */
export async function seed(store: Aggregates): Promise<void> {
  await store.dossiers.ensure(DOSSIER, 1);
  await store.mirror.replaceBookyears(DOSSIER.id, [BOOKYEAR]);
  await store.mirror.replaceJournals(DOSSIER.id, BOOKYEAR.id, [journal('V1'), journal('A1')]);
}

export const NO_ANSWER: Cause = { kind: 'no-answer', data: {} };
export const OFFLINE: Cause = { kind: 'offline', data: { service: 'octopus' } };
export const REFUSED: Cause = { kind: 'octopus-refused', data: { code: '-22' } };

export function file(role: DocumentFile['role'], text: string): DocumentFile {
  const bytes = new TextEncoder().encode(text);
  return {
    role,
    fileName: `factuur.${role}`,
    mimeType: role === 'pdf' ? 'application/pdf' : 'application/xml',
    bytes,
    sha256: createHash('sha256').update(bytes).digest('hex'),
  };
}

/** A document that waits, with `name` as its id and order at Billit. */
export function document(name: string, changes: Partial<DocumentRow> = {}): DocumentRow {
  return {
    id: documentId(`document-${name}`),
    dossierId: DOSSIER.id,
    source: 'billit',
    externalId: name,
    externalModified: '2026-01-05T10:00:00',
    externalCreated: '2026-01-05T09:00:00',
    createdAtMs: Date.UTC(2026, 0, 5, 8),
    checked: null,
    processedAtMs: Date.UTC(2026, 0, 5, 9),
    approval: 'none',
    counterpartyId: '3001',
    documentAccount: null,
    lineAccounts: [604000, null],
    direction: 'purchase',
    kind: 'invoice',
    number: `F-${name}`,
    issueDate: day('2026-01-04'),
    total: '121.00',
    currency: 'EUR',
    counterpartyName: 'Leverancier Verzonnen',
    state: 'waiting',
    cause: null,
    ublSha256: file('ubl', name).sha256,
    ...changes,
  };
}

export const CURSOR = { name: 'billit/orders', value: '2026-01-05T10:00:00' };

/** Brings a document in. */
export async function arrive(store: Aggregates, row: DocumentRow): Promise<DocumentRow> {
  await store.documents.ingest(row, [file('ubl', row.externalId)], CURSOR, 10);
  return row;
}

export const booking = (journalKey: string): Booking => ({
  bookyearId: BOOKYEAR.id,
  journalKey,
  period: 202601,
  documentDate: day('2026-01-04'),
  expiryDate: day('2026-02-03'),
  currency: 'EUR',
  amountCents: cents(12100),
  relation: { kind: 'existing', relationId: 29, externalId: 0, missingRole: null },
  reference: '',
  comment: 'F-1',
  orderReference: '#B1',
  lines: [
    {
      account: 604000,
      vatCode: 'D21',
      baseCents: cents(10000),
      vatCents: cents(2100),
      comment: '',
      vatRecupPercentage: null,
    },
  ],
});

/** What `enqueue` takes for a document: one row per document and `generation`. */
export const enqueued = (row: DocumentRow, journalKey = 'A1', generation = 1) => ({
  id: outboxId(`outbox-${row.externalId}-${generation}`),
  documentId: row.id,
  lane: lane(journalKey),
  booking: booking(journalKey),
  fingerprint: 'f'.repeat(64),
});

/** Brings a document in and puts it in the queue of a lane; returns the id of its outbox row. */
export async function queue(store: Aggregates, row: DocumentRow, journalKey = 'A1') {
  await arrive(store, row);
  const entry = enqueued(row, journalKey);
  await store.outbox.enqueue(entry, 20);
  return entry.id;
}

/** Claims a row and fixes its number, as before a POST. */
export async function send(store: Aggregates, id: ReturnType<typeof outboxId>, atMs = 30) {
  const claimed = await store.outbox.claim(id, 'test', atMs + 1000);
  if (!claimed) throw new Error('the row is not free');
  return store.outbox.fixNumber(id, atMs);
}

export const relation = (changes: Partial<Relation>): Relation => ({
  relationId: null,
  externalId: 0,
  name: 'Leverancier Verzonnen',
  vatNumber: 'BE0123456749',
  client: false,
  supplier: true,
  active: true,
  clientAccount: 0,
  supplierAccount: 440000,
  expirationDays: 30,
  record: { name: 'Leverancier Verzonnen' },
  ...changes,
});

export const otherDossier: DossierId = dossierId('dossier-2');
