import type { Fault } from '../../../shared/model/fault.ts';
import {
  errorOfCode,
  errorOfWords,
  OCTOPUS_ERRORS,
  type OctopusErrorName,
} from '../../../shared/octopus-errors/catalogue.ts';
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

const REQUEST_TIMEOUT = 408;
const TOO_LARGE = 413;
const TOO_MANY = 429;

/** Whether an answer says that the token is no longer good: the call was surely not carried out. */
export function refusesToken(answer: ServiceAnswer): boolean {
  const error = errorOf(answer.json);
  const named = namedError(error);
  return named === null || named === 'octopus-refused'
    ? answer.status === 401
    : named === 'token-refused';
}

/** Octopus answers 404 with a technical text and no code when a list, a search or a sync has nothing to give. */
export function isNothingFound(answer: ServiceAnswer): boolean {
  const error = errorOf(answer.json);
  return answer.status === 404 && error !== null && error.technical !== '' && error.code === null;
}

/** What an answer means as a fault; null when it is a success (a 2xx without an error in it). */
export function faultOf(answer: ServiceAnswer, context: CallContext): Fault | null {
  const error = errorOf(answer.json);
  const name = errorNameOf(answer, error, context.writes);
  return name === null ? null : faultNamed(name, answer, error, context);
}

/**
 * Which error of the catalogue an answer is; null when it is none. A write that is not refused with 4xx, or with a code
 * in a 2xx, proves nothing, whatever its text says.
 */
function errorNameOf(
  answer: ServiceAnswer,
  error: OctopusError | null,
  writes: boolean,
): OctopusErrorName | null {
  const { status } = answer;
  const success = status >= 200 && status < 300;
  if (success && error === null) {
    // A success with a web page in it came from something in between.
    if (!answer.text.trimStart().startsWith('<')) return null;
    return writes ? 'no-answer' : 'unreadable-answer';
  }
  const refused = status >= 400 && status < 500 && status !== REQUEST_TIMEOUT;
  if (writes && !refused && !(success && error?.code !== null)) return 'no-answer';
  return namedError(error) ?? errorOfStatus(status, error, writes);
}

/** What Octopus names itself, by code or by words; null when it names nothing. */
export function namedError(error: OctopusError | null): OctopusErrorName | null {
  if (error === null) return null;
  const { code, technical, message } = error;
  // The message says no more than a known code does: Octopus has one text per code and language.
  const byCode = code === null ? null : errorOfCode(code, technical);
  const byWords = byCode ?? errorOfWords(`${technical} ${message}`);
  return byWords ?? (code === null ? null : 'octopus-refused');
}

function errorOfStatus(
  status: number,
  error: OctopusError | null,
  writes: boolean,
): OctopusErrorName {
  if (status === TOO_MANY) return 'limit-reached';
  if (status === 401) return 'token-refused';
  if (status === 403) return writes ? 'journal-locked' : 'no-access';
  if (status === TOO_LARGE) return 'too-large';
  if (status >= 500 || status === REQUEST_TIMEOUT) return 'server-error';
  if (status >= 300 && status < 400) return 'unreadable-answer';
  if (status === 404 && !writes) return error === null ? 'unreadable-answer' : 'nothing-found';
  return 'octopus-refused';
}

function faultNamed(
  name: OctopusErrorName,
  answer: ServiceAnswer,
  error: OctopusError | null,
  context: CallContext,
): Fault {
  const kind = OCTOPUS_ERRORS[name].fault;
  const { operation, redact, nowMs } = context;
  const code = error?.code ?? null;
  const detail = describe(answer.status, code);
  switch (kind) {
    case 'no-access':
    case 'sign-in-needed':
    case 'offline':
      return { kind, service: 'octopus', detail, error: name };
    case 'rate-limited': {
      const retryAtMs = retryMomentMs(answer.headers, nowMs) ?? nowMs + RATE_LIMIT_PAUSE_MS;
      return { kind, service: 'octopus', operation, retryAtMs };
    }
    case 'not-found':
      return { kind, service: 'octopus', operation };
    case 'unknown-outcome':
    case 'malformed':
      return { kind, service: 'octopus', operation, detail };
    case 'rejected':
      return {
        kind,
        service: 'octopus',
        operation,
        status: answer.status,
        vendorCode: code === null ? null : String(code),
        message: redact(error?.message ?? '', MAX_TEXT).trim(),
        technical: redact(error?.technical ?? '', MAX_TEXT).trim(),
        error: name,
      };
  }
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
