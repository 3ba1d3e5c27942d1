import { SMTPServer, type SMTPServerAuthentication, type SMTPServerSession } from 'smtp-server';
import type { FaultBox, MomentListener } from '../faults.ts';
import type { FaultKind, RehearsalCredentials, SmtpAddress } from '../model.ts';
import { makeCertificate } from './certificate.ts';
import type { Viewer } from './viewer.ts';

/** What the server speaks for at any moment; a reset of the world brings another. */
export type MailRoom = {
  readonly viewer: Viewer;
  readonly faults: FaultBox;
};

export type SmtpOptions = {
  readonly port: number;
  readonly account: RehearsalCredentials['mail'];
  readonly room: () => MailRoom;
  readonly onMoment: MomentListener;
};

/** A mail server while it listens. */
export type Smtp = { readonly address: SmtpAddress; readonly close: () => Promise<void> };

const LOOPBACK = '127.0.0.1';
/** How long closing waits for whoever is still connected, ms. */
const CLOSE_MS = 1;

type Done<T> = (error: Error | null, value?: T) => void;

/** A refusal in the words of a server. */
function refusal(responseCode: number, words: string): Error {
  return Object.assign(new Error(words), { responseCode });
}

const REFUSALS: Readonly<Partial<Record<FaultKind, Error>>> = {
  refused: refusal(550, '5.7.1 not here'),
  'try-later': refusal(451, '4.3.0 try again later'),
  'mailbox-full': refusal(452, '4.2.2 mailbox full'),
};

/** The steps of a conversation at which a fault can hit, by the names of the control interface. */
type Step = 'auth' | 'mailFrom' | 'rcptTo' | 'data';

/** Serves the dossiers' mailboxes on loopback: TLS by STARTTLS, one account. Rejects when the port is taken. */
export async function listenSmtp(options: SmtpOptions): Promise<Smtp> {
  const certificate = makeCertificate();
  const server = new SMTPServer({
    ...certificate,
    ...conversation(options, (session) => cut(server, session)),
    name: 'mailbox.rehearsal.invalid',
    authMethods: ['PLAIN', 'LOGIN'],
    size: options.room().viewer.switches().maxBytes,
    disableReverseLookup: true,
    closeTimeout: CLOSE_MS,
  });
  // A client that breaks off concerns nobody but itself.
  server.on('error', () => undefined);
  await new Promise<void>((resolve, reject) => {
    server.server.once('error', reject);
    server.listen(options.port, LOOPBACK, () => {
      server.server.off('error', reject);
      resolve();
    });
  });
  const bound = server.server.address();
  const port = typeof bound === 'object' && bound !== null ? bound.port : options.port;
  return {
    address: { host: LOOPBACK, port, security: 'starttls', certificate: certificate.cert },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
      }),
  };
}

function cut(server: SMTPServer, session: SMTPServerSession): void {
  for (const connection of server.connections) {
    if (connection.id === session.id) connection.close();
  }
}

type Cut = (session: SMTPServerSession) => void;

function conversation(options: SmtpOptions, cutOff: Cut) {
  const { account } = options;
  return {
    onAuth: (
      { username, password }: Pick<SMTPServerAuthentication, 'username' | 'password'>,
      session: SMTPServerSession,
      done: Done<{ user: string }>,
    ): void =>
      answered(options, { step: 'auth', session, cutOff, done }, () =>
        username === account.user && password === account.password
          ? done(null, { user: account.user })
          : done(refusal(535, '5.7.8 authentication failed')),
      ),
    onMailFrom: (_address: unknown, session: SMTPServerSession, done: Done<void>): void =>
      answered(options, { step: 'mailFrom', session, cutOff, done }, () => done(null)),
    onRcptTo: (
      { address }: { address: string },
      session: SMTPServerSession,
      done: Done<void>,
    ): void =>
      answered(options, { step: 'rcptTo', session, cutOff, done }, () => {
        const dossier = options.room().viewer.dossierOf(address);
        if (dossier === 'unknown') done(refusal(550, '5.1.1 no such mailbox'));
        else if (dossier === 'full') done(refusal(452, '4.2.2 mailbox full'));
        else done(null);
      }),
    onData: (stream: AsyncIterable<Uint8Array>, session: SMTPServerSession, done: Done<string>) =>
      void takeMessage(options, { stream, session, cutOff, done }),
  };
}

type Asked<T> = {
  readonly step: Step;
  readonly session: SMTPServerSession;
  readonly cutOff: Cut;
  readonly done: Done<T>;
};

/** Answers one step, unless a fault answers in its place. */
function answered<T>({ room, onMoment }: SmtpOptions, asked: Asked<T>, answer: () => void): void {
  const { step, session, cutOff, done } = asked;
  onMoment({ service: 'mail', operation: step, at: 'received' });
  const fault = room().faults.take('mail', step)?.kind ?? null;
  const refused = fault === null ? undefined : REFUSALS[fault];
  if (refused !== undefined) done(refused);
  else if (fault === null) answer();
  else cutOff(session);
}

type Delivery = {
  readonly stream: AsyncIterable<Uint8Array>;
  readonly session: SMTPServerSession;
  readonly cutOff: Cut;
  readonly done: Done<string>;
};

async function takeMessage(options: SmtpOptions, delivery: Delivery): Promise<void> {
  const { session, cutOff, done } = delivery;
  const judged = await judgedMessage(options, delivery);
  if (judged === 'cut') cutOff(session);
  else if (judged instanceof Error) done(judged);
  else {
    done(null, judged.answer);
    options.onMoment({ service: 'mail', operation: 'data', at: 'answered' });
  }
}

/** A message to its final line; null when its sender broke off before, and it is discarded (RFC 5321, 4.1.1.4). */
async function wholeMessage(stream: AsyncIterable<Uint8Array>): Promise<Buffer | null> {
  const chunks: Uint8Array[] = [];
  try {
    for await (const chunk of stream) chunks.push(chunk);
  } catch (reason) {
    if (reason instanceof Error && 'code' in reason && reason.code === 'ECONNECTION') return null;
    throw reason;
  }
  return Buffer.concat(chunks);
}

/** Reads a message to its end and puts it in the viewer, unless a fault is in the way. */
async function judgedMessage(
  { room, onMoment }: SmtpOptions,
  { stream, session }: Delivery,
): Promise<'cut' | Error | { readonly answer: string }> {
  const message = await wholeMessage(stream);
  if (message === null) return 'cut';
  const { viewer, faults } = room();
  onMoment({ service: 'mail', operation: 'data', at: 'received' });
  const fault = faults.take('mail', 'data')?.kind ?? null;
  const refused = fault === null ? undefined : REFUSALS[fault];
  if (refused !== undefined) return refused;
  if (fault !== null && fault !== 'lost-after-commit') return 'cut';
  if (message.length > viewer.switches().maxBytes) return refusal(552, '5.3.4 too large');
  const taken: number[] = [];
  for (const { address } of session.envelope.rcptTo) {
    const dossier = viewer.dossierOf(address);
    if (typeof dossier === 'number') taken.push((await viewer.take(dossier, message)).id);
  }
  onMoment({ service: 'mail', operation: 'data', at: 'committed' });
  return fault === null ? { answer: `taken as ${taken.join(', ')}` } : 'cut';
}
