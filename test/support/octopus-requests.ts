import type { HttpRequest } from '../../shared/http-exchange.ts';
import {
  operationOf,
  shapeProblems,
  type Contract,
  type Operation,
  type Parameter,
  type Schema,
} from './contract-shape.ts';

const INT32 = 2 ** 31;

function plainProblem(schema: Schema, value: unknown): boolean {
  if (schema.type === 'integer') {
    return !Number.isInteger(value) || Number(value) < -INT32 || Number(value) >= INT32;
  }
  if (schema.type === 'number') return !Number.isFinite(value);
  if (schema.type === 'boolean') return typeof value !== 'boolean';
  if (typeof value !== 'string') return true;
  if (schema.format === 'date') return Number.isNaN(Date.parse(`${value}T00:00:00Z`));
  if (schema.format === 'byte') return Buffer.from(value, 'base64').toString('base64') !== value;
  return schema.enum !== undefined && !schema.enum.includes(value);
}

/** The value that a parameter's text stands for. */
function valueOf(schema: Schema, text: string): unknown {
  if (schema.type === 'integer') return /^-?\d+$/.test(text) ? Number(text) : text;
  if (schema.type === 'boolean')
    return text === 'true' || text === 'false' ? text === 'true' : text;
  return text;
}

/** Headers that say how a request travels, not what it asks. */
const TRANSPORT_HEADERS = new Set(['accept', 'content-type', 'user-agent']);

function parameterProblems(
  operation: Operation,
  place: 'query' | 'header',
  given: ReadonlyMap<string, string>,
): readonly string[] {
  const expected = operation.parameters.filter((one) => one.in === place);
  const nameOf = (one: Parameter): string =>
    place === 'header' ? one.name.toLowerCase() : one.name;
  const names = new Set(expected.map(nameOf));
  const unknown = [...given.keys()]
    .filter((name) => !names.has(name) && !(place === 'header' && TRANSPORT_HEADERS.has(name)))
    .map((name) => `${place}.${name}: unknown`);
  const known = expected.flatMap((one) => {
    const text = given.get(nameOf(one));
    const at = `${place}.${one.name}`;
    if (text === undefined) return one.required ? [`${at}: missing`] : [];
    return plainProblem(one.schema, valueOf(one.schema, text)) ? [`${at}: ${text}`] : [];
  });
  return [...unknown, ...known];
}

function bodyProblems(
  contract: Contract,
  operation: Operation,
  request: HttpRequest,
): readonly string[] {
  const text = Buffer.from(request.body ?? new Uint8Array()).toString('utf8');
  if (operation.body === null) return text === '' ? [] : ['body: unknown'];
  const how = { schemas: contract.schemas, plainProblem };
  return shapeProblems(how, operation.body, JSON.parse(text), 'body');
}

/** What is wrong with a request by the contract; empty when nothing is. */
export function requestProblems(contract: Contract, request: HttpRequest): readonly string[] {
  const { pathname, searchParams } = new URL(request.url);
  const found = operationOf(contract, request.method, pathname);
  if (found === undefined) return [`${request.method} ${pathname}: no such operation`];
  const [name, operation] = found;
  const headers = new Map(
    Object.entries(request.headers).map(([header, value]) => [header.toLowerCase(), value]),
  );
  return [
    ...parameterProblems(operation, 'query', new Map(searchParams)),
    ...parameterProblems(operation, 'header', headers),
    ...bodyProblems(contract, operation, request),
  ].map((problem) => `${name}: ${problem}`);
}
