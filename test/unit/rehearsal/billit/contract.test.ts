import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import {
  OPERATIONS,
  ORDER_FILTERABLE,
  requestFaults,
  schemaFaults,
  type Operation,
} from '../../../../electron/rehearsal/billit/contract.ts';
import { SCHEMAS } from '../../../../electron/rehearsal/billit/contract-schemas.ts';

const SHARED = new URL('../../../../../shared/', import.meta.url);
const CONTRACT = new URL('contracts/billit.openapi.yaml', SHARED);
const SAMPLES = new URL('samples/billit/', SHARED);

type Schema = {
  $ref?: string;
  type?: string;
  format?: string;
  enum?: string[];
  items?: Schema;
  allOf?: Schema[];
  oneOf?: Schema[];
  properties?: Record<string, Schema>;
};
type Parameter = { $ref?: string; name: string; in: string; schema: Schema };
type Content = { content?: Record<string, { schema: Schema }> };
type Call = {
  operationId: string;
  parameters?: Parameter[];
  requestBody?: Content;
  responses: Record<string, Content>;
};
type Method = 'get' | 'post' | 'patch';
type Path = { parameters?: Parameter[] } & Partial<Record<Method, Call>>;
type Contract = {
  paths: Record<string, Path>;
  components: { schemas: Record<string, Schema>; parameters: Record<string, Parameter> };
  'x-conventions': { orderFilterable: { fields: string[] } };
};

function lastOf(ref: string): string {
  return ref.split('/').at(-1)!;
}

function fieldsOf(contract: Contract, schema: Schema): Record<string, Schema> {
  const { schemas } = contract.components;
  if (schema.$ref !== undefined) return fieldsOf(contract, schemas[lastOf(schema.$ref)]!);
  const parts = (schema.allOf ?? []).map((part) => fieldsOf(contract, part));
  return Object.assign({}, ...parts, schema.properties) as Record<string, Schema>;
}

function typeOf(contract: Contract, schema: Schema): string | string[] {
  if (schema.$ref !== undefined) {
    const name = lastOf(schema.$ref);
    const target = contract.components.schemas[name]!;
    return target.type === 'string' ? typeOf(contract, target) : name;
  }
  if (schema.oneOf !== undefined) {
    return schema.oneOf.map((one) => typeOf(contract, one)).join('|');
  }
  if (schema.enum !== undefined) return schema.enum;
  if (schema.type === 'array') return `${String(typeOf(contract, schema.items!))}[]`;
  if (schema.format === 'uuid') return 'uuid';
  return schema.format === 'byte' ? 'base64' : schema.type!;
}

function parametersOf(contract: Contract, path: Path, call: Call, place: string) {
  const all = [...(path.parameters ?? []), ...(call.parameters ?? [])].map((parameter) =>
    parameter.$ref === undefined
      ? parameter
      : contract.components.parameters[lastOf(parameter.$ref)]!,
  );
  return Object.fromEntries(
    all.filter((one) => one.in === place).map((one) => [one.name, typeOf(contract, one.schema)]),
  );
}

describe.skipIf(!existsSync(CONTRACT))(
  'contract table against ../shared/contracts (skipped when absent)',
  () => {
    const contract = existsSync(CONTRACT)
      ? (parse(readFileSync(CONTRACT, 'utf8'), { merge: true }) as Contract)
      : (undefined as never);

    it.each(Object.keys(SCHEMAS))('%s has the names and types of the contract', (name) => {
      const fields = fieldsOf(contract, contract.components.schemas[name]!);
      const types = Object.entries(fields).map(([field, schema]) => [
        field,
        typeOf(contract, schema),
      ]);
      expect(SCHEMAS[name]).toEqual(Object.fromEntries(types));
    });

    it.each(Object.entries(OPERATIONS))(
      '%s is asked as the contract says',
      (id, operation: Operation) => {
        const path = contract.paths[operation.path]!;
        const call = path[operation.method.toLowerCase() as Method]!;
        const schemaIn = (held?: Content): string | null => {
          const schema = held?.content?.['application/json']?.schema;
          return schema === undefined || Object.keys(schema).length === 0
            ? null
            : String(typeOf(contract, schema));
        };
        expect(call.operationId).toBe(id);
        expect(operation.headers).toEqual(parametersOf(contract, path, call, 'header'));
        expect(operation.params).toEqual(parametersOf(contract, path, call, 'path'));
        expect(operation.query).toEqual(parametersOf(contract, path, call, 'query'));
        expect(operation.body).toBe(schemaIn(call.requestBody));
        expect(operation.answer).toBe(schemaIn(call.responses['200']));
      },
    );

    it('filters on the fields of the contract', () => {
      expect(ORDER_FILTERABLE).toEqual(contract['x-conventions'].orderFilterable.fields);
    });
  },
);

describe.skipIf(!existsSync(SAMPLES))('samples in ../shared/samples (skipped when absent)', () => {
  it.each([
    ['account-information.json', 'AccountInformation'],
    ['orders-list.json', 'OrderPage'],
    ['order-purchase-invoice.json', 'Order'],
    ['order-sales-creditnote.json', 'Order'],
    ['file-ubl.json', 'File'],
    ['error-400-odata.json', 'ErrorList'],
  ])('%s conforms to %s', (file, schema) => {
    expect(schemaFaults(schema, JSON.parse(readFileSync(new URL(file, SAMPLES), 'utf8')))).toEqual(
      [],
    );
  });
});

describe('schemaFaults', () => {
  it('names a field that is unknown, of another type, or not an allowed word', () => {
    const order = { OrderID: '7', OrderType: 'Bill', Lines: [], Attachments: [{ FileID: 'x' }] };
    expect(schemaFaults('Order', order)).toEqual([
      'Order.OrderID is not of type integer',
      'Order.OrderType is not one of Invoice, CreditNote, Offer, DeliveryNote, OrderForm',
      'Order.Lines is not in the contract',
      'Order.Attachments[0].FileID is not of type uuid',
    ]);
  });
});

describe('requestFaults', () => {
  const nothing = { headers: {}, params: {}, query: {} };

  it('accepts a request that uses everything the contract offers', () => {
    const query = { $filter: "OrderType eq 'Invoice'", $orderby: 'LastModified asc', $top: '120' };
    const headers = { partyid: '800101', contextpartyid: '800001' };
    expect(requestFaults('listOrders', { ...nothing, headers, query })).toEqual([]);
  });

  it('names what the contract does not have', () => {
    const query = { OrderType: 'Invoice', $top: '121', $skip: 'x' };
    expect(requestFaults('listOrders', { ...nothing, query })).toEqual([
      'query parameter OrderType is not in the contract',
      '$skip is not of type integer',
      '$top is above 120',
    ]);
    expect(
      requestFaults('getAccountInformation', { ...nothing, headers: { contextpartyid: '1' } }),
    ).toEqual(['header ContextPartyID is not in the contract']);
    expect(requestFaults('getFile', { ...nothing, params: { fileID: '12' } })).toEqual([
      'fileID is not of type uuid',
    ]);
  });
});
