import type { Fault } from '../../../shared/model/fault.ts';
import type { ServiceAnswer } from '../http/port.ts';
import type { SecretRegistry } from '../http/redaction.ts';
import { retryMomentMs } from '../http/retry-after.ts';
import { errorSchema } from './wire.ts';

/** How long to stay away after Octopus says that it is too much and names no time: none was ever recorded. */
export const RATE_LIMIT_PAUSE_MS = 15 * 60_000;

const MAX_TEXT = 500;

/** What kind of call was answered, and how its texts are freed of secrets. */
export type CallContext = {
  readonly operation: string;
  /** A call that changes something: an answer that proves nothing leaves its outcome unknown. */
  readonly writes: boolean;
  readonly redact: SecretRegistry['redact'];
  readonly nowMs: number;
};

/** An error as Octopus writes it; `code` is null when it names none. */
export type OctopusError = {
  readonly code: number | null;
  readonly message: string;
  readonly technical: string;
};

/** Reads the error in an answer's JSON; null when there is none (a code of 0 alone is no error). */
export function errorOf(json: unknown): OctopusError | null {
  const parsed = errorSchema.safeParse(json);
  if (!parsed.success) return null;
  const code = parsed.data.errorCode ?? 0;
  const message = parsed.data.errorMessage ?? '';
  const technical = parsed.data.technicalInfo ?? '';
  if (code === 0 && message === '' && technical === '') return null;
  return { code: code === 0 ? null : code, message, technical };
}

const NO_ACCESS = new Set([-3, -5]);
const NOT_SIGNED_IN = new Set([-1, -2, -68]);
const TOO_MANY_CONNECTIONS = -51;
const REQUEST_TIMEOUT = 408;

/** Whether an answer says that the token is no longer good: the call was surely not carried out. */
export function refusesToken(answer: ServiceAnswer): boolean {
  const code = errorOf(answer.json)?.code ?? 0;
  if (NO_ACCESS.has(code)) return false;
  return answer.status === 401 || code === -2;
}

/** Octopus answers 404 with a technical text and no code when a list, a search or a sync has nothing to give. */
export function isNothingFound(answer: ServiceAnswer): boolean {
  const error = errorOf(answer.json);
  return answer.status === 404 && error !== null && error.technical !== '' && error.code === null;
}

/** What an answer means as a fault; null when it is a success (a 2xx without an error in it). */
export function faultOf(answer: ServiceAnswer, context: CallContext): Fault | null {
  const error = errorOf(answer.json);
  const success = answer.status >= 200 && answer.status < 300;
  if (success && error === null) return foreignFault(answer, context);
  return (
    accessFault(answer, error, context) ??
    unansweredFault(answer, error, context) ??
    refusalFault(answer, error, context)
  );
}

/** A success with a web page in it came from something in between: it proves nothing. */
function foreignFault(answer: ServiceAnswer, context: CallContext): Fault | null {
  if (!answer.text.trimStart().startsWith('<')) return null;
  const { operation } = context;
  const detail = describe(answer.status, null);
  return context.writes
    ? { kind: 'unknown-outcome', service: 'octopus', operation, detail }
    : { kind: 'malformed', service: 'octopus', operation, detail };
}

function accessFault(
  answer: ServiceAnswer,
  error: OctopusError | null,
  context: CallContext,
): Fault | null {
  const code = error?.code ?? 0;
  const detail = describe(answer.status, error?.code ?? null);
  if (NO_ACCESS.has(code)) return { kind: 'no-access', service: 'octopus', detail };
  if (answer.status === 429 || code === TOO_MANY_CONNECTIONS) {
    const askedMs = retryMomentMs(answer.headers, context.nowMs);
    const retryAtMs = askedMs ?? context.nowMs + RATE_LIMIT_PAUSE_MS;
    return { kind: 'rate-limited', service: 'octopus', operation: context.operation, retryAtMs };
  }
  if (answer.status === 401 || NOT_SIGNED_IN.has(code)) {
    return { kind: 'sign-in-needed', service: 'octopus', detail };
  }
  if (answer.status === 403 && !context.writes) {
    return { kind: 'no-access', service: 'octopus', detail };
  }
  return null;
}

/** Answers that do not prove whether the call was carried out. */
function unansweredFault(
  answer: ServiceAnswer,
  error: OctopusError | null,
  context: CallContext,
): Fault | null {
  const { status } = answer;
  const refused = status >= 400 && status < 500 && status !== REQUEST_TIMEOUT;
  if (refused || (status < 300 && error?.code !== null)) return null;
  const detail = describe(status, error?.code ?? null);
  const { operation } = context;
  if (context.writes) return { kind: 'unknown-outcome', service: 'octopus', operation, detail };
  if (status >= 500 || status === REQUEST_TIMEOUT) {
    return { kind: 'offline', service: 'octopus', detail };
  }
  return status >= 300 ? { kind: 'malformed', service: 'octopus', operation, detail } : null;
}

function refusalFault(
  answer: ServiceAnswer,
  error: OctopusError | null,
  context: CallContext,
): Fault {
  const { operation } = context;
  if (answer.status === 404 && !context.writes) {
    const detail = describe(404, null);
    return error === null
      ? { kind: 'malformed', service: 'octopus', operation, detail }
      : { kind: 'not-found', service: 'octopus', operation };
  }
  const code = error?.code ?? null;
  return {
    kind: 'rejected',
    service: 'octopus',
    operation,
    status: answer.status,
    vendorCode: code === null ? null : String(code),
    message: context.redact(error?.message ?? '', MAX_TEXT).trim(),
    technical: context.redact(error?.technical ?? '', MAX_TEXT).trim(),
  };
}

function describe(status: number, code: number | null): string {
  return code === null ? `HTTP ${status}` : `HTTP ${status}, error ${code}`;
}

/**
 * The last number of a journal as the refusal of a number (-13) tells it; null when it does not. Octopus words it as
 * "Last Document = 6.  New Document = 1." and as "Last Document  : 5".
 */
export function lastNumberFromTechnicalInfo(text: string): number | null {
  const digits = /\blast document\s*[=:]\s*(\d{1,9})(?!\d)/i.exec(text)?.[1];
  return digits === undefined ? null : Number(digits);
}
