import { brusselsDay } from '../../../shared/clock.ts';
import { ok, type Result } from '../../../shared/result.ts';
import type { OctopusClient } from '../octopus/port.ts';
import { octopusTarget, type OctopusPlace, type SyncContext } from './context.ts';

/** Loads what is needed once to link and book a dossier: bookyears, VAT codes, relations. */
export async function loadMirror(context: SyncContext, place: OctopusPlace): Promise<Result<null>> {
  const client = await context.octopus(place.octopusConnectionId, context.priority);
  if (!client.ok) return client;
  const target = octopusTarget(place);
  const { mirror, relations } = context.store;
  const bookyears = await client.value.bookyears(target);
  if (!bookyears.ok) return bookyears;
  const vatCodes = await client.value.vatCodes(target);
  if (!vatCodes.ok) return vatCodes;
  const known = await client.value.relations(target);
  if (!known.ok) return known;
  await mirror.replaceBookyears(place.dossierId, bookyears.value);
  await mirror.replaceVatCodes(place.dossierId, vatCodes.value);
  await relations.replaceAll(place.dossierId, known.value);
  await markLoaded(context, place, 'base');
  await markLoaded(context, place, 'relations');
  return ok(null);
}

/** Makes sure that the relations are at most a day old. */
export async function freshenRelations(
  context: SyncContext,
  place: OctopusPlace,
): Promise<Result<null>> {
  if (await isFresh(context, place, 'relations')) return ok(null);
  const client = await context.octopus(place.octopusConnectionId, context.priority);
  if (!client.ok) return client;
  const relations = await client.value.relations(octopusTarget(place));
  if (!relations.ok) return relations;
  await context.store.relations.replaceAll(place.dossierId, relations.value);
  await markLoaded(context, place, 'relations');
  return ok(null);
}

/** Makes sure that the bookyears are at most a day old; the other lists are loaded once and kept. */
export async function freshenBookyears(
  context: SyncContext,
  place: OctopusPlace,
): Promise<Result<null>> {
  if (await isFresh(context, place, 'base')) return ok(null);
  const client = await context.octopus(place.octopusConnectionId, context.priority);
  if (!client.ok) return client;
  const bookyears = await client.value.bookyears(octopusTarget(place));
  if (!bookyears.ok) return bookyears;
  await context.store.mirror.replaceBookyears(place.dossierId, bookyears.value);
  await markLoaded(context, place, 'base');
  return ok(null);
}

/** Makes sure that the accounts (once) and journals (at most a day old) of a bookyear are here. */
export async function ensureBookyear(
  context: SyncContext,
  place: OctopusPlace,
  bookyearId: number,
): Promise<Result<null>> {
  const client = await context.octopus(place.octopusConnectionId, context.priority);
  if (!client.ok) return client;
  const accounts = await ensureAccounts(context, place, client.value, bookyearId);
  if (!accounts.ok) return accounts;
  return ensureJournals(context, place, client.value, bookyearId);
}

/**
 * Reads again what a person may just have opened or made in Octopus, as far as the limits of the day allow: the lists that
 * are here stay where a read fails.
 */
export async function refreshMirror(
  context: SyncContext,
  place: OctopusPlace,
  what: { readonly places: boolean; readonly accounts: boolean },
): Promise<void> {
  const client = await context.octopus(place.octopusConnectionId, context.priority);
  if (!client.ok) return;
  const target = octopusTarget(place);
  const { mirror } = context.store;
  const journals = await mirror.journals(place.dossierId);
  if (what.places) {
    const bookyears = await client.value.bookyears(target);
    if (bookyears.ok) await mirror.replaceBookyears(place.dossierId, bookyears.value);
  }
  for (const year of new Set(journals.map(({ bookyearId }) => bookyearId))) {
    if (what.places) {
      const read = await client.value.journals(target, year);
      if (read.ok) await mirror.replaceJournals(place.dossierId, year, read.value);
    }
    if (what.accounts) {
      const read = await client.value.accounts(target, year);
      if (read.ok) await mirror.replaceAccounts(place.dossierId, year, read.value);
    }
  }
}

async function ensureAccounts(
  context: SyncContext,
  place: OctopusPlace,
  client: OctopusClient,
  bookyearId: number,
): Promise<Result<null>> {
  const name = `accounts/${String(bookyearId)}`;
  if ((await loadedOn(context, place, name)) !== null) return ok(null);
  const accounts = await client.accounts(octopusTarget(place), bookyearId);
  if (!accounts.ok) return accounts;
  await context.store.mirror.replaceAccounts(place.dossierId, bookyearId, accounts.value);
  await markLoaded(context, place, name);
  return ok(null);
}

async function ensureJournals(
  context: SyncContext,
  place: OctopusPlace,
  client: OctopusClient,
  bookyearId: number,
): Promise<Result<null>> {
  const name = `journals/${String(bookyearId)}`;
  if (await isFresh(context, place, name)) return ok(null);
  const journals = await client.journals(octopusTarget(place), bookyearId);
  if (!journals.ok) return journals;
  await context.store.mirror.replaceJournals(place.dossierId, bookyearId, journals.value);
  await markLoaded(context, place, name);
  return ok(null);
}

async function loadedOn(
  context: SyncContext,
  place: OctopusPlace,
  name: string,
): Promise<string | null> {
  return context.store.cursors.get(place.dossierId, `mirror/${name}`);
}

async function isFresh(context: SyncContext, place: OctopusPlace, name: string): Promise<boolean> {
  return (await loadedOn(context, place, name)) === brusselsDay(context.clock.now());
}

async function markLoaded(context: SyncContext, place: OctopusPlace, name: string): Promise<void> {
  const today = brusselsDay(context.clock.now());
  await context.store.cursors.set(place.dossierId, `mirror/${name}`, today);
}
