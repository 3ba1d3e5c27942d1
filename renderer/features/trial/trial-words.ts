import type { Say } from '../../i18n/use-texts.ts';
import { formatDate } from '../../ui/format.ts';
import type { Dossier } from '../../ui/live-dossiers.ts';
import type { ShownState } from '../../ui/state-mark.tsx';

/** The free weeks of an entrepreneur, as far as they are known. */
export type Trial = NonNullable<Dossier['trial']>;

/** Icon of each stand: nothing to do, a warning, someone must choose a plan. */
export const TRIAL_MARK: Readonly<Record<Trial['state'], ShownState>> = {
  running: 'queued',
  ending: 'warning',
  over: 'needs-decision',
};

/** The free weeks in words, with 'schatting' where their end is counted. */
export function trialWords(
  { state, daysLeft, endDate, estimate }: Trial,
  say: Say<'trial'>,
): string {
  const day = formatDate(endDate);
  const words =
    state === 'over'
      ? say('planNeeded', { day })
      : daysLeft === 0
        ? say('lastDay')
        : say('daysLeft', { count: daysLeft, day });
  return estimate ? `${words} (${say('estimate')})` : words;
}
