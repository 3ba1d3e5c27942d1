import type { IsoDate } from '../../../shared/model/amount.ts';

/** What places a bank statement among those of its account; balances in thousandths. */
export type ChainLink = {
  readonly account: string;
  readonly currency: string;
  readonly description: string;
  readonly number: number | null;
  readonly oldDate: IsoDate | null;
  readonly newDate: IsoDate | null;
  readonly oldBalance: number;
  readonly newBalance: number;
};

/** Why a statement cannot follow the one before it. */
export type ChainBreak = 'gap' | 'conflict';

/** A statement in its place; `broken`: it does not follow, and neither may anything behind it leave. */
export type Chained<Link extends ChainLink> = {
  readonly statement: Link;
  readonly broken: ChainBreak | null;
};

/**
 * Statements per account in the order in which Octopus must get them: each begins with the balance at which the one
 * before it ended (facts: coda.md, sections 4 and 9). Numbers decide nothing: banks jump, repeat and leave them out.
 */
export function chains<Link extends ChainLink>(
  statements: readonly Link[],
): readonly (readonly Chained<Link>[])[] {
  const accounts = Map.groupBy(statements, ({ account, currency, description }) =>
    JSON.stringify([account, currency, description]),
  );
  return [...accounts.values()].map((own) => {
    const sorted = own.toSorted(inOrder);
    return sorted.map((statement, at) => ({
      statement,
      broken: breakOf(sorted[at - 1], statement),
    }));
  });
}

function breakOf(before: ChainLink | undefined, statement: ChainLink): ChainBreak | null {
  if (before === undefined) return null;
  if (inOrder(before, statement) === 0 && before.newBalance === statement.newBalance) {
    return before.oldBalance === statement.oldBalance ? 'conflict' : 'gap';
  }
  return before.newBalance === statement.oldBalance ? null : 'gap';
}

function inOrder(one: ChainLink, other: ChainLink): number {
  return (
    (one.newDate ?? '').localeCompare(other.newDate ?? '') ||
    (one.number ?? 0) - (other.number ?? 0) ||
    (one.oldDate ?? '').localeCompare(other.oldDate ?? '')
  );
}
