import type { CallOutput } from '../../../shared/ipc/contract.ts';
import type { Fault } from '../../../shared/model/fault.ts';
import { matches } from '../dossiers/dossier-filter.ts';
import type { Dossier } from '../../ui/live-dossiers.ts';

/** A dossier found in Octopus. */
export type Offered = CallOutput<'dossiers.offer'>[number];

/** What became of adding one. */
export type Outcome = { readonly fault: Fault | null };

/** A row of the list: what was found, and where it stands here. */
export type OfferedRow = Offered & {
  /** The dossier here; null while it is not added. */
  readonly here: Dossier | null;
  readonly outcome: Outcome | null;
};

/** The filters of the list, in the order of their chips. */
export const OFFER_FILTERS = ['fresh', 'unknown', 'all'] as const;
/** One of them. */
export type OfferFilter = (typeof OFFER_FILTERS)[number];

/** The rows: found in Octopus, beside the dossiers that are here. */
export function offeredRows(
  found: readonly Offered[],
  dossiers: readonly Dossier[],
  outcomes: ReadonlyMap<number, Outcome>,
): readonly OfferedRow[] {
  const byNumber = new Map(dossiers.map((each) => [each.enterpriseNumber, each]));
  return found.map((row) => ({
    ...row,
    here: row.enterpriseNumber === null ? null : (byNumber.get(row.enterpriseNumber) ?? null),
    outcome: outcomes.get(row.octopusDossierId) ?? null,
  }));
}

/** The id of a row in the list. */
export function rowIdOf({ octopusDossierId }: Offered): string {
  return String(octopusDossierId);
}

/** Whether a dossier can be added: it has a number, and is not here yet. */
export function mayAdd({ enterpriseNumber, here }: OfferedRow): boolean {
  return enterpriseNumber !== null && here === null;
}

/** Whether a row passes a filter; one that was added just now stays in view. */
export function passesFilter(row: OfferedRow, filter: OfferFilter): boolean {
  switch (filter) {
    case 'all':
      return true;
    case 'fresh':
      return row.here === null || row.outcome !== null;
    case 'unknown':
      return row.billitPartyId === null;
  }
}

/** Whether a row answers to what was typed. */
export function answersTo(row: OfferedRow, typed: string): boolean {
  const number = row.enterpriseNumber ?? row.vatNumber;
  const found = { name: row.octopusName, enterpriseNumber: number };
  return matches(found, typed) || String(row.octopusDossierId).includes(typed.trim());
}
