import { ok, type Result } from '../../../shared/result.ts';
import type { Journal, Relation } from '../domain/dossier.ts';
import type { OctopusClient } from '../octopus/port.ts';
import type { AccountChanges, JournalChanges, RelationChanges } from '../store/ports.ts';
import type { OctopusPlace, SyncContext } from './context.ts';
import {
  mirrorChanges,
  mirrorWhole,
  readerOf,
  type ChangeList,
  type Reader,
  type WholeList,
} from './mirror-parts.ts';

/** Reconciled on every day with work. */
const DAILY = 1;
/** Lists that hardly change, or of which the changes are told; with two calls a day that others need too. */
const WEEKLY = 7;

/**
 * Brings the copy of a dossier's master data up to date: what was never read is read, what is older is reconciled where
 * calls can be spared, and what changed in the last `maxAgeMs` or more is taken over. With 0 the bookyears, of which no
 * changes are told, are read again as well: somebody says that they were opened.
 */
export async function freshenMirror(
  context: SyncContext,
  place: OctopusPlace,
  maxAgeMs: number,
): Promise<Result<null>> {
  const reader = await readerOf(context, place);
  if (!reader.ok) return reader;
  const { cursors } = context.store;
  const turned = !(await mirrorIsOf(context, place));
  if (turned) await cursors.forget(place.dossierId, 'mirror/');
  const steps = [bookyears, vatCodes, costCentres, relations, changedAccounts, changedJournals];
  for (const step of steps) {
    const done = await step(reader.value, maxAgeMs);
    if (!done.ok) return done;
  }
  if (turned) await cursors.set(place.dossierId, MIRROR_OF, String(place.octopusDossierId));
  return ok(null);
}

/** Under which name the store keeps which Octopus dossier the copy is of: bookyears of another one mean something else. */
const MIRROR_OF = 'mirror/of';

/** Whether the copy of a dossier is that of this Octopus dossier. */
export async function mirrorIsOf(
  { store }: Pick<SyncContext, 'store'>,
  { dossierId, octopusDossierId }: Pick<OctopusPlace, 'dossierId' | 'octopusDossierId'>,
): Promise<boolean> {
  return (await store.cursors.get(dossierId, MIRROR_OF)) === String(octopusDossierId);
}

/** Makes sure that the accounts, journals and details of a bookyear are here. */
export async function ensureBookyear(
  context: SyncContext,
  place: OctopusPlace,
  bookyearId: number,
): Promise<Result<null>> {
  const reader = await readerOf(context, place);
  if (!reader.ok) return reader;
  for (const step of [accounts, journals, bookyearDetail]) {
    const done = await step(reader.value, bookyearId);
    if (!done.ok) return done;
  }
  return ok(null);
}

/** Names under which the store keeps how far the changes were read. */
const CHANGES = {
  accounts: 'accounts/changes',
  journals: 'journals/changes',
  relations: 'relations/changes',
} as const;

function bookyears(reader: Reader, maxAgeMs: number): Promise<Result<null>> {
  const { target, place, context } = reader;
  return mirrorWhole(reader, {
    name: 'bookyears',
    everyDays: maxAgeMs === 0 ? 0 : DAILY,
    needed: true,
    changes: null,
    read: (client) => client.bookyears(target),
    keep: (rows) => context.store.mirror.replaceBookyears(place.dossierId, rows),
  });
}

function vatCodes(reader: Reader): Promise<Result<null>> {
  const { target, place, context } = reader;
  return mirrorWhole(reader, {
    name: 'vat-codes',
    everyDays: DAILY,
    needed: true,
    changes: null,
    read: (client) => client.vatCodes(target),
    keep: (rows) => context.store.mirror.replaceVatCodes(place.dossierId, rows),
  });
}

function costCentres(reader: Reader): Promise<Result<null>> {
  const { target, place, context } = reader;
  return mirrorWhole(reader, {
    name: 'cost-centres',
    everyDays: WEEKLY,
    needed: false,
    changes: null,
    read: (client) => client.costCentres(target),
    keep: (rows) => context.store.mirror.replaceCostCentres(place.dossierId, rows),
  });
}

