import { HELD_STATES, type DocumentState } from '../../shared/model/document-state.ts';
import type { Fate, StoredBooking } from './model.ts';
import {
  amountDifference,
  findBack,
  type DeliveredMail,
  type WrongAmount,
} from './verdict-books.ts';

/** What the program says about one order. */
export type OrderReport = {
  readonly orderId: number;
  readonly billitPartyId: number;
  readonly state: DocumentState;
  /** Key of its cause (shared/model/cause); null when it has none. */
  readonly causeKey: string | null;
};

/** A document that did not arrive and is not truthfully reported as held. */
export type LostDocument = {
  readonly fate: Fate;
  readonly why:
    | 'not-reported'
    /** It should have arrived, but the program stopped it. */
    | 'held-in-vain'
    /** Held rightly, but with a cause that is not the reason, or with none. */
    | 'untrue-cause'
    /** The program says that it arrived. */
    | 'reported-arrived'
    /** The program still means to do something with it, or a person took it out. */
    | 'unfinished';
  readonly report: OrderReport | null;
};

/** Something that should not be there. */
export type Unexpected = {
  readonly why:
    | 'unknown-booking'
    | 'other-dossier'
    | 'should-be-held'
    | 'should-be-ignored'
    | 'should-be-booked'
    | 'should-be-mailed'
    | 'ignored-but-reported'
    | 'reported-twice'
    | 'unknown-report';
  readonly fate: Fate | null;
  readonly booking: StoredBooking | null;
  readonly report: OrderReport | null;
};

/** The world's judgement. Every document is in exactly one of booked, delivered, refused, parked and lost. */
export type Verdict = {
  /** Those that must be ignored not counted. */
  readonly documents: number;
  /** With at least one booking, rightly or not. */
  readonly booked: number;
  readonly delivered: number;
  /** Truthfully reported as rejected, refused, or waiting for a person's choice. */
  readonly refused: number;
  /** Truthfully reported as parked or being looked up. */
  readonly parked: number;
  readonly lost: readonly LostDocument[];
  /** `copies` beyond the one. */
  readonly doubled: readonly { readonly fate: Fate; readonly copies: number }[];
  readonly unexpected: readonly Unexpected[];
  readonly wrongAmounts: readonly WrongAmount[];
  /** In the books or in the mailbox, while the program says something else. */
  readonly misreported: readonly { readonly fate: Fate; readonly report: OrderReport | null }[];
};

/** What is judged: what must become of every document, the world's books, and the program's own account. */
export type JudgeInput = {
  readonly fates: readonly Fate[];
  readonly bookings: readonly StoredBooking[];
  /** Those among the bookings that people made themselves: none of the program's business. */
  readonly colleagues?: readonly StoredBooking[];
  readonly mails?: readonly DeliveredMail[];
  readonly reports: readonly OrderReport[];
};

type Arrival = { readonly bookings: readonly StoredBooking[]; readonly mails: number };

function isHeld(state: DocumentState): boolean {
  return HELD_STATES.some((held) => held === state);
}

function isTruthful(fate: Fate, report: OrderReport): boolean {
  if (!isHeld(report.state) || report.causeKey === null) return false;
  return fate.outcome === 'either' || fate.causes.includes(report.causeKey);
}

/** Of a mail that arrived the program may also say that it does not know, or that a person booked it. */
function isReportedSo(place: Place, report: OrderReport | null): boolean {
  const state = report?.state ?? null;
  if (place === 'booked') return state === 'booked';
  return (
    place !== 'delivered' || state === 'delivered' || state === 'booked' || state === 'unclear'
  );
}

function whyLost(fate: Fate, report: OrderReport | null): LostDocument['why'] {
  if (report === null) return 'not-reported';
  if (report.state === 'booked' || report.state === 'delivered') return 'reported-arrived';
  if (!isHeld(report.state)) return 'unfinished';
  return fate.outcome === 'book' || fate.outcome === 'deliver' ? 'held-in-vain' : 'untrue-cause';
}

type Place = 'booked' | 'delivered' | 'refused' | 'parked' | 'lost';

function placeOf(fate: Fate, arrival: Arrival, report: OrderReport | null): Place {
  if (arrival.bookings.length > 0) return 'booked';
  const mayBeMailed = fate.outcome === 'deliver' || fate.outcome === 'either';
  if (arrival.mails > 0 && mayBeMailed) return 'delivered';
  const mayBeHeld = fate.outcome === 'hold' || fate.outcome === 'either';
  if (!mayBeHeld || report === null || !isTruthful(fate, report)) return 'lost';
  return report.state === 'parked' || report.state === 'unclear' ? 'parked' : 'refused';
}

