import type { IsoDate } from '../../../shared/model/amount.ts';
import type { DocumentState } from '../../../shared/model/document-state.ts';
import type { Bookyear, BookyearDetail } from '../domain/dossier.ts';
import type { FiledPeriod } from '../domain/filing.ts';
import type { DossierId } from '../domain/ids.ts';

/** A return that a person marked as filed. */
export type FiledReturn = FiledPeriod & { readonly filedAtMs: number; readonly filedBy: string };

/** The return of a period of one dossier. */
export type MarkedReturn = FiledPeriod & { readonly dossierId: DossierId };

/** A bookyear with what its details tell, where they were read, and how far it is secured. */
export type FilingYear = Pick<Bookyear, 'startDate' | 'endDate'> &
  Partial<Pick<BookyearDetail, 'declarantType' | 'bookingPeriodType'>> & {
    /** Last day that is secured in both journals of the link; null when none is. */
    readonly securedThrough: IsoDate | null;
  };

/** Documents of one month that are not in the books yet; the month is `YYYY-MM`, null for documents without a date. */
export type PendingMonth = {
  readonly month: string | null;
  readonly state: DocumentState;
  readonly count: number;
};

/** What the store knows of the returns of one dossier. */
export type FilingRecord = {
  readonly years: readonly FilingYear[];
  readonly filed: readonly FiledReturn[];
  readonly pending: readonly PendingMonth[];
};

export type FilingStore = {
  /** The returns of a dossier that are filed, oldest first. */
  readonly filed: (dossierId: DossierId) => Promise<readonly FiledReturn[]>;
  /** What is known of every linked dossier, or of one; a few queries for all together. */
  readonly records: (dossierId?: DossierId) => Promise<ReadonlyMap<DossierId, FilingRecord>>;
  /** A person filed these returns: all or none are kept. Answers those that were not marked yet; the others stay as they are. */
  readonly mark: (
    returns: readonly MarkedReturn[],
    by: { readonly person: string; readonly atMs: number },
  ) => Promise<readonly MarkedReturn[]>;
  /** A person takes that back, of all or of none. Answers those that were marked. */
  readonly unmark: (
    returns: readonly MarkedReturn[],
    by: { readonly person: string; readonly atMs: number },
  ) => Promise<readonly MarkedReturn[]>;
};
