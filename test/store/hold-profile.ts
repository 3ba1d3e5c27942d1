import { openStore } from '../../electron/engine/store/database.ts';

/* A program of its own that opens a profile, says so, and stays until it is killed. */
const directory = process.argv[2] ?? '';
const clock = { now: () => 0, sleep: async () => {} };
const chance = { next: () => 0, id: () => 'held' };
const opened = await openStore({ directory, clock, chance });
process.stdout.write(opened.ok ? 'held\n' : `${opened.fault.kind}\n`);
if (opened.ok) {
  await opened.value.firm.set({ name: 'Kantoor Verzonnen', language: 'fr' }, 1);
  process.stdout.write('written\n');
  setInterval(() => {}, 60_000);
}
