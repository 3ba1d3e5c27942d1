import { parse } from 'yaml';
import type { Contract } from './contract-shape.ts';

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

function listOf(value: Json | undefined): readonly Node[] {
  return Array.isArray(value) ? (value as readonly Json[]).map(nodeOf) : [];
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

function named(shared: Node, one: Node): Node {
  const name = refName(one['$ref']);
  return name === null ? one : nodeOf(shared[name]);
}

function responsesOf(components: Node, operation: Node): Node {
  const shared = nodeOf(components['responses']);
  return Object.fromEntries(
    Object.entries(nodeOf(operation['responses'])).map(([status, one]) => [
      status,
      contentOf(named(shared, nodeOf(one))),
    ]),
  );
}

function parametersOf(components: Node, lists: readonly (Json | undefined)[]): Json {
  const shared = nodeOf(components['parameters']);
  return lists.flatMap(listOf).map((one) => {
    const parameter = named(shared, one);
    return {
      name: parameter['name'] ?? null,
      in: parameter['in'] ?? null,
      required: parameter['required'] ?? false,
      schema: schemaOf(parameter['schema'] ?? null),
    };
  });
}

/** Adds to `found` the names of the schemas that `value` points at, directly or not. */
function reached(schemas: Node, value: Json, found: Set<string>): Set<string> {
  if (Array.isArray(value))
    for (const one of value as readonly Json[]) reached(schemas, one, found);
  if (!isNode(value)) return found;
  for (const [key, one] of Object.entries(value)) {
    const name = key === '$ref' ? refName(one) : null;
    if (name === null) reached(schemas, one, found);
    else if (!found.has(name)) {
      found.add(name);
      reached(schemas, schemaOf(schemas[name] ?? null), found);
    }
  }
  return found;
}

/** The contract without its texts, with the operations that are `kept`. */
export function stripContract(yaml: string, kept: (operationId: string) => boolean): Contract {
  const full = parse(yaml, { merge: true, maxAliasCount: -1 }) as Node;
  const components = nodeOf(full['components']);
  const schemas = nodeOf(components['schemas']);
  const operations = Object.fromEntries(
    Object.entries(nodeOf(full['paths'])).flatMap(([path, methods]) =>
      Object.entries(nodeOf(methods))
        .map(([method, one]) => ({ method: method.toUpperCase(), operation: nodeOf(one) }))
        .filter(({ operation }) => typeof operation['operationId'] === 'string')
        .filter(({ operation }) => kept(operation['operationId'] as string))
        .map(({ method, operation }) => [
          operation['operationId'] as string,
          {
            method,
            path,
            parameters: parametersOf(components, [
              nodeOf(methods)['parameters'],
              operation['parameters'],
            ]),
            body: contentOf(nodeOf(operation['requestBody'])),
            responses: responsesOf(components, operation),
          },
        ]),
    ),
  );
  const names = [...reached(schemas, operations, new Set())].sort();
  return {
    operations,
    schemas: Object.fromEntries(names.map((name) => [name, schemaOf(schemas[name] ?? null)])),
  } as unknown as Contract;
}
