import { parentPort } from 'node:worker_threads';

// Takes memory outside the heap, which V8 does not limit.
parentPort?.on('message', () => {
  const kept: Buffer[] = [];
  while (kept.length < 40) kept.push(Buffer.alloc(8 * 1024 * 1024, 1));
  for (;;);
});
