import type { Fields } from './contract-schemas.ts';

/** One operation of the Octopus contract that the simulator answers. */
export type Operation = {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly path: string;
  /** Which header must carry which token. */
  readonly token: 'none' | 'user' | 'dossier';
  /** `x-max-calls-per-day`; null: none stated. */
  readonly perDay: number | null;
  /** The maximum that applies instead when a query parameter is given. */
  readonly perDayWithSearch?: number;
  readonly query: Fields;
  /** Name of the schema of the body; null: no body. */
  readonly body: string | null;
  /** Whether wrong elements of the body (a date) answer 500 without a body. */
  readonly invalidElements500?: boolean;
};

const DOSSIER = '/dossiers/{dossierId}';
const BUY_SELL = `${DOSSIER}/buysellbookings`;
const FINANCIAL = `${DOSSIER}/financialdiversbookings`;

const read = { method: 'GET', token: 'dossier', query: {}, body: null } as const;
const write = { token: 'dossier', perDay: 400, query: {} } as const;
const oneDocument = {
  ...read,
  query: { bookyearId: 'int!', journalKey: 'string!', documentSeqNr: 'int!' },
} as const;
const modifiedDocuments = {
  ...read,
  perDay: 48,
  query: { bookyearId: 'int!', journalKey: 'string', modifiedTimeStamp: 'timestamp!' },
} as const;

const openItems = {
  method: 'POST',
  token: 'dossier',
  perDay: 24,
  query: {},
  body: 'OpenRelationQueryData',
  invalidElements500: true,
} as const;

