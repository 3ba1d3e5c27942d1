import { Readable } from 'node:stream';
import { getCACertificates } from 'node:tls';
import SMTPConnection from 'nodemailer/lib/smtp-connection';
import type { MailFault } from '../../../shared/model/mail-fault.ts';
import { fail, ok, type Result } from '../../../shared/result.ts';
import { mailFault, type SmtpAttempt, type SmtpError } from './faults.ts';
import { composeMessage } from './message.ts';
import type { Mail, MailReceipt, MailSender, MailServer } from './port.ts';

/** How long each step may take, ms: a test must end while somebody waits for it. */
const CONNECT_MS = 15_000;
const ANSWER_MS = 60_000;

/** `ca` takes the place of what is trusted by default, so that is given along. */
function trustedBeside(pem: string | null): { readonly ca?: string[] } {
  return pem === null ? {} : { ca: [...getCACertificates('default'), pem] };
}

function connectionTo(server: MailServer): SMTPConnection {
  return new SMTPConnection({
    host: server.host,
    port: server.port,
    secure: server.security === 'tls',
    requireTLS: server.security === 'starttls',
    connectionTimeout: CONNECT_MS,
    greetingTimeout: CONNECT_MS,
    dnsTimeout: CONNECT_MS,
    socketTimeout: ANSWER_MS,
    tls: { minVersion: 'TLSv1.2', ...trustedBeside(server.trusted) },
  });
}

/** One step of the conversation; an error of the connection ends it as well. */
function step<T>(
  connection: SMTPConnection,
  run: (done: (error?: SmtpError | null, value?: T) => void) => void,
): Promise<Result<T | undefined, SmtpError>> {
  return new Promise((resolve) => {
    const broken = (error: SmtpError): void => resolve(fail(error));
    const ended = (): void => resolve(fail(new Error('the connection was closed')));
    connection.once('error', broken);
    connection.once('end', ended);
    run((error, value) => {
      connection.off('error', broken);
      connection.off('end', ended);
      resolve(error === null || error === undefined ? ok(value) : fail(error));
    });
  });
}

async function signIn(
  connection: SMTPConnection,
  { user, password }: MailServer,
): Promise<Result<unknown, SmtpError>> {
  const connected = await step(connection, (done) => connection.connect(done));
  if (!connected.ok) return connected;
  return step(connection, (done) => {
    connection.login({ user, pass: password, credentials: { user, pass: password } }, done);
  });
}

/** A connection that breaks after its last step concerns nobody any more. */
function ignore(): undefined {
  return undefined;
}

async function within<T>(
  server: MailServer,
  work: (connection: SMTPConnection) => Promise<T>,
): Promise<T> {
  const connection = connectionTo(server);
  connection.on('error', ignore);
  try {
    return await work(connection);
  } finally {
    connection.close();
  }
}

/** A message that is asked for only after the server said that it wants it: then `leaving` comes before its first byte. */
function watched(message: Buffer, leaving: () => Promise<void>) {
  let departure: Promise<void> | null = null;
  let left = false;
  async function* content(): AsyncGenerator<Buffer> {
    departure = leaving();
    await departure;
    left = true;
    yield message;
  }
  return {
    body: Readable.from(content(), { objectMode: false }),
    /** Whether its first byte may have left; throws what `leaving` threw. */
    left: async (): Promise<boolean> => {
      await departure;
      return left;
    },
  };
}

async function send(
  server: MailServer,
  mail: Mail,
  leaving: () => Promise<void>,
): Promise<Result<MailReceipt, MailFault>> {
  const message = await composeMessage(server.from, mail);
  const sizeBytes = message.length;
  const attempt = (messageLeft: boolean): SmtpAttempt => ({
    recipient: mail.to,
    sizeBytes,
    messageLeft,
  });
  return within(server, async (connection) => {
    const signedIn = await signIn(connection, server);
    if (!signedIn.ok) return fail(mailFault(signedIn.fault, attempt(false)));
    const { body, left } = watched(message, leaving);
    const envelope = { from: server.from, to: [mail.to], size: sizeBytes };
    const sent = await step<{ readonly response: string }>(connection, (done) => {
      connection.send(envelope, body, done);
    });
    if (!sent.ok) return fail(mailFault(sent.fault, attempt(await left())));
    return ok({ messageId: mail.messageId, answer: sent.value?.response ?? '' });
  });
}

/**
 * What the server says of sender and recipient; null when it takes both. The message given breaks off before its first
 * byte and the connection is closed: what ends without its final line is discarded (RFC 5321, 4.1.1.4).
 */
async function askFor(
  connection: SMTPConnection,
  envelope: { readonly from: string; readonly to: string },
): Promise<SmtpError | null> {
  const nothing = new Readable({
    read() {
      this.destroy(new Error('only asked'));
    },
  });
  const sent = await step(connection, (done) => connection.send({ ...envelope }, nothing, done));
  return sent.ok || sent.fault.code === 'ESTREAM' ? null : sent.fault;
}

async function test(
  server: MailServer,
  recipient: string | null,
): Promise<Result<null, MailFault>> {
  const attempt: SmtpAttempt = { recipient: recipient ?? '', sizeBytes: 0, messageLeft: false };
  return within(server, async (connection) => {
    const signedIn = await signIn(connection, server);
    if (!signedIn.ok) return fail(mailFault(signedIn.fault, attempt));
    if (recipient === null) return ok(null);
    const asked = await askFor(connection, { from: server.from, to: recipient });
    return asked === null ? ok(null) : fail(mailFault(asked, attempt));
  });
}

/** Sends over SMTP, encrypted or not at all. */
export function createMailSender(): MailSender {
  return { send, test };
}
