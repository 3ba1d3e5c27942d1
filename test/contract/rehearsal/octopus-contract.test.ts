import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { OPERATIONS, type Operation } from '../../../electron/rehearsal/octopus/contract.ts';
import { CONTRACT } from '../../support/octopus-answers.ts';
import { stripContract } from '../../support/strip-contract.ts';
import { SCHEMAS, type Fields } from '../../../electron/rehearsal/octopus/contract-schemas.ts';

type Schema = {
  readonly $ref?: string;
  readonly type?: string;
  readonly format?: string;
  readonly items?: Schema;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
};
type Parameter = {
  readonly $ref?: string;
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly schema: Schema;
};
type Documented = {
  readonly operationId: string;
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: {
    readonly content: Readonly<Record<string, { readonly schema: Schema }>>;
  };
  readonly responses: Readonly<Record<string, unknown>>;
  readonly 'x-max-calls-per-day'?: number;
  readonly 'x-max-calls-per-day-with-search'?: number;
};
type Contract = {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Documented>>>>;
  readonly components: {
    readonly schemas: Readonly<Record<string, Schema>>;
    readonly parameters: Readonly<Record<string, Parameter>>;
  };
};

const FILE = new URL('../../../../shared/contracts/octopus.openapi.yaml', import.meta.url);
const isThere = existsSync(FILE);
const contract = (
  isThere ? parse(readFileSync(FILE, 'utf8'), { merge: true, maxAliasCount: -1 }) : { paths: {} }
) as Contract;

function named(ref: string): string {
  return ref.split('/').pop()!;
}

function isKey(schema: Schema): boolean {
  return Object.keys(schema.properties ?? {}).join() === 'id';
}

function typeOf(schema: Schema): string {
  if (schema.$ref !== undefined) {
    const name = named(schema.$ref);
    return isKey(contract.components.schemas[name]!) ? 'Key' : name;
  }
  if (schema.type === 'array') return `${typeOf(schema.items!)}[]`;
  if (schema.format === 'date') return 'date';
  if (schema.format === 'byte') return 'base64';
  return { integer: 'int', number: 'double' }[schema.type!] ?? schema.type!;
}

function fieldsOf(schema: Schema): Fields {
  return Object.fromEntries(
    Object.entries(schema.properties ?? {}).map(([name, one]) => [
      name,
      typeOf(one) + (schema.required?.includes(name) === true ? '!' : ''),
    ]),
  );
}

/** What the table does not look into is taken over as such. */
function masked(documented: Fields, ours: Fields): Fields {
  return Object.fromEntries(
    Object.entries(documented).map(([name, spec]) => [name, ours[name] === 'any' ? 'any' : spec]),
  );
}

function parametersOf(path: string, documented: Documented): readonly Parameter[] {
  const shared = contract.paths[path]!['parameters'] as unknown as readonly Parameter[] | undefined;
  return [...(shared ?? []), ...(documented.parameters ?? [])].map((one) =>
    one.$ref === undefined ? one : contract.components.parameters[named(one.$ref)]!,
  );
}

function queryOf(parameters: readonly Parameter[]): Fields {
  return Object.fromEntries(
    parameters
      .filter((one) => one.in === 'query')
      .map((one) => {
        const type = one.name.startsWith('modifiedTimeStamp') ? 'timestamp' : typeOf(one.schema);
        return [one.name, type + (one.required === true ? '!' : '')];
      }),
  );
}

function tokenOf(parameters: readonly Parameter[]): Operation['token'] {
  const headers = parameters.filter((one) => one.in === 'header').map((one) => one.name);
  if (headers.includes('dossierToken')) return 'dossier';
  return headers.includes('Token') ? 'user' : 'none';
}

function find(operationId: string) {
  for (const [path, methods] of Object.entries(contract.paths)) {
    for (const [method, documented] of Object.entries(methods)) {
      if (documented.operationId === operationId) return { path, method, documented };
    }
  }
  throw new Error(`${operationId} is not in the contract`);
}

describe.skipIf(!isThere)(
  'the contract table, against ../shared/contracts (skipped without it)',
  () => {
    it.each(Object.entries(OPERATIONS) as [string, Operation][])('%s', (operationId, ours) => {
      const { path, method, documented } = find(operationId);
      const parameters = parametersOf(path, documented);
      const schema = documented.requestBody?.content['application/json']?.schema;
      expect({ ...ours, invalidElements500: ours.invalidElements500 === true }).toEqual({
        path,
        method: method.toUpperCase(),
        token: tokenOf(parameters),
        perDay: documented['x-max-calls-per-day'] ?? null,
        ...(documented['x-max-calls-per-day-with-search'] === undefined
          ? {}
          : { perDayWithSearch: documented['x-max-calls-per-day-with-search'] }),
        query: queryOf(parameters),
        body: schema === undefined ? null : typeOf(schema),
        invalidElements500: documented.responses['500'] !== undefined,
      });
    });

    it('goes with the copy of the tests, by which answers and requests are judged', () => {
      const kept = (operationId: string): boolean => Object.hasOwn(OPERATIONS, operationId);
      expect(CONTRACT).toEqual(stripContract(readFileSync(FILE, 'utf8'), kept));
    });

    it.each(Object.entries(SCHEMAS))('schema %s', (name, ours) => {
      const documented = contract.components.schemas[name === 'Key' ? 'RelationKey' : name]!;
      expect(ours).toEqual(masked(fieldsOf(documented), ours));
    });
  },
);
