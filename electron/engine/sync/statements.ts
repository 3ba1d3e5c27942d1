import { createHash } from 'node:crypto';
import { chains } from '../domain/statements.ts';
import type { DossierId } from '../domain/ids.ts';
import { ibanOf, readCoda } from '../documents/coda-file.ts';
import type { NewStatement, StatementOutcome, StatementRow } from '../store/statement-ports.ts';
import { octopusTarget, type Subject, type SyncContext } from './context.ts';
import type { Courier } from './relation.ts';
import { wayOfFault } from './way-of-fault.ts';

/** A file that may be CODA, as it came. */
export type CodaFile = Pick<NewStatement, 'source' | 'fileName'> & { readonly bytes: Uint8Array };

/**
 * Stores the statements of a file, each once whatever file it came in; a file that does not add up is kept as refused.
 * Returns how many are new, or why it was refused.
 */
export async function takeStatements(
  { store, clock, chance }: SyncContext,
  dossierId: DossierId,
  { source, fileName, bytes }: CodaFile,
): Promise<{ readonly stored: number; readonly refusal: string | null }> {
  const receivedAtMs = clock.now();
  const found = readCoda(bytes);
  if (!found.ok) {
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const refused = { fileName, refusal: found.fault, receivedAtMs };
    await store.statements.refuse(dossierId, sha256, refused);
    return { stored: 0, refusal: found.fault };
  }
  let stored = 0;
  for (const { account, ...statement } of found.value) {
    const added = await store.statements.add({
      ...statement,
      id: chance.id(),
      account: ibanOf(account),
      dossierId,
      source,
      fileName,
      receivedAtMs,
    });
    stored += added === 'stored' ? 1 : 0;
  }
  return { stored, refusal: null };
}

/** The statements of a dossier that may leave now, the first of each account: what is before it is at Octopus. */
export async function dueStatements(
  { store }: SyncContext,
  { dossier }: Subject,
): Promise<readonly StatementRow[]> {
  if (!(await store.statements.rules(dossier.id)).deliver) return [];
  const all = await store.statements.list(dossier.id);
  return chains(all).flatMap((chain) => {
    const next = chain.find(({ statement }) => !isThere(statement));
    if (next === undefined || next.broken !== null) return [];
    return next.statement.state === 'waiting' ? [next.statement] : [];
  });
}

function isThere({ state }: StatementRow): boolean {
  return state === 'delivered' || state === 'elsewhere';
}

/**
 * Hands the statements of a dossier to Octopus, per account in the order of their balances. That one may be there is
 * stored before it leaves; one whose answer was lost is never sent again by itself, and nothing behind it leaves.
 */
export async function deliverStatements(courier: Courier): Promise<void> {
  const { context, subject, client, control } = courier;
  const { statements } = context.store;
  const { publishPdf } = await statements.rules(subject.dossier.id);
  let due = await dueStatements(context, subject);
  while (due.length > 0) {
    for (const statement of due) {
      if (control.stopping()) return;
      if (!(await statements.leave(statement.id, context.clock.now()))) continue;
      const target = octopusTarget(subject.link);
      const answer = await client.importCoda(target, statement.text, { publishPdf });
      const outcome = outcomeOf(answer, context.clock.now());
      await statements.settle(statement.id, outcome, context.clock.now());
      // What keeps one keeps them all: no access, no calls left, no network.
      if (outcome.kind === 'waiting') return;
    }
    due = await dueStatements(context, subject);
  }
}

type Answer = Awaited<ReturnType<Courier['client']['importCoda']>>;

function outcomeOf(answer: Answer, nowMs: number): StatementOutcome {
  if (answer.ok) {
    const refused = answer.value.statements.find(({ refusal }) => refusal !== null)?.refusal;
    if (refused !== undefined && refused !== null) {
      return { kind: 'refused', answer: `${refused.code} ${refused.message}`.trim() };
    }
    const place = answer.value.statements.at(0)?.place ?? null;
    return {
      kind: 'delivered',
      place: place === null ? null : { journalKey: place.journalKey, number: place.number },
    };
  }
  const way = wayOfFault(answer.fault, nowMs, {});
  switch (way.kind) {
    case 'parked':
      return { kind: 'waiting', answer: way.cause.kind };
    case 'unclear':
      return { kind: 'unclear', answer: way.cause.kind };
    case 'refused':
      return { kind: 'refused', answer: wordsOf(answer.fault) ?? way.cause.kind };
    case 'renumber':
      return { kind: 'refused', answer: way.technical };
  }
}

/** Octopus' own words, where it said no. */
function wordsOf(fault: Extract<Answer, { ok: false }>['fault']): string | null {
  if (fault.kind !== 'rejected') return null;
  return [fault.vendorCode ?? '', fault.message].join(' ').trim();
}
