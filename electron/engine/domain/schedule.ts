import { startOfBrusselsDay } from '../../../shared/clock.ts';
import type { IsoDate } from '../../../shared/model/amount.ts';
import { nextMonth } from './calendar.ts';

/** 'Frequentie van export': when documents leave by themselves (S31-S35, N06). */
export type ExportFrequency =
  'never' | 'last-month' | 'after-10-minutes' | 'after-1-day' | 'after-1-week';

/** The entrepreneur's internal approval of a cost at Billit; `none` where approval is not in use (facts: ApprovalStatus). */
export type Approval = 'none' | 'pending' | 'approved' | 'rejected';

/** What a person of the office did: who, and when (epoch ms). */
export type Mark = { readonly by: string; readonly atMs: number };

/** When the documents of a dossier leave by themselves: 'Standaard dossierinstellingen' (S30-S36). */
export type ScheduleRules = {
  readonly frequency: ExportFrequency;
  /** Only what the entrepreneur released with 'Versturen'. */
  readonly releasedOnly: boolean;
  /** 'Vrijgegeven t/m': the moment of the last release (epoch ms); null when there was none. */
  readonly releasedThroughMs: number | null;
  /** Only purchases that the entrepreneur approved, where approval is in use. */
  readonly approvedOnly: boolean;
  /** Only what a person of the office checked; exporting by hand is held to it too (N08). */
  readonly checkedOnly: boolean;
  /** Who paused the dossier, and when; null: it goes on. All else stays as it is, so that it goes on just as before. */
  readonly paused: Mark | null;
};

/** What a person chooses of them; what is released and a pause go their own way. */
export type ScheduleChoice = Pick<
  ScheduleRules,
  'frequency' | 'releasedOnly' | 'approvedOnly' | 'checkedOnly'
>;

/** That choice, out of whatever has it. */
export function scheduleChoice(of: ScheduleChoice): ScheduleChoice {
  const { frequency, releasedOnly, approvedOnly, checkedOnly } = of;
  return { frequency, releasedOnly, approvedOnly, checkedOnly };
}

/** The rules of a dossier for which nobody has chosen any: nothing leaves by itself. */
export const NO_SCHEDULE: ScheduleRules = {
  frequency: 'never',
  releasedOnly: false,
  releasedThroughMs: null,
  approvedOnly: false,
  checkedOnly: false,
  paused: null,
};

/** What makes that a document must be checked. */
export type CheckedDocument = {
  readonly source: 'billit' | 'inbox';
  /** Null: nobody did since it last changed. */
  readonly checked: Mark | null;
};

/**
 * Whether a document may not leave, by schedule nor by hand, before a person of the office checked it (N08): the
 * entrepreneur processed it at Billit. What the office itself put in the inbox folder it has seen.
 */
export function mustBeChecked(
  { source, checked }: CheckedDocument,
  { checkedOnly }: Pick<ScheduleRules, 'checkedOnly'>,
): boolean {
  return checkedOnly && source === 'billit' && checked === null;
}

/** What the schedule looks at in a document. */
export type ScheduledDocument = CheckedDocument & {
  readonly direction: 'sale' | 'purchase';
  readonly issueDate: IsoDate | null;
  /** Created at Billit, epoch ms. */
  readonly createdAtMs: number;
  /** The entrepreneur had dealt with it by then: its last change at Billit when it was first seen, epoch ms. */
  readonly processedAtMs: number;
  readonly approval: Approval;
};

/** When a document leaves by itself (epoch ms), or what keeps it from ever leaving by itself. */
export type Departure =
  | { readonly kind: 'at'; readonly atMs: number }
  | {
      readonly kind: 'held';
      readonly by: 'never' | 'no-date' | 'not-released' | 'not-approved' | 'not-checked' | 'paused';
    };

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;
const AFTER_MS = {
  'after-10-minutes': 10 * MINUTE_MS,
  'after-1-day': DAY_MS,
  'after-1-week': 7 * DAY_MS,
} as const;

/**
 * When a document leaves by itself. 'Nooit' never; 'Laatste maand' from the first moment of the month after its date, in
 * Europe/Brussels, so late documents of older months at once; the others so long after its creation at Billit. A moment
 * in the past means now: a computer that slept catches up. Drafts and the like never come here (eligibility.ts).
 */
export function departureOf(document: ScheduledDocument, rules: ScheduleRules): Departure {
  if (mustBeChecked(document, rules)) return { kind: 'held', by: 'not-checked' };
  if (rules.paused !== null) return { kind: 'held', by: 'paused' };
  if (rules.frequency === 'never') return { kind: 'held', by: 'never' };
  if (rules.releasedOnly && document.processedAtMs > (rules.releasedThroughMs ?? -Infinity)) {
    return { kind: 'held', by: 'not-released' };
  }
  const awaited = document.approval === 'pending' || document.approval === 'rejected';
  if (rules.approvedOnly && document.direction === 'purchase' && awaited) {
    return { kind: 'held', by: 'not-approved' };
  }
  if (rules.frequency !== 'last-month') {
    return { kind: 'at', atMs: document.createdAtMs + AFTER_MS[rules.frequency] };
  }
  return document.issueDate === null
    ? { kind: 'held', by: 'no-date' }
    : { kind: 'at', atMs: startOfBrusselsDay(nextMonth(document.issueDate)) };
}
