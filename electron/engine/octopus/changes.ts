import { z } from 'zod';
import { fail, ok, type Result } from '../../../shared/result.ts';
import type { AccountChanges, JournalChanges, RelationChanges } from '../store/ports.ts';
import { dossierCall, readOr, type Call, type OctopusClientOptions } from './call.ts';
import type { LimitedOperation } from './limits.ts';
import { accountOf } from './map.ts';
import type { OctopusTarget } from './port.ts';
import { relationsIn } from './relations.ts';
import { timestampQuery } from './timestamp.ts';
import { accountsSchema, journalKeySchema, relationRecordsSchema, whole } from './wire.ts';

/** Octopus leaves out what is null; an answer with neither list says nothing about changes at all. */
function changesOf<Row>(list: z.ZodType<Row[]>) {
  return z
    .object({ modified: list.nullish(), deleted: list.nullish() })
    .refine(({ modified, deleted }) => (modified ?? deleted ?? null) !== null, 'no list of changes')
    .transform(({ modified, deleted }) => ({ modified: modified ?? [], deleted: deleted ?? [] }));
}

/** Answer of `getModifiedAccounts`. */
const accountChanges = changesOf(accountsSchema);

/** Answer of `getModifiedRelations`; what is deleted comes as it was. */
const relationChanges = changesOf(relationRecordsSchema);

const NO_CHANGES = { modified: [], deleted: [] };

const changedJournal = z.object({
  journalKeyServiceData: journalKeySchema,
  nextDocumentNumber: whole,
  closed: z.boolean(),
  closedPeriod: whole,
  protectedPeriod: whole,
});

/** Answer of `getModifiedJournals`. */
const journalChanges = z.object({
  modifiedJournalServiceDataList: z.array(changedJournal),
  deletedJournalList: z.array(journalKeySchema),
});

type Since = {
  readonly options: OctopusClientOptions;
  readonly target: OctopusTarget;
  /** Epoch ms. */
  readonly sinceMs: number;
};

function changesCall(
  { options, target, sinceMs }: Since,
  operation: LimitedOperation,
  list: string,
): Call {
  return dossierCall(
    options.session,
    target,
    operation,
    `/${list}/modified?${timestampQuery(sinceMs)}`,
  );
}

/** Accounts of all bookyears that changed or were deleted since a moment. */
export async function changedAccounts(since: Since): Promise<Result<AccountChanges>> {
  const call = changesCall(since, 'getModifiedAccounts', 'accounts');
  const answer = await readOr(since.options, call, accountChanges, NO_CHANGES);
  if (!answer.ok) return answer;
  const { modified, deleted } = answer.value;
  return ok({ modified: modified.map(accountOf), deleted: deleted.map(accountOf) });
}

/** Relations that changed or were deleted since a moment. */
export async function changedRelations(since: Since): Promise<Result<RelationChanges>> {
  const call = changesCall(since, 'getModifiedRelations', 'relations');
  const answer = await readOr(since.options, call, relationChanges, NO_CHANGES);
  if (!answer.ok) return answer;
  const modified = relationsIn(call, answer.value.modified);
  if (!modified.ok) return modified;
  const deleted = relationsIn(call, answer.value.deleted);
  return deleted.ok
    ? ok({ modified: modified.value, deleted: deleted.value })
    : fail(deleted.fault);
}

/** Journals of all bookyears that changed or were deleted since a moment. */
export async function changedJournals(since: Since): Promise<Result<JournalChanges>> {
  const call = changesCall(since, 'getModifiedJournals', 'journals');
  const answer = await readOr(since.options, call, journalChanges, {
    modifiedJournalServiceDataList: [],
    deletedJournalList: [],
  });
  if (!answer.ok) return answer;
  const { modifiedJournalServiceDataList: modified, deletedJournalList: deleted } = answer.value;
  return ok({
    modified: modified.map((journal) => ({
      ...journal.journalKeyServiceData,
      lastNumber: Math.max(0, journal.nextDocumentNumber - 1),
      closed: journal.closed,
      closedPeriod: journal.closedPeriod,
      protectedPeriod: journal.protectedPeriod,
    })),
    deleted,
  });
}
