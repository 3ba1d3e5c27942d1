/**
 * Which header pair addresses a client company. `A`: PartyID client and ContextPartyID accountant; `B`: the reverse;
 * `C`: PartyID client alone. Billit's own pages contradict each other, so each can be the only one that works.
 */
export type PartyHeaders = 'any' | 'A' | 'B' | 'C';

/** What a request says about the company it is for. */
export type PartyRequest = { readonly partyId: string | null; readonly contextId: string | null };

/** The companies that a login reaches, oldest first; the accountant's own is one of them. */
export type Reach = { readonly accountant: number; readonly companyIds: readonly number[] };

function reached(reach: Reach, text: string): number | null {
  const id = Number(text);
  return reach.companyIds.includes(id) ? id : null;
}

/** The strategy that a pair follows, and the company that it addresses. */
function pairOf(
  party: number,
  context: number | null,
  accountant: number,
): { readonly strategy: PartyHeaders; readonly company: number } | null {
  if (context === null || context === party) return { strategy: 'C', company: party };
  if (context === accountant) return { strategy: 'A', company: party };
  return party === accountant ? { strategy: 'B', company: context } : null;
}

/** The company that a request addresses; null when it may not (401). */
export function addressedCompany(
  request: PartyRequest,
  reach: Reach,
  accepted: PartyHeaders,
): number | null {
  if (request.partyId === null) {
    return request.contextId === null ? (reach.companyIds[0] ?? null) : null;
  }
  const party = reached(reach, request.partyId);
  if (party === null) return null;
  const context = request.contextId === null ? null : reached(reach, request.contextId);
  if (request.contextId !== null && context === null) return null;
  const pair = pairOf(party, context, reach.accountant);
  if (pair === null) return null;
  const free = accepted === 'any' || pair.company === reach.accountant;
  return free || pair.strategy === accepted ? pair.company : null;
}
