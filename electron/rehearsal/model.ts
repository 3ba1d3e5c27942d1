import type { SeedPeriod } from './seed/profile.ts';
import type { Clock } from '../../shared/clock.ts';
import type { Transport } from '../../shared/http-exchange.ts';
import type { ViewerDocument } from './mail/viewer.ts';

/** A record as Octopus keeps it; field names are those of the contract. */
export type OctopusRecord = Record<string, unknown>;

/** One bookyear as Octopus answers it. */
export type BookyearSeed = {
  readonly id: number;
  readonly description: string;
  readonly startDate: string;
  readonly endDate: string;
  readonly closed: boolean;
  /** Periods of the bookyear: monthly YYYYMM, quarterly YYYY0Q. */
  readonly periods: readonly {
    readonly bookyearPeriod: number;
    readonly startDate: string;
    readonly endDate: string;
  }[];
};

export type JournalSeed = {
  readonly bookyearId: number;
  readonly journalKey: string;
  readonly name: string;
  readonly lastBookedDocumentNr: number;
  readonly closed: boolean;
  readonly closedPeriod: number;
  readonly protectedPeriod: number;
  readonly insertionType: number;
  readonly currencyCode: string | null;
};

/** One ledger account; it exists in every bookyear of the dossier. */
export type AccountSeed = {
  readonly id: number;
  readonly nl: string;
  readonly fr: string;
  readonly en: string;
  readonly purchaseVatCode: string | null;
  readonly salesVatCode: string | null;
  readonly vatRecupPercentage: number;
  readonly fiscRecupPercentage: number;
};

export type VatCodeSeed = {
  readonly code: string;
  readonly description: string;
  /** 1 purchase, 2 sale, 3 purchase credit note, 4 sale credit note. */
  readonly type: number;
  readonly basePercentage: number;
};

/** The books of one dossier at the moment the world begins. */
export type OctopusDossierSeed = {
  readonly id: number;
  readonly description: string;
  /** With dots: `BE0123.456.749`. */
  readonly vatNr: string;
  readonly streetAndNr: string;
  readonly postalCode: string;
  readonly city: string;
  readonly bookyears: readonly BookyearSeed[];
  readonly journals: readonly JournalSeed[];
  readonly accounts: readonly AccountSeed[];
  readonly vatCodes: readonly VatCodeSeed[];
  /** Full relation records, relationKey ids ascending from 1. */
  readonly relations: readonly OctopusRecord[];
};

/** A booking in the simulated books, with what it takes to judge it from outside. */
export type StoredBooking = {
  readonly dossierId: number;
  readonly bookyearId: number;
  readonly journalKey: string;
  readonly documentSequenceNr: number;
  readonly bookyearPeriodeNr: number;
  readonly documentDate: string;
  readonly expiryDate: string;
  readonly amountCents: number;
  readonly currencyCode: string;
  readonly relationId: number;
  readonly comment: string;
  readonly reference: string;
  readonly orderReference: string;
  readonly lines: readonly {
    readonly accountKey: number;
    readonly vatCodeKey: string;
    readonly baseCents: number;
    readonly vatCents: number;
    readonly comment: string;
  }[];
  readonly attachments: readonly {
    readonly fileName: string;
    readonly bytes: number;
    /** Lower-case hex of the decoded file. */
    readonly sha256: string;
  }[];
  readonly createdAtMs: number;
};

/** What must become of one order at Billit. */
export type Fate = {
  readonly octopusDossierId: number;
  readonly billitPartyId: number;
  readonly orderId: number;
  /** Hash of its UBL, lower-case hex; null when it has none. */
  readonly ublSha256: string | null;
  /** Hash of its picture when it has no UBL, lower-case hex; null otherwise. */
  readonly pdfSha256: string | null;
  /**
   * `book`: exactly one booking. `deliver`: exactly one mail. `hold`: none, reported held with one of `causes`.
   * `ignore`: never leaves and is not reported (draft, refused, offer, before the start date).
   * `either`: a foreign file whose fate the world cannot know: booked once, or held with any cause.
   */
  readonly outcome: 'book' | 'deliver' | 'hold' | 'ignore' | 'either';
  /** Cause keys (shared/model/cause, `causeKey`) of which one must be reported; empty unless `hold`. */
  readonly causes: readonly string[];
  /** Total including VAT that the booking must have, in cents with Octopus' sign; null when unknown. */
  readonly amountCents: number | null;
  /** VAT code -> [base, VAT] in cents that the booking must have; null when unknown. */
  readonly vat: Readonly<Record<string, readonly [number, number]>> | null;
};

/** What a fault does to the next matching request. */
export type FaultKind =
  /** The connection is cut before the request is carried out. */
  | 'lost-before-commit'
  /** The request is carried out, then the connection is cut. */
  | 'lost-after-commit'
  /** HTTP 500 without a body; nothing was carried out. */
  | 'error-before-commit'
  /** HTTP 500 without a body, though it was carried out. */
  | 'error-after-commit'
  /** It is carried out `delayMs` later. */
  | 'delay'
  /** It is carried out; half of the bytes of the answer arrive. */
  | 'truncated-body'
  /** HTTP 200 with the web page of something in between; nothing was carried out. */
  | 'html-page'
  /** It is carried out; the answer says that it is plain text. */
  | 'wrong-content-type'
  /** HTTP 401: every token that was handed out has just expired; nothing was carried out. */
  | 'token-expired'
  /** The service says no as `refusal` tells; nothing was carried out. */
  | 'refusal'
  /** Mail only: 550, refused for good. */
  | 'refused'
  /** Mail only: 451, refused for now. */
  | 'try-later'
  /** Mail only: 452, the mailbox is full. */
  | 'mailbox-full';

