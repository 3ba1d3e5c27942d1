import type { Result } from './result.ts';

/** One HTTP request as the engine sends it; `url` is absolute, header names are as written. */
export type HttpRequest = {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array | null;
  readonly timeoutMs: number;
  readonly maxResponseBytes: number;
};

/** One complete HTTP response; header names are lower case. */
export type HttpResponse = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
};

/**
 * Why no complete response came. `not-sent`: the request surely did not reach the service (name, connection, TLS
 * refused), so it may be repeated. `no-answer`: it may have been carried out (time-out, reset, cut or oversized answer).
 */
export type TransportFault = {
  readonly kind: 'not-sent' | 'no-answer';
  readonly detail: string;
};

/** The network as an argument: got in the program, the rehearsal world's handlers in simulations. */
export type Transport = (request: HttpRequest) => Promise<Result<HttpResponse, TransportFault>>;
