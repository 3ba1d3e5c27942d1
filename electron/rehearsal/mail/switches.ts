/** How the mailboxes of Octopus behave where nothing is documented, and what a firm may have done to them. */
export type MailSwitches = {
  /** Octopus ids of dossiers without DMS: their address is refused. */
  readonly dossiersWithoutMailbox: readonly number[];
  /** Octopus ids of dossiers whose mailbox is full. */
  readonly fullMailboxes: readonly number[];
  /** Largest message, bytes. */
  readonly maxBytes: number;
  /** Which text of the booking the Import Viewer puts the number of the invoice in. */
  readonly numberIn: 'comment' | 'reference' | 'orderReference' | 'nowhere';
};

/** Every text that the number of an invoice may end up in. */
export const NUMBER_PLACES = ['comment', 'reference', 'orderReference', 'nowhere'] as const;

/** What is most likely. */
export const DEFAULT_MAIL_SWITCHES: MailSwitches = {
  dossiersWithoutMailbox: [],
  fullMailboxes: [],
  maxBytes: 25_000_000,
  numberIn: 'comment',
};

/** The address of a dossier's mailbox; `.invalid` never resolves. */
export function mailboxOf(octopusDossierId: number): string {
  return `dossier-${octopusDossierId}@mailbox.rehearsal.invalid`;
}
