import type { z } from 'zod';
import type { Clock } from '../../../shared/clock.ts';
import type { Fault } from '../../../shared/model/fault.ts';
import { fail, ok, type Result } from '../../../shared/result.ts';
import type { PartyStrategy } from '../domain/dossier.ts';
import type { HttpClient, ServiceAnswer } from '../http/port.ts';
import type { SecretRegistry } from '../http/redaction.ts';
import type { AuthProvider } from './auth-provider.ts';
import { faultOf } from './faults.ts';
import { issuesOf } from './map.ts';
import type { Pace } from './pace.ts';
import { PARTY_HEADERS } from './party-context.ts';
import type { BillitTarget } from './port.ts';

/** What every call of one login is made with. */
export type CallParts = {
  readonly http: HttpClient;
  /** Address of the service, without a slash at the end and without `/v1`. */
  readonly baseUrl: string;
  readonly auth: AuthProvider;
  /** Gets every secret learned, so that no log or fault shows it. */
  readonly secrets: SecretRegistry;
  readonly clock: Clock;
  readonly pace: Pace;
  /** PartyID of the accounting firm itself; null when the login is no accountant's. */
  readonly accountantPartyId: string | null;
  /** How a client company is addressed; by default as client within the accountant. */
  readonly strategy?: PartyStrategy;
};

/** One call of the contract. */
export type Call = {
  readonly operation: string;
  /** null for calls that are about the login itself. */
  readonly target: BillitTarget | null;
  readonly url: string;
  /** Left out: a read, repeated when no answer comes. A change is made once. */
  readonly change?: {
    readonly method: 'POST' | 'PATCH';
    readonly json: unknown;
    /** The same for the same change, so that Billit makes it once (docs.billit.be, "idempotent-tokens"). */
    readonly key?: string;
  };
};

/** Makes a call and reads its answer by the contract. */
export function ask<Row>(
  parts: CallParts,
  call: Call,
  schema: z.ZodType<Row>,
): Promise<Result<Row>> {
  return parts.pace.through(async () => {
    const answer = await send(parts, call);
    if (!answer.ok) return answer;
    const parsed = schema.safeParse(answer.value.json);
    return parsed.success ? ok(parsed.data) : fail(malformed(call, issuesOf(parsed.error)));
  });
}

/** Makes a call of which the answer says no more than that it went well. */
export function tell(parts: CallParts, call: Call): Promise<Result<null>> {
  return parts.pace.through(async () => {
    const answer = await send(parts, call);
    return answer.ok ? ok(null) : answer;
  });
}

/** An answer that is not as the contract says. */
export function malformed(call: Call, detail: string): Fault {
  return { kind: 'malformed', service: 'billit', operation: call.operation, detail };
}

/** One success; with credentials that Billit took for expired it is tried once more with fresh ones. */
async function send(parts: CallParts, call: Call): Promise<Result<ServiceAnswer>> {
  const first = await sendOnce(parts, call);
  if (first.ok || first.fault.kind !== 'sign-in-needed') return first;
  return parts.auth.expired(first.fault.detail) ? sendOnce(parts, call) : first;
}

async function sendOnce(parts: CallParts, call: Call): Promise<Result<ServiceAnswer>> {
  const { auth, secrets, clock, pace } = parts;
  const own = await auth.headers();
  if (!own.ok) return own;
  const { operation, change } = call;
  const answer = await parts.http({
    service: 'billit',
    operation,
    dossierId: call.target?.dossierId ?? null,
    method: change?.method ?? 'GET',
    url: call.url,
    headers: { ...own.value, ...partyHeaders(parts, call.target), ...idempotency(change?.key) },
    json: change?.json,
    repeat: change === undefined ? 'read' : 'once',
    beforeRepeat: async () => {
      await pace.admit();
      return ok(null);
    },
  });
  if (!answer.ok) return answer;
  const writes = change !== undefined;
  const { redact } = secrets;
  const fault = faultOf(answer.value, { operation, writes, redact, nowMs: clock.now() });
  return fault === null ? answer : fail(fault);
}

function partyHeaders(
  parts: CallParts,
  target: BillitTarget | null,
): Readonly<Record<string, string>> {
  if (target === null) return {};
  const headers = PARTY_HEADERS[target.strategy ?? parts.strategy ?? 'client-within-accountant'];
  return headers(target.partyId, parts.accountantPartyId);
}

/** Billit's pages give the header two names. */
function idempotency(key: string | undefined): Readonly<Record<string, string>> {
  return key === undefined ? {} : { 'Idempotency-Key': key, 'Idempotent-Key': key };
}

/** Something of another company than the one asked for; `received` says what it named. */
export function mixedUp(target: BillitTarget, received: string): Fault {
  return { kind: 'wrong-company', service: 'billit', expected: target.partyId, received };
}
