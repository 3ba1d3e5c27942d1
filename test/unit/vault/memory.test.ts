import { describe } from 'vitest';

import { createMemoryVault } from '../../../electron/engine/vault/memory.ts';
import { describeVault } from './vault-behaviour.ts';

describe('the memory vault', () => {
  describeVault(createMemoryVault);
});
