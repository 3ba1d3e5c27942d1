import { SCHEMAS, type FieldType, type Fields } from './contract-schemas.ts';

/** One operation of the Billit contract that the simulator answers. */
export type Operation = {
  readonly method: 'GET' | 'POST' | 'PATCH';
  readonly path: string;
  readonly headers: Fields;
  readonly params: Fields;
  readonly query: Fields;
  /** Schema of the body, `[]` after it: a list; null when it has none. */
  readonly body: string | null;
  /** Type of the answer with status 200; null when the contract names none. */
  readonly answer: string | null;
};

const PARTY = { PartyID: 'integer' } as const satisfies Fields;
const PARTY_PAIR = { ...PARTY, ContextPartyID: 'integer' } as const satisfies Fields;
const IDEMPOTENCY = {
  'Idempotency-Key': 'string',
  'Idempotent-Key': 'string',
} as const satisfies Fields;
/** The headers of the contract that a request is checked for. */
const CHECKED_HEADERS: Fields = { ...PARTY_PAIR, ...IDEMPOTENCY };
const ODATA = {
  $filter: 'string',
  $orderby: 'string',
  $top: 'integer',
  $skip: 'integer',
  $inlinecount: ['none', 'allpages'],
  fullTextSearch: 'string',
} as const satisfies Fields;
const GET = { method: 'GET', body: null, params: {}, query: {} } as const;
const POST = { method: 'POST', params: {}, query: {} } as const;
const PATCH = { method: 'PATCH', query: {} } as const;

/** The operations by operationId. */
export const OPERATIONS = {
  getAccountInformation: {
    ...GET,
    path: '/v1/account/accountInformation',
    headers: PARTY,
    answer: 'AccountInformation',
  },
  searchCompany: {
    ...GET,
    path: '/v1/misc/companysearch/{Keywords}',
    headers: {},
    params: { Keywords: 'string' },
    answer: 'CompanySearchResult',
  },
  registerCompany: {
    ...POST,
    path: '/v1/account/registercompany',
    headers: { ...PARTY, 'Idempotency-Key': 'string' },
    body: 'RegisterAccountRequest',
    answer: 'RegisterAccountResponse',
  },
  listOrders: {
    ...GET,
    path: '/v1/orders',
    headers: PARTY_PAIR,
    query: ODATA,
    answer: 'OrderPage',
  },
  getOrder: {
    ...GET,
    path: '/v1/orders/{orderID}',
    headers: PARTY_PAIR,
    params: { orderID: 'integer' },
    query: { documentType: 'string' },
    answer: 'Order',
  },
  getFile: {
    ...GET,
    path: '/v1/files/{fileID}',
    headers: PARTY_PAIR,
    params: { fileID: 'uuid' },
    answer: 'File',
  },
  patchOrder: {
    ...PATCH,
    path: '/v1/orders/{orderID}',
    headers: PARTY_PAIR,
    params: { orderID: 'integer' },
    body: 'OrderPatch',
    answer: null,
  },
  listDocuments: {
    ...GET,
    path: '/v1/documents',
    headers: PARTY_PAIR,
    query: ODATA,
    answer: 'DocumentPage',
  },
  getDocument: {
    ...GET,
    path: '/v1/documents/{documentID}',
    headers: PARTY_PAIR,
    params: { documentID: 'integer' },
    answer: 'Document',
  },
  submitToProcess: {
    ...POST,
    path: '/v1/toProcess',
    headers: PARTY_PAIR,
    body: 'ToProcessSaveRequest',
    answer: 'integer',
  },
  listFeeds: {
    ...GET,
    path: '/v1/accountant/feeds',
    headers: PARTY,
    answer: 'Feed[]',
  },
  registerFeed: {
    ...POST,
    path: '/v1/accountant/feeds',
    headers: PARTY,
    body: 'Feed',
    answer: null,
  },
  listFeedItems: {
    ...GET,
    path: '/v1/accountant/feeds/{feedName}',
    headers: PARTY,
    params: { feedName: 'string' },
    answer: 'FeedItem[]',
  },
  downloadFeedFile: {
    ...GET,
    path: '/v1/accountant/feeds/{feedName}/{feedItemID}',
    headers: PARTY,
    params: { feedName: 'string', feedItemID: 'integer' },
    answer: 'FileDetails',
  },
  confirmFeedItem: {
    ...POST,
    path: '/v1/accountant/feeds/{feedName}/{feedItemID}/confirm',
    headers: PARTY,
    params: { feedName: 'string', feedItemID: 'integer' },
    body: 'FeedConfirmRequest',
    answer: null,
  },
  listParties: {
    ...GET,
    path: '/v1/parties',
    headers: PARTY_PAIR,
    query: ODATA,
    answer: 'PartyPage',
  },
  saveParty: {
    ...POST,
    path: '/v1/parties',
    headers: { ...PARTY_PAIR, ...IDEMPOTENCY },
    body: 'Party',
    answer: 'integer',
  },
  getParty: {
    ...GET,
    path: '/v1/parties/{partyID}',
    headers: PARTY_PAIR,
    params: { partyID: 'integer' },
    answer: 'Party',
  },
  patchParty: {
    ...PATCH,
    path: '/v1/parties/{partyID}',
    headers: PARTY_PAIR,
    params: { partyID: 'integer' },
    body: 'PartyPatch',
    answer: null,
  },
  importGLAccounts: {
    ...POST,
    path: '/v1/glaccounts/commands/import',
    headers: PARTY_PAIR,
    body: 'GLAccount[]',
    answer: null,
  },
  importJournals: {
    ...POST,
    path: '/v1/journals/commands/import',
    headers: PARTY_PAIR,
    body: 'Journal[]',
    answer: null,
  },
} as const satisfies Record<string, Operation>;

