import PostalMime from 'postal-mime';
import type { SMTPServerOptions } from 'smtp-server';
import { afterEach, describe, expect, it } from 'vitest';
import type { MailServer } from '../../../electron/engine/mail/port.ts';
import type { MailFaultKind } from '../../../shared/model/mail-fault.ts';
import { mailFaultMessage } from '../../../shared/i18n/mail-faults.ts';
import { mail, refusal, sender, startServer, type Running } from './server.ts';

let running: Running | null = null;
let leftAfter: number[] = [];
/** Notes how many messages the server had when the mail was about to leave. */
const leaving = async (): Promise<void> => {
  leftAfter.push(running?.messages.length ?? -1);
};

afterEach(async () => {
  await running?.close();
  running = null;
  leftAfter = [];
});

async function start(differing: SMTPServerOptions = {}): Promise<Running> {
  running = await startServer(differing);
  return running;
}

describe('a mail', () => {
  it.each([false, true])(
    'arrives once, byte for byte, under its own id (tls: %s)',
    async (secure) => {
      const { settings, messages } = await start({ secure });
      const sent = await sender.send(settings, mail, leaving);
      expect(sent).toMatchObject({ ok: true, value: { messageId: mail.messageId } });
      expect(messages).toHaveLength(1);
      expect(leftAfter, 'told before the first byte').toEqual([0]);
      const read = await PostalMime.parse(messages[0]!);
      expect(read.messageId).toBe(mail.messageId);
      expect(
        read.attachments.map(({ filename, content }) => [
          filename,
          typeof content === 'string'
            ? content
            : Buffer.from(new Uint8Array(content)).toString('hex'),
        ]),
      ).toEqual(mail.files.map(({ name, bytes }) => [name, Buffer.from(bytes).toString('hex')]));
    },
  );
});

type Planted = readonly [
  kind: MailFaultKind,
  server: SMTPServerOptions,
  settings: Partial<MailServer>,
];

const planted: readonly Planted[] = [
  ['server-not-found', {}, { host: 'mail.rehearsal.invalid' }],
  ['port-unreachable', {}, { port: 1 }],
  ['certificate', {}, { trusted: null }],
  ['not-encrypted', { hideSTARTTLS: true, disabledCommands: ['STARTTLS'] }, {}],
  ['login-refused', {}, { password: 'wrong' }],
  ['sender-refused', { onMailFrom: (_a, _s, done) => done(refusal(550, 'not yours')) }, {}],
  ['recipient-refused', { onRcptTo: (_a, _s, done) => done(refusal(550, 'no such user')) }, {}],
  ['mailbox-full', { onRcptTo: (_a, _s, done) => done(refusal(452, '4.2.2 mailbox full')) }, {}],
  ['try-later', { onRcptTo: (_a, _s, done) => done(refusal(451, 'greylisted')) }, {}],
];

describe('a failure', () => {
  it.each(planted)('%s is told apart, by sending and by the test', async (...planting: Planted) => {
    const [kind, differing, own] = planting;
    const { settings, messages } = await start(differing);
    const server: MailServer = { ...settings, ...own };
    expect(await sender.send(server, mail, leaving)).toMatchObject({ ok: false, fault: { kind } });
    expect(await sender.test(server, mail.to)).toMatchObject({ ok: false, fault: { kind } });
    expect(messages).toEqual([]);
    expect(leftAfter, 'nothing left').toEqual([]);
  });

  it('too large is known before anything is sent', async () => {
    const { settings, messages } = await start({ size: 100 });
    const sent = await sender.send(settings, mail, leaving);
    expect(sent).toMatchObject({ ok: false, fault: { kind: 'too-large' } });
    expect(messages).toEqual([]);
  });

  it.each<readonly [number, string, MailFaultKind]>([
    [554, 'looks like spam', 'message-refused'],
    [552, '5.3.4 too big', 'too-large'],
    [451, 'try again', 'try-later'],
    [421, 'closing down', 'unclear'],
  ])('an answer %i after the message: %s is %s', async (code, text, kind) => {
    const { settings } = await start({
      onData: (stream, _session, done) => {
        stream.resume();
        stream.on('end', () => done(refusal(code, text)));
      },
    });
    expect(await sender.send(settings, mail, leaving)).toMatchObject({
      ok: false,
      fault: { kind },
    });
  });

  it('a connection cut after the message leaves it unclear', async () => {
    const { settings, server } = await start({
      onData: (stream) => {
        stream.resume();
        stream.on('end', () => {
          for (const connection of server.connections) connection.close();
        });
      },
    });
    const sent = await sender.send(settings, mail, leaving);
    expect(sent).toMatchObject({ ok: false, fault: { kind: 'unclear' } });
  });
});

describe('the test of the settings', () => {
  it.each([null, mail.to])('is content with a sound server and sends nothing (%s)', async (to) => {
    const { settings, messages } = await start();
    expect(await sender.test(settings, to)).toEqual({ ok: true, value: null });
    expect(messages).toEqual([]);
  });
});

describe('the words', () => {
  it('name the address and the size, and keep the answer of the server', () => {
    const refused = { kind: 'recipient-refused', recipient: mail.to, answer: '550 no' } as const;
    expect(mailFaultMessage(refused, 'nl')).toMatchObject({ technical: '550 no' });
    expect(mailFaultMessage(refused, 'fr').what).toContain(mail.to);
    const large = { kind: 'too-large', sizeBytes: 26_400_000, answer: '' } as const;
    expect(mailFaultMessage(large, 'en').what).toContain('26.4 MB');
  });
});
