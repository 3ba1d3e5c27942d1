import { isUtf8 } from 'node:buffer';
import { createHash } from 'node:crypto';
import type { IsoDate } from '../../../shared/model/amount.ts';
import { fail, ok, type Result } from '../../../shared/result.ts';
import { parseIsoDate } from '../domain/money.ts';
import { sniffBytes } from './decode.ts';

/**
 * CODA, the coded statement of account (Febelfin 2.6; facts: coda.md). Positions are those of the standard, from 1. A
 * file is one or more statements; amounts are whole thousandths.
 */

const LINE = 128;

/** Why a file is no statement that can be delivered. */
export type CodaRefusal =
  | 'not-coda'
  | 'line-length'
  | 'structure'
  | 'version'
  | 'date'
  | 'account'
  | 'balance'
  | 'totals'
  | 'count'
  | 'other-application';

/** One statement of one account. */
export type CodaStatement = {
  /** As written, without the blanks around it: IBAN, or the old number of twelve digits. */
  readonly account: string;
  readonly currency: string;
  readonly description: string;
  readonly holder: string;
  /** Number of the coded statement; null when the bank gives none (000 or blank). */
  readonly number: number | null;
  readonly oldDate: IsoDate | null;
  readonly newDate: IsoDate | null;
  readonly oldBalance: number;
  readonly newBalance: number;
  readonly movements: number;
  /** The same statement has the same, however it was delivered: without header, trailer and ends of lines. */
  readonly fingerprint: string;
  /** Its own records with header and trailer, to be delivered alone. */
  readonly text: string;
};

/** Reads every statement of a file and checks its sums; one that does not hold refuses the whole file. */
export function readCoda(bytes: Uint8Array): Result<readonly CodaStatement[], CodaRefusal> {
  const lines = linesOf(bytes);
  if (!lines.ok) return lines;
  const statements: CodaStatement[] = [];
  let part: string[] = [];
  for (const line of lines.value) {
    if (line.startsWith('0') && part.length > 0) return fail('structure');
    part.push(line);
    if (!line.startsWith('9')) continue;
    const statement = statementOf(part);
    if (!statement.ok) return statement;
    statements.push(statement.value);
    part = [];
  }
  return part.length > 0 || statements.length === 0 ? fail('structure') : ok(statements);
}

/** The account as banks write it now; a number of twelve digits becomes the IBAN that it is part of. */
export function ibanOf(account: string): string {
  const plain = account.replaceAll(/\s/g, '');
  if (!/^\d{12}$/.test(plain)) return plain;
  const check = 98n - (BigInt(`${plain}111400`) % 97n);
  return `BE${String(check).padStart(2, '0')}${plain}`;
}

function linesOf(bytes: Uint8Array): Result<readonly string[], CodaRefusal> {
  const text = decoded(bytes);
  const records = withoutFill(text).split(/\r\n|\r|\n/);
  const [only = ''] = records;
  const whole = records.length === 1 && only.length > LINE && only.length % LINE === 0;
  const lines = (whole ? (only.match(/.{128}/gs) ?? []) : records)
    .filter((line) => line.trim() !== '')
    // A record 1 without a coded number ends in blanks, which editors cut off.
    .map((line) => (line.startsWith('1') && line.length >= 90 ? line.padEnd(LINE) : line));
  const header = lines[0] ?? '';
  if (!/^00000\d{6}[\d ]{3}05/.test(header)) return fail('not-coda');
  if (lines.some((line) => line.length !== LINE)) return fail('line-length');
  return ok(lines);
}

function isFill(character: string): boolean {
  return character.trim() === '' || character === '\0' || character.charCodeAt(0) === 0x1a;
}

