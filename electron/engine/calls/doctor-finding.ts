import type { DoctorFinding } from '../../../shared/model/doctor.ts';
import type { Fault } from '../../../shared/model/fault.ts';
import type { MailFault } from '../../../shared/model/mail-fault.ts';

const NO_SUCH_NAME = /\b(ENOTFOUND|EAI_AGAIN|EAI_NODATA|EAI_NONAME)\b/;
const CERTIFICATE = /CERT|SELF_SIGNED|UNABLE_TO_(GET|VERIFY)|ERR_TLS|ERR_SSL|EPROTO/;

/** Octopus' own codes in the detail of a fault (facts/octopus-behaviour, section 7). */
const SOFTWARE_HOUSE = /error -68\b/;
const NO_ACCESS = /error -3\b|HTTP 404/;
const DISABLED = /error -5\b/;
const PROXY_SIGN_IN = /HTTP 407/;

/** What a fault of a service means to the doctor. */
export function findingOf(fault: Fault): DoctorFinding {
  switch (fault.kind) {
    case 'offline':
      return { kind: networkKind(fault.detail), data: { detail: fault.detail } };
    case 'sign-in-needed':
      return { kind: signInKind(fault), data: { detail: fault.detail } };
    case 'no-access':
      return { kind: accessKind(fault.detail), data: { detail: fault.detail } };
    // A page or a body that is none of the service's came from something in between.
    case 'malformed':
      return { kind: 'proxy', data: { detail: fault.detail } };
    case 'budget-spent':
    case 'rate-limited':
      return { kind: 'limit', data: { operation: fault.operation } };
    case 'keychain-unavailable':
      return { kind: 'keychain', data: { detail: fault.detail } };
    case 'secret-missing':
      return { kind: 'keychain', data: { detail: fault.name } };
    case 'rejected':
      return { kind: 'unexpected', data: { detail: `${fault.status} ${fault.message}`.trim() } };
    default:
      return { kind: 'unexpected', data: { detail: fault.kind } };
  }
}

function networkKind(detail: string): DoctorFinding['kind'] {
  if (NO_SUCH_NAME.test(detail)) return 'name';
  if (PROXY_SIGN_IN.test(detail)) return 'proxy';
  return CERTIFICATE.test(detail) ? 'tls' : 'unreachable';
}

function signInKind({ service, detail }: Extract<Fault, { kind: 'sign-in-needed' }>) {
  if (PROXY_SIGN_IN.test(detail)) return 'proxy';
  if (service === 'billit') return 'api-key';
  return SOFTWARE_HOUSE.test(detail) ? 'software-house' : 'password';
}

/** Without a code the refusal concerns the dossier's module: nothing about this user was said (S77 apart from S80). */
function accessKind(detail: string): DoctorFinding['kind'] {
  if (DISABLED.test(detail)) return 'dossier-disabled';
  return NO_ACCESS.test(detail) ? 'right-missing' : 'module-off';
}

/** What a failed test of the mail server means to the doctor. */
export function mailFindingOf(fault: MailFault): DoctorFinding {
  const data = {
    fault: fault.kind,
    answer: fault.answer,
    ...('recipient' in fault ? { recipient: fault.recipient } : {}),
  };
  if (fault.kind === 'login-refused') return { kind: 'mail-login', data };
  if (fault.kind === 'recipient-refused') return { kind: 'mail-recipient', data };
  return { kind: 'mail-server', data };
}
