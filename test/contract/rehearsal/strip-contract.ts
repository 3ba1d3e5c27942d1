/** `node test/contract/rehearsal/strip-contract.ts`: writes the copy of the contract that goes with the tests. */
import { readFileSync, writeFileSync } from 'node:fs';
import { parse } from 'yaml';
import { OPERATIONS } from '../../../electron/rehearsal/octopus/contract.ts';

const FULL = new URL('../../../../shared/contracts/octopus.openapi.yaml', import.meta.url);
const COPY = new URL('../../fixtures/octopus-contract/contract.json', import.meta.url);

type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json };
type Node = Readonly<Record<string, Json>>;

/** What says how things are called and shaped; all texts are left out. */
const KEPT = new Set([
  ...['$ref', 'type', 'format', 'enum', 'required', 'properties', 'items', 'minimum'],
  ...['minItems', 'maxItems'],
]);

function isNode(value: Json | undefined): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function nodeOf(value: Json | undefined): Node {
  return isNode(value) ? value : {};
}

function schemaOf(value: Json): Json {
  if (Array.isArray(value)) return value.map(schemaOf);
  if (!isNode(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => KEPT.has(name))
      .map(([name, one]) => [name, name === 'properties' ? properties(one) : schemaOf(one)]),
  );
}

function properties(value: Json): Json {
  return Object.fromEntries(
    Object.entries(nodeOf(value)).map(([name, one]) => [name, schemaOf(one)]),
  );
}

function refName(value: Json | undefined): string | null {
  return typeof value === 'string' ? (value.split('/').at(-1) ?? null) : null;
}

function contentOf(node: Node): Json {
  const [schema] = Object.values(nodeOf(node['content'])).map((one) => nodeOf(one)['schema']);
  return schema === undefined ? null : schemaOf(schema);
}

const full = parse(readFileSync(FULL, 'utf8'), { merge: true, maxAliasCount: -1 }) as Node;
const components = nodeOf(full['components']);

function responsesOf(operation: Node): Node {
  const shared = nodeOf(components['responses']);
  return Object.fromEntries(
    Object.entries(nodeOf(operation['responses'])).map(([status, one]) => {
      const name = refName(nodeOf(one)['$ref']);
      return [status, contentOf(nodeOf(name === null ? one : shared[name]))];
    }),
  );
}

/** Names of the schemas that `value` points at, directly or not. */
function reached(value: Json, found: Set<string>): Set<string> {
  if (Array.isArray(value)) for (const one of value as readonly Json[]) reached(one, found);
  if (!isNode(value)) return found;
  for (const [key, one] of Object.entries(value)) {
    const name = key === '$ref' ? refName(one) : null;
    if (name === null) reached(one, found);
    else if (!found.has(name)) {
      found.add(name);
      reached(schemaOf(nodeOf(components['schemas'])[name] ?? null), found);
    }
  }
  return found;
}

const operations = Object.fromEntries(
  Object.entries(nodeOf(full['paths'])).flatMap(([path, methods]) =>
    Object.entries(nodeOf(methods))
      .map(([method, one]) => ({ method: method.toUpperCase(), operation: nodeOf(one) }))
      .filter(({ operation }) => Object.hasOwn(OPERATIONS, operation['operationId'] as string))
      .map(({ method, operation }) => [
        operation['operationId'] as string,
        { method, path, responses: responsesOf(operation) },
      ]),
  ),
);
const schemas = Object.fromEntries(
  [...reached(operations, new Set())]
    .sort()
    .map((name) => [name, schemaOf(nodeOf(components['schemas'])[name] ?? null)]),
);
writeFileSync(COPY, `${JSON.stringify({ operations, schemas }, null, 2)}\n`);
