import type { CallOutput } from '../../../shared/ipc/contract.ts';
import type { Certainty } from '../../../shared/model/onboarding.ts';
import { matches as answers } from '../dossiers/dossier-filter.ts';

type Match = CallOutput<'onboarding.match'>['matches'][number];
/** A dossier on its way, as the engine tells it. */
export type Progress = CallOutput<'onboarding.progress'>['rows'][number];

/** One question, or one dossier that is sure, under way or linked. */
export type OnboardingRow = {
  readonly id: string;
  readonly name: string;
  readonly number: string;
  readonly billit: string;
  readonly certainty: Certainty;
  /** Null for a dossier that is under way: the question is answered. */
  readonly match: Match | null;
  readonly progress: Progress | null;
  readonly cause: Match['cause'];
};

/** The filters of the list, in the order of their chips. */
export const ONBOARDING_FILTERS = ['all', 'questions', 'certain', 'busy'] as const;
/** One of them. */
export type OnboardingFilter = (typeof ONBOARDING_FILTERS)[number];

/** What was matched beside what is on its way; a dossier that is on its way is no question any more. */
export function onboardingRows(
  matches: readonly Match[],
  progress: readonly Progress[],
): readonly OnboardingRow[] {
  const underway = new Map(progress.map((row) => [row.octopusDossierId, row]));
  const fresh = matches.filter(
    ({ octopus }) => !octopus.some((side) => underway.has(side.octopusDossierId)),
  );
  const matchOf = new Map(
    matches.flatMap((match) => match.octopus.map((side) => [side.octopusDossierId, match])),
  );
  return [
    ...fresh.map((match) => rowOfMatch(match)),
    ...progress.map((row) => rowOfProgress(row, matchOf.get(row.octopusDossierId))),
  ];
}

function rowOfMatch(match: Match): OnboardingRow {
  const [first] = match.octopus;
  return {
    id: String(first?.octopusDossierId ?? ''),
    name: namesOf(match.octopus),
    number: first?.vatNumber ?? '',
    billit: namesOf(match.billit),
    certainty: match.certainty,
    match,
    progress: null,
    cause: match.cause,
  };
}

function rowOfProgress(row: Progress, match: Match | undefined): OnboardingRow {
  const company = match?.billit.find(({ partyId }) => partyId === row.billitPartyId);
  return {
    id: String(row.octopusDossierId),
    name: row.name,
    number: match?.octopus[0]?.vatNumber ?? '',
    billit: company?.name ?? row.name,
    certainty: match?.certainty ?? 'sure',
    match: null,
    progress: row,
    cause: row.cause,
  };
}

function namesOf(sides: readonly { readonly name: string }[]): string {
  return sides.map(({ name }) => name).join(', ');
}

/** Whether a person must look at a row. */
export function waitsForPerson({ progress, cause }: OnboardingRow): boolean {
  return progress === null ? cause !== null : progress.state === 'problem';
}

/** Whether a row passes a filter. */
export function passesFilter(row: OnboardingRow, filter: OnboardingFilter): boolean {
  switch (filter) {
    case 'all':
      return true;
    case 'questions':
      return waitsForPerson(row);
    case 'certain':
      return row.progress === null && row.cause === null;
    case 'busy':
      return row.progress !== null;
  }
}

/** Whether a row answers to what was typed. */
export function answersTo({ name, number }: OnboardingRow, typed: string): boolean {
  return answers({ name, enterpriseNumber: number.replaceAll(/\D/g, '') }, typed);
}

/** A pair that a person may choose. */
export type Pair = {
  readonly octopusDossierId: number;
  readonly billitPartyId: string;
  readonly octopus: string;
  readonly billit: string;
};

/** Every pair that a question leaves; none where one side is missing. */
export function pairsOf({ match }: OnboardingRow): readonly Pair[] {
  if (match === null) return [];
  return match.octopus.flatMap((book) =>
    match.billit.map((company) => ({
      octopusDossierId: book.octopusDossierId,
      billitPartyId: company.partyId,
      octopus: `${book.name} (${String(book.octopusDossierId)})`,
      billit: `${company.name} (${company.partyId})`,
    })),
  );
}

/** The company that a row is about, when no login reaches it; null for any other row. */
export function unknownOf({
  match,
  cause,
  name,
}: OnboardingRow): { readonly name: string; readonly enterpriseNumber: string } | null {
  const enterpriseNumber = cause?.data['number'];
  const isUnknown = match !== null && cause?.kind === 'unknown-at-billit';
  return isUnknown && enterpriseNumber !== undefined ? { name, enterpriseNumber } : null;
}