/** The operations by operationId. */
export const OPERATIONS = {
  getApiVersion: { ...read, path: '/about/version', token: 'none', perDay: null },
  whoami: { ...read, path: '/authentication', token: 'user', perDay: null },
  authenticateUser: {
    method: 'POST',
    path: '/authentication',
    token: 'none',
    perDay: null,
    query: {},
    body: 'Credentials',
  },
  generateSampleError: {
    ...read,
    path: '/error',
    token: 'none',
    perDay: 100,
    query: { errorCode: 'int!', localeId: 'int' },
  },
  getDossiers: { ...read, path: '/dossiers', token: 'user', perDay: 150 },
  connectDossier: {
    method: 'POST',
    path: '/dossiers',
    token: 'user',
    perDay: 150,
    query: { dossierId: 'int!', localeId: 'int' },
    body: null,
  },
  getBookyear: { ...read, path: `${DOSSIER}/bookyears/{bookyearId}`, perDay: 24 },
  getModifiedJournals: {
    ...read,
    path: `${DOSSIER}/journals/modified`,
    perDay: 48,
    query: { modifiedTimeStamp: 'timestamp!' },
  },
  addAttachementToBooking: {
    ...write,
    method: 'POST',
    path: `${DOSSIER}/bookyears/{bookyearId}/bookings/attachements`,
    body: 'AttachementData',
  },
  insertUpdateAccount: {
    ...write,
    method: 'PUT',
    path: `${DOSSIER}/accounts`,
    body: 'AccountServiceData',
  },
  getModifiedAccounts: {
    ...read,
    path: `${DOSSIER}/accounts/modified`,
    perDay: 48,
    query: { modifiedTimeStamp: 'timestamp!' },
  },
  getCostCentres: { ...read, path: `${DOSSIER}/costcentres`, perDay: 2 },
  getActiveCostCentres: { ...read, path: `${DOSSIER}/costcentres/active`, perDay: 2 },
  insertUpdateCostCentre: {
    ...write,
    method: 'PUT',
    path: `${DOSSIER}/costcentres`,
    body: 'CostCentreServiceData',
  },
  getCurrencyCodes: { ...read, path: `${DOSSIER}/currencies`, perDay: 2 },
  getReportOpenClient: { ...openItems, path: `${DOSSIER}/reports/clients/open` },
  getReportOpenSupplier: { ...openItems, path: `${DOSSIER}/reports/suppliers/open` },
  importCoda: {
    ...write,
    method: 'POST',
    path: `${DOSSIER}/coda`,
    query: { publishPdfInDms: 'boolean' },
    body: 'string',
  },
  updateBuySellBooking: {
    ...write,
    method: 'PUT',
    path: BUY_SELL,
    perDay: 10,
    body: 'BuySellBookingServiceData',
    invalidElements500: true,
  },
  getBookyears: { ...read, path: `${DOSSIER}/bookyears`, perDay: 24 },
  getJournals: { ...read, path: `${DOSSIER}/bookyears/{bookyearId}/journals`, perDay: 24 },
  getReportModifiedBooking: {
    ...read,
    path: `${DOSSIER}/bookyears/{bookyearId}/bookings/modified`,
    perDay: 48,
    query: {
      journalTypeId: 'int!',
      modifiedTimeStamp: 'timestamp!',
      modifiedTimeStampTo: 'timestamp',
    },
  },
  getAccounts: { ...read, path: `${DOSSIER}/accounts`, perDay: 2, query: { bookyearId: 'int!' } },
  getVatCodes: { ...read, path: `${DOSSIER}/vatcodes`, perDay: 2 },
  getRelations: {
    ...read,
    path: `${DOSSIER}/relations`,
    perDay: 2,
    perDayWithSearch: 400,
    query: { relationId: 'int', extRelationId: 'int', name: 'string', vatNr: 'string' },
  },
  getModifiedRelations: {
    ...read,
    path: `${DOSSIER}/relations/modified`,
    perDay: 48,
    query: { modifiedTimeStamp: 'timestamp' },
  },
  insertUpdateRelation: {
    ...write,
    method: 'PUT',
    path: `${DOSSIER}/relations`,
    body: 'RelationServiceData',
  },
  insertBuySellBooking: {
    ...write,
    method: 'POST',
    path: BUY_SELL,
    body: 'BuySellBookingAndAttachmentRequest',
    invalidElements500: true,
  },
  getBuySellBooking: { ...oneDocument, path: BUY_SELL, perDay: 10 },
  getModifiedBuySellBookings: { ...modifiedDocuments, path: `${BUY_SELL}/modified` },
  insertFinancialDiversBooking: {
    ...write,
    method: 'POST',
    path: FINANCIAL,
    body: 'FinancialDiversBookingAndAttachmentRequest',
    invalidElements500: true,
  },
  updateFinancialDiversBooking: {
    ...write,
    method: 'PUT',
    path: FINANCIAL,
    perDay: 10,
    body: 'FinancialDiversBookingServiceData',
    invalidElements500: true,
  },
  getFinancialDiversBooking: { ...oneDocument, path: FINANCIAL, perDay: 10 },
  getModifiedFinancialDiversBookings: { ...modifiedDocuments, path: `${FINANCIAL}/modified` },
  insertInvoice: {
    ...write,
    method: 'POST',
    path: `${DOSSIER}/invoices`,
    body: 'InvoiceServiceData',
  },
  getInvoice: { ...oneDocument, path: `${DOSSIER}/invoices`, perDay: 400 },
  getModifiedInvoices: { ...modifiedDocuments, path: `${DOSSIER}/invoices/modified` },
  insertBalancing: {
    ...write,
    method: 'POST',
    path: `${DOSSIER}/balancings`,
    body: 'BalancingServiceData',
  },
  deleteBalancing: {
    ...write,
    method: 'DELETE',
    path: `${DOSSIER}/balancings/delete`,
    body: 'DeleteBalancingItemRequest',
  },
  getModifiedBalancingRelations: {
    ...read,
    path: `${DOSSIER}/balancings/modified`,
    perDay: 48,
    query: { modifiedTimeStamp: 'timestamp!' },
  },
} as const satisfies Record<string, Operation>;

/** An operationId of {@link OPERATIONS}. */
export type OperationId = keyof typeof OPERATIONS;
