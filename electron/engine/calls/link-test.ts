import type { CallOutput } from '../../../shared/ipc/contract.ts';
import type { OnboardingCause } from '../../../shared/model/onboarding.ts';
import { ok, type Result } from '../../../shared/result.ts';
import type { Link } from '../domain/dossier.ts';
import type { DossierId } from '../domain/ids.ts';
import { octopusTarget, type SyncContext } from '../sync/context.ts';
import type { CallContext } from './context.ts';
import { checkLink } from './link-checks.ts';
import { linkCauseOf } from './link-cause.ts';
import { linkedDossier } from './subjects.ts';

/**
 * Whether Billit lets this login read the company: its orders changed since the start date are asked for, nothing is kept.
 */
export async function tryBillit(
  sync: SyncContext,
  {
    billitConnectionId,
    billitPartyId,
    exportFrom,
    dossierId,
  }: Pick<Link, 'billitConnectionId' | 'billitPartyId' | 'exportFrom' | 'dossierId'>,
): Promise<Result<null>> {
  const client = await sync.billit(billitConnectionId);
  if (!client.ok) return client;
  const target = { partyId: billitPartyId, dossierId };
  const orders = await client.value.orders(target, `${exportFrom}T00:00:00`, null);
  return orders.ok ? ok(null) : orders;
}

/** Tries a link on both sides: Octopus opens the dossier and has what the link names, Billit shows the company. */
export async function testLink(
  context: CallContext,
  dossierId: DossierId,
): Promise<Result<CallOutput<'links.test'>>> {
  const subject = await linkedDossier(context, dossierId);
  if (!subject.ok) return subject;
  const { link } = subject.value;
  const octopus = await tryOctopus(context, link);
  const billit = await tryBillit(context.sync, link);
  return ok({ octopus: causeOfResult(octopus), billit: causeOfResult(billit) });
}

/** Asks for the bookyears: a call of which Octopus allows many a day, and which opens the dossier. */
async function tryOctopus(context: CallContext, link: Link): Promise<Result<null>> {
  const client = await context.sync.octopus(link.octopusConnectionId, 'person');
  if (!client.ok) return client;
  const bookyears = await client.value.bookyears(octopusTarget(link));
  return bookyears.ok ? checkLink(context, link, { sharesOctopusDossier: true }) : bookyears;
}

function causeOfResult(result: Result<null>): CallOutput<'links.test'>['octopus'] {
  if (result.ok) return null;
  const { kind, data }: OnboardingCause = linkCauseOf(result.fault);
  return { kind, data: { ...data } };
}
