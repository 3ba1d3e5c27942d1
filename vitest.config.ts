import { defineConfig } from 'vitest/config';

/** It lets its process run out of memory, and so must have one to itself. */
const ALONE = 'test/unit/documents/limited-reader.test.ts';

const shared = {
  pool: 'forks',
  testTimeout: 60_000,
  hookTimeout: 60_000,
} as const;

export default defineConfig({
  test: {
    maxWorkers: 2,
    retry: 0,
    projects: [
      {
        test: {
          ...shared,
          name: 'together',
          include: ['test/{unit,contract,store,crash}/**/*.test.ts'],
          exclude: [ALONE],
          // One process reads the program once for many files: a second of each file's time was that.
          isolate: false,
        },
      },
      { test: { ...shared, name: 'alone', include: [ALONE] } },
    ],
  },
});
