import type { Calls, CallOutput } from '../../../shared/ipc/contract.ts';
import { ok } from '../../../shared/result.ts';
import type { BillitCompany } from '../billit/port.ts';
import type { Dossier } from '../domain/dossier.ts';
import { belgianEnterpriseNumber } from '../../../shared/model/enterprise-number.ts';
import { connectionId, type DossierId, dossierId } from '../domain/ids.ts';
import { NO_SCHEDULE } from '../domain/schedule.ts';
import type { OctopusDossier } from '../octopus/port.ts';
import { countsOf } from '../store/documents.ts';
import { NOTHING_SAID } from '../store/office.ts';
import type { OfficeFacts } from '../store/office-ports.ts';
import type { SyncContext } from '../sync/context.ts';
import type { CallContext } from './context.ts';
import { applyTemplate } from './templates.ts';
import { activationsOf, trialsNow } from './trials.ts';

const NO_DOCUMENTS = countsOf([]);

const NO_ARRIVALS = { fresh: 0, lastMs: null };

type DossierCalls = Pick<
  Calls,
  | 'dossiers.offer'
  | 'dossiers.import'
  | 'dossiers.list'
  | 'dossiers.setResponsible'
  | 'dossiers.setPayer'
>;

/** Finding dossiers in Octopus and at Billit, and taking them in. */
export function dossierCalls({ sync, clients, emit, scheduler }: CallContext): DossierCalls {
  const { store } = sync;
  const say = async (ids: readonly string[], changes: Partial<OfficeFacts>) => {
    const mark = { by: sync.person, atMs: sync.clock.now() };
    const changed = await store.office.say(ids.map(dossierId), changes, mark);
    emit({ kind: 'dossiers-changed' });
    return ok({ changed: changed.length });
  };
  return {
    'dossiers.offer': async (input) => {
      const octopus = await clients.octopus(connectionId(input.octopusConnectionId), 'person');
      if (!octopus.ok) return octopus;
      const billit = await clients.billit(connectionId(input.billitConnectionId));
      if (!billit.ok) return billit;
      const found = await octopus.value.dossiers();
      if (!found.ok) return found;
      const companies = await billit.value.companies();
      if (!companies.ok) return companies;
      return ok(offered(found.value, companies.value, await store.dossiers.list()));
    },
    'dossiers.import': async ({ name, enterpriseNumber }) => {
      const draft = { id: dossierId(sync.chance.id()), name, enterpriseNumber };
      const dossier = await store.dossiers.ensure(draft, sync.clock.now());
      const own = (await store.templates.list()).find(({ isDefault }) => isDefault);
      if (dossier.id === draft.id && own !== undefined) await applyTemplate(sync, own, dossier.id);
      emit({ kind: 'dossiers-changed' });
      return ok({ dossierId: dossier.id });
    },
    'dossiers.list': async () => ok(await list(sync, await scheduler.nextRuns())),
    'dossiers.setResponsible': ({ dossierIds, responsible }) =>
      say(dossierIds, { responsible: responsible?.replaceAll(/\s+/g, ' ') ?? null }),
    'dossiers.setPayer': ({ dossierIds, payer }) => say(dossierIds, { payer }),
  };
}

/** Every dossier with what the list shows of it: one query per kind of fact, however many dossiers there are. */
async function list(
  sync: SyncContext,
  nextRuns: ReadonlyMap<DossierId, number>,
): Promise<CallOutput<'dossiers.list'>> {
  const { store } = sync;
  const linked = new Set((await store.links.list()).map((link) => link.dossierId));
  const counts = await store.documents.countPerDossier();
  const toCheck = await store.documents.toCheckPerDossier();
  const arrivals = await store.office.arrivals();
  const office = await store.office.facts();
  const schedules = await store.schedules.all();
  const activations = await activationsOf(sync);
  const { invited, marked } = activations;
  const trials = await trialsNow(sync, activations);
  return (await store.dossiers.list()).map((dossier) => {
    const schedule = schedules.get(dossier.id);
    const { paused, checkedOnly, frequency } = schedule ?? NO_SCHEDULE;
    const { fresh, lastMs } = arrivals.get(dossier.id) ?? NO_ARRIVALS;
    return {
      ...dossier,
      ...(office.get(dossier.id) ?? NOTHING_SAID),
      linked: linked.has(dossier.id),
      active: counts.has(dossier.id)
        ? ('documents' as const)
        : marked.has(dossier.id)
          ? ('marked' as const)
          : ('unknown' as const),
      invitedAtMs: invited.get(dossier.enterpriseNumber)?.atMs ?? null,
      trial: trials.knownOf(dossier).trial,
      states: { ...(counts.get(dossier.id) ?? NO_DOCUMENTS) },
      fresh,
      lastDocumentMs: lastMs,
      toCheck: toCheck.get(dossier.id) ?? 0,
      paused: paused !== null,
      checkedOnly,
      frequency,
      lastRunMs: schedule?.lastRunMs ?? null,
      runFault: schedule?.lastFault ?? null,
      nextRunMs: nextRuns.get(dossier.id) ?? null,
    };
  });
}

function offered(
  found: readonly OctopusDossier[],
  companies: readonly BillitCompany[],
  dossiers: readonly Dossier[],
): CallOutput<'dossiers.offer'> {
  const companyOf = new Map(companies.map((company) => [company.vatNumber, company]));
  const hereAlready = new Map(dossiers.map((each) => [each.enterpriseNumber, each.id]));
  return found.map((row) => {
    const enterpriseNumber = belgianEnterpriseNumber(row.vatNumber);
    const company = row.vatNumber === '' ? undefined : companyOf.get(row.vatNumber);
    return {
      octopusDossierId: row.id,
      octopusName: row.name,
      vatNumber: row.vatNumber,
      enterpriseNumber,
      billitPartyId: company?.partyId ?? null,
      billitName: company?.name ?? null,
      dossierId: enterpriseNumber === null ? null : (hereAlready.get(enterpriseNumber) ?? null),
    };
  });
}
