import type { ViewerDocument } from './mail/viewer.ts';
import type { Fate, StoredBooking } from './model.ts';

/** A mail that reached a dossier's mailbox, known by the hash of the file it carries (lower-case hex). */
export type DeliveredMail = { readonly octopusDossierId: number; readonly sha256: string };

/** The mails of the viewers, each by its UBL; one without a file is known by nothing. */
export function mailsIn(viewer: readonly ViewerDocument[]): readonly DeliveredMail[] {
  return viewer.map(({ octopusDossierId, files }) => ({
    octopusDossierId,
    sha256: files.find(({ fileName }) => fileName.toLowerCase().endsWith('.xml'))?.sha256 ?? '',
  }));
}

/** A booking whose amounts are not those of its document. */
export type WrongAmount = {
  readonly fate: Fate;
  readonly booking: StoredBooking;
  readonly found: {
    readonly amountCents: number;
    readonly vat: Readonly<Record<string, readonly [number, number]>>;
  };
};

/** Everything in the books found back per document, and what belongs to none. */
export type FoundBack = {
  readonly bookings: ReadonlyMap<Fate, readonly StoredBooking[]>;
  readonly mails: ReadonlyMap<Fate, number>;
  /** With the fate of the same file in another dossier, where there is one. */
  readonly strangers: readonly {
    readonly booking: StoredBooking;
    readonly elsewhere: Fate | null;
  }[];
};

/** Which of several documents with the very same file a booking is taken for, best first. */
const CLAIM: Readonly<Record<Fate['outcome'], number>> = {
  book: 0,
  either: 1,
  deliver: 2,
  hold: 3,
  ignore: 4,
};

function keyOf(dossierId: number, sha256: string): string {
  return `${dossierId}/${sha256}`;
}

function grouped(fates: readonly Fate[], key: (fate: Fate, sha256: string) => string) {
  const groups = new Map<string, Fate[]>();
  for (const fate of [...fates].sort((a, b) => CLAIM[a.outcome] - CLAIM[b.outcome])) {
    const sha256 = fate.ublSha256 ?? fate.pdfSha256;
    if (sha256 === null) continue;
    const at = key(fate, sha256);
    const group = groups.get(at);
    if (group === undefined) groups.set(at, [fate]);
    else group.push(fate);
  }
  return groups;
}

/** The fate that the next thing found with this file belongs to: one each, what is left over to the first. */
function claimant<T>(
  group: readonly Fate[],
  found: ReadonlyMap<Fate, T>,
  allowed: readonly Fate['outcome'][],
): Fate | undefined {
  return group.find((fate) => allowed.includes(fate.outcome) && !found.has(fate)) ?? group[0];
}

/** Finds every booking and mail back by the hash of the UBL (or picture) that it carries, within its own dossier. */
export function findBack(
  fates: readonly Fate[],
  bookings: readonly StoredBooking[],
  mails: readonly DeliveredMail[],
): FoundBack {
  const byFile = grouped(fates, (fate, sha256) => keyOf(fate.octopusDossierId, sha256));
  const anywhere = grouped(fates, (_, sha256) => sha256);
  const booked = new Map<Fate, StoredBooking[]>();
  const mailed = new Map<Fate, number>();
  const strangers: { booking: StoredBooking; elsewhere: Fate | null }[] = [];
  for (const booking of bookings) {
    const hashes = booking.attachments.map((attachment) => attachment.sha256);
    const group = hashes.flatMap((hash) => byFile.get(keyOf(booking.dossierId, hash)) ?? []);
    const fate = claimant(group, booked, ['book', 'either']);
    if (fate === undefined) {
      const elsewhere = hashes.flatMap((hash) => anywhere.get(hash) ?? [])[0] ?? null;
      strangers.push({ booking, elsewhere });
    } else booked.set(fate, [...(booked.get(fate) ?? []), booking]);
  }
  for (const mail of mails) {
    const group = byFile.get(keyOf(mail.octopusDossierId, mail.sha256)) ?? [];
    const fate = claimant(group, mailed, ['deliver', 'either']);
    if (fate !== undefined) mailed.set(fate, (mailed.get(fate) ?? 0) + 1);
  }
  return { bookings: booked, mails: mailed, strangers };
}

function vatOf(booking: StoredBooking): Record<string, [number, number]> {
  const sums: Record<string, [number, number]> = {};
  for (const line of booking.lines) {
    const [base, vat] = sums[line.vatCodeKey] ?? [0, 0];
    sums[line.vatCodeKey] = [base + line.baseCents, vat + line.vatCents];
  }
  return sums;
}

/** The difference between a booking and what its fate says; null when there is none or the fate does not say. */
export function amountDifference(fate: Fate, booking: StoredBooking): WrongAmount | null {
  const vat = vatOf(booking);
  const expected = fate.vat ?? vat;
  const codes = new Set([...Object.keys(vat), ...Object.keys(expected)]);
  const same = [...codes].every((code) => {
    const [base, tax] = vat[code] ?? [0, 0];
    const [expectedBase, expectedTax] = expected[code] ?? [0, 0];
    return base === expectedBase && tax === expectedTax;
  });
  const total = fate.amountCents ?? booking.amountCents;
  if (same && booking.amountCents === total) return null;
  return { fate, booking, found: { amountCents: booking.amountCents, vat } };
}
