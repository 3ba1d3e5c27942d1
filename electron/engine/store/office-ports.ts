import type { Payer } from '../../../shared/model/payer.ts';
import type { DossierId } from '../domain/ids.ts';
import type { Mark } from '../domain/schedule.ts';

/** What the office itself says of a dossier; null: nobody said it. */
export type OfficeFacts = {
  /** The colleague in charge, by name. */
  readonly responsible: string | null;
  /** Who pays the subscription to Billit; Billit does not tell. */
  readonly payer: Payer | null;
};

/** What came in of a dossier. */
export type Arrivals = {
  /** Documents that nobody and nothing dealt with. */
  readonly fresh: number;
  /** When the newest document was made at its source (epoch ms); null without any. */
  readonly lastMs: number | null;
};

export type OfficeStore = {
  /** Of the dossiers of which something is said. */
  readonly facts: () => Promise<ReadonlyMap<DossierId, OfficeFacts>>;
  /** Says the same of many dossiers; those that changed. What is not among `changes` stays. */
  readonly say: (
    dossierIds: readonly DossierId[],
    changes: Partial<OfficeFacts>,
    mark: Mark,
  ) => Promise<readonly DossierId[]>;
  /** Of every dossier. */
  readonly arrivals: () => Promise<ReadonlyMap<DossierId, Arrivals>>;
};
