import type { VatCode } from './dossier.ts';
import type { VatSubtotal } from './document.ts';

/** What a ledger account holds, which decides the VAT box of a purchase: trade goods, services, investments. */
export type AccountClass = 'H' | 'D' | 'I';

/** 60 trade goods, 2 investments, all other accounts services and other goods (facts/booking-from-ubl, sections 4 to 6). */
export function accountClass(account: number): AccountClass {
  const digits = String(account);
  if (digits.startsWith('60')) return 'H';
  return digits.startsWith('2') ? 'I' : 'D';
}

/** Where a counterparty stands: decides co-contractor, intra-Community or outside the EU. */
export type Territory = 'belgium' | 'eu' | 'outside-eu';

const EU = new Set(
  'AT BG CY CZ DE DK EE EL ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK XI'.split(' '),
);

/** The territory of a party: its VAT number says it, else its country; null when neither does. */
export function territoryOf(vatNumber: string | null, country: string | null): Territory | null {
  const prefix = /^[A-Z]{2}/.exec(vatNumber ?? '')?.[0] ?? country?.trim().toUpperCase() ?? '';
  if (prefix === 'BE') return 'belgium';
  if (EU.has(prefix)) return 'eu';
  return /^[A-Z]{2}$/.test(prefix) ? 'outside-eu' : null;
}

/**
 * How a VAT subtotal is to be booked. `mapped`: the key of the dossier's VAT mapping. `reverse-charge`: the rate is not
 * in the file (BR-AE-05): the code comes from the account or a person. `held`: a person must look.
 */
export type Treatment =
  | { readonly kind: 'mapped'; readonly key: string }
  | { readonly kind: 'reverse-charge'; readonly nature: ReverseChargeNature }
  | { readonly kind: 'held'; readonly cause: 'foreign-vat' | 'vat-code-missing' };

export type ReverseChargeNature = 'co-contractor' | 'eu-goods' | 'eu-services' | 'outside-eu';

const DOMESTIC_RATES = new Set(['21', '12', '6']);
const mapped = (key: string): Treatment => ({ kind: 'mapped', key });
const MISSING: Treatment = { kind: 'held', cause: 'vat-code-missing' };

/** The treatment of a sale's subtotal (facts/booking-from-ubl, section 3); `buyer` is the customer's territory. */
export function saleTreatment(subtotal: VatSubtotal, buyer: Territory | null): Treatment {
  const name = subtotal.name?.toUpperCase() ?? '';
  if (name.startsWith('OSS') || name === 'MA') return MISSING;
  switch (subtotal.category) {
    case 'S':
      return DOMESTIC_RATES.has(subtotal.rate ?? '')
        ? mapped(`sale/${subtotal.rate ?? ''}`)
        : MISSING;
    case 'Z':
      return mapped('sale/0');
    case 'AE':
      if (buyer === null) return MISSING;
      return mapped(buyer === 'belgium' ? 'sale/co-contractor' : 'sale/eu-services');
    case 'K':
      return mapped(name === '44' ? 'sale/eu-services' : 'sale/eu-goods');
    case 'G':
      return mapped('sale/export');
    case 'E':
      return mapped(isOutsideScope(subtotal, name) ? 'sale/outside' : 'sale/exempt');
    case 'O':
      return mapped('sale/outside');
    default:
      return MISSING;
  }
}

const SMALL_BUSINESS = /BELM-005|kleine onderneming|franchise|petite entreprise/i;

function isOutsideScope(subtotal: VatSubtotal, name: string): boolean {
  return (
    ['SC', 'NA', 'FD', 'NS'].includes(name) ||
    SMALL_BUSINESS.test(subtotal.exemptionReason ?? '') ||
    SMALL_BUSINESS.test(subtotal.exemptionCode ?? '')
  );
}

