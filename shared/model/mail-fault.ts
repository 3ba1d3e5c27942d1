/**
 * Every expected failure of sending one mail. All but `unclear` mean that the message was not taken in: it may be sent
 * again. `answer` is the server's own line, or the system's code where no server answered.
 */
export type MailFault =
  /** No server has this name. */
  | { readonly kind: 'server-not-found'; readonly answer: string }
  /** The server does not answer on this port, or not in SMTP. */
  | { readonly kind: 'port-unreachable'; readonly answer: string }
  /** The certificate is not that of the server, has expired or is not trusted. */
  | { readonly kind: 'certificate'; readonly answer: string }
  /** The server offers no encryption here, so neither password nor document is sent. */
  | { readonly kind: 'not-encrypted'; readonly answer: string }
  /** User name or password is wrong, or this way of signing in is not allowed. */
  | { readonly kind: 'login-refused'; readonly answer: string }
  /** This account may not send under the given address. */
  | { readonly kind: 'sender-refused'; readonly answer: string }
  /** The server does not take mail for this address. */
  | { readonly kind: 'recipient-refused'; readonly recipient: string; readonly answer: string }
  /** Larger than the server takes. */
  | { readonly kind: 'too-large'; readonly sizeBytes: number; readonly answer: string }
  /** The mailbox of the recipient is full. */
  | { readonly kind: 'mailbox-full'; readonly recipient: string; readonly answer: string }
  /** The server asks to try later, or broke off before the message was sent. */
  | { readonly kind: 'try-later'; readonly answer: string }
  /** The server read the message and does not want it. */
  | { readonly kind: 'message-refused'; readonly answer: string }
  /** The message was sent and no answer came: it may have arrived. Never to be repeated without asking. */
  | { readonly kind: 'unclear'; readonly answer: string };

/** The kinds of {@link MailFault}. */
export type MailFaultKind = MailFault['kind'];

/** Every kind of {@link MailFault}. */
export const MAIL_FAULT_KINDS = [
  'server-not-found',
  'port-unreachable',
  'certificate',
  'not-encrypted',
  'login-refused',
  'sender-refused',
  'recipient-refused',
  'too-large',
  'mailbox-full',
  'try-later',
  'message-refused',
  'unclear',
] as const satisfies readonly MailFaultKind[];
