import type { CallInput, CallOutput } from '../../../shared/ipc/contract.ts';

/** What can be linked to, as the engine gives it. */
export type Candidates = CallOutput<'links.candidates'>;
/** What Octopus has to book with. */
export type Proposal = CallOutput<'links.propose'>;
/** A link as it stands. */
export type SavedLink = NonNullable<CallOutput<'links.get'>>;
type Settings = CallInput<'links.save'>['settings'];

/** Booking or mailbox: as proposed until a person chooses. */
type Route = 'salesRoute' | 'purchasesRoute';

/** The settings while they are being filled in: what nobody chose yet is null. */
export type DraftSettings = {
  readonly [Name in keyof Settings]: Name extends 'accountsByUse' | 'vatMapping' | Route
    ? Readonly<Settings[Name]>
    : Settings[Name] | null;
};

/** The steps of the wizard, in their order. */
export const STEPS = ['signIn', 'dossier', 'books', 'check'] as const;
/** One of them. */
export type Step = (typeof STEPS)[number];

/** Where a person is in the wizard, and what is chosen so far. */
export type Draft = {
  readonly step: Step;
  readonly octopusConnectionId: string | null;
  readonly billitConnectionId: string | null;
  readonly octopusDossierId: number | null;
  readonly billitPartyId: string | null;
  /** Confirmed that another number, or a second company in the same books, is right. */
  readonly octopusConfirmed: boolean;
  readonly billitConfirmed: boolean;
  readonly sharedConfirmed: boolean;
  /** Null: that of today. */
  readonly bookyearId: number | null;
  /** The Octopus dossier that the proposals were taken from; null before that. */
  readonly filledFrom: number | null;
  readonly settings: DraftSettings;
  readonly vatChecked: boolean;
  /** The link stands: the first synchronisation may run. */
  readonly saved: boolean;
  /** The dossier was linked before: its two sides are fixed. */
  readonly fixed: boolean;
};

const EMPTY: DraftSettings = {
  exportFrom: null,
  vatStatus: null,
  salesJournal: null,
  purchaseJournal: null,
  salesCreditJournal: null,
  purchaseCreditJournal: null,
  salesAccount: null,
  purchaseAccount: null,
  accountsByUse: {},
  roundingAccount: null,
  salesRoute: 'booking',
  purchasesRoute: 'booking',
  mailbox: null,
  vatMapping: {},
};

/** The beginning of a wizard: of a link that stands its settings, else nothing. */
export function newDraft(saved: SavedLink | null): Draft {
  return {
    step: saved === null ? 'signIn' : 'books',
    octopusConnectionId: saved?.octopusConnectionId ?? null,
    billitConnectionId: saved?.billitConnectionId ?? null,
    octopusDossierId: saved?.octopusDossierId ?? null,
    billitPartyId: saved?.billitPartyId ?? null,
    octopusConfirmed: saved !== null,
    billitConfirmed: saved !== null,
    sharedConfirmed: saved !== null,
    bookyearId: null,
    filledFrom: saved?.octopusDossierId ?? null,
    settings: saved?.settings ?? EMPTY,
    vatChecked: saved !== null,
    saved: false,
    fixed: saved !== null,
  };
}

/** The draft with what Octopus leaves no doubt about: the only journal of its kind, and the VAT codes proposed. */
export function filledIn(draft: Draft, proposal: Proposal, octopusDossierId: number): Draft {
  if (draft.filledFrom === octopusDossierId) return draft;
  const { exportFrom, vatStatus } = draft.settings;
  return {
    ...draft,
    filledFrom: octopusDossierId,
    vatChecked: false,
    settings: {
      ...EMPTY,
      exportFrom,
      vatStatus,
      salesJournal: onlyJournal(proposal, 'V'),
      purchaseJournal: onlyJournal(proposal, 'A'),
      salesRoute: proposal.salesRoute,
      purchasesRoute: proposal.purchasesRoute,
      vatMapping: proposal.vatMapping,
    },
  };
}

/** The journals of a kind that can be booked in: V sales, A purchases. */
export function journalsOf({ journals }: Proposal, letter: 'V' | 'A'): Proposal['journals'] {
  return journals.filter(({ key, bookable }) => bookable && key.startsWith(letter));
}

function onlyJournal(proposal: Proposal, letter: 'V' | 'A'): string | null {
  const [first, ...others] = journalsOf(proposal, letter);
  return first !== undefined && others.length === 0 ? first.key : null;
}

/** The settings when all that is needed is there; null before that. */
export function completeSettings(draft: DraftSettings): Settings | null {
  const { exportFrom, vatStatus, salesJournal, purchaseJournal, salesAccount, purchaseAccount } =
    draft;
  if (exportFrom === null || vatStatus === null) return null;
  if (salesJournal === null || purchaseJournal === null) return null;
  if (salesAccount === null || purchaseAccount === null) return null;
  return {
    ...draft,
    exportFrom,
    vatStatus,
    salesJournal,
    purchaseJournal,
    salesAccount,
    purchaseAccount,
    accountsByUse: { ...draft.accountsByUse },
    vatMapping: { ...draft.vatMapping },
  };
}
