import type { CallOutput } from '../../../shared/ipc/contract.ts';
import type { Bookyear, Journal, LedgerAccount, Relation, VatCode } from '../domain/dossier.ts';
import { proposeVatMapping } from '../domain/vat.ts';

type Proposal = CallOutput<'links.propose'>;

/** The master data of an Octopus dossier, as mirrored. */
export type MasterData = {
  readonly bookyears: readonly Bookyear[];
  /** The bookyear that the journals and accounts are wanted of; null when none is open. */
  readonly bookyearId: number | null;
  readonly journals: readonly Journal[];
  readonly accounts: readonly LedgerAccount[];
  readonly vatCodes: readonly VatCode[];
  readonly relations: readonly Relation[];
};

/** The bookyears that take bookings, the newest first. */
export function openBookyears(bookyears: readonly Bookyear[]): readonly Bookyear[] {
  return bookyears
    .filter((year) => !year.closed)
    .toSorted((left, right) => (left.startDate < right.startDate ? 1 : -1));
}

/** Whether this program may book in a journal. */
export function isBookable({ insertionType, closed }: Journal): boolean {
  return insertionType === 1 && !closed;
}

const USES: Readonly<Record<number, Proposal['vatCodes'][number]['use']>> = {
  1: 'purchase',
  2: 'sale',
  3: 'purchase/credit',
  4: 'sale/credit',
};

/** A fresh link mails its purchases and books its sales (S67). */
const DEFAULT_ROUTES = { salesRoute: 'booking', purchasesRoute: 'mailbox' } as const;

/** What is proposed from the master data of an Octopus dossier: a person confirms it. */
export function proposal(found: MasterData): Proposal {
  const journals = found.journals
    .filter((journal) => journal.bookyearId === found.bookyearId)
    .map((journal) => ({ key: journal.key, name: journal.name, bookable: isBookable(journal) }));
  const firstOf = (letter: string): string | null =>
    journals
      .filter((row) => row.bookable && row.key.startsWith(letter))
      .map((row) => row.key)
      .toSorted()[0] ?? null;
  const accounts = found.accounts.filter((account) => account.bookyearId === found.bookyearId);
  const { mapping, ambiguous } = proposeVatMapping(found.vatCodes);
  return {
    bookyears: openBookyears(found.bookyears).map(({ id, description }) => ({ id, description })),
    bookyearId: found.bookyearId,
    journals,
    salesJournal: firstOf('V'),
    purchaseJournal: firstOf('A'),
    accounts: accounts.map(({ number, description }) => ({ number, description })),
    vatCodes: found.vatCodes.flatMap(({ code, description, type }) => {
      const use = USES[type];
      return use === undefined ? [] : [{ code, description, use }];
    }),
    ...DEFAULT_ROUTES,
    vatMapping: { ...mapping },
    ambiguous: [...ambiguous],
    adopted: {
      accounts: accounts.length,
      customers: found.relations.filter((relation) => relation.client).length,
      suppliers: found.relations.filter((relation) => relation.supplier).length,
    },
  };
}
