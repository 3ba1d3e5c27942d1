import { create } from 'zustand';
import type { TableView } from '../../ui/table-columns.ts';
import type { OnboardingFilter } from './onboarding-row.ts';

type OnboardingStore = {
  readonly typed: string;
  readonly filter: OnboardingFilter;
  readonly view: TableView;
  /** Empty: the firm's own, else the first. */
  readonly templateId: string;
  /** `YYYY-MM-DD`, or empty. */
  readonly exportFrom: string;
  /** The question that is being asked; null when none is. */
  readonly asked: string | null;
};

/** How a person left the screen. Outlives it. */
export const useOnboardingStore = create<OnboardingStore>()(() => ({
  typed: '',
  filter: 'all',
  view: { sort: { column: 'result', descending: false }, hidden: [] },
  templateId: '',
  exportFrom: '',
  asked: null,
}));
