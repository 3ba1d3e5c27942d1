import type { Fault } from '../../../shared/model/fault.ts';
import type { ServiceAnswer } from '../http/port.ts';
import type { SecretRegistry } from '../http/redaction.ts';
import { retryMomentMs } from '../http/retry-after.ts';
import { errorListSchema, errorMessageSchema } from './wire.ts';

/** How long to stay away after a 429 that names no time; Billit publishes no figures. */
export const RATE_LIMIT_PAUSE_MS = 60_000;

const MAX_TEXT = 500;

/** Which call was answered, and how its texts are freed of secrets. */
export type CallContext = {
  readonly operation: string;
  /** A change may have been made when the answer is an error of the service itself. */
  readonly writes: boolean;
  readonly redact: SecretRegistry['redact'];
  readonly nowMs: number;
};

/** What an answer means as a fault; null when it is a success. */
export function faultOf(answer: ServiceAnswer, context: CallContext): Fault | null {
  const { status } = answer;
  const { operation } = context;
  if (status >= 200 && status < 300) return null;
  const error = errorOf(answer.json);
  const clean = (text: string): string => context.redact(text, MAX_TEXT).trim();
  const detail = error.code === '' ? `HTTP ${status}` : clean(error.code);
  // Billit answers 401 both to a bad key and to a company that the key does not reach; there is no 403.
  if (status === 401) return { kind: 'sign-in-needed', service: 'billit', detail };
  if (status === 403) return { kind: 'no-access', service: 'billit', detail };
  if (status === 404) return { kind: 'not-found', service: 'billit', operation };
  if (status === 429) {
    const askedMs = retryMomentMs(answer.headers, context.nowMs);
    const retryAtMs = askedMs ?? context.nowMs + RATE_LIMIT_PAUSE_MS;
    return { kind: 'rate-limited', service: 'billit', operation, retryAtMs };
  }
  if (status >= 500 || status === 408) {
    return context.writes
      ? { kind: 'unknown-outcome', service: 'billit', operation, detail }
      : { kind: 'offline', service: 'billit', detail };
  }
  if (status < 400) return { kind: 'malformed', service: 'billit', operation, detail };
  return {
    kind: 'rejected',
    service: 'billit',
    operation,
    status,
    vendorCode: error.code === '' ? null : clean(error.code),
    message: clean(error.description),
    technical: '',
  };
}

function errorOf(json: unknown): { readonly code: string; readonly description: string } {
  const list = errorListSchema.safeParse(json);
  const first = list.success ? list.data.errors[0] : undefined;
  if (first !== undefined) return { code: first.Code, description: first.Description };
  const message = errorMessageSchema.safeParse(json);
  return { code: '', description: message.success ? message.data.Message : '' };
}
