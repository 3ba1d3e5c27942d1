import { brusselsDay } from '../../../shared/clock.ts';
import type { CallOutput, Calls } from '../../../shared/ipc/contract.ts';
import { ok, type Result } from '../../../shared/result.ts';
import { pagesOf } from '../billit/environments.ts';
import type { Link } from '../domain/dossier.ts';
import { dossierId, type ConnectionId } from '../domain/ids.ts';
import { countsOf } from '../store/documents.ts';
import type { CallContext } from './context.ts';

type PageCalls = Pick<Calls, 'dossiers.overview' | 'dossiers.account'>;
type Account = NonNullable<CallOutput<'dossiers.account'>>;
type Side = Account['billit'];
type Found = { readonly name: string; readonly vatNumber: string };

/** Runs shown on 'Overzicht'. */
const RUNS = 10;
/** Where people work in Octopus, and the host of its service. */
const OCTOPUS_PAGES = 'https://login.octopus.be';
const OCTOPUS_HOST = 'service.inaras.be';

/** The pages of one dossier. */
export function pageCalls(context: CallContext): PageCalls {
  const { store, clock } = context.sync;
  return {
    'dossiers.overview': async (input) => {
      const dossier = dossierId(input.dossierId);
      const counted = Map.groupBy(await store.documents.months(dossier), ({ month }) => month);
      return ok({
        today: brusselsDay(clock.now()),
        months: [...counted].map(([month, rows]) => ({ month, states: countsOf(rows) })),
        held: (await store.documents.held(dossier)).map(({ state, cause, count }) => ({
          state,
          cause,
          count,
        })),
        runs: [...(await store.runs.lately(dossier, RUNS))],
      });
    },
    'dossiers.account': async (input) => {
      const link = await store.links.ofDossier(dossierId(input.dossierId));
      if (link === null) return ok(null);
      const [billit, octopus] = await Promise.all([
        billitSide(context, link),
        octopusSide(context, link),
      ]);
      const bookyears = (await store.mirror.bookyears(link.dossierId)).map((each) => ({
        id: each.id,
        description: each.description,
        startDate: each.startDate,
        endDate: each.endDate,
        closed: each.closed,
      }));
      return ok({ billit, octopus, bookyears });
    },
  };
}

async function billitSide({ sync }: CallContext, link: Link): Promise<Side> {
  const { billitConnectionId, billitPartyId: id } = link;
  const client = await sync.billit(billitConnectionId);
  const companies = client.ok ? await client.value.companies() : client;
  const found = companies.ok ? companies.value.find(({ partyId }) => partyId === id) : undefined;
  const login = await loginOf(sync.store, billitConnectionId);
  return sideOf({ ...login, id, pages: pagesOf(login.baseUrl) }, companies, found);
}

async function octopusSide({ sync }: CallContext, link: Link): Promise<Side> {
  const { octopusConnectionId, octopusDossierId } = link;
  const client = await sync.octopus(octopusConnectionId, 'person');
  const dossiers = client.ok ? await client.value.dossiers() : client;
  const found = dossiers.ok ? dossiers.value.find(({ id }) => id === octopusDossierId) : undefined;
  const login = await loginOf(sync.store, octopusConnectionId);
  return sideOf(
    { ...login, id: String(octopusDossierId), pages: octopusPages(login.baseUrl) },
    dossiers,
    found,
  );
}

/** A service elsewhere has its pages on the same host. */
function octopusPages(baseUrl: string): string {
  if (!URL.canParse(baseUrl)) return OCTOPUS_PAGES;
  const { hostname, origin } = new URL(baseUrl);
  return hostname === OCTOPUS_HOST ? OCTOPUS_PAGES : origin;
}

type Login = { readonly login: string; readonly account: string; readonly baseUrl: string };

async function loginOf(
  { connections }: CallContext['sync']['store'],
  id: ConnectionId,
): Promise<Login> {
  const row = await connections.get(id);
  return { login: row?.label ?? '', account: row?.account ?? '', baseUrl: row?.baseUrl ?? '' };
}

function sideOf(
  { login, account, id, pages }: Login & Pick<Side, 'id' | 'pages'>,
  answer: Result<unknown>,
  found: Found | undefined,
): Side {
  return {
    login,
    account,
    id,
    pages,
    name: found?.name ?? null,
    vatNumber: found?.vatNumber ?? null,
    fault: answer.ok ? null : answer.fault.kind,
  };
}
