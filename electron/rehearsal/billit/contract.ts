import { SCHEMAS, type FieldType, type Fields } from './contract-schemas.ts';

/** One operation of the Billit contract that the simulator answers. */
export type Operation = {
  readonly path: string;
  readonly headers: Fields;
  readonly params: Fields;
  readonly query: Fields;
  /** Schema of the answer with status 200. */
  readonly answer: string;
};

const PARTY = { PartyID: 'integer' } as const satisfies Fields;
const PARTY_PAIR = { ...PARTY, ContextPartyID: 'integer' } as const satisfies Fields;

/** The operations by operationId; all are GET. */
export const OPERATIONS = {
  getAccountInformation: {
    path: '/v1/account/accountInformation',
    headers: PARTY,
    params: {},
    query: {},
    answer: 'AccountInformation',
  },
  listOrders: {
    path: '/v1/orders',
    headers: PARTY_PAIR,
    params: {},
    query: {
      $filter: 'string',
      $orderby: 'string',
      $top: 'integer',
      $skip: 'integer',
      $inlinecount: ['none', 'allpages'],
      fullTextSearch: 'string',
    },
    answer: 'OrderPage',
  },
  getOrder: {
    path: '/v1/orders/{orderID}',
    headers: PARTY_PAIR,
    params: { orderID: 'integer' },
    query: { documentType: 'string' },
    answer: 'Order',
  },
  getFile: {
    path: '/v1/files/{fileID}',
    headers: PARTY_PAIR,
    params: { fileID: 'uuid' },
    query: {},
    answer: 'File',
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
  for (const [name, type] of Object.entries(PARTY_PAIR)) {
    const value = texts.headers[name.toLowerCase()];
    if (value === undefined) continue;
    if (headers[name] === undefined) found.push(`header ${name} is not in the contract`);
    else found.push(...textFaults(type, value, name));
  }
  if (Number(texts.query['$top']) > PAGE_SIZE) found.push(`$top is above ${PAGE_SIZE}`);
  return found;
}
