import type { CallInput, CallOutput } from '../../../shared/ipc/contract.ts';
import { fail, ok, type Result } from '../../../shared/result.ts';
import { belgianEnterpriseNumber } from '../../../shared/model/enterprise-number.ts';
import { connectionId, dossierId } from '../domain/ids.ts';
import type { CallContext } from './context.ts';

type Candidates = CallOutput<'links.candidates'>;
type Named = { readonly name: string; readonly vatNumber: string };

/** What a dossier can be linked to at both logins: what has its number first, then by name. */
export async function linkCandidates(
  { sync, clients }: CallContext,
  input: CallInput<'links.candidates'>,
): Promise<Result<Candidates>> {
  const { store } = sync;
  const own = await store.dossiers.get(dossierId(input.dossierId));
  if (own === null) return fail({ kind: 'not-found', service: 'octopus', operation: 'dossier' });
  const octopus = await clients.octopus(connectionId(input.octopusConnectionId), 'person');
  if (!octopus.ok) return octopus;
  const billit = await clients.billit(connectionId(input.billitConnectionId));
  if (!billit.ok) return billit;
  const books = await octopus.value.dossiers();
  if (!books.ok) return books;
  const companies = await billit.value.companies();
  if (!companies.ok) return companies;
  const names = new Map((await store.dossiers.list()).map(({ id, name }) => [id, name]));
  const taken = (await store.links.list()).filter((link) => link.dossierId !== own.id);
  const ownerOf = (link: (typeof taken)[number] | undefined): string | null =>
    link === undefined ? null : (names.get(link.dossierId) ?? '');
  return ok({
    octopus: books.value
      .map((row) => ({
        octopusDossierId: row.id,
        ...described(row, own.enterpriseNumber),
        linkedTo: ownerOf(taken.find((link) => link.octopusDossierId === row.id)),
      }))
      .toSorted(bestFirst),
    billit: companies.value
      .map((row) => ({
        billitPartyId: row.partyId,
        ...described(row, own.enterpriseNumber),
        linkedTo: ownerOf(taken.find((link) => link.billitPartyId === row.partyId)),
      }))
      .toSorted(bestFirst),
  });
}

function described({ name, vatNumber }: Named, ownNumber: string) {
  const enterpriseNumber = belgianEnterpriseNumber(vatNumber);
  return { name, enterpriseNumber, sameNumber: enterpriseNumber === ownNumber };
}

function bestFirst(
  one: { readonly name: string; readonly sameNumber: boolean },
  other: { readonly name: string; readonly sameNumber: boolean },
): number {
  const match = Number(other.sameNumber) - Number(one.sameNumber);
  return match === 0 ? one.name.localeCompare(other.name, 'nl-BE') : match;
}