/** An operationId of {@link OPERATIONS}. */
export type OperationId = keyof typeof OPERATIONS;

/** Most records on one page, and most that `$top` may ask. */
export const PAGE_SIZE = 120;

/** Fields of an order that `$filter` accepts (list of 17 March 2026). */
export const ORDER_FILTERABLE: readonly string[] = [
  'OrderID',
  'CounterParty/PartyID',
  'CompanyID',
  'OrderDirection',
  'OrderType',
  'OrderDate',
  'OrderNumber',
  'ExpiryDate',
  'ExportedToConnector',
  'AccountantVerificationNeeded',
  'TotalExcl',
  'TotalVAT',
  'TotalIncl',
  'FXRateToForeign',
  'Paid',
  'OrderStatus',
  'ExternalProviderID',
  'Currency',
  'PaymentReference',
  'LastModified',
  'Created',
  'ApprovalStatus',
  'PaidDate',
  'PaymentMethod',
  'Reference',
  'RemindersSent',
  'ExternalProvider',
  'IsSent',
];

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const BASE64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;

const PRIMITIVES: Readonly<Record<string, (value: unknown) => boolean>> = {
  string: (value) => typeof value === 'string',
  uuid: (value) => typeof value === 'string' && UUID.test(value),
  base64: (value) => typeof value === 'string' && BASE64.test(value),
  integer: (value) => Number.isSafeInteger(value),
  number: (value) => typeof value === 'number' && Number.isFinite(value),
  boolean: (value) => typeof value === 'boolean',
  object: (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
};

function valueFaults(type: FieldType, value: unknown, where: string): string[] {
  if (typeof type !== 'string') {
    const known = typeof value === 'string' && type.includes(value);
    return known ? [] : [`${where} is not one of ${type.join(', ')}`];
  }
  if (type.endsWith('[]')) {
    if (!Array.isArray(value)) return [`${where} is not a list`];
    return value.flatMap((entry, index) =>
      valueFaults(type.slice(0, -2), entry, `${where}[${index}]`),
    );
  }
  if (type.includes('|')) {
    const faults = type.split('|').map((one) => valueFaults(one, value, where));
    return faults.find((found) => found.length === 0) ?? faults[0] ?? [];
  }
  const primitive = PRIMITIVES[type];
  if (primitive === undefined) return schemaFaults(type, value, where);
  return primitive(value) ? [] : [`${where} is not of type ${type}`];
}

/** What in `value` is not as the contract's schema `name` says; empty when it conforms. */
export function schemaFaults(name: string, value: unknown, where: string = name): string[] {
  const fields = SCHEMAS[name] ?? {};
  if (typeof value !== 'object' || value === null) return [`${where} is not an object`];
  return Object.entries(value).flatMap(([key, held]) => {
    const type = fields[key];
    if (type === undefined) return [`${where}.${key} is not in the contract`];
    return valueFaults(type, held, `${where}.${key}`);
  });
}

/** The texts of a request, as they came in. */
export type RequestTexts = {
  readonly headers: Readonly<Record<string, unknown>>;
  readonly params: Readonly<Record<string, unknown>>;
  readonly query: Readonly<Record<string, unknown>>;
};

/** What in a body is not as the contract says; empty when it conforms. */
export function bodyFaults(id: OperationId, body: unknown): string[] {
  const { body: type }: Operation = OPERATIONS[id];
  if (type === null) return body === undefined || body === null ? [] : ['there is a body'];
  return valueFaults(type, body, 'body');
}

const TEXTS: Readonly<Record<string, RegExp>> = { integer: /^-?\d{1,15}$/, uuid: UUID };

function textFaults(type: FieldType, value: unknown, where: string): string[] {
  if (typeof value !== 'string') return [`${where} is given more than once`];
  if (typeof type !== 'string') return valueFaults(type, value, where);
  return TEXTS[type]?.test(value) === false ? [`${where} is not of type ${type}`] : [];
}

/** What in a request is not as the contract says; empty when it conforms. */
export function requestFaults(id: OperationId, texts: RequestTexts): string[] {
  const { headers, params, query }: Operation = OPERATIONS[id];
  const found = Object.entries(texts.query).flatMap(([name, value]) => {
    const type = query[name];
    return type === undefined
      ? [`query parameter ${name} is not in the contract`]
      : textFaults(type, value, name);
  });
  for (const [name, type] of Object.entries(params)) {
    found.push(...textFaults(type, texts.params[name], name));
  }
  for (const [name, type] of Object.entries(CHECKED_HEADERS)) {
    const value = texts.headers[name.toLowerCase()];
    if (value === undefined) continue;
    const isOtherSpelling = name in IDEMPOTENCY && headers['Idempotency-Key'] !== undefined;
    if (headers[name] === undefined && !isOtherSpelling)
      found.push(`header ${name} is not in the contract`);
    else found.push(...textFaults(type, value, name));
  }
  if (Number(texts.query['$top']) > PAGE_SIZE) found.push(`$top is above ${PAGE_SIZE}`);
  return found;
}
