import type { CallInput, CallOutput, Calls } from '../../../shared/ipc/contract.ts';
import { ok, type Result } from '../../../shared/result.ts';
import { dossierId } from '../domain/ids.ts';
import type { Mail } from '../mail/port.ts';
import { mailEntry } from '../sync/mail-entry.ts';
import type { CallContext } from './context.ts';

type InvitationCalls = Pick<
  Calls,
  'invitations.list' | 'invitations.send' | 'invitations.note' | 'dossiers.markActive'
>;

/** What entrepreneurs are asked: access for the firm, or their first sign-in (S14-S17). */
export function invitationCalls(context: CallContext): InvitationCalls {
  const { sync, emit } = context;
  const { invitations } = sync.store;
  return {
    'invitations.list': async () =>
      ok(
        (await invitations.list()).map(({ enterpriseNumber, kind, name, recipient, atMs }) => ({
          enterpriseNumber,
          kind,
          name,
          recipient,
          atMs,
        })),
      ),
    'invitations.send': (input) => send(context, input),
    'invitations.note': async ({ kind, enterpriseNumber, name }) => {
      const atMs = sync.clock.now();
      await invitations.keep({ kind, enterpriseNumber, name, recipient: null, atMs });
      emit({ kind: 'dossiers-changed' });
      return ok(null);
    },
    'dossiers.markActive': async (input) => {
      await invitations.mark(dossierId(input.dossierId), input.active, sync.clock.now());
      emit({ kind: 'dossiers-changed' });
      return ok(null);
    },
  };
}

/** One mail, on a click; never repeated by itself. One whose fate is unclear counts as not sent: the person sees why. */
async function send(
  { sync, emit }: CallContext,
  { kind, enterpriseNumber, name, recipient, subject, text }: CallInput<'invitations.send'>,
): Promise<Result<CallOutput<'invitations.send'>>> {
  const { store, chance, clock } = sync;
  const server = await sync.mail.server();
  if (!server.ok) return server;
  if (server.value === null) return ok({ fault: null, setUp: false });
  const { from } = server.value;
  const atMs = clock.now();
  const id = chance.id();
  const mail: Mail = {
    messageId: `<${id}@${from.slice(from.lastIndexOf('@') + 1)}>`,
    sentAtMs: atMs,
    to: recipient,
    subject,
    text,
    files: [],
  };
  const sent = await sync.mail.sender.send(server.value, mail, async () => undefined);
  const known = (await store.dossiers.list()).find(
    (each) => each.enterpriseNumber === enterpriseNumber,
  );
  await store.communication.append({
    id,
    correlationId: id,
    dossierId: known?.id ?? null,
    atMs,
    durationMs: clock.now() - atMs,
    ...mailEntry(mail, sent),
  });
  if (!sent.ok) return ok({ fault: sent.fault, setUp: true });
  await store.invitations.keep({ kind, enterpriseNumber, name, recipient, atMs });
  emit({ kind: 'dossiers-changed' });
  return ok({ fault: null, setUp: true });
}
