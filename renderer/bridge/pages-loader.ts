import type { Fault } from '../../shared/model/fault.ts';
import type { Result } from '../../shared/result.ts';

/** What is known of a list that comes page by page. */
export type LoadedPages<Wanted, Row> = {
  /** What it is the list of; null: nothing was asked yet. */
  readonly wanted: Wanted | null;
  readonly rows: readonly Row[];
  /** Whether there are more to come. */
  readonly loading: boolean;
  readonly fault: Fault | null;
  /** A bug, for the error boundary; null without one. */
  readonly bug: { readonly error: unknown } | null;
};

/** Nothing asked yet. */
export const NO_PAGES = {
  wanted: null,
  rows: [],
  loading: true,
  fault: null,
  bug: null,
} as const satisfies LoadedPages<never, never>;

/** One page, and after what the next one begins; null: it was the last. */
export type ListPage<Row> = { readonly rows: readonly Row[]; readonly after: string | null };

/** How a list is asked for and shown. */
export type PagesOptions<Wanted, Row> = {
  readonly ask: (wanted: Wanted, after: string | null) => Promise<Result<ListPage<Row>>>;
  readonly same: (one: Wanted, other: Wanted) => boolean;
  readonly show: (loaded: LoadedPages<Wanted, Row>) => void;
  /** Until the window has drawn what was shown: a screen that opens is not kept waiting by the pages behind it. */
  readonly drawn: () => Promise<void>;
};

/**
 * Loads a list page by page. The first time rows show as they come; later the rows on the screen stay until all new ones
 * are there. Asked again while it loads, it loads once more afterwards; another list goes first.
 */
export function pagesLoader<Wanted, Row>(
  options: PagesOptions<Wanted, Row>,
): (wanted: Wanted) => void {
  const { ask, same, show, drawn } = options;
  let shown: LoadedPages<Wanted, Row> = NO_PAGES;
  let busyWith: Wanted | null = null;
  let turn = 0;
  let again = false;

  const put = (change: Partial<LoadedPages<Wanted, Row>>): void => {
    shown = { ...shown, ...change };
    show(shown);
  };
  const load = async (wanted: Wanted, mine: number): Promise<void> => {
    const first = shown.wanted === null || !same(shown.wanted, wanted) || shown.rows.length === 0;
    if (first) put({ ...NO_PAGES, wanted });
    else {
      put({ loading: true });
      await drawn();
    }
    const found: Row[] = [];
    let after: string | null = null;
    do {
      const page: Result<ListPage<Row>> = await ask(wanted, after);
      if (turn !== mine) return;
      if (!page.ok) {
        put({ loading: false, fault: page.fault });
        return;
      }
      found.push(...page.value.rows);
      after = page.value.after;
      // Each time four times as many: drawing after every page would cost more than loading.
      if (first && after !== null && found.length >= 4 * shown.rows.length) {
        put({ rows: [...found], fault: null });
        await drawn();
      }
    } while (after !== null);
    put({ rows: found, loading: false, fault: null });
  };
  const start = (wanted: Wanted): void => {
    busyWith = wanted;
    again = false;
    turn += 1;
    const mine = turn;
    load(wanted, mine)
      .catch((error: unknown) => put({ loading: false, bug: { error } }))
      .finally(() => {
        if (turn !== mine) return;
        busyWith = null;
        if (again) start(wanted);
      });
  };
  return (wanted) => {
    if (busyWith !== null && same(busyWith, wanted)) again = true;
    else start(wanted);
  };
}
