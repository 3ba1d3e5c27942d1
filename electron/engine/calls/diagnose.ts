import type { CallOutput, Calls } from '../../../shared/ipc/contract.ts';
import { fail, ok } from '../../../shared/result.ts';
import type { Relation } from '../domain/dossier.ts';
import { documentId } from '../domain/ids.ts';
import type { MailedRelation } from '../domain/mailing.ts';
import { freshenMirror } from '../sync/mirror.ts';
import type { CallContext } from './context.ts';

/** What was read longer ago is read again when a person asks for it, ms; a second click costs no second call. */
const MAX_AGE_MS = 5_000;

type Diagnosis = CallOutput<'mail.diagnose'>;

/**
 * Why a delivered document is not recognised in the Import Viewer: the four checks in order (S73-S76), with what can be
 * seen from here, and what a person must look at.
 */
export function diagnoseCalls({ sync }: CallContext): Pick<Calls, 'mail.diagnose'> {
  const { mailings, documents, relations, links } = sync.store;
  return {
    'mail.diagnose': async (input) => {
      const document = await documents.get(documentId(input.documentId));
      const mail = (await mailings.ofDocument(documentId(input.documentId))).at(-1);
      if (document === null || mail === undefined) {
        return fail({ kind: 'not-found', service: 'octopus', operation: 'mail' });
      }
      const link = await links.ofDossier(document.dossierId);
      if (input.fresh && link !== null) {
        const read = await freshenMirror(sync, link, MAX_AGE_MS);
        if (!read.ok) return read;
      }
      const known = await relations.list(document.dossierId);
      const relation = known.find((row) => isSame(row, mail.relation)) ?? null;
      return ok(diagnosis(mail.mailing.partyName, relation, mail.mailing.direction));
    },
  };
}

function isSame(relation: Relation, named: MailedRelation | null): boolean {
  if (named === null) return false;
  return named.relationId === null
    ? relation.externalId === named.externalId
    : relation.relationId === named.relationId;
}

function diagnosis(
  party: string,
  relation: Relation | null,
  direction: 'sale' | 'purchase',
): Diagnosis {
  const exists = (direction === 'sale' ? relation?.client : relation?.supplier) ?? false;
  const account = (direction === 'sale' ? relation?.clientAccount : relation?.supplierAccount) ?? 0;
  return {
    party,
    checks: [
      { check: 'relation-exists', seen: exists ? 'yes' : 'no' },
      { check: 'synchronised', seen: 'look' },
      { check: 'linked-while-booking', seen: 'look' },
      { check: 'other-document', seen: 'look' },
    ],
    defaultAccount: account === 0 ? null : account,
  };
}
