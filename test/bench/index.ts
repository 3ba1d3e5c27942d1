/** `npm run bench [-- name...]`: measures, and prints what was measured on which machine. */
import { cpus } from 'node:os';
import { benchDay } from './day.ts';
import { benchIdle } from './idle.ts';
import { benchJob } from './job.ts';
import { benchOrders } from './orders.ts';
import { benchRead } from './read.ts';
import { benchWindow } from './window.ts';

/** Every measurement by name, in the order in which they run. */
const BENCHES: Readonly<Record<string, () => Promise<void>>> = {
  job: benchJob,
  day: benchDay,
  idle: benchIdle,
  orders: benchOrders,
  read: benchRead,
  window: benchWindow,
};

const wanted = process.argv.slice(2).filter((name) => !name.startsWith('-'));
const unknown = wanted.filter((name) => !(name in BENCHES));
if (unknown.length > 0) {
  console.error(`${unknown.join(', ')}: known are ${Object.keys(BENCHES).join(', ')}`);
  process.exit(2);
}
const [cpu] = cpus();
console.log(`Node ${process.version}, ${String(cpus().length)} x ${cpu?.model ?? 'unknown'}`);
for (const [name, bench] of Object.entries(BENCHES)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  console.log(`\n== ${name}`);
  await bench();
}
