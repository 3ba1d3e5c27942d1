import type { MailFault } from '../../../shared/model/mail-fault.ts';

/** An error of the SMTP library, as far as it is looked at. */
export type SmtpError = Error & {
  readonly code?: string | undefined;
  readonly command?: string | undefined;
  readonly response?: string | undefined;
  readonly responseCode?: number | undefined;
};

/** What was being done when the error came. */
export type SmtpAttempt = {
  readonly recipient: string;
  readonly sizeBytes: number;
  /** Whether the first byte of the message may have left. */
  readonly messageLeft: boolean;
};

const NO_SUCH_NAME = new Set(['ENOTFOUND', 'EAI_AGAIN', 'EAI_NODATA', 'EAI_NONAME', 'EDNS']);

/** RFC 3463: mailbox full; message too big for the mailbox, message too big for the system. */
const FULL = /^\d{3}[ -][45]\.2\.2\b/;
const TOO_LARGE = /^\d{3}[ -][45]\.(2\.3|3\.4)\b/;

/** The words of OpenSSL and of Node for every certificate that is not accepted have this one in common. */
const CERTIFICATE = /certificate/i;

/** "Closing down": said at any moment, so after a message it is no judgement of the message. */
const GOODBYE = 421;

/** The codes of an error and of what caused it. */
function codesOf(error: Error): readonly string[] {
  const own = 'code' in error && typeof error.code === 'string' ? [error.code] : [];
  const named = /\b(E[A-Z_]{4,})\b/.exec(error.message);
  const deeper = error.cause instanceof Error ? codesOf(error.cause) : [];
  return [...own, ...(named?.[1] === undefined ? [] : [named[1]]), ...deeper];
}

/** No SMTP server answered with a refusal: name, certificate or port. */
function unanswered(error: SmtpError, answer: string): MailFault {
  if (codesOf(error).some((code) => NO_SUCH_NAME.has(code))) {
    return { kind: 'server-not-found', answer };
  }
  if (CERTIFICATE.test(error.message)) return { kind: 'certificate', answer };
  return { kind: 'port-unreachable', answer };
}

/** The server answered this step with a refusal. */
function refused(error: SmtpError, status: number, attempt: SmtpAttempt): MailFault {
  const { recipient, sizeBytes } = attempt;
  const answer = error.response ?? error.message;
  const step = error.command ?? '';
  if (FULL.test(answer)) return { kind: 'mailbox-full', recipient, answer };
  if (TOO_LARGE.test(answer)) return { kind: 'too-large', sizeBytes, answer };
  if (status === 552) {
    return step === 'RCPT TO'
      ? { kind: 'mailbox-full', recipient, answer }
      : { kind: 'too-large', sizeBytes, answer };
  }
  if (status < 500) return { kind: 'try-later', answer };
  if (step.startsWith('AUTH') || status === 530) return { kind: 'login-refused', answer };
  if (step === 'MAIL FROM') return { kind: 'sender-refused', answer };
  if (step === 'RCPT TO') return { kind: 'recipient-refused', recipient, answer };
  return { kind: 'message-refused', answer };
}

/**
 * What an error of the SMTP library means. A refusal by the server is always known; without one, the message may have
 * arrived as soon as its first byte left.
 */
export function mailFault(error: SmtpError, attempt: SmtpAttempt): MailFault {
  const answer = error.response ?? error.message;
  if (error.code === 'ETLS' && error.command === 'STARTTLS' && error.responseCode !== undefined) {
    return { kind: 'not-encrypted', answer };
  }
  const judged = error.command === 'DATA' && error.responseCode !== GOODBYE;
  if (attempt.messageLeft && !judged) return { kind: 'unclear', answer };
  if (error.responseCode !== undefined) return refused(error, error.responseCode, attempt);
  if (error.code === 'EAUTH') return { kind: 'login-refused', answer };
  if (error.code === 'EMESSAGE') {
    return { kind: 'too-large', sizeBytes: attempt.sizeBytes, answer };
  }
  return unanswered(error, answer);
}
