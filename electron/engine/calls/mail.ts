import type { CallInput, CallOutput, Calls } from '../../../shared/ipc/contract.ts';
import { fail, ok, type Result } from '../../../shared/result.ts';
import { keepSecrets, MAIL_SECRETS } from '../clients.ts';
import { documentId } from '../domain/ids.ts';
import type { MailServer } from '../mail/port.ts';
import type { MailingRow } from '../store/mail-ports.ts';
import type { CallContext } from './context.ts';

type MailCalls = Pick<
  Calls,
  | 'mail.get'
  | 'mail.set'
  | 'mail.test'
  | 'mail.digest'
  | 'mail.setDigest'
  | 'mail.ofDocument'
  | 'mail.answer'
>;

/** The firm's way out for mail, and what a person says of a mail whose answer was lost. */
export function mailCalls(context: CallContext): MailCalls {
  const { sync, vault, emit } = context;
  const { mailDigest, mailServer, mailings, documents } = sync.store;
  return {
    'mail.get': async () => {
      const settings = await mailServer.get();
      if (settings === null) return ok({ settings, hasPassword: false });
      const password = await vault.read(MAIL_SECRETS, 'smtp-password');
      return password.ok ? ok({ settings, hasPassword: password.value !== null }) : password;
    },
    'mail.set': async ({ settings, password }) => {
      if (password !== null) {
        const kept = await keepSecrets(vault, MAIL_SECRETS, { 'smtp-password': password });
        if (!kept.ok) return kept;
      }
      await mailServer.set(settings, sync.clock.now());
      emit({ kind: 'dossiers-changed' });
      return ok(null);
    },
    'mail.test': async (input) => {
      const server = await triedServer(context, input);
      if (!server.ok) return server;
      const tested = await sync.mail.sender.test(server.value, input.recipient);
      return ok({ fault: tested.ok ? null : tested.fault });
    },
    'mail.digest': async () => {
      const { recipient, leftAtMs } = await mailDigest.get();
      return ok({ recipient, leftAtMs });
    },
    'mail.setDigest': async ({ recipient }) => {
      await mailDigest.set(recipient, sync.clock.now());
      return ok(null);
    },
    'mail.ofDocument': async (input) => {
      const sent = await mailings.ofDocument(documentId(input.documentId));
      return ok(sent.map(mailSummaryOf));
    },
    'mail.answer': async (input) => {
      const document = await documents.get(documentId(input.documentId));
      const sent = await mailings.ofDocument(documentId(input.documentId));
      const unclear = sent.find(({ state }) => state === 'unclear');
      if (document === null || unclear === undefined) {
        return fail({ kind: 'not-found', service: 'octopus', operation: 'mail' });
      }
      const nowMs = sync.clock.now();
      const outcome = input.arrived
        ? ({ kind: 'delivered' } as const)
        : ({ kind: 'again', dueAtMs: nowMs } as const);
      await mailings.settle(unclear.id, outcome, nowMs);
      emit({ kind: 'documents-changed', dossierId: document.dossierId });
      return ok(null);
    },
  };
}

function mailSummaryOf(mail: MailingRow): CallOutput<'mail.ofDocument'>[number] {
  const { state, messageId, recipient, leftAtMs, attempts, bookedAs } = mail;
  return { state, messageId, recipient, leftAtMs, attempts, bookedAs };
}

/** The server as it stands in the form; the password that is kept where none was typed. */
async function triedServer(
  { vault }: CallContext,
  { settings, password: typed }: CallInput<'mail.test'>,
): Promise<Result<MailServer>> {
  if (typed !== null) return ok({ ...settings, password: typed });
  const kept = await vault.read(MAIL_SECRETS, 'smtp-password');
  if (!kept.ok) return kept;
  return kept.value === null
    ? fail({ kind: 'secret-missing', name: 'smtp-password' })
    : ok({ ...settings, password: kept.value });
}
