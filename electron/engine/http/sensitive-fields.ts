import { REDACTED } from './redaction.ts';

/**
 * Names whose value is a secret whoever sends it, in lower case without `-` and `_`: of the Octopus and Billit
 * contracts (bodies, query, headers) and of OAuth.
 */
const SECRET_NAMES: ReadonlySet<string> = new Set([
  'accesstoken',
  'apikey',
  'authorization',
  'clientsecret',
  'dossiertoken',
  'idtoken',
  'password',
  'refreshtoken',
  'secret',
  'softwarehouseuuid',
  'token',
]);

/** Names whose value is a whole file as base64. */
const FILE_NAMES: ReadonlySet<string> = new Set([
  'electronicinvoicexml',
  'filecontent',
  'filedata',
  'pdfdocument',
]);

/**
 * A name and its value in text that could not be read as JSON: `"token": "x"` (also escaped once more, or without an
 * end), `Token=x`, `ApiKey: x`, `Authorization: Bearer x`.
 */
const ASSIGNMENT =
  /\b(?<name>[a-z_-]{3,24})(?<between>\\*["']?\s*[:=]\s*)(?:(?<mark>\\*)"(?:[^]*?(?<!\\)\k<mark>"|[^]*)|(?:(?:bearer|basic)\s+)?[^\s"'&,;<>\\]+)/gi;

/** A body with more values than this is told in part only. */
const MAX_VALUES = 5_000;
const MAX_DEPTH = 40;
const LEFT_OUT = '…';

/** A JSON value without secrets under known names and without files; big and deep values are told in part. */
export function withoutSecretFields(value: unknown): unknown {
  let left = MAX_VALUES;
  const copy = (part: unknown, depth: number): unknown => {
    left -= 1;
    if (typeof part !== 'object' || part === null) return part;
    if (depth > MAX_DEPTH || left <= 0) return LEFT_OUT;
    if (Array.isArray(part)) return part.slice(0, left).map((entry) => copy(entry, depth + 1));
    const fields = Object.entries(part).slice(0, left);
    return Object.fromEntries(
      fields.map(([name, field]) => [name, special(name, field) ?? copy(field, depth + 1)]),
    );
  };
  return copy(value, 0);
}

function special(name: string, field: unknown): string | null {
  if (field === null) return null;
  const bare = bareName(name);
  if (SECRET_NAMES.has(bare)) return REDACTED;
  return FILE_NAMES.has(bare) && typeof field === 'string' ? fileSize(field) : null;
}

function bareName(name: string): string {
  return name.replaceAll(/[-_]/g, '').toLowerCase();
}

function fileSize(base64: string): string {
  return `[${Buffer.byteLength(base64, 'base64')} bytes]`;
}

/** A query string (without `?`) whose secret parameters are replaced; the others stay as they were written. */
export function withoutSecretParameters(query: string): string {
  return query
    .split('&')
    .map((pair) => {
      const name = pair.split('=', 1)[0] ?? '';
      return SECRET_NAMES.has(bareName(name)) && name !== pair ? `${name}=${REDACTED}` : pair;
    })
    .join('&');
}

/** Any text without the values of secret names, for bodies that are no (whole) JSON. */
export function withoutSecretAssignments(text: string): string {
  return text.replaceAll(ASSIGNMENT, (whole, name: string, between: string) =>
    SECRET_NAMES.has(bareName(name)) ? `${name}${between}${REDACTED}` : whole,
  );
}
