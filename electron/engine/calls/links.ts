import type { Calls, CallInput, CallOutput } from '../../../shared/ipc/contract.ts';
import { present } from '../../../shared/assert.ts';
import { ok, type Result } from '../../../shared/result.ts';
import type { Link } from '../domain/dossier.ts';
import { connectionId, dossierId, linkId } from '../domain/ids.ts';
import { parseIsoDate } from '../domain/money.ts';
import type { OctopusPlace } from '../sync/context.ts';
import type { CallContext } from './context.ts';
import { linkCandidates } from './link-candidates.ts';
import { readBooks } from './link-books.ts';
import { accountsOf, checkKept } from './link-checks.ts';
import { removeLink } from './link-remove.ts';
import { saveLink } from './link-save.ts';
import { testLink } from './link-test.ts';
import { proposal } from './link-proposal.ts';

type LinkCalls = Pick<
  Calls,
  'links.get' | 'links.candidates' | 'links.propose' | 'links.save' | 'links.remove' | 'links.test'
>;

/** Linking a dossier: what Octopus has, what is proposed, what the accountant confirmed. */
export function linkCalls(context: CallContext): LinkCalls {
  const { sync, emit } = context;
  const { store, chance } = sync;
  return {
    'links.get': async (input) => {
      const link = await store.links.ofDossier(dossierId(input.dossierId));
      return ok(link === null ? null : await described(context, link));
    },
    'links.candidates': (input) => linkCandidates(context, input),
    'links.propose': (input) => propose(context, input),
    'links.test': (input) => testLink(context, dossierId(input.dossierId)),
    'links.remove': (input) => removeLink(context, dossierId(input.dossierId)),
    'links.save': async (input) => {
      const { settings, ...ids } = input;
      const dossier = dossierId(ids.dossierId);
      const known = await store.links.ofDossier(dossier);
      const link = {
        ...settings,
        id: known?.id ?? linkId(chance.id()),
        dossierId: dossier,
        billitConnectionId: connectionId(ids.billitConnectionId),
        billitPartyId: ids.billitPartyId,
        octopusConnectionId: connectionId(ids.octopusConnectionId),
        octopusDossierId: ids.octopusDossierId,
        exportFrom: present(parseIsoDate(settings.exportFrom), 'the contract checked the date'),
      };
      const saved = await saveLink(context, link, input);
      if (!saved.ok) return saved;
      emit({ kind: 'dossiers-changed' });
      return ok({ linkId: link.id });
    },
  };
}

async function propose(
  context: CallContext,
  input: CallInput<'links.propose'>,
): Promise<Result<CallOutput<'links.propose'>>> {
  const place: OctopusPlace = {
    dossierId: dossierId(input.dossierId),
    octopusConnectionId: connectionId(input.octopusConnectionId),
    octopusDossierId: input.octopusDossierId,
  };
  const kept = await checkKept(context, place);
  if (!kept.ok) return kept;
  const found = await readBooks(context.sync, place, input.bookyearId ?? null);
  return found.ok ? ok(proposal(found.value)) : found;
}

async function described({ sync }: CallContext, link: Link): Promise<CallOutput<'links.get'>> {
  const used = new Set(accountsOf(link));
  const names = (await sync.store.mirror.accounts(link.dossierId))
    .map(({ number, description }) => [String(number), description] as const)
    .filter(([number]) => used.has(number));
  return {
    billitConnectionId: link.billitConnectionId,
    billitPartyId: link.billitPartyId,
    octopusConnectionId: link.octopusConnectionId,
    octopusDossierId: link.octopusDossierId,
    settings: {
      exportFrom: link.exportFrom,
      salesJournal: link.salesJournal,
      purchaseJournal: link.purchaseJournal,
      salesCreditJournal: link.salesCreditJournal,
      purchaseCreditJournal: link.purchaseCreditJournal,
      salesAccount: link.salesAccount,
      purchaseAccount: link.purchaseAccount,
      accountsByUse: { ...link.accountsByUse },
      roundingAccount: link.roundingAccount,
      salesRoute: link.salesRoute,
      purchasesRoute: link.purchasesRoute,
      mailbox: link.mailbox,
      vatStatus: link.vatStatus,
      vatMapping: { ...link.vatMapping },
    },
    accountNames: Object.fromEntries(names),
  };
}
