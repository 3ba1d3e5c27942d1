import { Progress } from '@mantine/core';
import { type ReactElement, useEffect } from 'react';
import { useTexts } from '../../i18n/use-texts.ts';
import { announce } from '../../ui/live-region.tsx';
import { StateIcon } from '../../ui/state-mark.tsx';
import { useAddStore } from './add-store.ts';
import type { OfferedRow } from './offered-row.ts';
import '../../ui/strip.css';

/** How far the import is, and then what it came to; asks whether to link what Billit knows (S13). */
export function AddStrip({ rows }: { readonly rows: readonly OfferedRow[] }): ReactElement | null {
  const say = useTexts('addDossiers');
  const { progress, outcomes } = useAddStore();
  if (progress !== null) {
    const text = say('importing', progress);
    return (
      <section className="strip" aria-label={text}>
        <StateIcon state="sending" />
        <strong className="tk-number">{text}</strong>
        <Progress
          className="strip-bar"
          value={(progress.done / progress.total) * 100}
          size="sm"
          aria-label={text}
        />
      </section>
    );
  }
  return outcomes.size === 0 ? null : <Outcomes rows={rows} />;
}

function Outcomes({ rows }: { readonly rows: readonly OfferedRow[] }): ReactElement {
  const say = useTexts('addDossiers');
  const outcomes = useAddStore((state) => state.outcomes);
  const failures = [...outcomes.values()].filter(({ fault }) => fault !== null).length;
  const title = say('imported', { count: outcomes.size - failures });
  const linkable = rows.filter(
    ({ here, outcome, billitPartyId }) =>
      here?.linked === false && outcome !== null && billitPartyId !== null,
  ).length;
  const notes = [
    failures === 0 ? null : say('failures', { count: failures }),
    linkable === 0 ? null : say('askLink', { count: linkable }),
  ].filter((note) => note !== null);
  const all = [title, ...notes].join('. ');
  useEffect(() => announce(all), [all]);
  return (
    <section className="strip" aria-label={title}>
      <StateIcon state={failures === 0 ? 'booked' : 'warning'} />
      <strong>{title}</strong>
      <span className="strip-note">{notes.join(' ')}</span>
    </section>
  );
}