const WRONG_ARRIVAL: Readonly<
  Record<Fate['outcome'], { booked?: Unexpected['why']; mailed?: Unexpected['why'] }>
> = {
  book: { mailed: 'should-be-booked' },
  deliver: { booked: 'should-be-mailed' },
  hold: { booked: 'should-be-held', mailed: 'should-be-held' },
  ignore: { booked: 'should-be-ignored', mailed: 'should-be-ignored' },
  either: {},
};

function wrongArrivals(fate: Fate, { bookings, mails }: Arrival): Unexpected[] {
  const { booked, mailed } = WRONG_ARRIVAL[fate.outcome];
  const [booking] = bookings;
  const found: Unexpected[] = [];
  if (booked !== undefined && booking !== undefined) {
    found.push({ why: booked, fate, booking, report: null });
  }
  if (mailed !== undefined && mails > 0) {
    found.push({ why: mailed, fate, booking: null, report: null });
  }
  return found;
}

function reportKey({ billitPartyId, orderId }: { billitPartyId: number; orderId: number }): string {
  return `${billitPartyId}/${orderId}`;
}

function strayReports(
  fates: readonly Fate[],
  reports: readonly OrderReport[],
): readonly Unexpected[] {
  const known = new Map(fates.map((fate) => [reportKey(fate), fate]));
  const seen = new Set<string>();
  return reports.flatMap((report): Unexpected[] => {
    const key = reportKey(report);
    const fate = known.get(key) ?? null;
    const again = seen.has(key);
    seen.add(key);
    const stray = { fate, booking: null, report };
    if (fate === null) return [{ ...stray, why: 'unknown-report' }];
    if (again) return [{ ...stray, why: 'reported-twice' }];
    return fate.outcome === 'ignore' ? [{ ...stray, why: 'ignored-but-reported' }] : [];
  });
}

function numberOf(booking: StoredBooking): string {
  const { dossierId, bookyearId, journalKey, documentSequenceNr } = booking;
  return [dossierId, bookyearId, journalKey, documentSequenceNr].join('/');
}

function byProgram({ bookings, colleagues = [] }: JudgeInput): readonly StoredBooking[] {
  const theirs = new Set(colleagues.map(numberOf));
  return bookings.filter((booking) => !theirs.has(numberOf(booking)));
}

/** Compares the world's books and the program's reports with what must have become of every document. */
export function judge(input: JudgeInput): Verdict {
  const { fates, reports } = input;
  const found = findBack(fates, byProgram(input), input.mails ?? []);
  const reported = new Map(reports.map((report) => [reportKey(report), report]));
  const counts: Record<Place, number> = { booked: 0, delivered: 0, refused: 0, parked: 0, lost: 0 };
  const lost: LostDocument[] = [];
  const doubled: { fate: Fate; copies: number }[] = [];
  const misreported: { fate: Fate; report: OrderReport | null }[] = [];
  const wrongAmounts: WrongAmount[] = [];
  const unexpected: Unexpected[] = found.strangers.map(({ booking, elsewhere }) => ({
    why: elsewhere === null ? 'unknown-booking' : 'other-dossier',
    fate: elsewhere,
    booking,
    report: null,
  }));

  for (const fate of fates) {
    const report = reported.get(reportKey(fate)) ?? null;
    const bookings = found.bookings.get(fate) ?? [];
    const arrival = { bookings, mails: found.mails.get(fate) ?? 0 };
    const copies = bookings.length + arrival.mails - 1;
    if (copies > 0) doubled.push({ fate, copies });
    unexpected.push(...wrongArrivals(fate, arrival));
    wrongAmounts.push(
      ...bookings.map((one) => amountDifference(fate, one)).filter((one) => one !== null),
    );
    if (fate.outcome === 'ignore') continue;
    const place = placeOf(fate, arrival, report);
    counts[place] += 1;
    if (place === 'lost') lost.push({ fate, why: whyLost(fate, report), report });
    if (!isReportedSo(place, report)) misreported.push({ fate, report });
  }
  unexpected.push(...strayReports(fates, reports));
  const { booked, delivered, refused, parked } = counts;
  const documents = booked + delivered + refused + parked + lost.length;
  return {
    documents,
    booked,
    delivered,
    refused,
    parked,
    lost,
    doubled,
    unexpected,
    wrongAmounts,
    misreported,
  };
}
