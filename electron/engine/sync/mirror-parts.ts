import { brusselsDay } from '../../../shared/clock.ts';
import type { Fault } from '../../../shared/model/fault.ts';
import { ok, type Result } from '../../../shared/result.ts';
import type { OctopusClient, OctopusTarget } from '../octopus/port.ts';
import { octopusTarget, type OctopusPlace, type SyncContext } from './context.ts';

/** What the copies of one dossier are read with. */
export type Reader = {
  readonly context: SyncContext;
  readonly place: OctopusPlace;
  readonly target: OctopusTarget;
  /** For what the work cannot go on without: it is read once, and no part of a maximum of two a day is kept from it. */
  readonly client: OctopusClient;
  /** For what may wait: a person who asks waits for nothing. */
  readonly spare: OctopusClient;
};

/** A reader of the dossier at this place. */
export async function readerOf(context: SyncContext, place: OctopusPlace): Promise<Result<Reader>> {
  const client = await context.octopus(place.octopusConnectionId, 'person');
  if (!client.ok) return client;
  const spare = await context.octopus(place.octopusConnectionId, 'spare');
  if (!spare.ok) return spare;
  const target = octopusTarget(place);
  return ok({ context, place, target, client: client.value, spare: spare.value });
}

/** A list that is copied whole. */
export type WholeList<Row> = {
  /** Under which name the store keeps when it was read. */
  readonly name: string;
  /** Read again after this many days, counted in days of Brussels; Infinity: never by itself. */
  readonly everyDays: number;
  /** Whether the work cannot go on before it was read once. */
  readonly needed: boolean;
  /** The list of changes that goes on from it; null: there is none. */
  readonly changes: string | null;
  readonly read: (client: OctopusClient) => Promise<Result<readonly Row[]>>;
  readonly keep: (rows: readonly Row[]) => Promise<void>;
};

/** A list of which the changes since the last look are taken over. */
export type ChangeList<Changes> = {
  /** Under which name the store keeps the last look; nothing is asked before a whole list was read. */
  readonly name: string;
  readonly read: (client: OctopusClient, sinceMs: number) => Promise<Result<Changes>>;
  readonly apply: (changes: Changes) => Promise<void>;
};

/**
 * Copies a list when it was never copied; else reconciles it when it is old enough and a call can be spared: its maximum
 * is two a day for most. A list that comes back empty removes nothing: an empty answer can also mean a wrong address.
 */
export async function mirrorWhole<Row>(
  reader: Reader,
  list: WholeList<Row>,
): Promise<Result<null>> {
  const readAtMs = await momentOf(reader, list.name);
  const nowMs = reader.context.clock.now();
  if (readAtMs !== null && daysBetween(readAtMs, nowMs) < list.everyDays) return ok(null);
  const needed = list.needed && readAtMs === null;
  const rows = await list.read(needed ? reader.client : reader.spare);
  if (!rows.ok) return needed ? rows : unlessPassable(rows);
  if (rows.value.length > 0) await list.keep(rows.value);
  await setMoment(reader, list.name, nowMs);
  const { changes } = list;
  if (changes !== null && (await momentOf(reader, changes)) === null) {
    await setMoment(reader, changes, nowMs);
  }
  return ok(null);
}

/**
 * Takes over what changed since the last look, unless that is younger than `maxAgeMs`. The window overlaps the one before
 * (octopus/timestamp); what comes twice is applied twice.
 */
export async function mirrorChanges<Changes>(
  reader: Reader,
  list: ChangeList<Changes>,
  maxAgeMs: number,
): Promise<Result<null>> {
  const sinceMs = await momentOf(reader, list.name);
  const nowMs = reader.context.clock.now();
  if (sinceMs === null || nowMs - sinceMs < maxAgeMs) return ok(null);
  const { priority } = reader.context;
  const changes = await list.read(priority === 'person' ? reader.client : reader.spare, sinceMs);
  if (!changes.ok) return unlessPassable(changes);
  await list.apply(changes.value);
  await setMoment(reader, list.name, nowMs);
  return ok(null);
}

/** Without these nothing can be read, and nothing booked either; with any other fault the copy at hand does. */
const IN_THE_WAY: readonly Fault['kind'][] = [
  'offline',
  'sign-in-needed',
  'keychain-unavailable',
  'secret-missing',
];

function unlessPassable(failed: { readonly ok: false; readonly fault: Fault }): Result<null> {
  return IN_THE_WAY.includes(failed.fault.kind) ? failed : ok(null);
}

function daysBetween(fromMs: number, toMs: number): number {
  return (Date.parse(brusselsDay(toMs)) - Date.parse(brusselsDay(fromMs))) / 86_400_000;
}

/** With the Octopus dossier in it: a dossier that is linked to another one knows nothing of that yet. */
function cursorName(
  { octopusDossierId }: Pick<OctopusPlace, 'octopusDossierId'>,
  name: string,
): string {
  return `mirror/${String(octopusDossierId)}/${name}`;
}

/** When the copies of a dossier were last read (epoch ms); -Infinity: nothing was. */
export async function mirroredAtMs(
  { cursors }: SyncContext['store'],
  place: Pick<OctopusPlace, 'dossierId' | 'octopusDossierId'>,
): Promise<number> {
  const moments = await cursors.under(place.dossierId, cursorName(place, ''));
  return Math.max(...[...moments.values()].map(Number));
}

async function momentOf({ context, place }: Reader, name: string): Promise<number | null> {
  const value = await context.store.cursors.get(place.dossierId, cursorName(place, name));
  return value === null ? null : Number(value);
}

async function setMoment({ context, place }: Reader, name: string, atMs: number): Promise<void> {
  await context.store.cursors.set(place.dossierId, cursorName(place, name), String(atMs));
}
