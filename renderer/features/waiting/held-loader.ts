import type { CallInput, CallOutput } from '../../../shared/ipc/contract.ts';
import { HELD_STATES } from '../../../shared/model/document-state.ts';
import type { Fault } from '../../../shared/model/fault.ts';
import type { Result } from '../../../shared/result.ts';
import type { DocumentSummary } from './held-group.ts';

const PAGE = 500;
/** Documents loaded at most: more than anyone reads, and the groups count what they hold. */
export const MOST_HELD = 20_000;

/** Everything that is held, as far as it is loaded. */
export type LoadedHeld = {
  readonly documents: readonly DocumentSummary[];
  readonly loading: boolean;
  /** There are more than are loaded. */
  readonly cut: boolean;
  readonly fault: Fault | null;
  /** A bug, for the error boundary; null without one. */
  readonly bug: { readonly error: unknown } | null;
};

/** Nothing asked yet. */
export const NO_HELD: LoadedHeld = {
  documents: [],
  loading: true,
  cut: false,
  fault: null,
  bug: null,
};

type Ask = (input: CallInput<'documents.list'>) => Promise<Result<CallOutput<'documents.list'>>>;

/** Loads every document that is held, over all dossiers; what is on the screen stays until all of it is there. */
export function heldLoader(ask: Ask, show: (loaded: Partial<LoadedHeld>) => void): () => void {
  let busy = false;
  let again = false;

  const load = async (): Promise<void> => {
    show({ loading: true });
    const documents: DocumentSummary[] = [];
    let full = true;
    while (full && documents.length < MOST_HELD) {
      const last = documents.at(-1);
      const page = await ask({
        states: [...HELD_STATES],
        limit: PAGE,
        ...(last === undefined ? {} : { afterId: last.id }),
      });
      if (!page.ok) {
        show({ loading: false, fault: page.fault });
        return;
      }
      documents.push(...page.value);
      full = page.value.length === PAGE;
    }
    show({ documents, loading: false, cut: full, fault: null });
  };
  const start = (): void => {
    if (busy) {
      again = true;
      return;
    }
    busy = true;
    again = false;
    void load()
      .catch((error: unknown) => show({ loading: false, bug: { error } }))
      .finally(() => {
        busy = false;
        if (again) start();
      });
  };
  return start;
}