/** The treatment of a purchase's subtotal booked on an account of `kind` (facts/booking-from-ubl, section 4). */
export function purchaseTreatment(
  subtotal: VatSubtotal,
  supplier: Territory | null,
  kind: AccountClass,
): Treatment {
  const rate = subtotal.rate ?? '';
  switch (subtotal.category) {
    case 'S':
      if (supplier !== 'belgium') return { kind: 'held', cause: 'foreign-vat' };
      return DOMESTIC_RATES.has(rate) ? mapped(`purchase/${kind}/${rate}`) : MISSING;
    case 'Z':
      return mapped(`purchase/${kind}/0`);
    case 'E':
      return mapped('purchase/exempt');
    case 'O':
      return supplier === 'outside-eu'
        ? { kind: 'reverse-charge', nature: 'outside-eu' }
        : mapped('purchase/exempt');
    case 'AE':
    case 'K':
    case 'G':
      return { kind: 'reverse-charge', nature: natureOf(subtotal, supplier) };
    default:
      return MISSING;
  }
}

function natureOf(subtotal: VatSubtotal, supplier: Territory | null): ReverseChargeNature {
  if (subtotal.category === 'K') return subtotal.name === '44' ? 'eu-services' : 'eu-goods';
  if (subtotal.category === 'G' || supplier === 'outside-eu') return 'outside-eu';
  return supplier === 'eu' ? 'eu-services' : 'co-contractor';
}

/** The mapping with the keys for which the list offers more than one code: a person chooses those. */
export type MappingProposal = {
  readonly mapping: Readonly<Record<string, string>>;
  readonly ambiguous: readonly string[];
};

/**
 * Proposes the VAT mapping of a dossier from its own list of codes: by type, rate and description, never by a fixed
 * code. A credit-note code (type 3, 4) is taken under `<key>/credit` where a code of the same description exists.
 */
export function proposeVatMapping(codes: readonly VatCode[]): MappingProposal {
  const mapping: Record<string, string> = {};
  const ambiguous = new Set<string>();
  for (const code of codes) {
    const key = mappingKey(code);
    if (key === null) continue;
    if (key in mapping) ambiguous.add(key);
    else mapping[key] = code.code;
  }
  for (const key of ambiguous) Reflect.deleteProperty(mapping, key);
  return { mapping, ambiguous: [...ambiguous] };
}

const PURCHASE_TYPES = new Set([1, 3]);

function mappingKey(code: VatCode): string | null {
  const text = code.description.toLowerCase();
  const base = PURCHASE_TYPES.has(code.type) ? purchaseKey(text, code) : saleKey(text, code);
  if (base === null) return null;
  return code.type === 3 || code.type === 4 ? `${base}/credit` : base;
}

const EXEMPT = /vrijgesteld|exon[eé]r|exempt/;
const OUTSIDE =
  /buiten (?:de )?toepassing|niet (?:aan btw )?onderworpen|hors champ|outside the scope/;
const INTRA = /intracommunautair|intra-community|\bic\b/;
const SERVICES = /dienst|service/;
const CO_CONTRACTOR = /medecontractant|cocontractant|co-contractor/;
const ABROAD = /buiten (?:de )?eu\b|hors ue|outside the eu|import|invoer/;

function natureIn(text: string): ReverseChargeNature | null {
  if (CO_CONTRACTOR.test(text)) return 'co-contractor';
  if (INTRA.test(text)) return SERVICES.test(text) ? 'eu-services' : 'eu-goods';
  return ABROAD.test(text) ? 'outside-eu' : null;
}

function purchaseKey(text: string, code: VatCode): string | null {
  const rate = code.rateBasisPoints / 100;
  const nature = natureIn(text);
  const kind = classIn(text);
  if (nature !== null) return `purchase/${kind ?? 'D'}/${nature}/${String(rate)}`;
  if (EXEMPT.test(text) || OUTSIDE.test(text)) return 'purchase/exempt';
  return kind === null ? null : `purchase/${kind}/${String(rate)}`;
}

function classIn(text: string): AccountClass | null {
  if (/handelsgoed|marchandise|trade goods/.test(text)) return 'H';
  if (/bedrijfsmiddel|investering|investissement|investment/.test(text)) return 'I';
  return SERVICES.test(text) || /diverse/.test(text) ? 'D' : null;
}

function saleKey(text: string, code: VatCode): string | null {
  const nature = natureIn(text);
  if (nature !== null && nature !== 'outside-eu') return `sale/${nature}`;
  if (/uitvoer|export/.test(text)) return 'sale/export';
  if (OUTSIDE.test(text)) return 'sale/outside';
  if (EXEMPT.test(text)) return 'sale/exempt';
  return `sale/${String(code.rateBasisPoints / 100)}`;
}
