/** What goes back to Billit about a document; all of it only when the office asks for it. */
export type WriteBackRules = {
  /** The number of the booking, behind what stands in InternalInfo. */
  readonly number: boolean;
  /** Paid and PaidDate, from the open items of Octopus. */
  readonly paid: boolean;
  /** IsSent, on purchases only: there it means that the document was taken over. */
  readonly sent: boolean;
  /** AccountantVerificationNeeded while the document waits for a person here. */
  readonly verify: boolean;
};

/** Nothing goes back. */
export const NOTHING_BACK: WriteBackRules = {
  number: false,
  paid: false,
  sent: false,
  verify: false,
};
