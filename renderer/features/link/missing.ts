import type { TextKey } from '../../i18n/use-texts.ts';
import type { Candidates, Draft, Proposal } from './draft.ts';
import { isMailbox, mails } from './mailbox.ts';
import { undecided } from './treatments.ts';

/** A field that must be filled in before one can go on; named as its label. */
export type MissingField = Extract<
  TextKey<'link'>,
  | 'octopusLogin'
  | 'billitLogin'
  | 'octopusDossier'
  | 'billitDossier'
  | 'exportFrom'
  | 'vatStatus'
  | 'salesJournal'
  | 'purchaseJournal'
  | 'salesAccount'
  | 'purchaseAccount'
  | 'mailbox'
  | 'sectionVat'
  | 'vatConfirmed'
>;

/** The fields of the books that must have a value (S26: accounts are always needed). */
export const NEEDED = [
  'exportFrom',
  'vatStatus',
  'salesJournal',
  'purchaseJournal',
  'salesAccount',
  'purchaseAccount',
] as const satisfies readonly MissingField[];

/** What is missing to sign in. */
export function missingLogins(draft: Draft): readonly MissingField[] {
  return [
    ...(draft.octopusConnectionId === null ? (['octopusLogin'] as const) : []),
    ...(draft.billitConnectionId === null ? (['billitLogin'] as const) : []),
  ];
}

/** What is missing to know both sides: not chosen, or of another number or shared and not confirmed (S20, S23). */
export function missingPair(draft: Draft, candidates: Candidates): readonly MissingField[] {
  const { octopus, billit } = pairOf(draft, candidates);
  const numbers = octopus?.sameNumber === true || draft.octopusConfirmed;
  const books = octopus?.linkedTo === null || draft.sharedConfirmed;
  const company = billit?.sameNumber === true || draft.billitConfirmed;
  return [
    ...(octopus !== null && numbers && books ? [] : (['octopusDossier'] as const)),
    ...(billit !== null && billit.linkedTo === null && company ? [] : (['billitDossier'] as const)),
  ];
}

/** The two sides that are chosen; null where none is. */
export function pairOf(
  draft: Draft,
  candidates: Candidates,
): {
  readonly octopus: Candidates['octopus'][number] | null;
  readonly billit: Candidates['billit'][number] | null;
} {
  const { octopusDossierId, billitPartyId } = draft;
  return {
    octopus: candidates.octopus.find((row) => row.octopusDossierId === octopusDossierId) ?? null,
    billit: candidates.billit.find((row) => row.billitPartyId === billitPartyId) ?? null,
  };
}

/** What is missing to book. A mailbox that is not known yet may wait (S66); one that is no address may not. */
export function missingBooks(draft: Draft, proposal: Proposal): readonly MissingField[] {
  const { settings } = draft;
  const { mailbox } = settings;
  const wrongMailbox = mails(settings) && mailbox !== null && !isMailbox(mailbox);
  return [
    ...NEEDED.filter((field) => settings[field] === null),
    ...(wrongMailbox ? (['mailbox'] as const) : []),
    ...(undecided(proposal, settings.vatMapping).length > 0 ? (['sectionVat'] as const) : []),
    ...(draft.vatChecked ? [] : (['vatConfirmed'] as const)),
  ];
}
