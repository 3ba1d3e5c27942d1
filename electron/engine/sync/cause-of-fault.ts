import type { Fault } from '../../../shared/model/fault.ts';
import type { Cause } from '../../../shared/model/cause.ts';

/** When a document that waits for this fault to pass is tried again, counted from now; null: the fault says itself. */
const RETRY_MS = {
  offline: 2 * 60_000,
  'sign-in-needed': 60 * 60_000,
  'no-access': 60 * 60_000,
  'keychain-unavailable': 10 * 60_000,
} as const;

/** The cause under which a document is parked when a fault that has nothing to do with it stops the work. */
export function passingCause(
  fault: Fault,
  nowMs: number,
): { readonly cause: Cause; readonly dueAtMs: number } | null {
  switch (fault.kind) {
    case 'offline':
    case 'sign-in-needed':
    case 'no-access':
    case 'keychain-unavailable':
      return {
        cause: { kind: fault.kind, data: { detail: fault.detail } },
        dueAtMs: nowMs + RETRY_MS[fault.kind],
      };
    case 'secret-missing':
      return {
        cause: { kind: 'sign-in-needed', data: { detail: fault.name } },
        dueAtMs: nowMs + RETRY_MS['sign-in-needed'],
      };
    case 'budget-spent':
    case 'rate-limited':
      return {
        cause: { kind: 'limit-reached', data: { operation: fault.operation } },
        dueAtMs: fault.retryAtMs,
      };
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
      return null;
  }
}
