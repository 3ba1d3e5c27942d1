import type { ServiceName } from '../../../shared/model/fault.ts';
import type { DossierId } from '../domain/ids.ts';
import type { Mark, ScheduleChoice, ScheduleRules } from '../domain/schedule.ts';

/** What stopped a part of a run: the fault's kind, the service it is about, and since when every run ended so (epoch ms). */
export type RunFault = {
  readonly kind: string;
  readonly service: ServiceName | null;
  readonly sinceMs: number;
};

/** When the documents of a dossier leave by themselves, and how its last run went, by schedule or by hand. */
export type DossierSchedule = ScheduleRules & {
  /** When the last run ended, epoch ms; null before the first one. */
  readonly lastRunMs: number | null;
  /** What stopped a part of that run, or still holds its documents; null when all went. */
  readonly lastFault: RunFault | null;
};

export type ScheduleStore = {
  /** A dossier without a choice has the rules of NO_SCHEDULE. */
  readonly get: (dossierId: DossierId) => Promise<DossierSchedule>;
  /** Those of all dossiers that ever had a choice, a release or a run. */
  readonly all: () => Promise<ReadonlyMap<DossierId, DossierSchedule>>;
  /** With `checkedOnly` switched on, what nobody checked is held at once; switched off, that goes on. */
  readonly set: (dossierId: DossierId, rules: ScheduleChoice, atMs: number) => Promise<void>;
  /**
   * Moves 'Vrijgegeven t/m' and writes who did. The entrepreneur's release only moves it forward; the accountant may
   * also take it back.
   */
  readonly release: (
    dossierId: DossierId,
    release: { readonly throughMs: number; readonly by: 'entrepreneur' | 'accountant' },
    atMs: number,
  ) => Promise<void>;
  /** Does not wait for the disk: a run that is forgotten is only done once more. */
  readonly ran: (
    dossierId: DossierId,
    atMs: number,
    fault: Omit<RunFault, 'sinceMs'> | null,
  ) => Promise<void>;
  /** Pauses dossiers, or lets them go on; one that is paused already keeps who did. Those that changed. */
  readonly pauseDossiers: (
    dossierIds: readonly DossierId[],
    paused: boolean,
    mark: Mark,
  ) => Promise<readonly DossierId[]>;
  /** Until when nothing leaves by itself (epoch ms); null when nothing is paused. */
  readonly pausedUntilMs: () => Promise<number | null>;
  readonly pause: (untilMs: number | null, atMs: number) => Promise<void>;
};
