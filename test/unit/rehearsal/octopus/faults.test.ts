import { afterEach, describe, expect, it } from 'vitest';
import type { FaultKind } from '../../../../electron/rehearsal/model.ts';
import { OCTOPUS_BASE_PATH } from '../../../../electron/rehearsal/octopus/simulator.ts';
import { bench, CREDENTIALS, DOSSIER, purchase, type Bench } from './small-world.ts';

const BOOKING = 'insertBuySellBooking';

/** What the caller sees (0: no answer), and whether the booking was made. */
const OUTCOMES: readonly (readonly [kind: FaultKind, status: number, bookings: number])[] = [
  ['lost-before-commit', 0, 0],
  ['lost-after-commit', 0, 1],
  ['error-before-commit', 500, 0],
  ['error-after-commit', 500, 1],
  ['delay', 201, 1],
  ['truncated-body', 201, 1],
  ['html-page', 200, 0],
  ['wrong-content-type', 201, 1],
  ['token-expired', 401, 0],
  ['refusal', 400, 0],
];

/** What the answer says, by status. */
const TEXTS: Readonly<Record<number, RegExp>> = {
  0: /^no-answer$/,
  200: /^<!DOCTYPE html>/,
  201: /^$/,
  400: /^$/,
  401: /technicalInfo/,
  500: /^$/,
};

function add({ faults }: Bench, kind: FaultKind, skip = 0, times = 1): void {
  faults.add({ service: 'octopus', operation: BOOKING, kind, skip, times });
}

function momentsOf({ moments }: Bench): readonly string[] {
  return moments.filter(({ operation }) => operation === BOOKING).map(({ at }) => at);
}

const opened: Bench[] = [];

afterEach(async () => {
  for (const { octopus } of opened.splice(0)) await octopus.app.close();
});

/** Books over real HTTP; 0 when the connection is cut. */
async function bookOverLoopback({ octopus }: Bench): Promise<number> {
  const origin = await octopus.app.listen({ port: 0, host: '127.0.0.1' });
  const base = origin + OCTOPUS_BASE_PATH;
  const { user, password, softwareHouseUuid } = CREDENTIALS;
  const json = { 'content-type': 'application/json' };
  const first = await fetch(`${base}/authentication`, {
    method: 'POST',
    headers: { ...json, softwareHouseUuid },
    body: JSON.stringify({ user, password }),
  });
  const { token } = (await first.json()) as { token: string };
  const second = await fetch(`${base}/dossiers?dossierId=${DOSSIER}`, {
    method: 'POST',
    headers: { Token: token },
  });
  const { Dossiertoken } = (await second.json()) as { Dossiertoken: string };
  const answer = await fetch(`${base}/dossiers/${DOSSIER}/buysellbookings`, {
    method: 'POST',
    headers: { ...json, dossierToken: Dossiertoken },
    body: JSON.stringify({ buySellBookingServiceData: purchase() }),
  }).catch(() => null);
  return answer?.status ?? 0;
}

describe('a fault on a booking', () => {
  it.each(OUTCOMES)('%s in process: answer %i, bookings %i', async (kind, status, bookings) => {
    const world = bench();
    add(world, kind);
    const reply = await world.book(purchase());
    expect(reply.status).toBe(status);
    expect(reply.text).toMatch(TEXTS[status]!);
    expect(world.octopus.bookings()).toHaveLength(bookings);
  });

  it.each(OUTCOMES)('%s over loopback: answer %i, bookings %i', async (kind, status, bookings) => {
    const world = bench();
    opened.push(world);
    add(world, kind);
    expect(await bookOverLoopback(world)).toBe(status);
    expect(world.octopus.bookings()).toHaveLength(bookings);
  });

  it('skips, hits and then lets through', async () => {
    const world = bench();
    add(world, 'error-before-commit', 1, 2);
    const statuses = [];
    for (const documentSequenceNr of [1, 2, 2, 2]) {
      statuses.push((await world.book(purchase({ documentSequenceNr }))).status);
    }
    expect(statuses).toEqual([201, 500, 500, 201]);
  });

  it('waits for a request with a valid token', async () => {
    const world = bench();
    add(world, 'lost-before-commit');
    const path = `/dossiers/${DOSSIER}/buysellbookings`;
    const reply = await world.ask('POST', path, {}, { dossierToken: 'verzonnen' });
    expect(reply.status).toBe(401);
    expect((await world.book(purchase())).status).toBe(0);
  });

  it('does not count a lost request towards the daily maximum', async () => {
    const world = bench();
    add(world, 'lost-before-commit');
    await world.book(purchase());
    expect(world.octopus.limitPeaks()[BOOKING]).toBeUndefined();
  });
});

describe('the moments of a booking', () => {
  it('are told in order', async () => {
    const world = bench();
    await world.book(purchase());
    expect(momentsOf(world)).toEqual(['received', 'committed', 'answered']);
  });

  it('stand at committed when the booking is in the books, before the answer', async () => {
    const world = bench();
    const seen: number[] = [];
    const push = world.moments.push.bind(world.moments);
    world.moments.push = (...moments) => {
      if (moments[0]?.operation === BOOKING) seen.push(world.octopus.bookings().length);
      return push(...moments);
    };
    await world.book(purchase());
    expect(seen).toEqual([0, 1, 1]);
  });

  it.each([
    ['lost-before-commit', ['received']],
    ['lost-after-commit', ['received', 'committed']],
    ['error-before-commit', ['received', 'answered']],
    ['error-after-commit', ['received', 'committed', 'answered']],
  ] as const)('under %s are %j', async (kind, expected) => {
    const world = bench();
    add(world, kind);
    await world.book(purchase());
    expect(momentsOf(world)).toEqual(expected);
  });
});
