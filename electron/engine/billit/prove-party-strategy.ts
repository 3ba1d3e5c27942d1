import { fail, ok, type Result } from '../../../shared/result.ts';
import type { PartyStrategy } from '../domain/dossier.ts';
import type { BillitClient } from './port.ts';

/** In the order in which they are most likely to work (docs.billit.be, "api-key-practical-use" first). */
const CANDIDATES: readonly PartyStrategy[] = [
  'client-within-accountant',
  'client-alone',
  'accountant-for-client',
];
/** Companies without orders prove nothing; after this many it is left for later. */
const MAX_COMPANIES = 5;

/** What one way of addressing gave: the orders of the company asked for, none, a refusal, or another company's. */
type Showing = 'proven' | 'empty' | 'refused' | 'mixed-up';

/**
 * Which header pair makes this login answer with the company that was asked for: the first under which a company's own
 * orders come back. A pair that once gives another company's orders is out. null when no company has orders yet, or
 * when there is none but the firm itself; `no-access` when every pair is refused everywhere.
 */
export async function provePartyStrategy(
  client: BillitClient,
  accountantPartyId: string | null,
): Promise<Result<PartyStrategy | null>> {
  const companies = await client.companies();
  if (!companies.ok) return companies;
  if (accountantPartyId === null) return ok('client-alone');
  const clients = companies.value.filter(({ partyId }) => partyId !== accountantPartyId);
  let left = CANDIDATES;
  let empty = clients.length === 0;
  for (const { partyId } of clients.slice(0, MAX_COMPANIES)) {
    const showings: { strategy: PartyStrategy; showing: Showing }[] = [];
    for (const strategy of left) {
      const showing = await show(client, partyId, strategy);
      if (!showing.ok) return showing;
      if (showing.value === 'proven') return ok(strategy);
      showings.push({ strategy, showing: showing.value });
    }
    left = showings.filter((one) => one.showing !== 'mixed-up').map((one) => one.strategy);
    empty ||= showings.some((one) => one.showing === 'empty');
  }
  return empty
    ? ok(null)
    : fail({ kind: 'no-access', service: 'billit', detail: 'PartyID, ContextPartyID' });
}

async function show(
  client: BillitClient,
  partyId: string,
  strategy: PartyStrategy,
): Promise<Result<Showing>> {
  const page = await client.orders({ partyId, dossierId: null, strategy }, null, null);
  if (page.ok) return ok(page.value.orders.length > 0 ? 'proven' : 'empty');
  if (page.fault.kind === 'wrong-company') return ok('mixed-up');
  // Billit answers 401 to a company that a pair does not reach; the key itself was good a moment ago.
  const refused = page.fault.kind === 'sign-in-needed' || page.fault.kind === 'no-access';
  return refused ? ok('refused') : page;
}
