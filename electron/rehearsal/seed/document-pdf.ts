import type { Draft } from './draft.ts';
import { minimalPdf } from './pdf.ts';
import { decimal } from './ubl-text.ts';

/** The readable form of a document, as the supplier or Billit would print it. */
export function documentPdf(draft: Draft): Uint8Array {
  return minimalPdf([
    `${draft.kind === 'invoice' ? 'Factuur' : 'Creditnota'} ${draft.number}`,
    `${draft.supplier.name} ${draft.supplier.vatNumber}`,
    `Aan ${draft.customer.name} ${draft.customer.vatNumber}`,
    `Datum ${draft.issueDate}, te betalen tegen ${draft.dueDate}`,
    '',
    ...draft.lines.map(
      ({ description, quantity, amountCents }) =>
        `${quantity / 100} x ${description}  ${decimal(amountCents)}`,
    ),
    '',
    ...draft.subtotals.map(
      ({ rate, baseCents, vatCents }) =>
        `Btw ${rate}% op ${decimal(baseCents)}: ${decimal(vatCents)}`,
    ),
    `Totaal ${draft.currency} ${decimal(draft.totals.inclusive)}`,
    `Mededeling ${draft.paymentReference}`,
  ]);
}
