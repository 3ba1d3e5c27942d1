import type { CallInput, CallOutput } from '../../../shared/ipc/contract.ts';
import type { Fault } from '../../../shared/model/fault.ts';
import type { Result } from '../../../shared/result.ts';

/** A document as lists show it. */
export type DocumentSummary = CallOutput<'documents.list'>[number];

/** Documents per question. */
export const PAGE = 500;

/** What is known of the documents of a dossier. */
export type LoadedDocuments = {
  readonly dossierId: string | null;
  readonly documents: readonly DocumentSummary[];
  readonly loading: boolean;
  readonly fault: Fault | null;
  /** A bug, for the error boundary; null without one. */
  readonly bug: { readonly error: unknown } | null;
};

/** Nothing asked yet. */
export const NO_DOCUMENTS: LoadedDocuments = {
  dossierId: null,
  documents: [],
  loading: true,
  fault: null,
  bug: null,
};

type Ask = (input: CallInput<'documents.list'>) => Promise<Result<CallOutput<'documents.list'>>>;

/**
 * Loads every document of a dossier page by page. The first time they show as they come; later those on the screen stay
 * until all new ones are there. Asked again while it loads, it loads once more afterwards; another dossier goes first.
 */
export function documentsLoader(
  ask: Ask,
  show: (loaded: LoadedDocuments) => void,
): (dossierId: string) => void {
  let shown = NO_DOCUMENTS;
  let busyWith: string | null = null;
  let again = false;

  const put = (change: Partial<LoadedDocuments>): void => {
    shown = { ...shown, ...change };
    show(shown);
  };
  const load = async (dossierId: string): Promise<void> => {
    const first = shown.dossierId !== dossierId || shown.documents.length === 0;
    if (first) put({ ...NO_DOCUMENTS, dossierId });
    else put({ loading: true });
    const found: DocumentSummary[] = [];
    let full = true;
    while (full) {
      const last = found.at(-1);
      const page = await ask({
        dossierId,
        limit: PAGE,
        ...(last === undefined ? {} : { afterId: last.id }),
      });
      if (busyWith !== dossierId) return;
      if (!page.ok) {
        put({ loading: false, fault: page.fault });
        return;
      }
      found.push(...page.value);
      full = page.value.length === PAGE;
      // Each time four times as many: drawing after every page would cost more than loading.
      const grown = found.length >= 4 * shown.documents.length;
      if (first && grown) put({ documents: [...found], fault: null });
    }
    put({ documents: found, loading: false, fault: null });
  };
  const start = (dossierId: string): void => {
    busyWith = dossierId;
    again = false;
    load(dossierId)
      .catch((error: unknown) => put({ loading: false, bug: { error } }))
      .finally(() => {
        if (busyWith !== dossierId) return;
        busyWith = null;
        if (again) start(dossierId);
      });
  };
  return (dossierId) => {
    if (busyWith === dossierId) again = true;
    else start(dossierId);
  };
}
