import { dossierId, connectionId, linkId } from '../../electron/engine/domain/ids.ts';
import type { Document, Party, VatSubtotal } from '../../electron/engine/domain/document.ts';
import type {
  Bookyear,
  Journal,
  LedgerAccount,
  Link,
  Relation,
} from '../../electron/engine/domain/dossier.ts';
import { indexRelations } from '../../electron/engine/domain/counterparty.ts';
import { parseDecimal, parseIsoDate } from '../../electron/engine/domain/money.ts';
import type { Candidate, DossierRules } from '../../electron/engine/domain/propose.ts';
import type { DecimalText, IsoDate } from '../../shared/model/amount.ts';

/** Ten digits of the dossier of these tests, and of a supplier and a customer; all fictional. */
export const OWN = '0999010126';
export const SUPPLIER = '0999020123';
export const CUSTOMER = '0999030120';

export const decimal = (text: string): DecimalText => parseDecimal(text)!;
export const day = (text: string): IsoDate => parseIsoDate(text)!;

export function party(name: string, enterpriseNumber: string | null, country = 'BE'): Party {
  return {
    name,
    vatNumber: enterpriseNumber === null ? null : `BE${enterpriseNumber}`,
    legalId: null,
    endpoint: null,
    partyIds: [],
    street: 'Teststraat 1',
    postalCode: '9000',
    city: 'Gent',
    country,
    email: null,
  };
}

export function subtotal(base: string, tax: string, category = 'S', rate = '21'): VatSubtotal {
  return {
    category,
    rate: category === 'O' ? null : decimal(rate),
    base: decimal(base),
    tax: decimal(tax),
    name: null,
    exemptionCode: null,
    exemptionReason: null,
  };
}

/** A purchase invoice of 100.00 + 21.00 for the dossier of these tests, with changes. */
export function purchase(changes: Partial<Document> = {}): Document {
  return {
    kind: 'invoice',
    customizationId: null,
    profileId: null,
    typeCode: '380',
    number: 'F26-1',
    issueDate: day('2026-08-15'),
    dueDate: day('2026-09-14'),
    taxPointDate: null,
    currency: 'EUR',
    taxCurrency: null,
    taxInTaxCurrency: null,
    supplier: party('Meelhandel Model NV', SUPPLIER),
    customer: party('Bakkerij Testbrood BV', OWN),
    totals: totals('100', '21'),
    vat: [subtotal('100', '21')],
    allowanceCharges: [],
    lines: [],
    attachments: [],
    paymentReference: '+++090/9337/55493+++',
    ibans: [],
    accountingCost: null,
    buyerReference: null,
    orderReference: null,
    billingReferences: [],
    notes: [],
    legalMentions: [],
    ...changes,
  };
}

/** The same as a sale. */
export function sale(changes: Partial<Document> = {}): Document {
  return purchase({
    supplier: party('Bakkerij Testbrood BV', OWN),
    customer: party('Horeca Demo BV', CUSTOMER),
    ...changes,
  });
}

export function totals(exclusive: string, tax: string): Document['totals'] {
  const cents = Math.round((Number(exclusive) + Number(tax)) * 100);
  return {
    lineExtension: decimal(exclusive),
    taxExclusive: decimal(exclusive),
    tax: decimal(tax),
    taxInclusive: decimal((cents / 100).toFixed(2)),
    allowance: null,
    charge: null,
    prepaid: null,
    rounding: null,
    payable: null,
  };
}

export function candidate(document: Document, changes: Partial<Candidate> = {}): Candidate {
  return {
    document,
    orderId: '1601002',
    billitDirection: 'purchase',
    counterpartyId: '910201',
    documentAccount: null,
    lineAccounts: [],
    ...changes,
  };
}

export function relation(
  id: number,
  enterpriseNumber: string,
  changes: Partial<Relation> = {},
): Relation {
  return {
    relationId: id,
    externalId: 0,
    name: `Relatie ${String(id)}`,
    vatNumber: `BE${enterpriseNumber}`,
    client: true,
    supplier: true,
    active: true,
    clientAccount: 0,
    supplierAccount: 0,
    expirationDays: 30,
    record: {},
    ...changes,
  };
}

export const LINK: Link = {
  id: linkId('link'),
  dossierId: dossierId('dossier'),
  billitConnectionId: connectionId('billit'),
  billitPartyId: '800101',
  octopusConnectionId: connectionId('octopus'),
  octopusDossierId: 61001,
  exportFrom: day('2026-07-01'),
  salesJournal: 'V1',
  purchaseJournal: 'A1',
  salesCreditJournal: null,
  purchaseCreditJournal: null,
  salesAccount: 700000,
  purchaseAccount: 613200,
  accountsByUse: {},
  roundingAccount: 658000,
  salesRoute: 'booking',
  purchasesRoute: 'booking',
  mailbox: null,
  vatStatus: 'normal',
  vatMapping: {
    'purchase/D/21': 'D21',
    'purchase/D/6': 'D06',
    'purchase/H/21': 'H21',
    'purchase/I/21': 'I21',
    'purchase/D/0': 'D00',
    'purchase/exempt': 'DVR',
    'purchase/D/co-contractor/21': 'DMC21',
    'sale/21': '21',
    'sale/12': '12',
    'sale/6': '06',
    'sale/0': '00',
    'sale/co-contractor': 'MC',
    'sale/eu-goods': 'CM',
    'sale/eu-services': 'ICD',
    'sale/export': 'EX',
    'sale/exempt': 'VR',
    'sale/outside': 'NB',
  },
};

export const YEAR_2026: Bookyear = {
  id: 2,
  description: '2026',
  startDate: day('2026-01-01'),
  endDate: day('2026-12-31'),
  closed: false,
  periods: Array.from({ length: 12 }, (_, index) => {
    const month = String(index + 1).padStart(2, '0');
    const last = new Date(Date.UTC(2026, index + 1, 0)).getUTCDate();
    return {
      period: 202601 + index,
      startDate: day(`2026-${month}-01`),
      endDate: day(`2026-${month}-${String(last)}`),
    };
  }),
};

export function journal(key: string, changes: Partial<Journal> = {}): Journal {
  return {
    bookyearId: 2,
    key,
    name: key,
    lastNumber: 6,
    closed: false,
    closedPeriod: 0,
    protectedPeriod: 0,
    insertionType: 1,
    ...changes,
  };
}

export function account(number: number, changes: Partial<LedgerAccount> = {}): LedgerAccount {
  return {
    bookyearId: 2,
    number,
    description: `Rekening ${String(number)}`,
    purchaseVatCode: null,
    salesVatCode: null,
    vatRecupPercentage: 100,
    ...changes,
  };
}

const ACCOUNTS = [
  account(613200, { purchaseVatCode: 'D21' }),
  account(604000),
  account(610300, { vatRecupPercentage: 50 }),
  account(610600, { purchaseVatCode: 'DMC21' }),
  account(230000),
  account(700000),
  account(700100),
  account(658000),
];

export function rules(
  changes: Partial<DossierRules> = {},
  relations: readonly Relation[] = [relation(27, SUPPLIER), relation(16, CUSTOMER)],
): DossierRules {
  return {
    enterpriseNumber: OWN,
    link: LINK,
    bookyears: [YEAR_2026],
    journals: [journal('A1'), journal('V1')],
    accounts: new Map(ACCOUNTS.map((row) => [row.number, row])),
    relations: indexRelations(relations),
    filed: [],
    ...changes,
  };
}
