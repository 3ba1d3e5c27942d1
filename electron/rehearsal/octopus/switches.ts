/** What no recording or document settles about the real Octopus; the program must cope with every position. */
export type OctopusSwitches = {
  /** Whether `amount` must equal the sum of base and VAT of the lines within one cent (else -24). */
  readonly totalsChecked: 'none' | 'cent';
  /** Whether a booking read back carries the `orderReference` it was made with; no recording shows it. */
  readonly orderReferenceReturned: boolean;
  /** Whether a credit note needs VAT codes of type 3 or 4 (else -75), or takes those of invoices as well. */
  readonly creditNoteCodes: 'either' | 'required';
  /** Answer to a call beyond the daily maximum of its operation. */
  readonly limitAnswer: '400' | '403' | '429' | 'not-enforced';
  /** Status that goes with -11, -12 and -15: the contract has a 403 for locked journals, errors with a code were 400. */
  readonly lockedStatus: '400' | '403';
  /** Body that goes with the 401 of an expired or foreign token. */
  readonly expiredTokenBody: 'technical' | 'code' | 'empty';
  /** Zone in which `modifiedTimeStamp` is read. */
  readonly timestampZone: 'brussels' | 'utc';
  /** Whether PUT relations resets the fields that were left out, rather than merging. */
  readonly relationPutBlanks: boolean;
  /** Dossiers that exist, yet not for this user: connecting answers 403. */
  readonly dossiersWithoutAccess: readonly number[];
};

/** The positions that seem most likely. */
export const DEFAULT_SWITCHES: OctopusSwitches = {
  totalsChecked: 'cent',
  orderReferenceReturned: false,
  creditNoteCodes: 'either',
  limitAnswer: '429',
  lockedStatus: '403',
  expiredTokenBody: 'technical',
  timestampZone: 'brussels',
  relationPutBlanks: false,
  dossiersWithoutAccess: [],
};
