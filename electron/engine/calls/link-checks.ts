import type { CallInput } from '../../../shared/ipc/contract.ts';
import { fail, ok, type Result } from '../../../shared/result.ts';
import type { Link } from '../domain/dossier.ts';
import { mirrorIsOf } from '../sync/mirror.ts';
import type { SyncContext } from '../sync/context.ts';
import type { CallContext } from './context.ts';
import { isBookable } from './link-proposal.ts';

/** Whether this link may be saved: its two sides are free for it, and Octopus has everything that it names. */
export async function checkLink(
  context: Pick<CallContext, 'sync'>,
  link: Link,
  { sharesOctopusDossier }: Pick<CallInput<'links.save'>, 'sharesOctopusDossier'>,
): Promise<Result<null>> {
  const pair = await checkPair(context, link, sharesOctopusDossier);
  return pair.ok ? checkNames(context, link) : pair;
}

/**
 * A dossier keeps what it is linked to: its mirror and what was booked belong to that. Without its link it keeps them as
 * long as anything of it may be in Octopus.
 */
export async function checkKept(
  { sync }: Pick<CallContext, 'sync'>,
  wanted: Pick<Link, 'dossierId' | 'octopusDossierId'> & Partial<Pick<Link, 'billitPartyId'>>,
): Promise<Result<null>> {
  const { links } = sync.store;
  const known = await links.ofDossier(wanted.dossierId);
  const kept = known ?? (await boundPair(sync, wanted.dossierId));
  if (kept === null) return ok(null);
  const { billitPartyId = kept.billitPartyId } = wanted;
  const same =
    kept.octopusDossierId === wanted.octopusDossierId && kept.billitPartyId === billitPartyId;
  return same ? ok(null) : fail({ kind: 'link-fixed' });
}

/** What a dossier was tied to, while something of it is booked or on its way. */
async function boundPair(
  { store }: SyncContext,
  dossier: Link['dossierId'],
): Promise<Pick<Link, 'octopusDossierId' | 'billitPartyId'> | null> {
  const former = await store.links.formerPair(dossier);
  if (former === null) return null;
  const counts = (await store.documents.countPerDossier()).get(dossier);
  const leftBehind = LEFT.reduce((sum, state) => sum + (counts?.[state] ?? 0), 0);
  return leftBehind === 0 ? null : former;
}

/** States of documents that are in Octopus, may be, or are about to go there under a number of theirs. */
const LEFT = ['queued', 'sending', 'unclear', 'parked', 'refused', 'booked', 'delivered'] as const;

async function checkPair(
  context: Pick<CallContext, 'sync'>,
  link: Link,
  mayShare: boolean,
): Promise<Result<null>> {
  const { store } = context.sync;
  const kept = await checkKept(context, link);
  if (!kept.ok) return kept;
  const all = await store.links.list();
  const others = all.filter((each) => each.dossierId !== link.dossierId);
  const nameOf = async ({ dossierId }: Link): Promise<string> =>
    (await store.dossiers.get(dossierId))?.name ?? '';
  const sameCompany = others.find((each) => each.billitPartyId === link.billitPartyId);
  if (sameCompany !== undefined) {
    return fail({ kind: 'billit-dossier-taken', dossier: await nameOf(sameCompany) });
  }
  const sameBooks = others.find((each) => each.octopusDossierId === link.octopusDossierId);
  return sameBooks === undefined || mayShare
    ? ok(null)
    : fail({ kind: 'octopus-dossier-taken', dossier: await nameOf(sameBooks) });
}

async function checkNames({ sync }: Pick<CallContext, 'sync'>, link: Link): Promise<Result<null>> {
  const { mirror } = sync.store;
  const { dossierId } = link;
  if (!(await mirrorIsOf(sync, link))) {
    return fail({ kind: 'not-in-octopus-dossier', value: String(link.octopusDossierId) });
  }
  const journals = (await mirror.journals(dossierId)).filter(isBookable).map(({ key }) => key);
  const accounts = (await mirror.accounts(dossierId)).map(({ number }) => String(number));
  const codes = (await mirror.vatCodes(dossierId)).map(({ code }) => code);
  const unknown =
    firstUnknown(journalsOf(link), journals) ??
    firstUnknown(accountsOf(link), accounts) ??
    firstUnknown(Object.values(link.vatMapping), codes);
  return unknown === null ? ok(null) : fail({ kind: 'not-in-octopus-dossier', value: unknown });
}

function firstUnknown(wanted: readonly string[], known: readonly string[]): string | null {
  const there = new Set(known);
  return wanted.find((each) => !there.has(each)) ?? null;
}

function journalsOf(link: Link): readonly string[] {
  const { salesJournal, purchaseJournal, salesCreditJournal, purchaseCreditJournal } = link;
  return [salesJournal, purchaseJournal, salesCreditJournal, purchaseCreditJournal].filter(
    (key) => key !== null,
  );
}

/** The accounts that a link names, each once. */
export function accountsOf(link: Link): readonly string[] {
  const { salesAccount, purchaseAccount, roundingAccount, accountsByUse } = link;
  const all = [salesAccount, purchaseAccount, roundingAccount, ...Object.values(accountsByUse)];
  return [...new Set(all.filter((number) => number !== null).map(String))];
}
