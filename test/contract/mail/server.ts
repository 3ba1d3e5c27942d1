import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import { createMailSender } from '../../../electron/engine/mail/sender.ts';
import type { Mail, MailServer } from '../../../electron/engine/mail/port.ts';
import { makeCertificate } from '../../../electron/rehearsal/mail/certificate.ts';

export const sender = createMailSender();

/** Nothing trusts it unless it is told to. */
const CERTIFICATE = makeCertificate();

/** A refusal in the words of a server. */
export function refusal(responseCode: number, text: string): Error {
  return Object.assign(new Error(text), { responseCode });
}

export type Running = {
  readonly settings: MailServer;
  readonly messages: readonly Buffer[];
  readonly server: SMTPServer;
  readonly close: () => Promise<void>;
};

/** A real SMTP server on loopback, with TLS, one account, and whatever a test wants to differ. */
export async function startServer(differing: SMTPServerOptions = {}): Promise<Running> {
  const messages: Buffer[] = [];
  const server = new SMTPServer({
    ...CERTIFICATE,
    authMethods: ['PLAIN', 'LOGIN'],
    disableReverseLookup: true,
    closeTimeout: 1,
    onAuth: ({ username, password }, _session, done) =>
      username === 'kantoor' && password === 'oefenen-mag'
        ? done(null, { user: username })
        : done(new Error('wrong')),
    onData: (stream, _session, done) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        messages.push(Buffer.concat(chunks));
        done(null, 'taken as 1');
      });
    },
    ...differing,
  });
  server.on('error', () => undefined);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    messages,
    server,
    settings: {
      host: 'localhost',
      port,
      security: differing.secure === true ? 'tls' : 'starttls',
      user: 'kantoor',
      password: 'oefenen-mag',
      from: 'kantoor@example.be',
      trusted: CERTIFICATE.cert,
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

export const mail: Mail = {
  messageId: '<B1601002@tentakel.invalid>',
  sentAtMs: Date.UTC(2026, 9, 5, 8),
  to: 'dossier-61001@example.be',
  subject: 'F-9',
  text: 'F-9',
  files: [
    {
      name: 'f-9.xml',
      mimeType: 'application/xml',
      bytes: Buffer.from('<Invoice>\r\n\n.\r\né\u0000</Invoice>'),
    },
    { name: 'f-9.pdf', mimeType: 'application/pdf', bytes: Buffer.from([37, 80, 68, 70, 0, 255]) },
  ],
};