/** How a service says no: its status and, at Octopus, the code (null: none) and the technical text. */
export type PlannedRefusal = {
  readonly status: number;
  readonly code: number | null;
  readonly technicalInfo: string;
};

/** A fault waiting for its request. */
export type FaultRule = {
  readonly service: 'octopus' | 'billit' | 'mail';
  /** operationId of the contract, e.g. `insertBuySellBooking`; of `mail` auth, mailFrom, rcptTo or data. */
  readonly operation: string;
  readonly kind: FaultKind;
  /** Skips this many matching requests first. */
  readonly skip: number;
  /** Then hits this many. */
  readonly times: number;
  /** Of a `delay`; one minute when left out. */
  readonly delayMs?: number | undefined;
  /** Of a `refusal`; a bare 400 when left out. */
  readonly refusal?: PlannedRefusal | undefined;
};

/** Everything needed to sign in to the rehearsal world; public, made up, worthless elsewhere. */
export type RehearsalCredentials = {
  readonly octopus: {
    readonly user: string;
    readonly password: string;
    readonly softwareHouseUuid: string;
    /** Where signing in with the browser comes back; without it any address on this computer. */
    readonly redirectUri?: string;
  };
  readonly billit: { readonly apiKey: string; readonly accountantPartyId: number };
  /** The account at the mail server. */
  readonly mail: { readonly user: string; readonly password: string; readonly from: string };
};

/** Addresses of a world that listens; urls carry their base path and no slash at the end. */
export type RehearsalAddresses = {
  readonly octopusUrl: string;
  readonly billitUrl: string;
  readonly control: { readonly url: string; readonly token: string } | null;
  /** null: it does not listen. */
  readonly smtp: SmtpAddress | null;
};

/** The mail server of the mailboxes; its certificate (PEM) is made at every start. */
export type SmtpAddress = {
  readonly host: string;
  readonly port: number;
  readonly security: 'starttls';
  readonly certificate: string;
};

/** One UBL file of somebody else, to be brought in as a sale of its supplier. */
export type ForeignUbl = { readonly fileName: string; readonly bytes: Uint8Array };

export type WorldOptions = {
  readonly seed: number;
  readonly dossiers: number;
  /** Documents per dossier, those that are ignored not counted. */
  readonly documentsPerDossier: number;
  readonly clock: Clock;
  /** When given, the world is made of these files instead of seeded dossiers. */
  readonly ubl: readonly ForeignUbl[] | null;
  /** When the documents of seeded dossiers are dated; without it the third quarter of 2026. */
  readonly period?: SeedPeriod;
};

/** The rehearsal world: a simulated Billit and Octopus with books of their own. */
export type World = {
  readonly credentials: RehearsalCredentials;
  /** Billit PartyID of each dossier and the Octopus dossier that it belongs to, with its enterprise number. */
  readonly dossiers: readonly {
    readonly billitPartyId: number;
    readonly octopusDossierId: number;
    readonly name: string;
    readonly enterpriseNumber: string;
    /** `YYYY-MM-DD`: documents dated earlier never leave. */
    readonly exportFrom: string;
    /** Address of its mailbox in Octopus. */
    readonly mailbox: string;
    /** How its purchases are meant to leave. */
    readonly purchasesRoute: 'booking' | 'mailbox';
  }[];
  /** In-process addresses, answered by `transport`. */
  readonly virtualAddresses: RehearsalAddresses;
  /** The same handlers as over loopback, called inside the process. */
  readonly transport: Transport;
  readonly listen: (ports: {
    readonly octopus: number;
    readonly billit: number;
    /** null: no control API. */
    readonly control: number | null;
    /** Left out: no mail server. */
    readonly smtp?: number;
  }) => Promise<RehearsalAddresses>;
  /** The mail server alone: mail is real also where all else happens inside the process. */
  readonly listenSmtp: (port: number) => Promise<SmtpAddress>;
  /** What came in the Document Import Viewers, in order of arrival. */
  readonly viewer: () => readonly ViewerDocument[];
  /** A person books a document of the viewer by its id; null when that cannot be. */
  readonly bookFromViewer: (id: number) => StoredBooking | null;
  readonly bookings: () => readonly StoredBooking[];
  readonly relations: (octopusDossierId: number) => readonly OctopusRecord[];
  readonly fates: () => readonly Fate[];
  /** Calls per operationId since the world began, Octopus and Billit apart. */
  readonly calls: () => {
    readonly octopus: Readonly<Record<string, number>>;
    readonly billit: Readonly<Record<string, number>>;
  };
  /** Requests of the program that were not as the contracts say. */
  readonly violations: () => readonly {
    readonly service: 'octopus' | 'billit';
    readonly detail: string;
  }[];
  readonly addFault: (rule: FaultRule) => void;
  /** Called at named moments of a request (before it is carried out, after, answered); for crash tests. */
  readonly onMoment: (
    listener: (moment: {
      readonly service: 'octopus' | 'billit' | 'mail';
      readonly operation: string;
      readonly at: 'received' | 'committed' | 'answered';
    }) => void,
  ) => void;
  readonly close: () => Promise<void>;
};
