import type { FastifyRequest } from 'fastify';
import { INVALID_PARAMETERS, plainError, refuse, type Answer, type Locale } from './answers.ts';
import { bodyBreaches, queryBreaches, type Breach } from './conformity.ts';
import { OPERATIONS, type Operation, type OperationId } from './contract.ts';
import type { OctopusSwitches } from './switches.ts';
import type { OctopusWorld } from './world.ts';

/** What becomes of a request before it is carried out. */
export type Admission =
  | {
      readonly admitted: true;
      readonly parameters: Readonly<Record<string, string>>;
      readonly body: unknown;
    }
  | { readonly admitted: false; readonly answer: Answer };

const TOKEN_HEADERS = { user: 'token', dossier: 'dossiertoken' } as const;

const NO_SESSION = 'Invalid or expired token presented, unauthorized';

function textsOf(given: unknown): Record<string, string> {
  if (typeof given !== 'object' || given === null) return {};
  return Object.fromEntries(
    Object.entries(given).map(([name, value]): [string, string] => [name, String(value)]),
  );
}

/** The 401 of a token that is not known any more. */
export function unauthorized(body: OctopusSwitches['expiredTokenBody']): Answer {
  if (body === 'empty') return { status: 401 };
  if (body === 'technical') return plainError(401, NO_SESSION);
  return refuse({ code: -2, technicalInfo: NO_SESSION }, 0, 401);
}

function headerOf(request: FastifyRequest, name: string): string | undefined {
  const value = request.headers[name];
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** The first check of all, also before faults: counts the call, then the 401 for its token, or null. */
export function checkToken(
  world: OctopusWorld,
  id: OperationId,
  request: FastifyRequest,
): Answer | null {
  world.calls.set(id, (world.calls.get(id) ?? 0) + 1);
  const { token: kind }: Operation = OPERATIONS[id];
  if (kind === 'none') return null;
  const header = TOKEN_HEADERS[kind];
  const token = headerOf(request, header);
  if (token === undefined) {
    world.violations.push(`${id}: header ${header} missing`);
    return { status: 401, json: { errorCode: -79, technicalInfo: 'Empty access token' } };
  }
  const session = world.sessions.find(token);
  const opens =
    session?.kind === kind &&
    (session.kind === 'user' || String(session.dossierId) === textsOf(request.params)['dossierId']);
  return opens ? null : unauthorized(world.switches.expiredTokenBody);
}

/** The language of the dossier token, or 0. */
export function localeOf(world: OctopusWorld, request: FastifyRequest): Locale {
  const token = headerOf(request, TOKEN_HEADERS.dossier);
  const session = token === undefined ? null : world.sessions.find(token);
  return session?.kind === 'dossier' ? session.locale : 0;
}

function scopeOf(world: OctopusWorld, dossierId: number, request: FastifyRequest): string {
  const { limitScope } = world.switches;
  if (limitScope === 'dossier') return String(dossierId);
  const token =
    headerOf(request, TOKEN_HEADERS.dossier) ?? headerOf(request, TOKEN_HEADERS.user) ?? '';
  const user = world.sessions.find(token)?.user ?? '';
  return limitScope === 'user' ? user : 'software-house';
}

function beyondLimit(world: OctopusWorld, id: OperationId, request: FastifyRequest): Answer | null {
  const operation: Operation = OPERATIONS[id];
  const query = textsOf(request.query);
  const dossierId = Number(textsOf(request.params)['dossierId'] ?? query['dossierId'] ?? 0);
  const isSearch = operation.perDayWithSearch !== undefined && Object.keys(query).length > 0;
  const perDay = isSearch ? operation.perDayWithSearch : operation.perDay;
  const counted = isSearch ? `${id}?search` : id;
  const { limitAnswer, limitResetHour: resetHour } = world.switches;
  const scope = scopeOf(world, dossierId, request);
  const call = { dossierId, scope, operation: counted, perDay: perDay ?? null, resetHour };
  if (world.limits.count(call) || limitAnswer === 'not-enforced') return null;
  const technicalInfo = `Maximum number of calls per day exceeded: ${counted}`;
  if (limitAnswer === '400') return refuse({ code: -51, technicalInfo }, 0, 400);
  return plainError(Number(limitAnswer), technicalInfo);
}

type Parsed = { readonly breaches: readonly Breach[]; readonly body: unknown };

function parseBody(operation: Operation, request: FastifyRequest): Parsed {
  if (operation.body === null) return { breaches: [], body: undefined };
  const raw = request.body;
  try {
    const body: unknown = JSON.parse(Buffer.isBuffer(raw) ? raw.toString('utf8') : '');
    return { breaches: bodyBreaches(operation.body, body), body };
  } catch (reason) {
    if (!(reason instanceof SyntaxError)) throw reason;
    return { breaches: [{ at: 'body', how: 'type' }], body: undefined };
  }
}

/** A query parameter that the contract does not know is a violation, though Octopus passes it by (recorded). */
function isRefused({ at, how }: Breach): boolean {
  return !(how === 'unknown' && at.startsWith('query.'));
}

function hasWrongType(operation: Operation, request: FastifyRequest): boolean {
  const mediaType = headerOf(request, 'content-type')?.split(';')[0];
  return operation.body !== null && mediaType !== 'application/json';
}

/** Limit, then parameters and body; what the contract does not allow is noted as a violation. */
export function admit(world: OctopusWorld, id: OperationId, request: FastifyRequest): Admission {
  const operation: Operation = OPERATIONS[id];
  const refused = beyondLimit(world, id, request);
  if (refused !== null) return { admitted: false, answer: refused };
  if (hasWrongType(operation, request)) {
    world.violations.push(`${id}: header content-type is not application/json`);
    return { admitted: false, answer: { status: 415 } };
  }
  const { body, breaches: inBody } = parseBody(operation, request);
  const path = textsOf(request.params);
  const inPath = queryBreaches(
    Object.fromEntries(Object.keys(path).map((name) => [name, 'int!'])),
    path,
  );
  const query = textsOf(request.query);
  const breaches = [...inPath, ...queryBreaches(operation.query, query), ...inBody];
  world.violations.push(...breaches.map(({ at, how }) => `${id}: ${at} ${how}`));
  const grave = breaches.filter(isRefused);
  if (grave.length === 0) return { admitted: true, parameters: { ...query, ...path }, body };
  const onlyElements = grave.every(({ how }) => how === 'element');
  const answer: Answer =
    onlyElements && operation.invalidElements500 === true ? { status: 500 } : INVALID_PARAMETERS;
  return { admitted: false, answer };
}
