import type {
  Certainty,
  OnboardingCause,
  OwnOnboardingCause,
} from '../../../shared/model/onboarding.ts';
import { belgianEnterpriseNumber } from '../../../shared/model/enterprise-number.ts';
import type { ConnectionId } from './ids.ts';

/** A dossier that a login at Octopus shows. */
export type OctopusSide = {
  readonly connectionId: ConnectionId;
  readonly octopusDossierId: number;
  readonly name: string;
  /** As Octopus has it. */
  readonly vatNumber: string;
};

/** A company that a login at Billit reaches. */
export type BillitSide = {
  readonly connectionId: ConnectionId;
  readonly partyId: string;
  readonly name: string;
  /** As Billit has it. */
  readonly vatNumber: string;
};

/** What belongs together: one question at most, whatever it is about. */
export type Match = {
  /** Several where Octopus has one number in several dossiers. */
  readonly octopus: readonly [OctopusSide, ...OctopusSide[]];
  readonly billit: readonly BillitSide[];
  readonly certainty: Certainty;
  /** Why a person must look; null for a match that is sure. */
  readonly cause: OnboardingCause | null;
};

/**
 * Matches the dossiers of Octopus with the companies at Billit by enterprise number; the name only confirms. Only a valid
 * number on both sides, once on each, with names that have a word in common, is sure (S13, S23, M10).
 */
export function matchDossiers(
  octopus: readonly OctopusSide[],
  billit: readonly BillitSide[],
): readonly Match[] {
  const numberOf = ({ vatNumber }: { readonly vatNumber: string }): string | null =>
    belgianEnterpriseNumber(vatNumber);
  const companies = Map.groupBy(billit, numberOf);
  const books = Map.groupBy(octopus, numberOf);
  const unmatched = billit.filter((company) => {
    const number = numberOf(company);
    return number === null || !books.has(number);
  });
  return [...books].flatMap(([number, found]) => {
    if (number === null) return found.map((one) => withoutNumber(one, unmatched));
    const [first, ...others] = found;
    return first === undefined
      ? []
      : [withNumber([first, ...others], companies.get(number) ?? [], { number, unmatched })];
  });
}

type Around = { readonly number: string; readonly unmatched: readonly BillitSide[] };

function withNumber(
  octopus: Match['octopus'],
  billit: readonly BillitSide[],
  { number, unmatched }: Around,
): Match {
  const [book] = octopus;
  const [company] = billit;
  if (company === undefined) return withoutCompany(octopus, number, unmatched);
  const told = (kind: OwnOnboardingCause, data: OnboardingCause['data']): Match => ({
    octopus,
    billit,
    certainty: 'number',
    cause: { kind, data },
  });
  const names = (sides: readonly { readonly name: string }[]): string =>
    sides.map(({ name }) => name).join(', ');
  if (octopus.length > 1) return told('several-in-octopus', { number, names: names(octopus) });
  if (billit.length > 1) return told('several-at-billit', { number, names: names(billit) });
  if (!haveWordInCommon(book.name, company.name)) {
    return told('other-name', { octopus: book.name, billit: company.name });
  }
  return { octopus, billit, certainty: 'sure', cause: null };
}

function withoutCompany(
  octopus: Match['octopus'],
  number: string,
  unmatched: readonly BillitSide[],
): Match {
  const [book, ...others] = octopus;
  if (others.length > 0) {
    const names = octopus.map(({ name }) => name).join(', ');
    const cause = { kind: 'several-in-octopus', data: { number, names } } as const;
    return { octopus, billit: [], certainty: 'none', cause };
  }
  const namesakes = unmatched.filter(({ name }) => isSameName(name, book.name));
  const [namesake] = namesakes;
  if (namesake === undefined) {
    const cause = { kind: 'unknown-at-billit', data: { number } } as const;
    return { octopus, billit: [], certainty: 'none', cause };
  }
  const data = { octopus: number, billit: namesake.vatNumber };
  return { octopus, billit: namesakes, certainty: 'name', cause: { kind: 'other-number', data } };
}

function withoutNumber(book: OctopusSide, unmatched: readonly BillitSide[]): Match {
  const billit = unmatched.filter(({ name }) => isSameName(name, book.name));
  const { vatNumber } = book;
  return {
    octopus: [book],
    billit,
    certainty: billit.length === 0 ? 'none' : 'name',
    cause:
      vatNumber === ''
        ? { kind: 'no-number', data: {} }
        : { kind: 'invalid-number', data: { number: vatNumber } },
  };
}

/** Words that say what kind of company it is, not which one. */
const LEGAL_FORMS = new Set(
  'bv bvba srl sprl nv sa cv cvba scrl sc commv comm gcv vof snc vzw asbl ivzw aisbl ebvba eenmanszaak de het la le les du des van en et and the'.split(
    ' ',
  ),
);

/** The words by which a company is known: without accents, case, stops and its legal form. */
function wordsOf(name: string): readonly string[] {
  return name
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/(?<=\b\p{L})\.(?=\p{L}\b)/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !LEGAL_FORMS.has(word));
}

function isSameName(one: string, other: string): boolean {
  const words = wordsOf(one).toSorted().join(' ');
  return words !== '' && words === wordsOf(other).toSorted().join(' ');
}

/** A name of nothing but a legal form says nothing against a match. */
function haveWordInCommon(one: string, other: string): boolean {
  const [left, right] = [wordsOf(one), wordsOf(other)];
  if (left.length === 0 || right.length === 0) return true;
  if (left.some((word) => right.includes(word))) return true;
  return left.join('') === right.join('');
}
