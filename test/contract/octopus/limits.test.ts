import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { CALLS_PER_DAY } from '../../../electron/engine/octopus/limits.ts';

const CONTRACT = new URL('../../../../shared/contracts/octopus.openapi.yaml', import.meta.url);

type Operation = Readonly<Record<string, unknown>>;

describe('daily limits', () => {
  it.skipIf(!existsSync(CONTRACT))(
    'are those of the contract, operation by operation (skipped without ../shared)',
    () => {
      const contract = parse(readFileSync(CONTRACT, 'utf8')) as {
        paths: Record<string, Record<string, Operation>>;
      };
      const operations = Object.values(contract.paths).flatMap((path) => Object.values(path));
      const limits = operations.flatMap((operation) => {
        const name = String(operation['operationId']);
        const plain = operation['x-max-calls-per-day'];
        const search = operation['x-max-calls-per-day-with-search'];
        return [
          ...(plain === undefined ? [] : [[name, plain] as const]),
          ...(search === undefined ? [] : [[`${name}:search`, search] as const]),
        ];
      });
      expect(CALLS_PER_DAY).toEqual(Object.fromEntries(limits));
    },
  );

  it('keep the scarcest calls scarce', () => {
    expect(CALLS_PER_DAY.getAccounts).toBe(2);
    expect(CALLS_PER_DAY.getRelations).toBe(2);
    expect(CALLS_PER_DAY['getRelations:search']).toBe(400);
    expect(CALLS_PER_DAY.getModifiedBuySellBookings).toBe(48);
    expect(CALLS_PER_DAY.insertBuySellBooking).toBe(400);
  });
});
