import type { DocumentState } from '../../../shared/model/document-state.ts';
import { call } from '../../bridge/calls.ts';
import { onEngineEvent } from '../../bridge/events.ts';
import type { DocumentSummary } from '../waiting/held-group.ts';
import { partOf, resultOf, type RunResult } from './run-results.ts';

/** Least time between two looks: an export tells of its progress several times a second. */
const LOOK_GAP_MS = 1000;
const PAGE = 500;
/** Documents asked for at the same time. */
const WIDTH = 20;
/** Documents looked up in one look; the rest follows in the next. */
const MOST_PER_LOOK = 400;

/** States in which the engine still has something to do for a document, or waits. */
const OPEN: DocumentState[] = [
  'waiting',
  'queued',
  'sending',
  'unclear',
  'parked',
  'refused',
  'needs-decision',
  'rejected',
];

type Results = ReadonlyMap<string, RunResult>;

/** Where the results of the run are kept. */
export type RunShelf = {
  readonly results: () => Results;
  readonly show: (results: Results) => void;
  readonly failed: (error: unknown) => void;
};

/** Follows the documents of a run by the events of the engine. */
export type RunWatch = {
  /** Stops following, and looks at every document a last time. */
  readonly end: () => Promise<void>;
};

/** Starts to follow the documents that the shelf has. */
export function watchRun(dossierId: string, shelf: RunShelf): RunWatch {
  let looking: Promise<void> | null = null;
  let again = false;
  let ended = false;

  const look = (): void => {
    again = false;
    looking = lookAtOpen(dossierId, shelf)
      .catch((error: unknown) => shelf.failed(error))
      .then(() => {
        setTimeout(() => {
          looking = null;
          if (again && !ended) look();
        }, LOOK_GAP_MS);
      });
  };
  const unlisten = onEngineEvent((event) => {
    if (event.kind !== 'documents-changed' || event.dossierId !== dossierId) return;
    if (looking === null) look();
    else again = true;
  });
  return {
    end: async () => {
      ended = true;
      unlisten();
      await looking;
      await lookAt(shelf, [...shelf.results().keys()]);
    },
  };
}

/** One look: what is open shows its state; what no longer is, is asked for by itself, once. */
async function lookAtOpen(dossierId: string, shelf: RunShelf): Promise<void> {
  if (shelf.results().size === 0) return;
  const open = await openDocuments(dossierId);
  if (open === null) return;
  const next = new Map(shelf.results());
  const closed: string[] = [];
  for (const [id, result] of next) {
    const document = open.get(id);
    if (document !== undefined) next.set(id, { ...result, document });
    else if (partOf(result.document.state) !== 'booked') closed.push(id);
  }
  shelf.show(next);
  await lookAt(shelf, closed.slice(0, MOST_PER_LOOK));
}

async function openDocuments(dossierId: string): Promise<Map<string, DocumentSummary> | null> {
  const found = new Map<string, DocumentSummary>();
  let afterId: string | undefined;
  let full = true;
  while (full) {
    const answer = await call('documents.list', {
      dossierId,
      states: OPEN,
      limit: PAGE,
      ...(afterId === undefined ? {} : { afterId }),
    });
    // The next event asks again; the run itself says what went wrong.
    if (!answer.ok) return null;
    for (const document of answer.value) found.set(document.id, document);
    afterId = answer.value.at(-1)?.id;
    full = answer.value.length === PAGE;
  }
  return found;
}

async function lookAt(shelf: RunShelf, ids: readonly string[]): Promise<void> {
  for (let at = 0; at < ids.length; at += WIDTH) {
    const answers = await Promise.all(
      ids.slice(at, at + WIDTH).map((documentId) => call('documents.get', { documentId })),
    );
    const next = new Map(shelf.results());
    for (const answer of answers) {
      if (answer.ok && answer.value !== null) {
        next.set(answer.value.document.id, resultOf(answer.value));
      }
    }
    shelf.show(next);
  }
}
