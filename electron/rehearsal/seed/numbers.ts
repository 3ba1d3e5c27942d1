import type { Chance } from '../../../shared/clock.ts';
import { between, pick } from './chance.ts';

/** Document numbers of one dossier: its own sales run on by date, every supplier has a series of its own. */
export type Numbers = {
  readonly sale: (kind: 'invoice' | 'credit-note') => string;
  /** For what is not an invoice yet: it takes no place in the series of the sales. */
  readonly aside: (prefix: string) => string;
  readonly purchase: (partyId: number, kind: 'invoice' | 'credit-note') => string;
  /** The last invoice exchanged with a party; null when there is none yet. */
  readonly lastInvoice: (partyId: number) => string | null;
  readonly rememberInvoice: (partyId: number, number: string) => void;
};

type Series = (serial: number) => string;

const padded = (serial: number, length: number): string => String(serial).padStart(length, '0');

const SERIES: readonly Series[] = [
  (serial) => `2026/${padded(serial, 4)}`,
  (serial) => `F26-${padded(serial, 5)}`,
  (serial) => `2026${padded(serial, 5)}`,
  (serial) => `V/${serial}`,
  (serial) => `26E${padded(serial, 4)}`,
];

/** Begins the number series of one dossier. */
export function startNumbers(chance: Chance): Numbers {
  const saleSeries = pick(chance, SERIES);
  const serials = { invoice: between(chance, 40, 400), 'credit-note': between(chance, 1, 20) };
  const suppliers = new Map<number, { readonly series: Series; serial: number }>();
  const last = new Map<number, string>();
  let aside = between(chance, 10, 90);
  return {
    sale: (kind) => {
      serials[kind] += 1;
      return kind === 'invoice'
        ? saleSeries(serials.invoice)
        : `CN${saleSeries(serials['credit-note'])}`;
    },
    aside: (prefix) => {
      aside += 1;
      return `${prefix}-${aside}`;
    },
    purchase: (partyId, kind) => {
      const known = suppliers.get(partyId);
      const supplier = known ?? {
        series: pick(chance, SERIES),
        serial: between(chance, 100, 9000),
      };
      suppliers.set(partyId, supplier);
      supplier.serial += between(chance, 1, 40);
      return `${kind === 'invoice' ? '' : 'C'}${supplier.series(supplier.serial)}`;
    },
    lastInvoice: (partyId) => last.get(partyId) ?? null,
    rememberInvoice: (partyId, number) => {
      last.set(partyId, number);
    },
  };
}
