import type { Document, VatSubtotal } from './document.ts';
import type { Link } from './dossier.ts';

type Direction = 'sale' | 'purchase';

/** The journal of a document: that of credit notes where the link names one, else that of its direction. */
export function journalFor(link: Link, direction: Direction, kind: Document['kind']): string {
  const sale = direction === 'sale';
  const credit = sale ? link.salesCreditJournal : link.purchaseCreditJournal;
  const usual = sale ? link.salesJournal : link.purchaseJournal;
  return kind === 'credit-note' ? (credit ?? usual) : usual;
}

/**
 * The account that is used last, after line, document and relation (S25, N09): that of credit notes, else that of the VAT
 * rate, else that of the direction. `accountsByUse` has it under `sale/credit`, `sale/21`, `purchase/6` and the like.
 */
export function defaultAccount(
  link: Link,
  direction: Direction,
  kind: Document['kind'],
  { rate }: Pick<VatSubtotal, 'rate'>,
): number {
  const ofUse = (use: string): number | undefined => link.accountsByUse[`${direction}/${use}`];
  const credit = kind === 'credit-note' ? ofUse('credit') : undefined;
  const usual = direction === 'sale' ? link.salesAccount : link.purchaseAccount;
  return credit ?? ofUse(rate ?? '0') ?? usual;
}

/**
 * The account that a new relation gets in Octopus; null where the link has several. A relation's account goes before the
 * default of its next document, whatever the VAT rate of that one.
 */
export function accountOfNewRelation(link: Link, direction: Direction): number | null {
  const several = Object.keys(link.accountsByUse).some((use) => use.startsWith(`${direction}/`));
  if (several) return null;
  return direction === 'sale' ? link.salesAccount : link.purchaseAccount;
}
