import type { CommunicationEntry } from '../store/communication-ports.ts';
import type { ServiceRequest } from './port.ts';
import type { SecretRegistry } from './redaction.ts';
import {
  withoutSecretAssignments,
  withoutSecretFields,
  withoutSecretParameters,
} from './sensitive-fields.ts';

/** A body as it was exchanged: its bytes, and what was read from it. */
export type ExchangedBody = {
  readonly bytes: number;
  /** The JSON value; undefined when it is no JSON. */
  readonly json: unknown;
  readonly text: string;
};

/** One try of a request, as it went. */
export type Exchange = {
  readonly id: string;
  readonly correlationId: string;
  readonly atMs: number;
  readonly durationMs: number;
  readonly request: ServiceRequest;
  readonly sent: ExchangedBody;
  /** Null when no complete answer came. */
  readonly received: (ExchangedBody & { readonly status: number }) | null;
  readonly fault: string | null;
};

/** How a text is made fit for the log. */
export type LogWriter = { readonly secrets: SecretRegistry; readonly maxChars: number };

/** No body. */
export const NO_BODY: ExchangedBody = { bytes: 0, json: undefined, text: '' };

/** The communication entry of one try: no headers, no secrets, no files, bodies cut. */
export function communicationEntry(exchange: Exchange, writer: LogWriter): CommunicationEntry {
  const { request, sent, received } = exchange;
  return {
    id: exchange.id,
    correlationId: exchange.correlationId,
    atMs: exchange.atMs,
    dossierId: request.dossierId,
    service: request.service,
    operation: request.operation,
    method: request.method,
    path: loggedPath(request.url, writer),
    status: received?.status ?? null,
    fault: exchange.fault,
    durationMs: exchange.durationMs,
    requestBytes: sent.bytes,
    responseBytes: received?.bytes ?? 0,
    requestBody: loggedBody(sent, writer),
    responseBody: received === null ? '' : loggedBody(received, writer),
  };
}

function loggedPath(url: string, writer: LogWriter): string {
  const { pathname, search } = new URL(url);
  const query = withoutSecretParameters(search.slice(1));
  return loggedText(query === '' ? pathname : `${pathname}?${query}`, writer);
}

function loggedBody(body: ExchangedBody, writer: LogWriter): string {
  if (body.json !== undefined) {
    return loggedText(JSON.stringify(withoutSecretFields(body.json)), writer);
  }
  // What is not text (a file sent as it is) says nothing in a log.
  if (body.text.includes('\u0000')) return `[${body.bytes} bytes]`;
  return withoutSecretAssignments(loggedText(body.text, writer));
}

function loggedText(text: string, { secrets, maxChars }: LogWriter): string {
  const kept = secrets.redact(text, maxChars);
  return text.length > maxChars ? `${kept}… [${text.length} characters]` : kept;
}
