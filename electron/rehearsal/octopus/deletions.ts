import type { Books } from './books.ts';

/** Takes a relation out, as a colleague does; false: there is none. */
export function deleteRelation(books: Books, relationId: number, nowMs: number): boolean {
  const index = books.relations.findIndex(({ kept }) => kept.id === relationId);
  if (index === -1) return false;
  for (const { kept } of books.relations.splice(index, 1)) {
    books.deletedRelations.push({ kept: kept.record, changedAtMs: nowMs });
  }
  return true;
}

/** Takes a ledger account out, as a colleague does; false: there is none. */
export function deleteAccount(books: Books, accountId: number, nowMs: number): boolean {
  const index = books.accounts.findIndex(({ kept }) => kept.id === accountId);
  if (index === -1) return false;
  for (const { kept } of books.accounts.splice(index, 1)) {
    books.deletedAccounts.push({ kept, changedAtMs: nowMs });
  }
  return true;
}

/** Takes a journal out, as a colleague does; false: there is none. */
export function deleteJournal(
  books: Books,
  { bookyearId, journalKey }: { readonly bookyearId: number; readonly journalKey: string },
  nowMs: number,
): boolean {
  const index = books.journals.findIndex(
    ({ seed }) => seed.bookyearId === bookyearId && seed.journalKey === journalKey,
  );
  if (index === -1) return false;
  for (const { seed } of books.journals.splice(index, 1)) {
    books.deletedJournals.push({ kept: seed, changedAtMs: nowMs });
  }
  return true;
}
