import { present } from '../../../shared/assert.ts';
import type { CallInput, CallOutput, Calls } from '../../../shared/ipc/contract.ts';
import { fail, ok, type Result } from '../../../shared/result.ts';
import { belgianEnterpriseNumber } from '../../../shared/model/enterprise-number.ts';
import type { ConnectionId } from '../domain/ids.ts';
import { matchDossiers, type BillitSide, type Match, type OctopusSide } from '../domain/match.ts';
import { parseIsoDate } from '../domain/money.ts';
import { loginOf } from '../octopus/call-budget.ts';
import { daysToLink } from '../octopus/days-to-link.ts';
import type { OnboardingRow } from '../store/onboarding-ports.ts';
import type { CallContext } from './context.ts';

type OnboardingCalls = Pick<
  Calls,
  'onboarding.match' | 'onboarding.start' | 'onboarding.stop' | 'onboarding.progress'
>;

/** Linking many dossiers at once: what belongs together, how long it takes, and how far it is (M10). */
export function onboardingCalls(context: CallContext): OnboardingCalls {
  const { sync, onboarding } = context;
  return {
    'onboarding.match': () => match(context),
    'onboarding.start': async (input) => {
      const rows = await rowsOf(context, input);
      if (!rows.ok) return rows;
      await sync.store.onboarding.put(rows.value, sync.clock.now());
      onboarding.pass();
      return ok(null);
    },
    'onboarding.stop': async () => {
      await sync.store.onboarding.stop(sync.clock.now());
      return ok(null);
    },
    'onboarding.progress': async () => {
      const rows = await sync.store.onboarding.list();
      return ok({ running: onboarding.isRunning(), rows: rows.map(shownRow) });
    },
  };
}

function shownRow(row: OnboardingRow): CallOutput<'onboarding.progress'>['rows'][number] {
  const { octopusDossierId, billitPartyId, name, dossierId, state, cause, dueAtMs } = row;
  return { octopusDossierId, billitPartyId, name, dossierId, state, cause: shown(cause), dueAtMs };
}

function shown(cause: Match['cause']): CallOutput<'onboarding.progress'>['rows'][number]['cause'] {
  return cause === null ? null : { kind: cause.kind, data: { ...cause.data } };
}

type Sides = { readonly octopus: readonly OctopusSide[]; readonly billit: readonly BillitSide[] };

/** What all logins show; what two of them show counts once. A login that fails fails all: half a list would mislead. */
async function readSides(context: CallContext): Promise<Result<Sides>> {
  const octopus = new Map<number, OctopusSide>();
  const billit = new Map<string, BillitSide>();
  for (const { id, kind } of await context.sync.store.connections.list()) {
    const read =
      kind === 'octopus' ? await readBooks(context, id) : await readCompanies(context, id);
    if (!read.ok) return read;
    for (const side of read.value) {
      if ('partyId' in side) billit.set(side.partyId, billit.get(side.partyId) ?? side);
      else octopus.set(side.octopusDossierId, octopus.get(side.octopusDossierId) ?? side);
    }
  }
  return ok({ octopus: [...octopus.values()], billit: [...billit.values()] });
}

async function readBooks(
  { clients }: CallContext,
  connectionId: ConnectionId,
): Promise<Result<readonly OctopusSide[]>> {
  const client = await clients.octopus(connectionId, 'person');
  const found = client.ok ? await client.value.dossiers() : client;
  if (!found.ok) return found;
  return ok(
    found.value.map(({ id: octopusDossierId, name, vatNumber }) => {
      return { connectionId, octopusDossierId, name, vatNumber };
    }),
  );
}

async function readCompanies(
  { clients }: CallContext,
  connectionId: ConnectionId,
): Promise<Result<readonly BillitSide[]>> {
  const client = await clients.billit(connectionId);
  const found = client.ok ? await client.value.companies() : client;
  if (!found.ok) return found;
  return ok(
    found.value.map(({ partyId, name, vatNumber }) => ({ connectionId, partyId, name, vatNumber })),
  );
}

async function match(context: CallContext): Promise<Result<CallOutput<'onboarding.match'>>> {
  const { store, clock } = context.sync;
  const sides = await readSides(context);
  if (!sides.ok) return sides;
  const reached = sides.value.billit.flatMap(
    ({ vatNumber }) => belgianEnterpriseNumber(vatNumber) ?? [],
  );
  await store.invitations.accept(reached, clock.now());
  const linked = new Set((await store.links.list()).map((link) => link.octopusDossierId));
  const isLinked = ({ octopusDossierId }: OctopusSide): boolean => linked.has(octopusDossierId);
  const matches = matchDossiers(sides.value.octopus, sides.value.billit).filter(
    ({ octopus }) => !octopus.every(isLinked),
  );
  const logins = new Map((await store.connections.list()).map((each) => [each.id, loginOf(each)]));
  const sure = matches.filter(({ cause }) => cause === null);
  const perLogin = Map.groupBy(sure, ({ octopus: [book] }) => logins.get(book.connectionId) ?? '');
  const wanted = new Map([...perLogin].map(([login, rows]) => [login, rows.length]));
  return ok({
    matches: matches.map(({ octopus, billit, certainty, cause }) => ({
      octopus: octopus.map((side) => ({ ...side })),
      billit: billit.map((side) => ({ ...side })),
      certainty,
      cause: shown(cause),
    })),
    linked: sides.value.octopus.filter(isLinked).length,
    days: await daysToLink({ counts: store.callCounts, clock }, wanted),
  });
}

/** The rows of the pairs that a person wants; fails when a side is no longer shown by any login. */
async function rowsOf(
  context: CallContext,
  { templateId, exportFrom, pairs }: CallInput<'onboarding.start'>,
): Promise<Result<readonly OnboardingRow[]>> {
  const { store, clock } = context.sync;
  if ((await store.templates.get(templateId)) === null) {
    return fail({ kind: 'not-found', service: 'octopus', operation: 'template' });
  }
  const sides = await readSides(context);
  if (!sides.ok) return sides;
  const books = new Map(sides.value.octopus.map((side) => [side.octopusDossierId, side]));
  const companies = new Map(sides.value.billit.map((side) => [side.partyId, side]));
  const rows: OnboardingRow[] = [];
  for (const { octopusDossierId, billitPartyId } of pairs) {
    const book = books.get(octopusDossierId);
    const company = companies.get(billitPartyId);
    if (book === undefined) return gone('octopus');
    if (company === undefined) return gone('billit');
    const enterpriseNumber =
      belgianEnterpriseNumber(book.vatNumber) ?? belgianEnterpriseNumber(company.vatNumber);
    if (enterpriseNumber === null) return gone('billit');
    rows.push({
      octopusConnectionId: book.connectionId,
      octopusDossierId,
      billitConnectionId: company.connectionId,
      billitPartyId,
      name: book.name,
      enterpriseNumber,
      templateId,
      exportFrom: present(parseIsoDate(exportFrom), 'the contract checked the date'),
      dossierId: null,
      state: 'waiting',
      cause: null,
      dueAtMs: clock.now(),
    });
  }
  return ok(rows);
}

function gone(service: 'billit' | 'octopus'): Result<never> {
  return fail({ kind: 'not-found', service, operation: 'dossier' });
}
