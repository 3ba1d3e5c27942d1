import { ActionIcon } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { type ReactElement, useEffect } from 'react';
import { useTexts } from '../../i18n/use-texts.ts';
import { FaultCard } from '../../ui/fault-card.tsx';
import { announce } from '../../ui/live-region.tsx';
import { StateIcon } from '../../ui/state-mark.tsx';
import { forgetBulk, useBulkStore } from './bulk-deeds.ts';
import '../../ui/strip.css';

/** What became of the last thing that was done with many dossiers. */
export function BulkStrip(): ReactElement | null {
  const say = useTexts('dossiers');
  const templates = useTexts('templates');
  const common = useTexts('common');
  const { outcome, fault } = useBulkStore();
  const title =
    outcome === null
      ? ''
      : outcome.template === null
        ? say('changed', { count: outcome.count })
        : templates('applied', { count: outcome.count, name: outcome.template });
  useEffect(() => {
    if (title !== '') announce(title);
  }, [title]);
  if (fault !== null) return <FaultCard fault={fault} />;
  if (outcome === null) return null;
  const notes = outcome.refused.map(
    ({ name, missing }) => `${name}: ${templates('missing', { value: missing })}`,
  );
  return (
    <section className="strip" aria-label={title}>
      <StateIcon state={notes.length === 0 ? 'booked' : 'warning'} />
      <strong>{title}</strong>
      <span className="strip-note">{notes.join(' ')}</span>
      <ActionIcon
        className="strip-close"
        aria-label={common('close')}
        title={common('close')}
        onClick={forgetBulk}
      >
        <IconX size={16} />
      </ActionIcon>
    </section>
  );
}
