import type { Chance } from '../../../shared/clock.ts';
import type { Counterparties, Counterparty, Pool } from './counterparty.ts';
import type { Draft } from './draft.ts';
import type { Numbers } from './numbers.ts';
import type { HoldKind, Profile } from './profile.ts';

/** Orders that never leave. */
export type IgnoreKind =
  'draft' | 'refused' | 'canceled' | 'offer' | 'delivery-note' | 'before-start';

/** The place of one document in the period, before its content is drawn. */
export type Slot = {
  readonly direction: 'Income' | 'Cost';
  readonly issueDate: string;
  readonly hold: HoldKind | null;
  readonly ignore: IgnoreKind | null;
};

/** What the makers of documents of one dossier share. */
export type Context = {
  readonly profile: Profile;
  readonly parties: Counterparties;
  readonly pool: Pool;
  readonly chance: Chance;
  readonly numbers: Numbers;
};

/** One order that is ready to be written out. */
export type Planned = {
  readonly direction: 'Income' | 'Cost';
  readonly counterparty: Counterparty;
  /** As Billit shows it. */
  readonly draft: Draft;
  /** As the UBL says it; the same unless the file is what is wrong. Null when the order has no UBL. */
  readonly printed: Draft | null;
  readonly mangle: 'none' | 'doctype' | 'truncated';
  readonly outcome: 'book' | 'hold' | 'ignore';
  readonly causes: readonly string[];
  readonly orderType: string;
  readonly orderStatus: string;
  /** `YYYY-MM-DDTHH:MM:SS.mmm`. */
  readonly created: string;
  readonly lastModified: string;
};
