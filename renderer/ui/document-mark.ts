import type { CauseKind } from '../../shared/model/cause.ts';
import type { DocumentState } from '../../shared/model/document-state.ts';
import type { ShownState } from './state-mark.tsx';

type Marked = {
  readonly state: DocumentState;
  readonly cause: { readonly kind: CauseKind } | null;
};

/** The mark of a document: what only must be checked has one of its own among what waits for a person (N08). */
export function markOf({ state, cause }: Marked): ShownState {
  return state === 'needs-decision' && cause?.kind === 'to-check' ? 'to-check' : state;
}
