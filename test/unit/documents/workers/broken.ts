import { parentPort } from 'node:worker_threads';

// Fails, as only a mistake in the program can.
parentPort?.on('message', () => {
  throw new Error('a mistake in the reader');
});
