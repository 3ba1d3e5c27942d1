import { createServer, type AddressInfo } from 'node:net';
import { seededChance } from '../../../shared/chance.ts';
import type { Clock } from '../../../shared/clock.ts';
import type { Transport } from '../../../shared/http-exchange.ts';
import { virtualClock } from '../../../shared/virtual-clock.ts';
import { gotTransport } from '../../../electron/engine/http/got-transport.ts';
import { createWorld } from '../../../electron/rehearsal/world.ts';
import type { OctopusSwitches } from '../../../electron/rehearsal/octopus/switches.ts';
import { NOON } from './bench.ts';

/** A port of this computer that nobody listens on now. */
export async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return port;
}

/** Time that stands still but for `advance`; whoever sleeps sleeps until the limit is `over` or he is called. */
export function patientClock() {
  const inner = virtualClock(NOON);
  const sleepers = new Set<() => void>();
  const clock: Clock = {
    now: inner.now,
    sleep: (_durationMs, signal) =>
      new Promise((resolve) => {
        sleepers.add(resolve);
        if (signal?.aborted === true) resolve();
        signal?.addEventListener('abort', () => resolve());
      }),
  };
  return {
    clock,
    advance: (durationMs: number) => inner.advanceTo(inner.now() + durationMs),
    over: () => {
      for (const wake of sleepers) wake();
    },
  };
}

/** A rehearsal world on loopback with a browser that follows where Octopus sends it, as a person's would. */
export async function octopusOnline(switches: Partial<OctopusSwitches> = {}) {
  const time = patientClock();
  const world = await createWorld(
    { seed: 5, dossiers: 1, documentsPerDossier: 0, ubl: null, clock: time.clock },
    { switches: { octopus: switches } },
  );
  const { octopusUrl } = await world.listen({ octopus: 0, billit: 0, control: null });
  const asked: string[] = [];
  const network = gotTransport();
  const transport: Transport = async (request) => {
    const fields = new URLSearchParams(Buffer.from(request.body ?? new Uint8Array()).toString());
    const grant = fields.get('grant_type');
    asked.push(
      `${request.method} ${new URL(request.url).pathname}${grant === null ? '' : ` ${grant}`}`,
    );
    return network(request);
  };
  return { ...time, world, octopusUrl, transport, asked, chance: seededChance(5) };
}

/** What the person sees at the end. */
export async function follow(address: string): Promise<string> {
  const answer = await fetch(address);
  return answer.text();
}
