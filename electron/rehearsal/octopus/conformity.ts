import { SCHEMAS, type FieldSpec, type Fields } from './contract-schemas.ts';

/** One breach of the contract: where, and how. `element`: the right type with impossible content (a date). */
export type Breach = {
  readonly at: string;
  readonly how: 'missing' | 'unknown' | 'type' | 'element';
};

const INT32 = 2 ** 31;
const DATE = /^\d{4}-\d{2}-\d{2}$/;
const TIMESTAMP = /^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}\.\d{3}$/;

function isInt32(value: unknown): boolean {
  return Number.isInteger(value) && Number(value) >= -INT32 && Number(value) < INT32;
}

/** Whether `text` is a day that exists, as `YYYY-MM-DD`. */
function isDay(text: string): boolean {
  if (!DATE.test(text)) return false;
  const instant = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(instant) && new Date(instant).toISOString().startsWith(text);
}

/** Whether `text` is base64 without anything to overlook: alphabet, padding and unused bits. */
function isBase64(text: string): boolean {
  return Buffer.from(text, 'base64').toString('base64') === text;
}

function plainBreach(type: string, value: unknown): Breach['how'] | null {
  if (type === 'int') return isInt32(value) ? null : 'type';
  if (type === 'double') return Number.isFinite(value) ? null : 'type';
  if (type === 'boolean') return typeof value === 'boolean' ? null : 'type';
  if (typeof value !== 'string') return 'type';
  if (type === 'date') return isDay(value) ? null : 'element';
  if (type === 'base64') return isBase64(value) ? null : 'type';
  return null;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function ofType(type: string, value: unknown, at: string): readonly Breach[] {
  if (type === 'any') return [];
  if (type.endsWith('[]')) {
    if (!Array.isArray(value)) return [{ at, how: 'type' }];
    return value.flatMap((one, index) => ofType(type.slice(0, -2), one, `${at}[${index}]`));
  }
  const fields = SCHEMAS[type];
  if (fields !== undefined) return ofFields(fields, value, at);
  const how = plainBreach(type, value);
  return how === null ? [] : [{ at, how }];
}

function isRequired(spec: FieldSpec): boolean {
  return spec.endsWith('!');
}

function ofFields(fields: Fields, value: unknown, at: string): readonly Breach[] {
  if (!isRecord(value)) return [{ at, how: 'type' }];
  const unknown = Object.keys(value)
    .filter((name) => fields[name] === undefined)
    .map((name): Breach => ({ at: `${at}.${name}`, how: 'unknown' }));
  const known = Object.entries(fields).flatMap(([name, spec]): readonly Breach[] => {
    const given = value[name];
    if (given === undefined)
      return isRequired(spec) ? [{ at: `${at}.${name}`, how: 'missing' }] : [];
    return ofType(spec.replace('!', ''), given, `${at}.${name}`);
  });
  return [...unknown, ...known];
}

/** Every breach of schema `schema` in `body`. */
export function bodyBreaches(schema: string, body: unknown): readonly Breach[] {
  return ofType(schema, body, 'body');
}

function parameterFits(type: string, text: string): boolean {
  if (type === 'int') return /^-?\d{1,10}$/.test(text) && isInt32(Number(text));
  if (type === 'timestamp') {
    return (
      TIMESTAMP.test(text) &&
      isDay(text.slice(0, 10)) &&
      !Number.isNaN(Date.parse(`${text.replace(' ', 'T')}Z`))
    );
  }
  return true;
}

/** Every breach of `fields` in the query. */
export function queryBreaches(
  fields: Fields,
  query: Readonly<Record<string, unknown>>,
): readonly Breach[] {
  const unknown = Object.keys(query)
    .filter((name) => fields[name] === undefined)
    .map((name): Breach => ({ at: `query.${name}`, how: 'unknown' }));
  const known = Object.entries(fields).flatMap(([name, spec]): readonly Breach[] => {
    const given = query[name];
    const at = `query.${name}`;
    if (given === undefined) return isRequired(spec) ? [{ at, how: 'missing' }] : [];
    const fits = typeof given === 'string' && parameterFits(spec.replace('!', ''), given);
    return fits ? [] : [{ at, how: 'type' }];
  });
  return [...unknown, ...known];
}
