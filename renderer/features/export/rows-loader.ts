import type { CallInput, CallOutput } from '../../../shared/ipc/contract.ts';
import type { Fault } from '../../../shared/model/fault.ts';
import type { Result } from '../../../shared/result.ts';
import type { ExportRow } from './export-row.ts';

/** Rows per question: the first fill the screen at once. */
export const PAGE = 200;

/** Which rows are wanted. */
export type WantedRows = { readonly dossierId: string; readonly includeExported: boolean };

/** What is known of the rows of a dossier. */
export type LoadedRows = {
  readonly wanted: WantedRows | null;
  readonly rows: readonly ExportRow[];
  /** Whether there are more to come. */
  readonly loading: boolean;
  readonly fault: Fault | null;
  /** A bug, for the error boundary; null without one. */
  readonly bug: { readonly error: unknown } | null;
};

/** Nothing asked yet. */
export const NO_ROWS: LoadedRows = {
  wanted: null,
  rows: [],
  loading: true,
  fault: null,
  bug: null,
};

type Ask = (input: CallInput<'export.preview'>) => Promise<Result<CallOutput<'export.preview'>>>;

/**
 * Loads the rows of a dossier page by page. The first time rows show as they come; later the rows on the screen stay
 * until all new ones are there. Asked again while it loads, it loads once more afterwards.
 */
export function rowsLoader(
  ask: Ask,
  show: (loaded: LoadedRows) => void,
): (wanted: WantedRows) => void {
  let shown = NO_ROWS;
  let busyWith: WantedRows | null = null;
  let again = false;

  const put = (change: Partial<LoadedRows>): void => {
    shown = { ...shown, ...change };
    show(shown);
  };
  const load = async (wanted: WantedRows): Promise<void> => {
    const first = shown.wanted === null || !same(shown.wanted, wanted) || shown.rows.length === 0;
    if (first) put({ ...NO_ROWS, wanted });
    else put({ loading: true });
    const found: ExportRow[] = [];
    let afterId: string | null = null;
    do {
      const { dossierId, includeExported } = wanted;
      const page: Result<CallOutput<'export.preview'>> = await ask({
        dossierId,
        includeExported,
        limit: PAGE,
        ...(afterId === null ? {} : { afterId }),
      });
      if (busyWith !== wanted) return;
      if (!page.ok) {
        put({ loading: false, fault: page.fault });
        return;
      }
      found.push(...page.value.rows);
      afterId = page.value.nextAfterId;
      // Each time four times as many: drawing after every page would cost more than loading.
      if (first && found.length >= 4 * shown.rows.length) put({ rows: [...found], fault: null });
    } while (afterId !== null);
    put({ rows: found, loading: false, fault: null });
  };
  const start = (wanted: WantedRows): void => {
    busyWith = wanted;
    again = false;
    load(wanted)
      .catch((error: unknown) => put({ loading: false, bug: { error } }))
      .finally(() => {
        if (busyWith !== wanted) return;
        busyWith = null;
        if (again) start(wanted);
      });
  };
  return (wanted) => {
    if (busyWith !== null && same(busyWith, wanted)) again = true;
    else start(wanted);
  };
}

function same(one: WantedRows, other: WantedRows): boolean {
  return one.dossierId === other.dossierId && one.includeExported === other.includeExported;
}
