import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  entryMatches,
  operationWords,
  outcomeOf,
  prettyBody,
  wentWell,
  withoutBodies,
} from '../../../../renderer/features/communication/entry.ts';
import { KNOWN_OPERATIONS, operationText } from '../../../../shared/i18n/operations.ts';
import { entry } from './entries.ts';

describe('how an exchange ended', () => {
  it.each([
    [{}, 'accepted'],
    [{ method: 'GET' }, 'answered'],
    [{ operation: 'authenticateUser' }, 'answered'],
    [{ method: 'GET', status: 404 }, 'nothingFound'],
    [{ method: 'POST', status: 404 }, 'refused'],
    [{ method: 'GET', status: 404, service: 'billit' }, 'refused'],
    [{ method: 'GET', status: 404, fault: 'not-found' }, 'refused'],
    [{ status: 400, fault: 'rejected' }, 'refused'],
    [{ status: 200, fault: 'wrong-company' }, 'refused'],
    [{ status: 503 }, 'broken'],
    [{ status: null, fault: 'offline' }, 'noAnswer'],
  ] as const)('%j is %s', (over, outcome) => {
    expect(outcomeOf(entry(1, over))).toBe(outcome);
  });

  it('went well when an answer below 400 came, or Octopus found nothing, and there is no fault', () => {
    for (const status of [200, 201, 399, 400, 404, 500, null]) {
      for (const fault of [null, 'rejected']) {
        const well = fault === null && status !== null && status < 400;
        expect(wentWell(entry(1, { status, fault })), `${status} ${fault}`).toBe(well);
        const found = wentWell(entry(1, { status, fault, method: 'GET' }));
        expect(found, `GET ${status} ${fault}`).toBe(well || (status === 404 && fault === null));
      }
    }
  });
});

it('says known operations in words and others by their own name', () => {
  expect(operationWords('insertBuySellBooking', 'nl')).toBe('Boeking verstuurd');
  expect(operationWords('somethingNew', 'fr')).toBe('somethingNew');
  for (const operation of KNOWN_OPERATIONS) expect(operationWords(operation, 'en')).not.toBe('');
});

it('has words for every operation that the program asks of a service', () => {
  const folders = ['billit', 'octopus'].map((name) => resolve('electron/engine', name));
  const sources = folders.flatMap((folder) =>
    readdirSync(folder).map((file) => readFileSync(join(folder, file), 'utf8')),
  );
  const asked = sources.flatMap((source) =>
    [...source.matchAll(/\boperation(?:: | = )'([A-Za-z]+)'/g)].map(([, name = '']) => name),
  );
  expect(asked).toContain('listDocuments');
  expect(asked.filter((name) => operationText(name) === null)).toEqual([]);
});

it('keeps everything but the bodies', () => {
  const full = entry(1);
  const kept: Record<string, unknown> = { ...full };
  delete kept['requestBody'];
  delete kept['responseBody'];
  expect(withoutBodies(full)).toEqual(kept);
});

it('lays JSON out for reading, and leaves what is cut or no JSON as it is', () => {
  expect(prettyBody('{"a":[1]}')).toBe('{\n  "a": [\n    1\n  ]\n}');
  expect(prettyBody('{"a":… [9000 characters]')).toBe('{"a":… [9000 characters]');
  expect(prettyBody('Dagboek is in gebruik')).toBe('Dagboek is in gebruik');
});

it('is found by its words, its address, its fault and its dossier', () => {
  const refused = entry(1, { status: 400, fault: 'rejected' });
  const also = ['Boeking verstuurd', 'Garage Zeldenrust NV'];
  for (const typed of ['boeking', '48217 rejected', 'zeldenrust', '400', 'marker-1', '']) {
    expect(entryMatches(refused, typed, also), typed).toBe(true);
  }
  expect(entryMatches(refused, 'boeking zzz', also)).toBe(false);
});
