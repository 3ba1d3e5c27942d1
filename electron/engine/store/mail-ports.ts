import type { Cause } from '../../../shared/model/cause.ts';
import type { DocumentId, DossierId, MailingId } from '../domain/ids.ts';
import type { MailedRelation, Mailing } from '../domain/mailing.ts';
import type { OutboxState } from './ports.ts';

/** The firm's way out for mail, without its password. */
export type MailServerSettings = {
  readonly host: string;
  readonly port: number;
  /** `tls`: encrypted from the first byte. `starttls`: encrypted before the sign-in, or not at all. */
  readonly security: 'tls' | 'starttls';
  readonly user: string;
  /** Address that the mail comes from. */
  readonly from: string;
  /** Certificates (PEM) trusted beside those of the system; null for none. */
  readonly trusted: string | null;
};

/** Why the mail server is left alone, and until when (epoch ms). */
export type MailRest = { readonly cause: Cause; readonly untilMs: number };

export type MailServerStore = {
  /** null while the firm has entered none. */
  readonly get: () => Promise<MailServerSettings | null>;
  /** Keeps new settings, ends a rest, and makes every parked mail due now. */
  readonly set: (settings: MailServerSettings, atMs: number) => Promise<void>;
  /** Leaves the server alone for all dossiers: a wrong password is not tried once per dossier. */
  readonly rest: (rest: MailRest) => Promise<void>;
  readonly resting: () => Promise<MailRest | null>;
};

/** Where a person booked a mailed document. */
export type BookedAs = {
  readonly bookyearId: number;
  readonly journalKey: string;
  readonly number: number;
};

/** One mail to a dossier's mailbox on its way, or that was. */
export type MailingRow = {
  readonly id: MailingId;
  readonly documentId: DocumentId;
  readonly dossierId: DossierId;
  readonly generation: number;
  readonly mailing: Mailing;
  /** Hash of the mailing and the files, fixed once. */
  readonly fingerprint: string;
  readonly state: OutboxState;
  readonly cause: Cause | null;
  /** With angle brackets; fixed at the first claim and kept over every repetition. */
  readonly messageId: string | null;
  /** What was last left for; null before the first attempt. */
  readonly recipient: string | null;
  /** The relation as Octopus names it; null before the first attempt. */
  readonly relation: MailedRelation | null;
  /** When the attempt left that arrived or may have (epoch ms); null when nothing can be out. */
  readonly leftAtMs: number | null;
  readonly attempts: number;
  /** Not tried again before this moment. */
  readonly dueAtMs: number;
  readonly bookedAs: BookedAs | null;
};

/** What became of a mail. */
export type MailOutcome =
  | { readonly kind: 'delivered' }
  /** It may have arrived: only a person, or its booking in Octopus, tells. */
  | { readonly kind: 'unclear'; readonly cause: Cause }
  | { readonly kind: 'refused'; readonly cause: Cause }
  | { readonly kind: 'parked'; readonly cause: Cause; readonly dueAtMs: number }
  /** Nothing is out: goes back to the queue. */
  | { readonly kind: 'again'; readonly dueAtMs: number };

/** The mails of the outbox: a document is mailed or booked, never both. */
export type MailingStore = {
  /** State queued + mailing together; refused while a booking or another mail of the document lives. */
  readonly enqueue: (
    row: Pick<MailingRow, 'id' | 'documentId' | 'dossierId' | 'mailing' | 'fingerprint'>,
    atMs: number,
  ) => Promise<void>;
  /** Dossiers with mails that are queued or parked and due now. */
  readonly dueDossiers: (atMs: number) => Promise<readonly DossierId[]>;
  /** The next mail of a dossier to send, in order of creation at Billit; null when none is due. */
  readonly nextOf: (dossierId: DossierId, atMs: number) => Promise<MailingRow | null>;
  /** Takes a waiting mail: state sending, with `messageId` unless it has one. Returns the row; null when it is not free. */
  readonly claim: (id: MailingId, messageId: string) => Promise<MailingRow | null>;
  /** Stored before the first byte of the message: from here on it may have arrived. */
  readonly leave: (
    id: MailingId,
    to: { readonly recipient: string; readonly relation: MailedRelation },
    atMs: number,
  ) => Promise<void>;
  /** Ends an attempt, or a question about one: mailing, document state and cause, audit row. */
  readonly settle: (id: MailingId, outcome: MailOutcome, atMs: number) => Promise<void>;
  /** A person booked it. False when that booking already belongs to another mail. */
  readonly book: (id: MailingId, bookedAs: BookedAs, atMs: number) => Promise<boolean>;
  /** Mails of a dossier that arrived or may have and of which no booking is known, the oldest first. */
  readonly unbooked: (dossierId: DossierId) => Promise<readonly MailingRow[]>;
  /** Makes the parked mails of a dossier due now: its address changed. */
  readonly wake: (dossierId: DossierId, atMs: number) => Promise<void>;
  /** After a start: what was being sent is unclear when it had left, else queued. Returns how many. */
  readonly recover: (atMs: number) => Promise<number>;
  /** The earliest moment at which a mail becomes due, or null. */
  readonly nextDueAtMs: () => Promise<number | null>;
  readonly ofDocument: (documentId: DocumentId) => Promise<readonly MailingRow[]>;
};

/** To whom the overview of the day goes. */
export type MailDigestSettings = {
  /** null: to nobody; it was not asked for. */
  readonly recipient: string | null;
  /** When the last one left or may have left, epoch ms; null before the first. */
  readonly leftAtMs: number | null;
  /** One that was not taken in is not tried again before this moment, epoch ms; null when it may. */
  readonly restUntilMs: number | null;
};

export type MailDigestStore = {
  readonly get: () => Promise<MailDigestSettings>;
  readonly set: (recipient: string | null, atMs: number) => Promise<void>;
  /** Stored before the first byte of the message: from here on it may have arrived. */
  readonly leave: (atMs: number) => Promise<void>;
  /** It was not taken in: `leftAtMs` is again that of the one before. */
  readonly failed: (rest: Omit<MailDigestSettings, 'recipient'>) => Promise<void>;
};
