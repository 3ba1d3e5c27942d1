import type { Cause } from '../../../shared/model/cause.ts';
import type { Fault } from '../../../shared/model/fault.ts';
import { fail, ok, type Result } from '../../../shared/result.ts';
import type { MailedRelation } from '../domain/mailing.ts';
import type { Mail, MailServer } from '../mail/port.ts';
import type { MailingRow, MailOutcome } from '../store/mail-ports.ts';
import { mailEntry } from './mail-entry.ts';
import { failedMail } from './mail-rest.ts';
import { ensureRelation, type Courier } from './relation.ts';
import { causeOfFault, wayOfFault } from './way-of-fault.ts';

const BACKOFF_MS = 2 * 60_000;
const MAX_MAILS_PER_RUN = 10_000;

type Parked = Extract<MailOutcome, { kind: 'parked' }>;

/** Where and through what the mails of a dossier leave. */
type Way = { readonly server: MailServer; readonly mailbox: string };

/**
 * Mails what is due to the mailbox of a dossier, in order, one at a time. The supplier exists in Octopus before its mail
 * leaves (S64); that it may have arrived is stored before its first byte; what is unclear is never sent again by itself.
 */
export async function deliverMails(courier: Courier): Promise<void> {
  const { context, subject, control } = courier;
  const { mailings } = context.store;
  let stopped: Parked | null = null;
  for (let turn = 0; turn < MAX_MAILS_PER_RUN; turn += 1) {
    const row = await mailings.nextOf(subject.dossier.id, context.clock.now());
    if (row === null || control.stopping()) return;
    if (stopped !== null) {
      await mailings.settle(row.id, stopped, context.clock.now());
      continue;
    }
    stopped = await deliverMail(courier, row);
    control.onDocument();
  }
}

/** Sends one mail; answers what stops the other mails of this dossier, or null. */
async function deliverMail(courier: Courier, waiting: MailingRow): Promise<Parked | null> {
  const { context } = courier;
  const { mailings } = context.store;
  const way = await wayOf(courier);
  if (!way.ok) {
    await mailings.settle(waiting.id, way.fault, context.clock.now());
    return way.fault;
  }
  const row = await mailings.claim(waiting.id, messageIdFor(waiting, way.value));
  if (row === null) return null;
  context.reach('mail-claimed');
  const relation = await ensureRelation(courier, row.mailing.relation);
  if (!relation.ok) return settleRelationFault(courier, row, relation.fault);
  return sendMail(courier, row, way.value, relation.value);
}

async function sendMail(
  courier: Courier,
  row: MailingRow,
  way: Way,
  relation: MailedRelation,
): Promise<Parked | null> {
  const { context } = courier;
  const { mailings, mailServer } = context.store;
  const mail = await mailOf(courier, row, way);
  const startedAtMs = context.clock.now();
  const sent = await context.mail.sender.send(way.server, mail, async () => {
    await mailings.leave(row.id, { recipient: way.mailbox, relation }, context.clock.now());
    context.reach('mail-leaves');
  });
  context.reach('mail-sent');
  const now = context.clock.now();
  await logMail(courier, row, { mail, sent, startedAtMs });
  if (sent.ok) {
    await settle(courier, row, { kind: 'delivered' });
    return null;
  }
  const { outcome, stops } = failedMail(sent.fault, now);
  await settle(courier, row, outcome);
  if (outcome.kind !== 'parked') return null;
  if (stops === 'firm') await mailServer.rest({ cause: outcome.cause, untilMs: outcome.dueAtMs });
  return outcome;
}

/** The log tells of a mail as of every exchange. */
async function logMail(
  { context }: Courier,
  row: MailingRow,
  { mail, sent, startedAtMs }: SentMail,
): Promise<void> {
  await context.store.communication.append({
    id: context.chance.id(),
    correlationId: row.id,
    dossierId: row.dossierId,
    atMs: startedAtMs,
    durationMs: context.clock.now() - startedAtMs,
    ...mailEntry(mail, sent),
  });
}

type SentMail = {
  readonly mail: Mail;
  readonly sent: Parameters<typeof mailEntry>[1];
  readonly startedAtMs: number;
};

/** The mailbox and a server that may be asked, or why the mail waits. */
async function wayOf({ context, subject }: Courier): Promise<Result<Way, Parked>> {
  const now = context.clock.now();
  const waits = (cause: Cause, dueAtMs: number): { ok: false; fault: Parked } =>
    fail({ kind: 'parked', cause, dueAtMs });
  const { mailbox } = subject.link;
  if (mailbox === null) {
    return waits({ kind: 'mailbox-missing', data: {} }, now + BACKOFF_MS);
  }
  const rest = await context.store.mailServer.resting();
  if (rest !== null && rest.untilMs > now) return waits(rest.cause, rest.untilMs);
  const server = await context.mail.server();
  if (!server.ok) {
    const cause = causeOfFault(server.fault, {});
    return waits(cause?.kind === 'keychain-unavailable' ? cause : NOT_SET_UP, now + BACKOFF_MS);
  }
  if (server.value === null) return waits(NOT_SET_UP, now + BACKOFF_MS);
  return ok({ server: server.value, mailbox });
}

const NOT_SET_UP: Cause = { kind: 'mail-not-set-up', data: {} };

/** Unique over all firms, and the same at every repetition: the row keeps the first one. */
function messageIdFor(row: MailingRow, { server }: Way): string {
  const domain = server.from.slice(server.from.lastIndexOf('@') + 1);
  return `<${row.id}@${domain}>`;
}

async function mailOf({ context }: Courier, row: MailingRow, way: Way): Promise<Mail> {
  const files = await context.store.documents.files(row.documentId);
  const { number, partyName } = row.mailing;
  const subject = `${number} ${partyName}`.trim();
  return {
    messageId: row.messageId ?? messageIdFor(row, way),
    sentAtMs: context.clock.now(),
    to: way.mailbox,
    subject,
    text: subject,
    files: files.map(({ fileName, mimeType, bytes }) => ({ name: fileName, mimeType, bytes })),
  };
}

/** Nothing has left yet, so no outcome of making the relation is unclear here: a repeated PUT names the same relation. */
async function settleRelationFault(
  courier: Courier,
  row: MailingRow,
  fault: Fault,
): Promise<Parked | null> {
  const now = courier.context.clock.now();
  const way = wayOfFault(fault, now, {});
  switch (way.kind) {
    case 'parked':
      await settle(courier, row, way);
      return way;
    case 'refused':
      await settle(courier, row, way);
      return null;
    case 'unclear':
    case 'renumber':
      await settle(courier, row, { kind: 'again', dueAtMs: now + BACKOFF_MS });
      return null;
  }
}

async function settle(courier: Courier, row: MailingRow, outcome: MailOutcome): Promise<void> {
  const { context } = courier;
  await context.store.mailings.settle(row.id, outcome, context.clock.now());
  context.reach('mail-settled');
}
