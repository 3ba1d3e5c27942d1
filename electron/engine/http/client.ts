import type { Chance, Clock } from '../../../shared/clock.ts';
import type {
  HttpRequest,
  HttpResponse,
  Transport,
  TransportFault,
} from '../../../shared/http-exchange.ts';
import type { Fault } from '../../../shared/model/fault.ts';
import { fail, ok, type Result } from '../../../shared/result.ts';
import type { CommunicationStore } from '../store/communication-ports.ts';
import { communicationEntry, NO_BODY, type ExchangedBody } from './exchange-entry.ts';
import { HTTP_LIMITS, MAX_READ_TRIES, type HttpLimits } from './limits.ts';
import type { HttpClient, ServiceAnswer, ServiceRequest } from './port.ts';
import type { SecretRegistry } from './redaction.ts';
import { retryMomentMs } from './retry-after.ts';

/** What the client is built from. */
export type HttpClientParts = {
  readonly transport: Transport;
  readonly clock: Clock;
  readonly chance: Chance;
  readonly communication: Pick<CommunicationStore, 'append'>;
  readonly secrets: SecretRegistry;
  readonly limits?: Partial<HttpLimits>;
};

type Parts = HttpClientParts & { readonly limits: HttpLimits };
/** One try to be made: what goes out, and the request it belongs to. */
type Try = {
  readonly request: ServiceRequest;
  readonly outgoing: HttpRequest;
  readonly sent: ExchangedBody;
  readonly correlationId: string;
};

/** Statuses by which a service says that it did not handle a read and may be asked again. */
const REPEATABLE_STATUSES: ReadonlySet<number> = new Set([429, 502, 503, 504]);
const utf8 = new TextDecoder();

/** The one way out to the services; see `HttpClient` for the retry classes. */
export function createHttpClient(given: HttpClientParts): HttpClient {
  const parts: Parts = { ...given, limits: { ...HTTP_LIMITS, ...given.limits } };
  return async (request) => {
    const attempt = prepare(request, parts);
    const maxTries = request.repeat === 'read' ? MAX_READ_TRIES : 1;
    let outcome = await exchange(attempt, parts);
    for (let tries = 1; tries < maxTries; tries += 1) {
      const waitMs = waitBeforeRepeat(outcome, tries, parts);
      if (waitMs === null) break;
      await parts.clock.sleep(waitMs);
      const allowed = await request.beforeRepeat?.();
      if (allowed?.ok === false) break;
      outcome = await exchange(attempt, parts);
    }
    return outcome;
  };
}

function prepare(request: ServiceRequest, { chance, limits }: Parts): Try {
  const text = bodyText(request);
  const body = text === null ? null : new TextEncoder().encode(text);
  return {
    request,
    correlationId: chance.id(),
    sent: text === null ? NO_BODY : { bytes: body?.length ?? 0, json: request.json, text },
    outgoing: {
      method: request.method,
      url: request.url,
      headers: withDefaults(request, body !== null),
      body,
      timeoutMs: limits.timeoutMs,
      maxResponseBytes: limits.maxResponseBytes,
    },
  };
}

function bodyText({ json, form }: ServiceRequest): string | null {
  if (form !== undefined) return new URLSearchParams(form).toString();
  return json === undefined ? null : JSON.stringify(json);
}

function withDefaults({ headers, form }: ServiceRequest, hasBody: boolean): Record<string, string> {
  const type = form === undefined ? 'application/json' : 'application/x-www-form-urlencoded';
  const given = new Set(Object.keys(headers).map((name) => name.toLowerCase()));
  const defaults = {
    Accept: 'application/json',
    'User-Agent': 'Tentakel',
    ...(hasBody ? { 'Content-Type': type } : {}),
  };
  const missing = Object.entries(defaults).filter(([name]) => !given.has(name.toLowerCase()));
  return { ...Object.fromEntries(missing), ...headers };
}

/** Makes one try and puts it on record, whatever became of it. */
async function exchange(attempt: Try, parts: Parts): Promise<Result<ServiceAnswer>> {
  const { clock, chance, communication, secrets, limits } = parts;
  const atMs = clock.now();
  const response = await parts.transport(attempt.outgoing);
  const outcome = response.ok
    ? ok({ answer: readAnswer(response.value), bytes: response.value.body.length })
    : fail(faultOf(response.fault, attempt.request, secrets));
  const entry = communicationEntry(
    {
      ...attempt,
      id: chance.id(),
      atMs,
      durationMs: clock.now() - atMs,
      received: outcome.ok ? { ...outcome.value.answer, bytes: outcome.value.bytes } : null,
      fault: outcome.ok ? null : outcome.fault.kind,
    },
    { secrets, maxChars: limits.maxLoggedChars },
  );
  await communication.append(entry);
  return outcome.ok ? ok(outcome.value.answer) : outcome;
}

function faultOf(lost: TransportFault, request: ServiceRequest, secrets: SecretRegistry): Fault {
  const { service, operation } = request;
  const detail = secrets.redact(lost.detail);
  // A read changes nothing, so an unknown outcome does no harm.
  return lost.kind === 'not-sent' || request.repeat === 'read'
    ? { kind: 'offline', service, detail }
    : { kind: 'unknown-outcome', service, operation, detail };
}

function readAnswer(response: HttpResponse): ServiceAnswer {
  const { status, headers, body } = response;
  const text = utf8.decode(body);
  return { status, headers, text, json: parseJson(text, headers['content-type']) };
}

function parseJson(text: string, contentType = ''): unknown {
  if (!contentType.includes('json') && !/^\s*[[{]/.test(text)) return undefined;
  try {
    return JSON.parse(text);
  } catch (error) {
    // Errors of a service come as plain text or HTML under any content type.
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** How long to wait before a read is repeated, ms; null when its outcome stands. */
function waitBeforeRepeat(
  outcome: Result<ServiceAnswer>,
  tries: number,
  parts: Parts,
): number | null {
  const { clock, chance, limits } = parts;
  const jitter = 0.5 + chance.next() / 2;
  const backoffMs = Math.round(limits.firstBackoffMs * 2 ** (tries - 1) * jitter);
  if (!outcome.ok) return backoffMs;
  if (!REPEATABLE_STATUSES.has(outcome.value.status)) return null;
  const nowMs = clock.now();
  const askedMs = (retryMomentMs(outcome.value.headers, nowMs) ?? nowMs) - nowMs;
  // Asking before the service wants it would only be refused again: the caller decides when to come back.
  return askedMs > limits.maxWaitMs ? null : Math.max(askedMs, backoffMs);
}
