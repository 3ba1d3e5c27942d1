import { createHash } from 'node:crypto';
import { afterEach, describe, expect, it } from 'vitest';
import { createMailSender } from '../../../../electron/engine/mail/sender.ts';
import type { Mail, MailServer } from '../../../../electron/engine/mail/port.ts';
import type { FaultKind } from '../../../../electron/rehearsal/model.ts';
import type { RehearsalWorld } from '../../../../electron/rehearsal/world.ts';
import type { MailFaultKind } from '../../../../shared/model/mail-fault.ts';
import { NOW_MS, smallWorld } from './small-world.ts';

const open: RehearsalWorld[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((world) => world.close()));
});

const sender = createMailSender();
const leaving = async (): Promise<void> => undefined;

async function mailWorld() {
  const { world } = await smallWorld();
  open.push(world);
  const { smtp, control } = await world.listen({ octopus: 0, billit: 0, control: 0, smtp: 0 });
  const { certificate: trusted, ...address } = smtp!;
  const server: MailServer = { ...address, ...world.credentials.mail, trusted };
  const call = async (path: string, body?: unknown) => {
    const response = await fetch(`${control!.url}${path}`, {
      method: body === undefined ? 'GET' : 'POST',
      headers: {
        authorization: `Bearer ${control!.token}`,
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    return { status: response.status, json: (await response.json()) as Record<string, unknown> };
  };
  return { world, server, call, mail: mailOf(world, 0) };
}

/** A mail with the UBL of a purchase of dossier `at`. */
function mailOf(world: RehearsalWorld, at: number): Mail {
  const dossier = world.dossiers[at]!;
  return {
    messageId: '<1@rehearsal.invalid>',
    sentAtMs: NOW_MS,
    to: dossier.mailbox,
    subject: 'F-9',
    text: 'F-9',
    files: [{ name: 'f-9.xml', mimeType: 'application/xml', bytes: ubl(dossier) }],
  };
}

function ubl({ enterpriseNumber }: RehearsalWorld['dossiers'][number]): Uint8Array {
  const party = (number: string) =>
    `<Party><PartyTaxScheme><CompanyID>${number}</CompanyID><TaxScheme><ID>VAT</ID></TaxScheme></PartyTaxScheme></Party>`;
  return Buffer.from(
    `<?xml version="1.0"?>\r\n<Invoice><ID>F-9</ID><IssueDate>2026-09-15</IssueDate>` +
      `<AccountingSupplierParty>${party('BE0999020123')}</AccountingSupplierParty>` +
      `<AccountingCustomerParty>${party(`BE${enterpriseNumber}`)}</AccountingCustomerParty>` +
      `<LegalMonetaryTotal><TaxInclusiveAmount>121.00</TaxInclusiveAmount></LegalMonetaryTotal></Invoice>\n.\n`,
  );
}

describe('the mailboxes of the rehearsal world', () => {
  it('show what came in byte for byte, over the control interface too', async () => {
    const { world, server, call, mail } = await mailWorld();
    expect(await sender.send(server, mail, leaving)).toMatchObject({ ok: true });
    const [{ bytes }] = mail.files as [Mail['files'][number]];
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    expect(world.viewer()).toMatchObject([
      {
        id: 1,
        octopusDossierId: world.dossiers[0]!.octopusDossierId,
        messageId: mail.messageId,
        from: server.from,
        receivedAtMs: NOW_MS,
        recognised: false,
        bookedAs: null,
        files: [{ fileName: 'f-9.xml', sha256 }],
      },
    ]);
    const { json } = await call('/viewer');
    const content = Buffer.from(bytes).toString('base64');
    expect(json).toMatchObject({ documents: [{ id: 1, files: [{ content, sha256 }] }] });
  });

  it.each<readonly [string, FaultKind, MailFaultKind, number]>([
    ['auth', 'lost-before-commit', 'port-unreachable', 0],
    ['rcptTo', 'refused', 'recipient-refused', 0],
    ['rcptTo', 'mailbox-full', 'mailbox-full', 0],
    ['data', 'try-later', 'try-later', 0],
    ['data', 'refused', 'message-refused', 0],
    ['data', 'lost-before-commit', 'unclear', 0],
    ['data', 'lost-after-commit', 'unclear', 1],
  ])('suffer a fault at %s: %s', async (operation, kind, expected, arrived) => {
    const { world, server, call, mail } = await mailWorld();
    const fault = { service: 'mail', operation, kind };
    expect(await call('/faults', fault)).toMatchObject({ status: 200 });
    const sent = await sender.send(server, mail, leaving);
    expect(sent).toMatchObject({ ok: false, fault: { kind: expected } });
    expect(world.viewer()).toHaveLength(arrived);
    expect(await sender.send(server, mail, leaving), 'once only').toMatchObject({ ok: true });
  });

  it('refuse a dossier without DMS, a full one, a stranger, and a wrong password', async () => {
    const { world, server, call, mail } = await mailWorld();
    const [first, second] = world.dossiers;
    const mailSwitches = {
      dossiersWithoutMailbox: [first!.octopusDossierId],
      fullMailboxes: [second!.octopusDossierId],
    };
    expect(await call('/switches', { mail: mailSwitches })).toMatchObject({
      json: { mail: mailSwitches },
    });
    const kindOf = async (to: string, how: MailServer = server) => {
      const sent = await sender.send(how, { ...mail, to }, leaving);
      return sent.ok ? 'sent' : sent.fault.kind;
    };
    expect(await kindOf(first!.mailbox)).toBe('recipient-refused');
    expect(await kindOf(second!.mailbox)).toBe('mailbox-full');
    expect(await kindOf('iemand@example.be')).toBe('recipient-refused');
    expect(await kindOf(first!.mailbox, { ...server, password: 'x' })).toBe('login-refused');
    expect(world.viewer()).toEqual([]);
  });

  it('let a person book a document of a known supplier, once', async () => {
    const { world, server, call, mail } = await mailWorld();
    const { octopusDossierId } = world.dossiers[0]!;
    await sender.send(server, mail, leaving);
    expect(await call('/viewer/bookings', { id: 1 })).toMatchObject({ status: 409 });
    expect(await call('/viewer/bookings', { id: 9 })).toMatchObject({ status: 404 });
    const known = world.relations(octopusDossierId).find((one) => String(one['vatNr']).length > 5)!;
    const text = Buffer.from(mail.files[0]!.bytes)
      .toString()
      .replace('BE0999020123', String(known['vatNr']));
    const files = [{ ...mail.files[0]!, bytes: Buffer.from(text) }];
    await sender.send(server, { ...mail, files }, leaving);
    expect(world.viewer()[1]).toMatchObject({ recognised: true });
    const booked = await call('/viewer/bookings', { id: 2 });
    expect(booked).toMatchObject({ status: 200, json: { amountCents: 12100, comment: 'F-9' } });
    expect(world.colleagueBookings()).toHaveLength(1);
    expect(await call('/viewer/bookings', { id: 2 })).toMatchObject({ status: 409 });
    await call('/reset', {});
    expect(world.viewer()).toEqual([]);
  });
});
