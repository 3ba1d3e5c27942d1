import { DOCUMENT_STATES } from '../../../shared/model/document-state.ts';
import type { IsoDate } from '../../../shared/model/amount.ts';
import type { Link, Period } from '../domain/dossier.ts';
import { blockerOf, isFiled, type VatReturn } from '../domain/filing.ts';
import { journalFor } from '../domain/link-defaults.ts';
import { bookyearOf, periodFor } from '../domain/periods.ts';
import type { DocumentRow } from '../store/ports.ts';
import type { SyncContext } from './context.ts';

/** A document that is not in the books and whose return was filed, or is older than what is watched. */
export type LateDocument = {
  readonly row: DocumentRow;
  /** The booking period it will fall in; null: a person must decide, or what keeps it is something else. */
  readonly fallsIn: Pick<Period, 'startDate' | 'endDate'> | null;
};

const PENDING = DOCUMENT_STATES.filter((state) => blockerOf(state) !== null);
const PAGE = 500;

/** The late documents of a dossier, by the returns that are watched; by date. */
export async function lateDocumentsOf(
  { store }: SyncContext,
  link: Link,
  returns: readonly VatReturn[],
): Promise<readonly LateDocument[]> {
  const { dossierId } = link;
  const filed = await store.filings.filed(dossierId);
  const bookyears = await store.mirror.bookyears(dossierId);
  const journals = await store.mirror.journals(dossierId);
  const oldest = returns[0]?.startDate;
  const isLate = (day: IsoDate): boolean =>
    (oldest !== undefined && day < oldest) || isFiled({ startDate: day, endDate: day }, filed);
  const late: LateDocument[] = [];
  let page: readonly DocumentRow[] = [];
  do {
    const afterId = page.at(-1)?.id;
    const from = afterId === undefined ? {} : { afterId };
    page = await store.documents.list({ dossierId, states: PENDING, limit: PAGE, ...from });
    for (const row of page) {
      if (row.issueDate === null || !isLate(row.issueDate)) continue;
      late.push({ row, fallsIn: placeOf(row, row.issueDate) });
    }
  } while (page.length === PAGE);
  return late.toSorted((one, other) =>
    (one.row.issueDate ?? '') < (other.row.issueDate ?? '') ? -1 : 1,
  );

  function placeOf(row: DocumentRow, day: IsoDate): LateDocument['fallsIn'] {
    const bookyear = bookyearOf(day, bookyears);
    if (!bookyear.ok) return null;
    const key = journalFor(link, row.direction, row.kind);
    const journal = journals.find(
      (each) => each.bookyearId === bookyear.value.id && each.key === key,
    );
    if (journal === undefined) return null;
    const place = { bookyear: bookyear.value, journal, filed };
    const period = periodFor(day, place, row.direction);
    if (!period.ok) return null;
    return bookyear.value.periods.find((each) => each.period === period.value) ?? null;
  }
}
