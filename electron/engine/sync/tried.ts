import type { CauseKind } from '../../../shared/model/cause.ts';
import type { DocumentId, DossierId } from '../domain/ids.ts';
import type { DocumentRow } from '../store/ports.ts';

/**
 * Which documents were planned and held, so that the schedule does not read and plan the same ones again at every look.
 * Only in memory: a restart tries everything again.
 */
export type Tried = {
  /** Those of these documents that planning now may bring further. */
  readonly open: (
    dossierId: DossierId,
    rows: readonly DocumentRow[],
    now: Moment,
  ) => readonly DocumentRow[];
  /** These were planned now, and are held. */
  readonly keep: (dossierId: DossierId, held: ReadonlySet<DocumentId>, now: Moment) => void;
  /** A person changed something, of one dossier or of any: everything is open again. */
  readonly forget: () => void;
};

/** When something is tried, and when the master data of the dossier was last read (epoch ms). */
export type Moment = { readonly nowMs: number; readonly mirroredAtMs: number };

/** What is held is tried again after this long, ms: the copy of the master data is read again once a day. */
const AGAIN_AFTER_MS = 24 * 3_600_000;
/** What goes by itself, but only once a person did something in this program. */
const FOR_A_PERSON: readonly CauseKind[] = ['period-filed', 'mailbox-missing', 'mail-not-set-up'];

/** Nothing was tried yet. */
export function createTried(): Tried {
  const byDossier = new Map<DossierId, Moment & { readonly held: ReadonlySet<DocumentId> }>();
  return {
    open: (dossierId, rows, { nowMs, mirroredAtMs }) => {
      const last = byDossier.get(dossierId);
      const counts =
        last?.mirroredAtMs === mirroredAtMs &&
        last.nowMs <= nowMs &&
        nowMs < last.nowMs + AGAIN_AFTER_MS;
      return counts ? rows.filter((row) => !last.held.has(row.id) || goesByItself(row)) : rows;
    },
    keep: (dossierId, held, now) => void byDossier.set(dossierId, { ...now, held }),
    forget: () => byDossier.clear(),
  };
}

/** What is in the way may be gone without anything of the dossier having changed here. */
function goesByItself({ state, cause }: DocumentRow): boolean {
  if (cause === null) return true;
  return state !== 'needs-decision' && !FOR_A_PERSON.includes(cause.kind);
}
