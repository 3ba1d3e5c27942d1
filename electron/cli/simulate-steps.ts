import type { Outlook } from '../engine/sync/scheduler.ts';
import type { Office } from '../rehearsal/office.ts';
import type { RehearsalWorld } from '../rehearsal/world.ts';

/** The shortest time between two looks of the program at one dossier, ms. */
const LOOK_EVERY_MS = 5 * 60_000;
/** What happened so shortly before the end of a run may have come too late for it, ms. */
const MARGIN_MS = 60_000;

/**
 * The first run of any dossier that is of use (epoch ms): something is due in it, or something happened at Billit since it
 * was last looked at. The looks before it find nothing for sure, and a simulation need not live through them.
 */
export function firstUse(
  outlooks: readonly Outlook[],
  parties: Office['partyOfDossier'],
  world: Pick<RehearsalWorld, 'changesOf'>,
): number {
  return outlooks.reduce((first, outlook) => {
    const party = parties.get(outlook.dossierId);
    const finds =
      party === undefined ? outlook.runsAtMs : firstFind(outlook, world.changesOf(party));
    return Math.min(first, outlook.worksAtMs, finds);
  }, Infinity);
}

/** The first look at a dossier that finds something: not earlier than what there is to find, nor than it would have come. */
function firstFind(
  { ranAtMs, runsAtMs }: Outlook,
  { lastMs, nextMs }: ReturnType<RehearsalWorld['changesOf']>,
): number {
  if (ranAtMs === null || lastMs > ranAtMs - MARGIN_MS) return runsAtMs;
  const everyMs = Math.max(LOOK_EVERY_MS, runsAtMs - ranAtMs);
  return runsAtMs + Math.ceil(Math.max(0, nextMs - runsAtMs) / everyMs) * everyMs;
}
