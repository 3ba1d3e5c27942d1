/**
 * Everything that no recording or document settles about the real Octopus, with every position it can have; the first
 * is the most likely. The program must cope with each of them, and with any two together.
 */
export const OCTOPUS_POSITIONS = {
  /** Whether `amount` must equal the sum of base and VAT of the lines within one cent (else -24). */
  totalsChecked: ['cent', 'none'],
  /** Whether a booking read back carries the `orderReference` it was made with; no recording shows it. */
  orderReferenceReturned: [false, true],
  /**
   * VAT codes of a credit note: those of invoices (type 1, 2) or its own (type 3, 4); else -75. `own`: where the dossier
   * has such codes.
   */
  creditNoteCodes: ['either', 'own', 'invoice'],
  /** Answer to a call beyond the daily maximum of its operation; `400` names -51, too many connections. */
  limitAnswer: ['429', '403', '400', 'not-enforced'],
  /** Whose calls are added up for the daily maxima. */
  limitScope: ['dossier', 'user', 'software-house'],
  /** Hour in Brussels at which the daily maxima begin again. */
  limitResetHour: [0, 4],
  /** Status that goes with -11, -12 and -15: the contract has a 403 for locked journals, errors with a code were 400. */
  lockedStatus: ['403', '400'],
  /** Status of a booking that was made: the contract says 201, a client counts on 200 as well. */
  bookingStatus: ['201', '200'],
  /** Body that goes with the 401 of an expired or foreign token. */
  expiredTokenBody: ['technical', 'code', 'empty'],
  /** What a wrong software-house id answers, always 401: -68, or the text alone. */
  unknownSoftwareHouse: ['code', 'technical'],
  /** How connecting to a dossier that is not for this user is refused, always 403: -3, or the text alone. */
  noAccessAnswer: ['code', 'technical'],
  /**
   * How connecting to a dossier without Webservice toegang is refused, always 403: by words, by -3 or -5 with them, or by
   * the bare codes, which then say no more than that there is no access or that the dossier is disabled.
   */
  webserviceOffAnswer: ['technical', '-3 technical', '-5 technical', '-3', '-5'],
  /** Zone in which `modifiedTimeStamp` is read. */
  timestampZone: ['brussels', 'utc'],
  /** Whether a change at the very instant of `modifiedTimeStamp` is in the answer. */
  modifiedBound: ['inclusive', 'exclusive'],
  /** Whether the lists of changes name what was deleted. */
  deletionsListed: [true, false],
  /** Whether `lastBookedDocumentNr` knows what a colleague booked who has not synchronised yet. */
  lastNumberLags: [false, true],
  /** Whether PUT relations resets the fields that were left out, rather than merging. */
  relationPutBlanks: [false, true],
  /** Which number of a relation wins when its own and the external one point at different relations. */
  relationKeyWins: ['own', 'external'],
  /** How a search of relations compares a VAT number: as it is written, or its letters and digits. */
  vatNumberSearch: ['written', 'digits'],
  /** What becomes of a file that is attached once more to the same booking. */
  repeatedAttachment: ['doubled', 'replaced', 'refused'],
  /** What becomes of a CODA file that was imported before. */
  repeatedCoda: ['refused', 'doubled'],
  /** Whether every use of a refresh token gives a new one and ends the old one. */
  refreshTokenRenewed: [true, false],
} as const;

type Widened<T> = T extends boolean ? boolean : T extends number ? number : T;

/** The position of each switch. */
export type OctopusSwitches = {
  readonly [Name in keyof typeof OCTOPUS_POSITIONS]: Widened<
    (typeof OCTOPUS_POSITIONS)[Name][number]
  >;
} & {
  /** Dossiers that exist, yet not for this user: connecting answers 403. */
  readonly dossiersWithoutAccess: readonly number[];
  /** Dossiers that Octopus has disabled: -5. */
  readonly disabledDossiers: readonly number[];
  /** Dossiers for which Webservice toegang is not ordered: connecting answers 403. */
  readonly dossiersWithoutWebservice: readonly number[];
  /** Whether the person at the browser says no. */
  readonly consentRefused: boolean;
};

/** The positions that seem most likely. */
export const DEFAULT_SWITCHES: OctopusSwitches = {
  totalsChecked: 'cent',
  orderReferenceReturned: false,
  creditNoteCodes: 'either',
  limitAnswer: '429',
  limitScope: 'dossier',
  limitResetHour: 0,
  lockedStatus: '403',
  bookingStatus: '201',
  expiredTokenBody: 'technical',
  unknownSoftwareHouse: 'code',
  noAccessAnswer: 'code',
  webserviceOffAnswer: 'technical',
  timestampZone: 'brussels',
  modifiedBound: 'inclusive',
  deletionsListed: true,
  lastNumberLags: false,
  relationPutBlanks: false,
  relationKeyWins: 'own',
  vatNumberSearch: 'written',
  repeatedAttachment: 'doubled',
  repeatedCoda: 'refused',
  refreshTokenRenewed: true,
  dossiersWithoutAccess: [],
  disabledDossiers: [],
  dossiersWithoutWebservice: [],
  consentRefused: false,
};
