import type { Cause } from '../../../shared/model/cause.ts';
import type { Fault } from '../../../shared/model/fault.ts';
import {
  isOctopusError,
  OCTOPUS_ERRORS,
  type OctopusErrorName,
} from '../../../shared/octopus-errors/catalogue.ts';

/** What the words of a cause may name of the booking that met a fault (`{{journal}}` and the like). */
export type FaultPlace = Readonly<
  Partial<Record<'journal' | 'period' | 'date' | 'account', string>>
>;

/** What becomes of a document whose work a fault stopped. */
export type Way =
  /** Goes again by itself at `dueAtMs` (epoch ms). */
  | { readonly kind: 'parked'; readonly cause: Cause; readonly dueAtMs: number }
  /** Never by itself. */
  | { readonly kind: 'refused'; readonly cause: Cause }
  /** It may have been done: Octopus is looked at before anything else. */
  | { readonly kind: 'unclear'; readonly cause: Cause }
  /** The number is taken or does not follow; `technical` may tell the last one. */
  | { readonly kind: 'renumber'; readonly technical: string };

/** How long a document rests before it goes again by itself, ms: errors of Octopus by their road. */
const MINUTE_MS = 60_000;
const RETRY_REST_MS = 10 * MINUTE_MS;
/** A person must do something first; hourly fits what Octopus allows per day. */
const PARK_REST_MS = 60 * MINUTE_MS;
const OFFLINE_REST_MS = 2 * MINUTE_MS;

/** What becomes of a document when a call for it failed at Octopus. */
export function wayOfFault(fault: Fault, nowMs: number, place: FaultPlace): Way {
  const cause = causeOfFault(fault, place) ?? unexpected(fault);
  const { kind } = cause;
  if (!isOctopusError(kind)) {
    return { kind: 'parked', cause, dueAtMs: nowMs + ownRestMs(fault) };
  }
  switch (OCTOPUS_ERRORS[kind].road) {
    case 'wait':
      return { kind: 'parked', cause, dueAtMs: retryAtMs(fault) ?? nowMs + PARK_REST_MS };
    case 'retry':
    case 'empty':
      return { kind: 'parked', cause, dueAtMs: nowMs + RETRY_REST_MS };
    case 'park':
      return { kind: 'parked', cause, dueAtMs: nowMs + PARK_REST_MS };
    case 'look-up':
      return { kind: 'unclear', cause };
    case 'renumber':
      return { kind: 'renumber', technical: fault.kind === 'rejected' ? fault.technical : '' };
    case 'ask':
      return { kind: 'refused', cause };
  }
}

/**
 * The cause under which documents wait for a fault to pass; null for a fault that is no matter of a document or that no
 * cause has words for.
 */
export function causeOfFault(fault: Fault, place: FaultPlace): Cause | null {
  const error = octopusError(fault);
  if (error !== null) return { kind: error, data: { ...named(error, place), ...dataOf(fault) } };
  switch (fault.kind) {
    case 'offline':
    case 'keychain-unavailable':
    case 'sign-in-needed':
      return { kind: fault.kind, data: dataOf(fault) };
    case 'no-access':
      return { kind: 'billit-no-access', data: dataOf(fault) };
    case 'secret-missing':
      return { kind: 'sign-in-needed', data: dataOf(fault) };
    case 'rate-limited':
    case 'budget-spent':
      return { kind: 'limit-reached', data: dataOf(fault) };
    case 'unknown-outcome':
    case 'rejected':
    case 'not-found':
    case 'malformed':
    case 'wrong-company':
    case 'profile-unusable':
    case 'backup-not-written':
    case 'backup-unusable':
    case 'not-in-rehearsal':
    case 'sign-in-unfinished':
    case 'redirect-port-taken':
    case 'billit-email-taken':
    case 'link-fixed':
    case 'template-name-taken':
    case 'link-busy':
    case 'billit-dossier-taken':
    case 'octopus-dossier-taken':
    case 'not-in-octopus-dossier':
      return null;
  }
}

/** What the words of an error name of the place; more would tell documents apart that wait for one thing. */
function named(error: OctopusErrorName, place: FaultPlace): FaultPlace {
  const words = OCTOPUS_ERRORS[error].todo.nl;
  return Object.fromEntries(
    Object.entries(place).filter(([name]) => words.includes(`{{${name}}}`)),
  );
}

/** The error of the catalogue behind a fault of Octopus; null when the catalogue has no part in it. */
function octopusError(fault: Fault): OctopusErrorName | null {
  if (!('service' in fault) || fault.service !== 'octopus') return null;
  switch (fault.kind) {
    case 'rejected':
      return fault.error ?? 'octopus-refused';
    case 'no-access':
    case 'sign-in-needed':
      return fault.error ?? fault.kind;
    case 'sign-in-unfinished':
      return 'sign-in-needed';
    case 'offline':
      return fault.error ?? null;
    case 'unknown-outcome':
      return 'no-answer';
    case 'malformed':
      return 'unreadable-answer';
    case 'not-found':
      return 'nothing-found';
    case 'rate-limited':
    case 'budget-spent':
      return 'limit-reached';
    case 'wrong-company':
      return null;
  }
}

/** What the service said: its code and texts, or what else is known. Never empty where a text asks for it. */
function dataOf(fault: Fault): Readonly<Record<string, string>> {
  if (fault.kind === 'rejected') {
    const { status, vendorCode, message, technical } = fault;
    const known = vendorCode ?? `HTTP ${String(status)}`;
    return { code: known, message: message || technical || known, technical };
  }
  if ('detail' in fault) return { detail: fault.detail };
  if ('operation' in fault) return { operation: fault.operation };
  return 'name' in fault ? { detail: fault.name } : {};
}

function unexpected(fault: Fault): Cause {
  return { kind: 'octopus-refused', data: { code: fault.kind, message: fault.kind } };
}

function retryAtMs(fault: Fault): number | null {
  return 'retryAtMs' in fault ? fault.retryAtMs : null;
}

function ownRestMs(fault: Fault): number {
  return fault.kind === 'offline' ? OFFLINE_REST_MS : RETRY_REST_MS;
}
