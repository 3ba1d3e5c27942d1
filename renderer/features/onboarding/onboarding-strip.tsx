import { Button, Progress } from '@mantine/core';
import { type ReactElement, useEffect } from 'react';
import { call } from '../../bridge/calls.ts';
import { useDeed } from '../../bridge/use-deed.ts';
import { useLanguage, useTexts } from '../../i18n/use-texts.ts';
import { formatMoment } from '../../ui/format.ts';
import { announce } from '../../ui/live-region.tsx';
import { StateIcon } from '../../ui/state-mark.tsx';
import type { Progress as Row } from './onboarding-row.ts';
import '../../ui/strip.css';

type StripProps = {
  readonly running: boolean;
  readonly rows: readonly Row[];
  readonly onStop: () => void;
};

/** How far the bulk link is, and then what it came to. */
export function OnboardingStrip({ running, rows, onStop }: StripProps): ReactElement | null {
  const say = useTexts('onboarding');
  const language = useLanguage();
  const stop = useDeed(() => call('onboarding.stop', {}), onStop);
  const waiting = rows.filter(({ state }) => state === 'waiting');
  const done = rows.length - waiting.length;
  const problems = rows.filter(({ state }) => state === 'problem').length;
  const linked = done - problems;
  const title = running
    ? say('progress', { done, total: rows.length })
    : say('outcome', { count: linked });
  const dueAtMs = Math.min(...waiting.map((row) => row.dueAtMs));
  const notes = [
    problems === 0 ? null : say('forYou', { count: problems }),
    running || waiting.length === 0
      ? null
      : say('later', {
          count: waiting.length,
          moment: formatMoment(dueAtMs, Date.now(), language),
        }),
  ].filter((note) => note !== null);
  const all = [title, ...notes].join('. ');
  useEffect(() => {
    if (!running && rows.length > 0) announce(all);
  }, [running, rows.length, all]);
  if (rows.length === 0) return null;
  return (
    <section className="strip" aria-label={title}>
      <StateIcon state={running ? 'sending' : problems > 0 ? 'needs-decision' : 'booked'} />
      <strong className="tk-number">{title}</strong>
      {running ? (
        <Progress
          className="strip-bar"
          value={(done / rows.length) * 100}
          size="sm"
          aria-label={title}
        />
      ) : null}
      <span className="strip-note">{notes.join(' ')}</span>
      {waiting.length === 0 ? null : (
        <Button size="xs" variant="default" loading={stop.busy} onClick={stop.run}>
          {say('stop')}
        </Button>
      )}
    </section>
  );
}
