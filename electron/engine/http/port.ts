import type { Result } from '../../../shared/result.ts';
import type { ServiceName } from '../../../shared/model/fault.ts';
import type { DossierId } from '../domain/ids.ts';

/** One call to a service, in terms of the contract. */
export type ServiceRequest = {
  readonly service: ServiceName;
  /** operationId of the contract: `insertBuySellBooking`. */
  readonly operation: string;
  readonly dossierId: DossierId | null;
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  /** JSON value; undefined for none. */
  readonly json: unknown;
  /** Fields sent as an HTML form instead of JSON (OAuth, RFC 6749); register their secrets first. */
  readonly form?: Readonly<Record<string, string>>;
  /**
   * `read`: repeated after any failure to get an answer, 429, 502, 503, 504 (at most `MAX_READ_TRIES` times).
   * `once`: never repeated; no answer is `unknown-outcome`.
   */
  readonly repeat: 'read' | 'once';
  /** Asked before each repeat, since the service counts it as a call; a fault ends the repeating. */
  readonly beforeRepeat?: () => Promise<Result<null>>;
};

/** Any complete HTTP answer, whatever its status; the client of the service decides what it means. */
export type ServiceAnswer = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** Parsed when the body is JSON, else undefined. */
  readonly json: unknown;
  readonly text: string;
};

/** The one way out: time-outs, size limit, retry class, redaction and a communication entry for every exchange. */
export type HttpClient = (request: ServiceRequest) => Promise<Result<ServiceAnswer>>;
