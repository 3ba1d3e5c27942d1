import type { DocumentState } from '../../../shared/model/document-state.ts';
import type { DocumentId } from '../domain/ids.ts';
import type { Db } from './tables.ts';

/** The states of a document that is in Octopus or on its way there. */
const UNDER_WAY: readonly DocumentState[] = [
  'queued',
  'sending',
  'unclear',
  'parked',
  'delivered',
  'booked',
];

type Counterparty = { readonly counterparty_id: string; readonly counterparty_name: string };

/** Another document of the dossier with the same direction, kind, number and counterparty that is booked or on its way. */
export async function duplicateOf(db: Db, id: DocumentId): Promise<DocumentId | null> {
  const document = await db
    .selectFrom('document')
    .select(['dossier_id', 'direction', 'kind', 'number_key'])
    .select(['counterparty_id', 'counterparty_name'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  if (document.number_key === '') return null;
  const candidates = await db
    .selectFrom('document')
    .select(['id', 'counterparty_id', 'counterparty_name'])
    .where('dossier_id', '=', document.dossier_id)
    .where('direction', '=', document.direction)
    .where('kind', '=', document.kind)
    .where('number_key', '=', document.number_key)
    .where('state', 'in', UNDER_WAY)
    .where('id', '<>', id)
    .orderBy('id')
    .execute();
  return candidates.find((candidate) => isSame(candidate, document))?.id ?? null;
}

function isSame(left: Counterparty, right: Counterparty): boolean {
  return left.counterparty_id !== '' && right.counterparty_id !== ''
    ? left.counterparty_id === right.counterparty_id
    : nameKey(left.counterparty_name) === nameKey(right.counterparty_name);
}

const nameKey = (name: string): string => name.trim().toLowerCase();
