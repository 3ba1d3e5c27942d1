/** `node test/contract/rehearsal/strip-contract.ts`: writes the copy of the contract that goes with the tests. */
import { readFileSync, writeFileSync } from 'node:fs';
import { OPERATIONS } from '../../../electron/rehearsal/octopus/contract.ts';
import { stripContract } from '../../support/strip-contract.ts';

const FULL = new URL('../../../../shared/contracts/octopus.openapi.yaml', import.meta.url);
const COPY = new URL('../../fixtures/octopus-contract/contract.json', import.meta.url);

const stripped = stripContract(readFileSync(FULL, 'utf8'), (operationId) =>
  Object.hasOwn(OPERATIONS, operationId),
);
writeFileSync(COPY, `${JSON.stringify(stripped, null, 2)}\n`);
