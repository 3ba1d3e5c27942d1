import type { CallOutput } from '../../../shared/ipc/contract.ts';
import type { Cause } from '../../../shared/model/cause.ts';
import { BY_SELF_STATES } from '../../ui/state-counts.ts';

/** A document as lists show it. */
export type DocumentSummary = CallOutput<'documents.list'>[number];
/** A document with the cause that holds it. */
export type HeldDocument = DocumentSummary & { readonly cause: Cause };

/** Documents of one dossier that are held for one cause: one card. */
export type HeldGroup = {
  readonly key: string;
  readonly dossierId: string;
  /** The cause of the first document; the others differ from it in their own numbers and amounts only. */
  readonly cause: Cause;
  readonly state: DocumentSummary['state'];
  readonly bySelf: boolean;
  /** In the order in which they came. */
  readonly documents: readonly [HeldDocument, ...HeldDocument[]];
};

/** The causes of the documents of a group. */
export function causesOf({ documents }: HeldGroup): readonly [Cause, ...Cause[]] {
  const [first, ...others] = documents;
  return [first.cause, ...others.map(({ cause }) => cause)];
}

/** What makes two causes of one kind different for whoever must act; the rest belongs to the document. */
const TELLING = [
  'code',
  'message',
  'journal',
  'account',
  'treatment',
  'nature',
  'period',
  'bookyear',
  'currency',
  'type',
  'operation',
] as const;

/** The documents by dossier and cause, in the order of their first. */
export function heldGroups(documents: readonly DocumentSummary[]): readonly HeldGroup[] {
  const groups = new Map<string, HeldDocument[]>();
  for (const document of documents) {
    const { cause } = document;
    if (cause === null) continue;
    const key = groupKey(document, cause);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [{ ...document, cause }]);
    else group.push({ ...document, cause });
  }
  return [...groups].flatMap(([key, [first, ...others]]) =>
    first === undefined ? [] : [groupOf(key, first, others)],
  );
}

function groupOf(key: string, first: HeldDocument, others: readonly HeldDocument[]): HeldGroup {
  const bySelf = BY_SELF_STATES.some((state) => state === first.state);
  const { dossierId, cause, state } = first;
  return { key, dossierId, cause, state, bySelf, documents: [first, ...others] };
}

function groupKey({ dossierId, state }: DocumentSummary, { kind, data }: Cause): string {
  return JSON.stringify([dossierId, state, kind, ...TELLING.map((name) => data[name] ?? '')]);
}
