/** How a dossier books and when it sends, as a firm wants it for many dossiers at once ('BV kwartaal'). */
export type TemplateSettings = {
  readonly vatStatus: 'normal' | 'exempt' | 'mixed' | 'small-business' | 'vat-unit';
  /** Key of the journal; null: the only one of its kind that takes bookings. */
  readonly salesJournal: string | null;
  readonly purchaseJournal: string | null;
  readonly salesAccount: number;
  readonly purchaseAccount: number;
  /** Account for payable rounding; null: such documents need a decision. */
  readonly roundingAccount: number | null;
  readonly salesRoute: 'booking' | 'mailbox';
  readonly purchasesRoute: 'booking' | 'mailbox';
  readonly frequency: 'never' | 'last-month' | 'after-10-minutes' | 'after-1-day' | 'after-1-week';
  readonly releasedOnly: boolean;
  readonly approvedOnly: boolean;
  readonly checkedOnly: boolean;
};

/** The settings that a template fixes, in the order in which a person reads them. */
export const TEMPLATE_FIELDS = [
  'vatStatus',
  'salesJournal',
  'purchaseJournal',
  'salesAccount',
  'purchaseAccount',
  'roundingAccount',
  'salesRoute',
  'purchasesRoute',
  'frequency',
  'releasedOnly',
  'approvedOnly',
  'checkedOnly',
] as const satisfies readonly (keyof TemplateSettings)[];

/** One of those settings. */
export type TemplateField = (typeof TEMPLATE_FIELDS)[number];

/** A setting that a dossier has otherwise than its template; values as text, empty for none. */
export type Deviation = {
  readonly field: TemplateField;
  readonly wanted: string;
  readonly actual: string;
};

/** A named set of settings. */
export type SettingsTemplate = {
  readonly id: string;
  readonly name: string;
  /** The firm's own: a dossier that is added gets it. At most one template is. */
  readonly isDefault: boolean;
  readonly settings: TemplateSettings;
};
