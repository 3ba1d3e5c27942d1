import { fail, ok, type Result } from '../../../shared/result.ts';
import { ORDER_FILTERABLE } from './contract.ts';
import { SCHEMAS } from './contract-schemas.ts';
import { tokensOf, type Edm, type Scalar, type Token } from './odata-tokens.ts';
import { timeOrder } from './time.ts';

/** One record that is filtered and sorted. */
export type Row = Readonly<Record<string, unknown>>;

/** Whether a record passes the filter. */
export type Predicate = (row: Row) => boolean;

/** How two records are sorted. */
export type RowOrder = (left: Row, right: Row) => number;

const TIMES = new Set(['OrderDate', 'ExpiryDate', 'LastModified', 'Created', 'PaidDate']);
const MAX_DEPTH = 20;

function edmOf(field: string): Edm {
  if (TIMES.has(field)) return 'Edm.DateTime';
  const type = field.includes('/') ? 'integer' : SCHEMAS['OrderSummary']?.[field];
  if (type === 'boolean') return 'Edm.Boolean';
  return type === 'integer' || type === 'number' ? 'Edm.Decimal' : 'Edm.String';
}

function unknownField(field: string): string {
  return `Could not find a property named '${field}' on type 'Domain.Order.OrderPartyPerformanceSafeColumns'.`;
}

function property(held: unknown, name: string): unknown {
  if (typeof held !== 'object' || held === null) return undefined;
  return Object.entries(held).find(([key]) => key === name)?.[1];
}

/** The value as it stands: times as text, which sorts as they do. */
function writtenValue(row: Row, field: string): Scalar | null {
  const value = field.includes('/') ? field.split('/').reduce<unknown>(property, row) : row[field];
  if (typeof value === 'string' || typeof value === 'number') return value;
  return typeof value === 'boolean' ? value : null;
}

function comparedValue(row: Row, field: string): Scalar | null {
  const value = writtenValue(row, field);
  return typeof value === 'string' && TIMES.has(field) ? timeOrder(value) : value;
}

const COMPARISONS: Readonly<Record<string, (left: Scalar, right: Scalar) => boolean>> = {
  eq: (left, right) => left === right,
  ne: (left, right) => left !== right,
  gt: (left, right) => left > right,
  ge: (left, right) => left >= right,
  lt: (left, right) => left < right,
  le: (left, right) => left <= right,
};

/** A filter being read: what is left of it, and the first thing that was wrong. */
type Reading = { readonly text: string; readonly tokens: Token[]; fault: string | null };

function give(reading: Reading, fault: string): Predicate {
  reading.fault ??= fault;
  reading.tokens.length = 0;
  return () => false;
}

function takes(reading: Reading, kind: 'word' | 'paren', text: string): boolean {
  const [token] = reading.tokens;
  if (token?.kind !== kind || token.text !== text) return false;
  reading.tokens.shift();
  return true;
}

function comparison(reading: Reading): Predicate {
  const [left, operator, right] = reading.tokens.splice(0, 3);
  const compare = operator?.kind === 'word' ? COMPARISONS[operator.text] : undefined;
  if (left?.kind !== 'word' || compare === undefined || right?.kind !== 'literal') {
    return give(reading, `Syntax error in '${reading.text}'.`);
  }
  const field = left.text;
  if (!ORDER_FILTERABLE.includes(field)) return give(reading, unknownField(field));
  if (right.edm !== edmOf(field)) {
    return give(
      reading,
      `A binary operator with incompatible types was detected. Found operand types '${edmOf(field)}' and '${right.edm}'.`,
    );
  }
  const whenAbsent = compare === COMPARISONS['ne'];
  return (row) => {
    const held = comparedValue(row, field);
    return held === null ? whenAbsent : compare(held, right.value);
  };
}

function primary(reading: Reading, depth: number): Predicate {
  if (!takes(reading, 'paren', '(')) return comparison(reading);
  if (depth === MAX_DEPTH) return give(reading, 'The filter is nested too deeply.');
  const inner = disjunction(reading, depth + 1);
  return takes(reading, 'paren', ')') ? inner : give(reading, `')' expected in '${reading.text}'.`);
}

function conjunction(reading: Reading, depth: number): Predicate {
  const parts = [primary(reading, depth)];
  while (takes(reading, 'word', 'and')) parts.push(primary(reading, depth));
  return (row) => parts.every((part) => part(row));
}

function disjunction(reading: Reading, depth: number): Predicate {
  const parts = [conjunction(reading, depth)];
  while (takes(reading, 'word', 'or')) parts.push(conjunction(reading, depth));
  return (row) => parts.some((part) => part(row));
}

/** Reads `$filter` (comparisons, `and`, `or`, parentheses); the failure is the text of the 400. */
export function parseFilter(text: string): Result<Predicate, string> {
  const tokens = tokensOf(text);
  if (!tokens.ok) return tokens;
  const reading: Reading = { text, tokens: tokens.value, fault: null };
  const predicate = disjunction(reading, 0);
  if (reading.tokens.length > 0) give(reading, `Syntax error in '${text}'.`);
  return reading.fault === null ? ok(predicate) : fail(reading.fault);
}

function compareBy(field: string, sign: 1 | -1): RowOrder {
  return (left, right) => {
    const [a, b] = [writtenValue(left, field), writtenValue(right, field)];
    if (a === b) return 0;
    if (a === null || b === null) return a === null ? -sign : sign;
    return a < b ? -sign : sign;
  };
}

/** Reads `$orderby` (empty: none); equal records keep the order of their OrderID. */
export function parseOrderBy(text: string): Result<RowOrder, string> {
  const orders: RowOrder[] = [];
  for (const part of text.trim() === '' ? [] : text.split(',')) {
    const match = /^\s*([\w/]+)(?:\s+(asc|desc))?\s*$/.exec(part);
    const field = match?.[1];
    if (field === undefined) return fail(`Syntax error in '${text}'.`);
    if (!ORDER_FILTERABLE.includes(field)) return fail(unknownField(field));
    orders.push(compareBy(field, match?.[2] === 'desc' ? -1 : 1));
  }
  orders.push(compareBy('OrderID', 1));
  return ok((left, right) => {
    for (const order of orders) {
      const result = order(left, right);
      if (result !== 0) return result;
    }
    return 0;
  });
}
