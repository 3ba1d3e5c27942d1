import { parentPort } from 'node:worker_threads';

// Never answers, like a reader that a file keeps busy for ever.
parentPort?.on('message', () => {
  for (;;);
});
