import { parentPort } from 'node:worker_threads';

const OBJECTS = 20_000;
const pause = new Int32Array(new SharedArrayBuffer(4));

// Fills the heap of its thread, piece by piece.
parentPort?.on('message', () => {
  const kept: object[][] = [];
  for (;;) {
    kept.push(Array.from({ length: OBJECTS }, (_, at) => ({ at, text: [at] })));
    Atomics.wait(pause, 0, 0, 1);
  }
});
