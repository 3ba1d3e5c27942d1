import { create } from 'zustand';
import type { DayRange, TimeChoice } from './time-range.ts';

/** Which service. */
export const SERVICES = ['all', 'octopus', 'billit', 'mail', 'office'] as const;
/** One of them. */
export type ServiceChoice = (typeof SERVICES)[number];
/** How it ended. */
export const OUTCOMES = ['all', 'well', 'failed'] as const;
/** One of them. */
export type OutcomeChoice = (typeof OUTCOMES)[number];

/** How a person looks at the log; of which dossier it is, the route says. */
export type CommunicationView = {
  readonly typed: string;
  readonly time: TimeChoice;
  readonly days: DayRange;
  readonly service: ServiceChoice;
  readonly outcome: OutcomeChoice;
  /** The exchange that is unfolded. */
  readonly openId: string | null;
  readonly hidden: readonly string[];
};

/** Everything, nothing unfolded. */
export const FRESH_VIEW: CommunicationView = {
  typed: '',
  time: 'always',
  days: { from: '', until: '' },
  service: 'all',
  outcome: 'all',
  openId: null,
  hidden: [],
};

/** How a person left the log; outlives the screen. */
export const useCommunicationStore = create<CommunicationView>()(() => FRESH_VIEW);

/** Lets go of every filter. */
export function clearCommunicationFilters(): void {
  useCommunicationStore.setState(({ hidden }) => ({ ...FRESH_VIEW, hidden }));
}
