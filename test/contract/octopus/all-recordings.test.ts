import { describe, expect, it } from 'vitest';
import {
  errorOf,
  faultOf,
  isNothingFound,
  refusesToken,
} from '../../../electron/engine/octopus/faults.ts';
import { EXCHANGES, type Exchange } from '../rehearsal/recorded-books.ts';

/** What the program makes of every recorded answer: a success, nothing found, or a kind of fault with its code. */
const MEANINGS: Readonly<Record<string, string>> = {
  '01': 'success',
  '02': 'sign-in-needed',
  '03': 'success',
  '04': 'success',
  '05': 'success',
  '06': 'success',
  '07': 'success',
  '08': 'success',
  '09': 'rejected null',
  '10': 'success',
  '11': 'rejected null',
  '12': 'nothing',
  '13': 'rejected -13',
  '14': 'rejected -13',
  '15': 'rejected -14',
  '16': 'success',
  '17': 'rejected null',
  '18': 'success',
  '19': 'success',
  '20': 'success',
  '21': 'success',
  '22': 'success',
  '90': 'sign-in-needed token',
  '91': 'nothing',
  '92': 'success',
  '93': 'success',
};

function meaningOf({ name, request, response }: Exchange): string {
  const json = response.body === '' ? undefined : response.body;
  const answer = { status: response.status, headers: {}, json, text: JSON.stringify(json ?? '') };
  if (isNothingFound(answer)) return 'nothing';
  const fault = faultOf(answer, {
    operation: name,
    writes: request.method !== 'GET',
    redact: (text) => text,
    nowMs: 0,
  });
  if (fault === null) return 'success';
  if (fault.kind === 'rejected') return `rejected ${fault.vendorCode ?? 'null'}`;
  const code = errorOf(answer.json)?.code ?? null;
  return refusesToken(answer) && code !== null ? `${fault.kind} token` : fault.kind;
}

describe('every recorded or reported answer of Octopus', () => {
  it('is one of 26', () => {
    expect(EXCHANGES.map(({ name }) => name.slice(0, 2))).toEqual(Object.keys(MEANINGS).sort());
  });

  it.each(EXCHANGES)('$name is understood', (exchange) => {
    expect(meaningOf(exchange)).toBe(MEANINGS[exchange.name.slice(0, 2)]);
  });
});