/** White space, zeros and the end-of-file of DOS behind the last record. */
function withoutFill(text: string): string {
  let end = text.length;
  while (end > 0 && isFill(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

function decoded(bytes: Uint8Array): string {
  const sniffed = sniffBytes(bytes);
  const body = Buffer.from(bytes.subarray(sniffed?.bomBytes ?? 0));
  if (sniffed?.form === 'utf-16le') return body.toString('utf16le');
  if (sniffed?.form === 'utf-16be')
    return body
      .subarray(0, body.length & ~1)
      .swap16()
      .toString('utf16le');
  // A letter of several bytes makes a line of 128 characters longer in bytes; any other set has a byte per character.
  if (isUtf8(body)) return body.toString('utf8');
  return body.toString('latin1');
}

function statementOf(lines: readonly string[]): Result<CodaStatement, CodaRefusal> {
  const [header = '', old = ''] = lines;
  const trailer = lines.at(-1) ?? '';
  if (!header.startsWith('0') || !old.startsWith('1')) return fail('structure');
  if (!'12'.includes(header.charAt(127))) return fail('version');
  const body = lines.slice(2, -1);
  if (!/^(?:2[123]|3[123])*8?4*$/.test(body.map(typeOf).join(''))) return fail('structure');
  const last = body.find((line) => line.startsWith('8'));
  const moves = body.filter((line) => line.startsWith('21'));
  if (last === undefined && body.some((line) => /^[23]/.test(line))) return fail('structure');
  const application = header.slice(83, 88).trim();
  if (application !== '' && application !== '00000') return fail('other-application');
  const account = accountOf(old.charAt(1), old.slice(5, 42));
  if (last !== undefined) {
    const again = accountOf(old.charAt(1), last.slice(4, 41));
    if (again.number !== account.number || again.currency !== account.currency) {
      return fail('account');
    }
  }
  const sums = sumsOf(old, moves, last);
  if (sums === null) return fail('balance');
  if (sums.oldBalance + sums.credit - sums.debit !== sums.newBalance) return fail('balance');
  if (amountOf(trailer.slice(22, 37)) !== sums.debit) return fail('totals');
  if (amountOf(trailer.slice(37, 52)) !== sums.credit) return fail('totals');
  const counted = lines.filter((line) => !/^[049]/.test(line)).length;
  if (Number(trailer.slice(16, 22)) !== counted) return fail('count');
  const dates = datesOf(old, moves, last);
  if (dates === null) return fail('date');
  return ok({
    account: account.number,
    currency: account.currency,
    description: old.slice(90, 125).trim(),
    holder: old.slice(64, 90).trim(),
    number: numberOf(old.slice(125, 128)),
    ...dates,
    oldBalance: sums.oldBalance,
    newBalance: sums.newBalance,
    movements: sums.movements,
    fingerprint: createHash('sha256')
      .update([old, ...body].join('\n'))
      .digest('hex'),
    // One statement per delivery, so that the last says that it is the last (2).
    text: [...lines.slice(0, -1), `${trailer.slice(0, 127)}2`]
      .map((line) => `${line}\r\n`)
      .join(''),
  });
}

function typeOf(line: string): string {
  return /^[23]/.test(line) ? line.slice(0, 2) : line.charAt(0);
}

/** Account and currency of a record 1; where they stand depends on its structure. */
function accountOf(structure: string, field: string): { number: string; currency: string } {
  switch (structure) {
    case '0':
    case ' ':
      return { number: field.slice(0, 12).trim(), currency: field.slice(13, 16) };
    case '2':
      return { number: field.slice(0, 31).trim(), currency: field.slice(34, 37) };
    default:
      return { number: field.slice(0, 34).trim(), currency: field.slice(34, 37) };
  }
}

type Sums = {
  readonly oldBalance: number;
  readonly newBalance: number;
  readonly debit: number;
  readonly credit: number;
  readonly movements: number;
};

/** Sums of the movements, not of their details; null where an amount or a sign is none. */
function sumsOf(old: string, moves: readonly string[], last: string | undefined): Sums | null {
  const oldBalance = signed(old.charAt(42), old.slice(43, 58));
  const newBalance = last === undefined ? oldBalance : signed(last.charAt(41), last.slice(42, 57));
  let debit = 0;
  let credit = 0;
  let movements = 0;
  let before = '';
  for (const line of moves) {
    const sequence = line.slice(2, 6);
    // A number of detail that went around is a detail still: its type says so.
    const isWrapped = sequence === before && '56789'.includes(line.charAt(53));
    before = sequence;
    if (line.slice(6, 10) !== '0000' || isWrapped) continue;
    const amount = signed(line.charAt(31), line.slice(32, 47));
    if (amount === null) return null;
    movements += 1;
    if (line.charAt(31) === '1') debit -= amount;
    else credit += amount;
  }
  if (oldBalance === null || newBalance === null) return null;
  return { oldBalance, newBalance, debit: debit + 0, credit, movements };
}

function amountOf(text: string): number | null {
  return /^\d{15}$/.test(text) ? Number(text) : null;
}

function signed(sign: string, text: string): number | null {
  const amount = amountOf(text);
  if (amount === null || (sign !== '0' && sign !== '1')) return null;
  // Not -0: a balance of nothing is one number.
  return sign === '1' && amount !== 0 ? -amount : amount;
}

function numberOf(text: string): number | null {
  const number = /^\d{3}$/.test(text) ? Number(text) : 0;
  return number === 0 ? null : number;
}

/** Date of a record (DDMMYY); 000000 is none; undefined is no date at all. */
function dateOf(text: string): IsoDate | null | undefined {
  if (text === '000000') return null;
  const match = /^(\d{2})(\d{2})(\d{2})$/.exec(text);
  return match === null
    ? undefined
    : (parseIsoDate(`20${match[3]}-${match[2]}-${match[1]}`) ?? undefined);
}

function datesOf(
  old: string,
  moves: readonly string[],
  last: string | undefined,
): { readonly oldDate: IsoDate | null; readonly newDate: IsoDate | null } | null {
  const oldDate = dateOf(old.slice(58, 64));
  const told = last === undefined ? oldDate : dateOf(last.slice(57, 63));
  const entries = moves.map((line) => dateOf(line.slice(115, 121)));
  const values = moves.map((line) => dateOf(line.slice(47, 53)));
  if ([oldDate, told, ...entries, ...values].includes(undefined)) return null;
  const newDate = told ?? entries.at(-1) ?? null;
  return oldDate === undefined ? null : { oldDate, newDate };
}