async function relations(reader: Reader, maxAgeMs: number): Promise<Result<null>> {
  const { target, place, context } = reader;
  const store = context.store.relations;
  const whole: WholeList<Relation> = {
    name: 'relations',
    everyDays: DAILY,
    needed: true,
    changes: CHANGES.relations,
    read: (client) => client.relations(target),
    keep: (rows) => store.replaceAll(place.dossierId, rows),
  };
  const changes: ChangeList<RelationChanges> = {
    name: CHANGES.relations,
    read: (client, sinceMs) => client.changedRelations(target, sinceMs),
    apply: (changed) => store.applyChanges(place.dossierId, changed),
  };
  const copied = await mirrorWhole(reader, whole);
  return copied.ok ? mirrorChanges(reader, changes, maxAgeMs) : copied;
}

function accounts(reader: Reader, bookyearId: number): Promise<Result<null>> {
  const { target, place, context } = reader;
  return mirrorWhole(reader, {
    name: `accounts/${String(bookyearId)}`,
    everyDays: WEEKLY,
    needed: true,
    changes: CHANGES.accounts,
    read: (client) => client.accounts(target, bookyearId),
    keep: (rows) => context.store.mirror.replaceAccounts(place.dossierId, bookyearId, rows),
  });
}

function changedAccounts(reader: Reader, maxAgeMs: number): Promise<Result<null>> {
  const { target, place, context } = reader;
  const changes: ChangeList<AccountChanges> = {
    name: CHANGES.accounts,
    read: (client, sinceMs) => client.changedAccounts(target, sinceMs),
    apply: (changed) => context.store.mirror.applyAccountChanges(place.dossierId, changed),
  };
  return mirrorChanges(reader, changes, maxAgeMs);
}

/** Read once: from then on the program counts the numbers itself, and the list of changes tells the rest. */
function journals(reader: Reader, bookyearId: number): Promise<Result<null>> {
  const { target, place, context } = reader;
  return mirrorWhole(reader, {
    name: `journals/${String(bookyearId)}`,
    everyDays: Infinity,
    needed: true,
    changes: CHANGES.journals,
    read: (client) => client.journals(target, bookyearId),
    keep: (rows) => context.store.mirror.replaceJournals(place.dossierId, bookyearId, rows),
  });
}

function changedJournals(reader: Reader, maxAgeMs: number): Promise<Result<null>> {
  const { place, context } = reader;
  const { mirror } = context.store;
  const changes: ChangeList<JournalNews> = {
    name: CHANGES.journals,
    read: (client, sinceMs) => journalNews(reader, client, sinceMs),
    apply: async ({ changed, fresh }) => {
      for (const [bookyearId, rows] of fresh) {
        await mirror.replaceJournals(place.dossierId, bookyearId, rows);
      }
      await mirror.applyJournalChanges(place.dossierId, changed);
    },
  };
  return mirrorChanges(reader, changes, maxAgeMs);
}

/** The changes of the journals, and the whole list of every mirrored bookyear in which there is a new one. */
type JournalNews = {
  readonly changed: JournalChanges;
  readonly fresh: ReadonlyMap<number, readonly Journal[]>;
};

/** The list of changes does not tell how bookings get into a journal; for a new one its whole bookyear is read. */
async function journalNews(
  { context, place, target }: Reader,
  client: OctopusClient,
  sinceMs: number,
): Promise<Result<JournalNews>> {
  const changed = await client.changedJournals(target, sinceMs);
  if (!changed.ok) return changed;
  const known = await context.store.mirror.journals(place.dossierId);
  const mirrored = new Set(known.map(({ bookyearId }) => bookyearId));
  const keys = new Set(known.map(({ bookyearId, key }) => `${String(bookyearId)}/${key}`));
  const withNew = changed.value.modified.filter(
    ({ bookyearId, key }) => mirrored.has(bookyearId) && !keys.has(`${String(bookyearId)}/${key}`),
  );
  const fresh = new Map<number, readonly Journal[]>();
  for (const bookyearId of new Set(withNew.map((journal) => journal.bookyearId))) {
    const rows = await client.journals(target, bookyearId);
    if (!rows.ok) return rows;
    fresh.set(bookyearId, rows.value);
  }
  return ok({ changed: changed.value, fresh });
}

function bookyearDetail(reader: Reader, bookyearId: number): Promise<Result<null>> {
  const { target, place, context } = reader;
  return mirrorWhole(reader, {
    name: `bookyear/${String(bookyearId)}`,
    everyDays: WEEKLY,
    needed: false,
    changes: null,
    read: async (client) => {
      const detail = await client.bookyearDetail(target, bookyearId);
      return detail.ok ? ok([detail.value]) : detail;
    },
    keep: async (rows) => {
      for (const row of rows) await context.store.mirror.setBookyearDetail(place.dossierId, row);
    },
  });
}
