import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { bodyFaults, OPERATIONS, requestFaults, type OperationId } from './contract.ts';
import {
  fieldsOf,
  NO_ACCESS,
  refusal,
  type Answer,
  type Handlers,
  type Texts,
} from './handlers.ts';

/** Which of the two spellings of the idempotency header Billit reads; its pages disagree. */
export type IdempotencyHeader = 'both' | 'Idempotency-Key' | 'Idempotent-Key';

/** What the routes of a simulated Billit work with. */
export type Routing = {
  readonly handlers: Handlers<OperationId>;
  /** The company that a request addresses; null when it may not. */
  readonly companyOf: (headers: Texts) => number | null;
  /** What is wrong with the token of a request; null when nothing is. */
  readonly refusalOf: (headers: Texts) => Answer | null;
  readonly idempotencyHeader: IdempotencyHeader;
};

/** What arrived at the routes. */
export type Arrivals = {
  readonly calls: () => Readonly<Record<string, number>>;
  readonly violations: () => readonly string[];
};

/** The texts among these values. */
export function textsOf(values: unknown): Texts {
  const entries = typeof values === 'object' && values !== null ? Object.entries(values) : [];
  return Object.fromEntries(
    entries.flatMap(([name, value]) => (typeof value === 'string' ? [[name, value] as const] : [])),
  );
}

const isOperationId = (name: string): name is OperationId => name in OPERATIONS;
const OPERATION_IDS = Object.keys(OPERATIONS).filter(isOperationId);

/** Installs every operation of the contract, and keeps what is not as the contract says. */
export function installRoutes(app: FastifyInstance, routing: Routing): Arrivals {
  const calls: Record<string, number> = {};
  const violations: string[] = [];
  const used = new Set<string>();
  app.setNotFoundHandler((request, reply) => {
    const path = request.url.split('?')[0] ?? '';
    violations.push(`no such operation: ${request.method} ${path}`);
    return reply.code(404).send({ Message: `No HTTP resource was found that matches ${path}.` });
  });
  for (const id of OPERATION_IDS) {
    app.route({
      method: OPERATIONS[id].method,
      url: OPERATIONS[id].path.replaceAll(/\{(\w+)\}/g, ':$1'),
      config: { operation: id },
      onRequest: (request, _reply, done) => {
        calls[id] = (calls[id] ?? 0) + 1;
        const { headers, params, query } = request;
        const texts = { headers, params: fieldsOf(params) ?? {}, query: fieldsOf(query) ?? {} };
        violations.push(...requestFaults(id, texts).map((detail) => `${id}: ${detail}`));
        done();
      },
      preHandler: (request, _reply, done) => {
        violations.push(...bodyFaults(id, request.body).map((detail) => `${id}: ${detail}`));
        done();
      },
      handler: (request, reply) => send(reply, answerTo(id, request, routing, used)),
    });
  }
  return { calls: () => ({ ...calls }), violations: () => [...violations] };
}

function send(reply: FastifyReply, { status, json }: Answer): FastifyReply {
  if (json === undefined) return reply.code(status).send();
  return reply.code(status).type('application/json; charset=utf-8').send(JSON.stringify(json));
}

function answerTo(
  id: OperationId,
  request: FastifyRequest,
  { handlers, companyOf, refusalOf, idempotencyHeader }: Routing,
  used: Set<string>,
): Answer {
  const headers = textsOf(request.headers);
  const refused = refusalOf(headers);
  if (refused !== null) return refused;
  const companyId = companyOf(headers);
  if (companyId === null) return NO_ACCESS;
  const key = idempotencyKey(headers, idempotencyHeader);
  if (key !== null && used.has(key)) {
    return refusal(409, 'Idempotent token already exists', 'Idempotent token already exists');
  }
  const { params, query, body, protocol, host } = request;
  const answer = handlers[id]({
    companyId,
    params: textsOf(params),
    query: textsOf(query),
    body,
    origin: `${protocol}://${host}`,
  });
  // Kept only after a success (docs.billit.be, "idempotent-tokens").
  if (key !== null && answer.status < 300) used.add(key);
  return answer;
}

function idempotencyKey(headers: Texts, accepted: IdempotencyHeader): string | null {
  const names =
    accepted === 'both' ? ['idempotency-key', 'idempotent-key'] : [accepted.toLowerCase()];
  return names.map((name) => headers[name]).find((key) => key !== undefined) ?? null;
}
