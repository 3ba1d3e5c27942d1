import type { z } from 'zod';
import type { Clock } from '../../../shared/clock.ts';
import type { Fault } from '../../../shared/model/fault.ts';
import { fail, ok, type Result } from '../../../shared/result.ts';
import type { HttpClient, ServiceAnswer } from '../http/port.ts';
import type { CallBudget } from './call-budget.ts';
import { faultOf, isNothingFound } from './faults.ts';
import type { LimitedOperation } from './limits.ts';
import { issuesOf } from './map.ts';
import type { OctopusTarget } from './port.ts';
import { withRenewal, type TokenSource } from './renewal.ts';
import type { OctopusSession } from './session.ts';

/** What the client is built from. */
export type OctopusClientOptions = {
  readonly http: HttpClient;
  readonly session: OctopusSession;
  readonly budget: CallBudget;
  /** Address of the API, without a slash at the end. */
  readonly baseUrl: string;
  readonly clock: Clock;
};

/** One call of the contract, as the client makes it. */
export type Call = {
  /** Under which name it is counted. */
  readonly operation: LimitedOperation;
  /** Dossier in whose count it goes; 0 outside a dossier. */
  readonly octopusDossierId: number;
  readonly dossierId: OctopusTarget['dossierId'];
  readonly method: 'GET' | 'POST' | 'PUT';
  readonly path: string;
  /** Which header carries which token; null where the contract asks for none. */
  readonly access: {
    readonly header: 'Token' | 'dossierToken';
    readonly tokens: TokenSource;
  } | null;
  /** Headers that the contract has beside the token. */
  readonly headers: Readonly<Record<string, string>>;
  readonly json: unknown;
  /** Whether it changes something: then it is never repeated by itself. Reports are read with POST. */
  readonly writes: boolean;
};

/** The call that lists the dossiers of the login. */
export function listCall(session: OctopusSession): Call {
  return {
    operation: 'getDossiers',
    octopusDossierId: 0,
    dossierId: null,
    method: 'GET',
    path: '/dossiers',
    access: { header: 'Token', tokens: session.login },
    headers: {},
    json: undefined,
    writes: false,
  };
}

/** A read in one dossier. */
export function dossierCall(
  session: OctopusSession,
  target: OctopusTarget,
  operation: LimitedOperation,
  path: string,
): Call {
  return {
    operation,
    octopusDossierId: target.octopusDossierId,
    dossierId: target.dossierId,
    method: 'GET',
    path: `/dossiers/${target.octopusDossierId}${path}`,
    access: { header: 'dossierToken', tokens: session.dossier(target) },
    headers: {},
    json: undefined,
    writes: false,
  };
}

/** The same call as a write. */
export function asWrite(call: Call, method: 'POST' | 'PUT', json: unknown): Call {
  return { ...call, method, json, writes: true };
}

/** An answer, and what it means when it is no success. */
export type Sent = { readonly answer: ServiceAnswer; readonly fault: Fault | null };

/**
 * Makes one call. A spent budget stops it before any token is asked for; a token that cannot be had costs no budget; a
 * call repeated with a new token is counted again.
 */
export async function send(options: OctopusClientOptions, call: Call): Promise<Result<Sent>> {
  const { operation, octopusDossierId, access, writes } = call;
  const open = await options.budget.check(operation, octopusDossierId);
  if (!open.ok) return open;
  const carryOut = async (tokenHeader: Record<string, string>): Promise<Result<ServiceAnswer>> => {
    const reserve = () => options.budget.reserve(operation, octopusDossierId);
    const reserved = await reserve();
    if (!reserved.ok) return reserved;
    return options.http({
      service: 'octopus',
      operation: contractName(operation),
      dossierId: call.dossierId,
      method: call.method,
      url: `${options.baseUrl}${call.path}`,
      headers: { ...call.headers, ...tokenHeader },
      json: call.json,
      repeat: writes ? 'once' : 'read',
      beforeRepeat: reserve,
    });
  };
  const answered = await (access === null
    ? carryOut({})
    : withRenewal(access.tokens, (token) => carryOut({ [access.header]: token })));
  if (!answered.ok) return answered;
  const answer = answered.value;
  const nowMs = options.clock.now();
  const { redact } = options.session;
  const context = { operation: contractName(operation), writes, redact, nowMs };
  return ok({ answer, fault: faultOf(answer, context) });
}

/** The operationId of the contract: a search has a count of its own but is the same operation. */
export function contractName(operation: LimitedOperation): string {
  return operation.replace(':search', '');
}

/** Reads a list; Octopus answers 404 when there is nothing in it. */
export function readList<Row>(
  options: OctopusClientOptions,
  call: Call,
  schema: z.ZodType<readonly Row[]>,
): Promise<Result<readonly Row[]>> {
  return readOr(options, call, schema, []);
}

/** The same, row by row as the program knows it. */
export async function readRows<Row, Out>(
  options: OctopusClientOptions,
  call: Call,
  how: { readonly schema: z.ZodType<readonly Row[]>; readonly toDomain: (row: Row) => Out },
): Promise<Result<readonly Out[]>> {
  const rows = await readList(options, call, how.schema);
  return rows.ok ? ok(rows.value.map(how.toDomain)) : rows;
}

/** Reads an answer that is `nothing` when Octopus says in so many words that it found nothing. */
export async function readOr<Out>(
  options: OctopusClientOptions,
  call: Call,
  schema: z.ZodType<Out>,
  nothing: Out,
): Promise<Result<Out>> {
  const found = await readFound(options, call, schema);
  return found.ok ? ok(found.value ?? nothing) : found;
}

/** Reads one answer; null when Octopus has nothing to give. */
export async function readFound<Answer>(
  options: OctopusClientOptions,
  call: Call,
  schema: z.ZodType<Answer>,
): Promise<Result<Answer | null>> {
  const sent = await send(options, call);
  if (!sent.ok) return sent;
  const { answer, fault } = sent.value;
  if (isNothingFound(answer)) return ok(null);
  if (fault !== null) return fail(fault);
  const parsed = schema.safeParse(answer.json);
  return parsed.success ? ok(parsed.data) : fail(malformed(call, issuesOf(parsed.error)));
}

/** An answer that does not have the shape of the contract. */
export function malformed(call: Call, detail: string): Fault {
  return { kind: 'malformed', service: 'octopus', operation: contractName(call.operation), detail };
}

/** Makes a write whose answer says no more than that it was done. */
export async function sendWrite(
  options: OctopusClientOptions,
  call: Call,
): Promise<Result<ServiceAnswer>> {
  const sent = await send(options, call);
  if (!sent.ok) return sent;
  const { answer, fault } = sent.value;
  return fault === null ? ok(answer) : fail(fault);
}
