import { firmDay } from '../support/firm-day.ts';

const SIZE = { dossiers: 300, busy: 40, documents: 10 };

/** A day of a firm on the virtual clock: the calls of every operation against its daily maximum, and the time it took. */
export async function benchDay(): Promise<void> {
  const startedAt = performance.now();
  const day = await firmDay(SIZE);
  const { booked, meters, violations, breaches } = day;
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
  console.log(
    `${String(SIZE.dossiers)} dossiers, ${String(SIZE.busy)} busy  booked ${String(booked)}  calls beyond a maximum ${String(breaches.length)}  violations ${String(violations)}  ${seconds} s`,
  );
  console.log(
    `idle ${String(day.idle)}, with a call ${String(day.disturbed.length)}  only held documents ${String(day.held)}, at most ${String(day.mostCallsHeld)} calls each`,
  );
  for (const { operation, total, peak, perDay } of meters) {
    const beyond = perDay !== null && peak > perDay ? '  BEYOND' : '';
    const most = `${String(peak)} of ${perDay === null ? 'any' : String(perDay)}`;
    console.log(`${operation.padEnd(32)} ${most.padStart(12)}  all ${String(total)}${beyond}`);
  }
}
