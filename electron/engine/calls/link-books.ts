import { brusselsDay } from '../../../shared/clock.ts';
import { ok, type Result } from '../../../shared/result.ts';
import { currentBookyear } from '../domain/periods.ts';
import type { OctopusPlace, SyncContext } from '../sync/context.ts';
import { ensureBookyear, freshenMirror } from '../sync/mirror.ts';
import type { MasterData } from './link-proposal.ts';

/** How old what is proposed from may be, ms: a person may just have made an account for it. */
const MAX_AGE_MS = 60_000;

/** The master data of an Octopus dossier, mirrored first; without a bookyear that of today. */
export async function readBooks(
  sync: SyncContext,
  place: OctopusPlace,
  wanted: number | null,
): Promise<Result<MasterData>> {
  const { mirror, relations } = sync.store;
  const loaded = await freshenMirror(sync, place, MAX_AGE_MS);
  if (!loaded.ok) return loaded;
  const bookyears = await mirror.bookyears(place.dossierId);
  const today = brusselsDay(sync.clock.now());
  const bookyearId = wanted ?? currentBookyear(bookyears, today)?.id ?? null;
  if (bookyearId !== null) {
    const ensured = await ensureBookyear(sync, place, bookyearId);
    if (!ensured.ok) return ensured;
  }
  return ok({
    bookyears,
    bookyearId,
    journals: await mirror.journals(place.dossierId),
    accounts: await mirror.accounts(place.dossierId),
    vatCodes: await mirror.vatCodes(place.dossierId),
    relations: await relations.list(place.dossierId),
  });
}
