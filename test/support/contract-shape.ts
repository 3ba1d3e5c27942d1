/** A schema of the contract, as far as shapes go. */
export type Schema = {
  readonly $ref?: string;
  readonly type?: string;
  readonly format?: string;
  readonly enum?: readonly string[];
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
};

/** A parameter of an operation. */
export type Parameter = {
  readonly name: string;
  readonly in: string;
  readonly required: boolean;
  readonly schema: Schema;
};

/** One operation of a stripped contract. */
export type Operation = {
  readonly method: string;
  readonly path: string;
  readonly parameters: readonly Parameter[];
  /** null: no body. */
  readonly body: Schema | null;
  /** By status; null: no body. */
  readonly responses: Readonly<Record<string, Schema | null>>;
};

/** A contract without its texts. */
export type Contract = {
  readonly operations: Readonly<Record<string, Operation>>;
  readonly schemas: Readonly<Record<string, Schema>>;
};

/** Whether a plain value breaks its schema. */
export type PlainProblem = (schema: Schema, value: unknown) => boolean;

/** Address below which the operations live. */
export const BASE = '/octopus-rest-api/v1';

/** The operation of a request, by its method and path. */
export function operationOf(
  contract: Contract,
  method: string,
  pathname: string,
): readonly [name: string, operation: Operation] | undefined {
  return Object.entries(contract.operations).find(([, one]) => {
    const pattern = `^${BASE}${one.path.replace(/\{\w+\}/g, '-?\\w+')}$`;
    return one.method === method && new RegExp(pattern).test(pathname);
  });
}

/** What is wrong with a value by a schema of the contract; empty when nothing is. */
export function shapeProblems(
  how: { readonly schemas: Contract['schemas']; readonly plainProblem: PlainProblem },
  schema: Schema,
  value: unknown,
  at: string,
): readonly string[] {
  if (schema.$ref !== undefined) {
    return shapeProblems(how, how.schemas[schema.$ref.split('/').at(-1)!]!, value, at);
  }
  if (schema.type === 'array') {
    if (!Array.isArray(value)) return [`${at}: no list`];
    return value.flatMap((one, index) => shapeProblems(how, schema.items!, one, `${at}[${index}]`));
  }
  if (schema.type !== 'object') {
    const isWrong = how.plainProblem(schema, value);
    return isWrong ? [`${at}: no ${schema.type ?? ''} ${schema.format ?? ''}`] : [];
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return [`${at}: no object`];
  const { required = [], properties = {} } = schema;
  const missing = required
    .filter((name) => !(name in value))
    .map((name) => `${at}.${name}: missing`);
  const given = Object.entries(value).flatMap(([name, one]) => {
    const its = properties[name];
    const place = `${at}.${name}`;
    return its === undefined ? [`${place}: unknown`] : shapeProblems(how, its, one, place);
  });
  return [...missing, ...given];
}
