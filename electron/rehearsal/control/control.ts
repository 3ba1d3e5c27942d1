import { randomBytes } from 'node:crypto';
import { fastify, type FastifyInstance } from 'fastify';
import type { Clock } from '../../../shared/clock.ts';
import { fail, ok, type Result } from '../../../shared/result.ts';
import type { Life } from '../life.ts';
import { listenOnLoopback, type Loopback } from '../loopback.ts';
import type { World } from '../model.ts';
import { answer, parsed, type Refusal } from './answer.ts';
import { addedDocument, clockBody, documentBody, faultBody } from './bodies.ts';
import { addBillitRoutes } from './billit-routes.ts';
import { guardWith } from './guard.ts';
import { addMailRoutes } from './mail-routes.ts';
import { addOctopusRoutes } from './octopus-routes.ts';

/** What the control API can see and do. */
export type Controlled = {
  readonly world: World;
  readonly clock: Clock;
  /** null when the world's clock cannot be moved. */
  readonly moveClock: ((toMs: number) => void) | null;
  readonly add: Life['add'];
  /** What lives now. */
  readonly life: () => Life;
  /** Back to the seed: books, documents, faults and counts; the clock stays. */
  readonly reset: () => Promise<void>;
};

/** The control API while it listens. */
export type Control = Loopback & { readonly token: string };

/** Largest body, bytes: an invoice with its attachments in Base64. */
const MAX_BODY = 64 * 1024 * 1024;

function addDocument({ world, add }: Controlled, body: unknown): Result<unknown, Refusal> {
  const given = parsed(documentBody, body);
  if (!given.ok) return given;
  const { billitPartyId, octopusDossierId } = given.value;
  const dossier = world.dossiers.find(
    (one) => one.billitPartyId === billitPartyId || one.octopusDossierId === octopusDossierId,
  );
  if (dossier === undefined) return fail({ status: 404, error: 'there is no such dossier' });
  const added = add(addedDocument(given.value, dossier.billitPartyId));
  if (!added.ok) return fail({ status: 400, error: added.fault.join('; ') });
  return ok({ orderId: added.value });
}

function moveClock(
  { clock, moveClock: move }: Controlled,
  body: unknown,
): Result<unknown, Refusal> {
  const given = parsed(clockBody, body);
  if (!given.ok) return given;
  if (move === null) return fail({ status: 409, error: 'this clock cannot be moved' });
  const toMs = 'to' in given.value ? Date.parse(given.value.to) : clock.now() + given.value.by;
  if (toMs < clock.now()) return fail({ status: 400, error: 'the clock does not go back' });
  move(toMs);
  return ok({ now: new Date(clock.now()).toISOString() });
}

function addFault({ world }: Controlled, body: unknown): Result<unknown, Refusal> {
  const given = parsed(faultBody, body);
  if (!given.ok) return given;
  world.addFault(given.value);
  return ok({});
}

function booksOf({ dossiers, bookings, relations }: World) {
  const all = bookings();
  return {
    dossiers: dossiers.map((dossier) => ({
      ...dossier,
      bookings: all.filter((booking) => booking.dossierId === dossier.octopusDossierId),
      relations: relations(dossier.octopusDossierId),
    })),
  };
}

/** The request handlers of the control API, behind its token. */
export function createControl(controlled: Controlled, token: string): FastifyInstance {
  const { world } = controlled;
  const app = fastify({ bodyLimit: MAX_BODY, exposeHeadRoutes: false });
  app.addHook('onRequest', guardWith(token));
  app.get('/books', () => booksOf(world));
  app.get('/calls', () => world.calls());
  app.get('/fates', () => ({ fates: world.fates() }));
  app.get('/violations', () => ({ violations: world.violations() }));
  app.post('/documents', (request, reply) => answer(reply, addDocument(controlled, request.body)));
  app.post('/clock', (request, reply) => answer(reply, moveClock(controlled, request.body)));
  app.post('/faults', (request, reply) => answer(reply, addFault(controlled, request.body)));
  addOctopusRoutes(app, controlled.life);
  addMailRoutes(app, controlled.life);
  addBillitRoutes(app, controlled.life);
  app.post('/reset', async () => {
    await controlled.reset();
    return {};
  });
  return app;
}

/** Starts the control API on loopback with a fresh token; port 0 takes any free one. */
export async function startControl(controlled: Controlled, port: number): Promise<Control> {
  const token = randomBytes(32).toString('base64url');
  const app = createControl(controlled, token);
  await app.ready();
  const server = await listenOnLoopback(port, (request, response) => {
    app.routing(request, response);
  });
  return { ...server, token };
}
