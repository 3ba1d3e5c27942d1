import type { CallOutput, Calls } from '../../../shared/ipc/contract.ts';
import { OPEN_QUESTIONS, type DoctorFinding } from '../../../shared/model/doctor.ts';
import { ok } from '../../../shared/result.ts';
import type { ConnectionId } from '../domain/ids.ts';
import type { Subject } from '../sync/context.ts';
import type { CallContext } from './context.ts';
import { lookAtDossier, type Look } from './doctor-dossier.ts';
import { findingOf, mailFindingOf } from './doctor-finding.ts';
import { linkedDossiers } from './subjects.ts';

type Entry = CallOutput<'doctor.run'>['entries'][number];
type Answer = CallOutput<'doctor.run'>['answers'][number];

/** Tries every connection and every linked dossier step by step; writes nothing at any service and sends nothing. */
export function doctorCalls(context: CallContext): Pick<Calls, 'doctor.run'> {
  return {
    'doctor.run': async () => {
      const entries = [...(await lookAtBillit(context))];
      const answers: Answer[] = [];
      const signedIn = await lookAtSignIns(context, entries);
      for (const subject of await linkedDossiers(context)) {
        if (!signedIn.has(subject.link.octopusConnectionId)) continue;
        const client = await context.clients.octopus(subject.link.octopusConnectionId, 'person');
        if (!client.ok) continue;
        const found = await lookAtDossier(context, subject, client.value);
        entries.push(...found.looks.map((look) => entryOf(subject.dossier.name, look)));
        for (const question of OPEN_QUESTIONS) {
          const answer = found.answers[question];
          if (answer !== undefined)
            answers.push({ question, dossier: subject.dossier.name, answer });
        }
        await noteAnswers(context, subject, found.answers);
      }
      entries.push(...(await lookAtMail(context)));
      return ok({ entries, answers });
    },
  };
}

function entryOf(subject: string, { step, findings }: Look): Entry {
  const plain = findings.map(({ kind, data }) => ({ kind, data: { ...data } }));
  return { step, subject, findings: plain };
}

async function lookAtBillit({ sync, clients }: CallContext): Promise<readonly Entry[]> {
  const entries: Entry[] = [];
  for (const connection of await sync.store.connections.list()) {
    if (connection.kind !== 'billit') continue;
    const client = await clients.billit(connection.id);
    const listed = client.ok ? await client.value.companies() : client;
    const findings = listed.ok ? [] : [findingOf(listed.fault)];
    entries.push(entryOf(connection.label, { step: 'billit', findings }));
  }
  return entries;
}

/** Signs in once per Octopus login; answers the logins that work. */
async function lookAtSignIns(
  { sync, clients }: CallContext,
  entries: Entry[],
): Promise<ReadonlySet<ConnectionId>> {
  const signedIn = new Set<ConnectionId>();
  for (const connection of await sync.store.connections.list()) {
    if (connection.kind !== 'octopus') continue;
    const client = await clients.octopus(connection.id, 'person');
    const listed = client.ok ? await client.value.dossiers() : client;
    const findings = listed.ok ? [] : [findingOf(listed.fault)];
    entries.push(entryOf(connection.label, { step: 'sign-in', findings }));
    if (listed.ok) signedIn.add(connection.id);
  }
  return signedIn;
}

/** The mail server once, then each mailbox; nothing is asked when no link mails. A wrong password is tried once. */
async function lookAtMail(context: CallContext): Promise<readonly Entry[]> {
  const mailing = (await linkedDossiers(context)).filter(isMailing);
  if (mailing.length === 0) return [];
  const { mail } = context.sync;
  const server = await mail.server();
  if (!server.ok) return [mailServerEntry([findingOf(server.fault)])];
  if (server.value === null) return [mailServerEntry([{ kind: 'mail-not-set-up', data: {} }])];
  const tested = await mail.sender.test(server.value, null);
  if (!tested.ok) return [mailServerEntry([mailFindingOf(tested.fault)])];
  const entries: Entry[] = [mailServerEntry([])];
  for (const { dossier, link } of mailing) {
    const findings: DoctorFinding[] = [];
    if (link.mailbox === null) findings.push({ kind: 'mailbox-missing', data: {} });
    else {
      const asked = await mail.sender.test(server.value, link.mailbox);
      if (!asked.ok) findings.push(mailFindingOf(asked.fault));
    }
    entries.push(entryOf(dossier.name, { step: 'mailbox', findings }));
  }
  return entries;
}

function mailServerEntry(findings: readonly DoctorFinding[]): Entry {
  return entryOf('', { step: 'mail-server', findings });
}

function isMailing({ link }: Subject): boolean {
  return link.purchasesRoute === 'mailbox' || link.salesRoute === 'mailbox';
}

/** Kept where nobody changes it: what this dossier answered, and when. */
async function noteAnswers(
  { sync }: CallContext,
  { dossier }: Subject,
  answers: Readonly<Partial<Record<string, string>>>,
): Promise<void> {
  const detail: Record<string, string> = {};
  for (const [question, answer] of Object.entries(answers)) {
    if (answer !== undefined) detail[question] = answer;
  }
  if (Object.keys(detail).length === 0) return;
  const entry = { actor: 'doctor', action: 'doctor-answers', subject: dossier.id, detail };
  await sync.store.audit.append({ ...entry, atMs: sync.clock.now() });
}
