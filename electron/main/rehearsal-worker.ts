import { parentPort, workerData } from 'node:worker_threads';
import { assert } from '../../shared/assert.ts';
import { realClock } from '../engine/real-world.ts';
import { createWorld } from '../rehearsal/world.ts';
import { worldSize, type WorldFacts } from './rehearsal-facts.ts';

// The practice world works in a thread of its own: its work never makes the window wait.
assert(parentPort !== null, 'the practice world is started as a worker');
const { dossiers, documents } = worldSize.parse(workerData);
const world = await createWorld({
  seed: 1,
  dossiers,
  documentsPerDossier: documents,
  clock: realClock,
  ubl: null,
});
const facts: WorldFacts = {
  addresses: {
    ...(await world.listen({ octopus: 0, billit: 0, control: null, smtp: 0 })),
    control: null,
  },
  credentials: world.credentials,
  dossiers: [...world.dossiers],
};
parentPort.postMessage(facts);
