import { createFaultBox } from '../../../../electron/rehearsal/faults.ts';
import {
  createBillit,
  type BillitOptions,
} from '../../../../electron/rehearsal/billit/simulator.ts';
import type { BillitOrder, SeededDossier } from '../../../../electron/rehearsal/seed/model.ts';

/** 5 October 2026, 16:22:25.457 in Brussels (summer time). */
export const NOW_MS = Date.UTC(2026, 9, 5, 14, 22, 25, 457);

export const API_KEY = '00000000-0000-4000-8000-00000000b000';
export const ACCOUNTANT = {
  partyId: 800001,
  name: 'Kantoor Voorbeeld BV',
  vatNumber: 'BE0999000129',
};
export const BAKERY = 800101;
export const GARAGE = 800102;

function company(name: string, vatNumber: string): SeededDossier['company'] {
  return {
    name,
    enterpriseNumber: vatNumber.slice(2),
    vatNumber,
    street: 'Ovenlaan',
    streetNumber: '12',
    zip: '9050',
    city: 'Gentbrugge',
    email: 'info@bakkerij.example',
  };
}

export function fileId(orderId: number): string {
  return `00000000-0000-4000-8000-${String(orderId).padStart(12, '0')}`;
}

export function purchase(orderId: number, companyId: number, day: string): BillitOrder {
  const party = {
    PartyID: 910201,
    Name: 'Meelhandel Model NV',
    DisplayName: 'Meelhandel Model NV',
    City: 'Oudenaarde',
    VATNumber: 'BE0999020123',
    GLAccountCode: 600000,
    Addresses: [{ AddressType: 'InvoiceAddress', City: 'Oudenaarde' }],
    Identifiers: [{ IdentifierType: 'CBE', Identifier: '0999020123', SchemeID: '0208' }],
  };
  return {
    OrderID: orderId,
    CompanyID: companyId,
    OrderNumber: `F26-${orderId}`,
    OrderType: 'Invoice',
    OrderDirection: 'Cost',
    OrderStatus: 'ToPay',
    OrderDate: `${day}T00:00:00`,
    Created: `${day}T16:22:24.643`,
    LastModified: `${day}T16:22:25.457`,
    Supplier: party,
    CounterParty: party,
    OrderPDF: { FileID: fileId(orderId + 500_000), FileName: 'factuur.pdf' },
    Attachments: [{ FileID: fileId(orderId), FileName: 'factuur.xml' }],
    OrderLines: [{ Quantity: 1, UnitPriceExcl: 100, TotalExcl: 100, TotalVAT: 21 }],
    VatGroups: [{ VATPercentage: 21, TotalExcl: 100, TotalVAT: 21, TotalIncl: 121 }],
    TotalExcl: 100,
    TotalVAT: 21,
    TotalIncl: 121,
    Paid: orderId % 2 === 0,
    Currency: 'EUR',
  };
}

function dossier(
  billitPartyId: number,
  named: SeededDossier['company'],
  orders: readonly BillitOrder[],
): SeededDossier {
  const octopusDossierId = billitPartyId - 739_100;
  return {
    billitPartyId,
    company: named,
    exportFrom: '2026-07-01',
    purchasesRoute: 'booking',
    octopus: {
      id: octopusDossierId,
      description: named.name,
      vatNr: 'BE0999.010.126',
      streetAndNr: 'Ovenlaan 12',
      postalCode: '9050',
      city: 'Gentbrugge',
      bookyears: [],
      journals: [],
      accounts: [],
      vatCodes: [],
      relations: [],
    },
    orders: orders.map((order) => ({
      order,
      files: [
        {
          fileId: fileId(order.OrderID),
          fileName: 'factuur.xml',
          mimeType: 'text/xml',
          bytes: () => new TextEncoder().encode(`<Invoice>${order.OrderID}</Invoice>`),
        },
      ],
      fate: {
        octopusDossierId,
        billitPartyId,
        orderId: order.OrderID,
        ublSha256: null,
        pdfSha256: null,
        outcome: 'either',
        causes: [],
        amountCents: null,
        vat: null,
      },
    })),
  };
}

/** A Billit with a bakery of `orders` purchases (1 to 28 September 2026, round and round) and a garage with one. */
export function twoCompanies(orders: number, more: Partial<BillitOptions> = {}) {
  const faults = createFaultBox();
  const purchases = Array.from({ length: orders }, (_, index) =>
    purchase(1_600_001 + index, BAKERY, `2026-09-${String((index % 28) + 1).padStart(2, '0')}`),
  );
  const billit = createBillit({
    clock: { now: () => NOW_MS, sleep: async () => undefined },
    apiKey: API_KEY,
    accountant: ACCOUNTANT,
    dossiers: [
      dossier(BAKERY, company('Bakkerij Testbrood BV', 'BE0999010126'), purchases),
      dossier(GARAGE, company('Garage Proefrit NV', 'BE0999010225'), [
        purchase(1_700_001, GARAGE, '2026-09-30'),
      ]),
    ],
    faults,
    onMoment: () => undefined,
    ...more,
  });
  const get = async (url: string, headers: Record<string, string> = {}) => {
    const response = await billit.app.inject({
      method: 'GET',
      url,
      headers: {
        ApiKey: API_KEY,
        PartyID: String(BAKERY),
        host: 'billit.example:8080',
        ...headers,
      },
    });
    return {
      status: response.statusCode,
      json: JSON.parse(response.body || '{}') as Record<string, unknown>,
    };
  };
  return { billit, faults, get };
}

/** Path of the order list with these OData options. */
export function ordersPath(options: Record<string, string>): string {
  const query = Object.entries(options).map(
    ([name, value]) => `${name}=${encodeURIComponent(value)}`,
  );
  return `/v1/orders?${query.join('&')}`;
}
