import { brusselsDay } from '../../../shared/clock.ts';
import { ok, type Result } from '../../../shared/result.ts';
import { IMPORT_SIZE } from '../billit/ledger.ts';
import { currentBookyear } from '../domain/periods.ts';
import type { Journal } from '../domain/dossier.ts';
import { billitTarget, type Subject, type SyncContext } from './context.ts';
import { ensureBookyear } from './mirror.ts';

/** What sending the accounts and journals of a dossier to Billit did: how many were new or other than last time. */
export type LedgerReport = {
  readonly accounts: number;
  readonly journals: number;
  readonly unchanged: number;
};

type Row<T> = { readonly key: string; readonly hash: string; readonly value: T };

/**
 * Brings the ledger accounts and journals of the current bookyear to Billit: only what is new or was renamed since the
 * last time. Billit shows neither, so what was sent is remembered, part by part.
 */
export async function pushLedger(
  context: SyncContext,
  subject: Subject,
): Promise<Result<LedgerReport>> {
  const { mirror } = context.store;
  const { dossier, link } = subject;
  const today = brusselsDay(context.clock.now());
  const bookyear = currentBookyear(await mirror.bookyears(dossier.id), today);
  if (bookyear === null) return ok({ accounts: 0, journals: 0, unchanged: 0 });
  const ensured = await ensureBookyear(context, link, bookyear.id);
  if (!ensured.ok) return ensured;
  const client = await context.billit(link.billitConnectionId);
  if (!client.ok) return client;
  const target = billitTarget(link);
  const accounts = (await mirror.accounts(dossier.id)).filter(
    (account) => account.bookyearId === bookyear.id,
  );
  const journals = (await mirror.journals(dossier.id)).filter(
    (journal) => journal.bookyearId === bookyear.id,
  );
  const sentAccounts = await send(
    { context, subject, kind: 'account' },
    accounts.map((value) => ({ key: String(value.number), hash: value.description, value })),
    (part) => client.value.importAccounts(target, part),
  );
  if (!sentAccounts.ok) return sentAccounts;
  const invoicing = journals.flatMap(roleOf);
  const sentJournals = await send(
    { context, subject, kind: 'journal' },
    invoicing.map((value) => ({ key: value.key, hash: `${value.role} ${value.name}`, value })),
    (part) => client.value.importJournals(target, part),
  );
  if (!sentJournals.ok) return sentJournals;
  const total = accounts.length + invoicing.length;
  const sent = { accounts: sentAccounts.value, journals: sentJournals.value };
  return ok({ ...sent, unchanged: total - sent.accounts - sent.journals });
}

type InvoicingJournal = {
  readonly key: string;
  readonly name: string;
  readonly role: 'sale' | 'purchase';
};

/** Billit knows journals of sales and purchases only; those that the invoice module numbers are not ours to name. */
function roleOf({ key, name, insertionType }: Journal): readonly InvoicingJournal[] {
  if (insertionType !== 1) return [];
  if (key.startsWith('V')) return [{ key, name, role: 'sale' }];
  return key.startsWith('A') ? [{ key, name, role: 'purchase' }] : [];
}

type Sending = {
  readonly context: SyncContext;
  readonly subject: Subject;
  readonly kind: 'account' | 'journal';
};

/** Sends what is other than last time, part by part; each part is kept when it went well. Returns how many. */
async function send<T>(
  { context, subject, kind }: Sending,
  rows: readonly Row<T>[],
  importPart: (part: readonly T[]) => Promise<Result<null>>,
): Promise<Result<number>> {
  const { pushed } = context.store;
  const known = await pushed.of(subject.dossier.id, kind);
  const changed = rows.filter((row) => known.get(row.key)?.hash !== row.hash);
  for (let from = 0; from < changed.length; from += IMPORT_SIZE) {
    const part = changed.slice(from, from + IMPORT_SIZE);
    const sent = await importPart(part.map((row) => row.value));
    if (!sent.ok) return sent;
    const kept = part.map(({ key, hash }) => ({ kind, key, externalId: null, hash }));
    await pushed.keep(subject.dossier.id, kept, context.clock.now());
  }
  return ok(changed.length);
}
