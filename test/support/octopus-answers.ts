import { readFileSync } from 'node:fs';
import type { HttpRequest, HttpResponse, Transport } from '../../shared/http-exchange.ts';
import {
  BASE,
  operationOf,
  shapeProblems,
  type Contract,
  type Operation,
  type Schema,
} from './contract-shape.ts';
import { requestProblems } from './octopus-requests.ts';

const FILE = new URL('../fixtures/octopus-contract/contract.json', import.meta.url);

/** The copy of the contract that goes with the tests, without its texts. */
export const CONTRACT = JSON.parse(readFileSync(FILE, 'utf8')) as Contract;

/** Every operation of the stripped contract with the statuses that it declares. */
export const DECLARED: readonly (readonly [operation: string, statuses: readonly string[]])[] =
  Object.entries(CONTRACT.operations).map(([name, { responses }]) => [
    name,
    Object.keys(responses),
  ]);

/** Statuses that the contract does not declare: those of its gaps, and of a body that is none. */
const GAPS = new Set(['403', '429', '415']);
const BOOKINGS = new Set(['insertBuySellBooking', 'insertFinancialDiversBooking']);

/** A number as it is written, so that 1 and 1.0 differ. */
const NUMBER = /^#(-?\d+(?:\.\d+)?(?:E-?\d+)?)$/;

/** undefined: no JSON. */
function parseWithNumbers(text: string): unknown {
  const marked = text.replace(/"(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?/g, (token) =>
    token.startsWith('"') ? token : `"#${token}"`,
  );
  try {
    return JSON.parse(marked);
  } catch {
    return undefined;
  }
}

function plainProblem(schema: Schema, value: unknown): boolean {
  const number = typeof value === 'string' ? NUMBER.exec(value)?.[1] : undefined;
  if (schema.type === 'integer') return number === undefined || !/^-?\d+$/.test(number);
  if (schema.type === 'number') return number?.includes('.') !== true;
  if (schema.type === 'boolean') return typeof value !== 'boolean';
  if (typeof value !== 'string' || number !== undefined) return true;
  if (schema.format === 'date') return !/^\d{4}-\d{2}-\d{2}$/.test(value);
  return schema.enum !== undefined && !schema.enum.includes(value);
}

const HOW = { schemas: CONTRACT.schemas, plainProblem };

/** The shape that an answer must have; undefined when its status should not be. */
function shapeOf(
  name: string,
  responses: Operation['responses'],
  status: string,
): Schema | null | undefined {
  const declared = responses[status];
  if (declared !== undefined) return declared;
  if (status === '200' && BOOKINGS.has(name)) return null;
  const isGap = GAPS.has(status) || (name === 'authenticateUser' && status === '400');
  return isGap ? { $ref: 'ErrorResult' } : undefined;
}

/** What is wrong with an answer by the contract; empty when nothing is. */
export function answerProblems(
  request: Pick<HttpRequest, 'method' | 'url'>,
  answer: HttpResponse,
): readonly string[] {
  const found = operationOf(CONTRACT, request.method, new URL(request.url).pathname);
  if (found === undefined) return [`${request.method} ${request.url}: no such operation`];
  const [name, { responses }] = found;
  const at = `${name} ${answer.status}`;
  const text = Buffer.from(answer.body).toString('utf8');
  const shape = shapeOf(name, responses, String(answer.status));
  if (shape === undefined) return [`${at}: status is not declared`];
  if (text === '') {
    const mayBeEmpty = shape === null || answer.status >= 400;
    return mayBeEmpty ? [] : [`${at}: no body`];
  }
  if (shape === null) return [`${at}: a body that is not declared`];
  if (name === 'getApiVersion') return [];
  const type = answer.headers['content-type'];
  const typed = type === 'application/json' ? [] : [`${at}: content-type ${type ?? 'none'}`];
  return [...typed, ...shapeProblems(HOW, shape, parseWithNumbers(text), at)];
}

/** One answer as far as coverage goes. */
export type Seen = { readonly operation: string; readonly status: number };

/** `transport`, with every request to Octopus and every answer of it held against the contract. */
export function checkedTransport(transport: Transport): {
  readonly transport: Transport;
  /** Of answers. */
  readonly problems: string[];
  readonly requestProblems: string[];
  readonly seen: Seen[];
} {
  const found: string[] = [];
  const asked: string[] = [];
  const seen: Seen[] = [];
  return {
    problems: found,
    requestProblems: asked,
    seen,
    transport: async (request) => {
      const { pathname } = new URL(request.url);
      if (pathname.startsWith(BASE)) asked.push(...requestProblems(CONTRACT, request));
      const answer = await transport(request);
      if (answer.ok && pathname.startsWith(BASE)) {
        const operation = operationOf(CONTRACT, request.method, pathname)?.[0] ?? 'none';
        seen.push({ operation, status: answer.value.status });
        found.push(...answerProblems(request, answer.value));
      }
      return answer;
    },
  };
}
