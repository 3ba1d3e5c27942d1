import type {
  BillitOrder,
  SeededCompany,
  SeededDossier,
  SeededFile,
  WorldSeed,
} from '../seed/model.ts';
import { SCHEMAS } from './contract-schemas.ts';

type Json = Readonly<Record<string, unknown>>;

/** What an order list shows of the other party. */
const LISTED_PARTY = new Set([
  'PartyID',
  'Street',
  'StreetNumber',
  'City',
  'CountryCode',
  'VATNumber',
  'PartyType',
  'VATLiable',
  'DisplayName',
  'VATDeductable',
]);

const LISTED = new Set(Object.keys(SCHEMAS['OrderSummary'] ?? {}));

function entriesOf(value: unknown): [string, unknown][] {
  return typeof value === 'object' && value !== null ? Object.entries(value) : [];
}

function pick(value: unknown, names: ReadonlySet<string>): Json {
  return Object.fromEntries(entriesOf(value).filter(([name]) => names.has(name)));
}

function listedParty(party: unknown): Json {
  const identifiers = entriesOf(party).find(([name]) => name === 'Identifiers')?.[1];
  const kept = new Set(['IdentifierType', 'Identifier']);
  return {
    ...pick(party, LISTED_PARTY),
    Addresses: [],
    Identifiers: Array.isArray(identifiers) ? identifiers.map((one) => pick(one, kept)) : [],
  };
}

const summaries = new WeakMap<BillitOrder, Json>();

/** An order as the list shows it: no lines, no VAT groups, of the PDF the FileID only. */
export function summaryOf(order: BillitOrder): Json {
  const known = summaries.get(order);
  if (known !== undefined) return known;
  const { OrderPDF: pdf, CounterParty: party } = order;
  const summary = {
    ExportedToConnector: false,
    ...pick(order, LISTED),
    ...(pdf === undefined ? {} : { OrderPDF: pick(pdf, new Set(['FileID'])) }),
    ...(party === undefined ? {} : { CounterParty: listedParty(party) }),
  };
  summaries.set(order, summary);
  return summary;
}

/** An order in full; whether Billit itself exported it is shown in the list only. */
export function detailOf(order: BillitOrder): Json {
  return Object.fromEntries(
    Object.entries(order).filter(([name]) => name !== 'ExportedToConnector'),
  );
}

/** A file: its bytes in Base64 inside JSON, never a binary stream. */
export function fileOf(file: SeededFile): Json {
  return {
    FileID: file.fileId,
    FileName: file.fileName,
    MimeType: file.mimeType,
    FileContent: Buffer.from(file.bytes()).toString('base64'),
  };
}

function companyOf(
  partyId: number,
  company: Partial<SeededCompany> & { name: string },
  role: string,
): Json {
  const { name, vatNumber, street, streetNumber, zip, city } = company;
  const address = {
    AddressType: 'InvoiceAddress',
    Name: name,
    Street: street,
    StreetNumber: streetNumber,
    Zipcode: zip,
    City: city,
    CountryCode: 'BE',
  };
  return {
    TabNameAlias: name,
    APIAllowed: true,
    APIEnabledFeatures: {
      TimeRegistration: false,
      Projects: false,
      DailyReceipts: false,
      FinancialReduction: false,
      GLAccounts: true,
      Cashbook: false,
    },
    UserLanguage: 'NL',
    PartyID: partyId,
    BookYearStart: '2026-01-01T00:00:00',
    Name: name,
    Addresses: street === undefined ? [] : [address],
    VATNumber: vatNumber,
    VATLiable: true,
    Users: [],
    Role: role,
    VATDeductable: true,
    Identifiers: [],
    DefaultCurrencyTC: 'EUR',
    SendUBL: true,
    SendPDF: true,
  };
}

/** Who is signed in and every company that this login reaches, the accountant's own first. */
export function accountInformation(
  accountant: WorldSeed['accountant'],
  dossiers: readonly SeededDossier[],
): Json {
  return {
    Email: 'dossierbeheer@kantoor-voorbeeld.example',
    FirstName: 'Ann',
    LastName: 'Voorbeeld',
    Companies: [
      companyOf(accountant.partyId, accountant, 'Accountant'),
      ...dossiers.map(({ billitPartyId, company }) =>
        companyOf(billitPartyId, company, 'Professional'),
      ),
    ],
    UserCompanyRoles: [
      { PartyID: accountant.partyId, UserRoleTypes: ['Administrator'] },
      ...dossiers.map(({ billitPartyId }) => ({
        PartyID: billitPartyId,
        UserRoleTypes: ['Accountant'],
      })),
    ],
    LoginOrRegisterNeeded: false,
  };
}

/** What a login reaches once companies were registered by it. */
export function registeredView(
  information: Json,
  registered: readonly {
    readonly partyId: number;
    readonly name: string;
    readonly vatNumber: string;
  }[],
): Json {
  const rows = registered.map(({ partyId, name, vatNumber }) => ({
    PartyID: partyId,
    Name: name,
    VATNumber: vatNumber,
    APIAllowed: true,
  }));
  const own = registered.map(({ partyId }) => ({
    PartyID: partyId,
    UserRoleTypes: ['Accountant'],
  }));
  return {
    ...information,
    Companies: [...listOf(information['Companies']), ...rows],
    UserCompanyRoles: [...listOf(information['UserCompanyRoles']), ...own],
  };
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
