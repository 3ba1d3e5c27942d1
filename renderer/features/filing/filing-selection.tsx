import { Button } from '@mantine/core';
import { IconCalendarCheck } from '@tabler/icons-react';
import { type ReactElement, useState } from 'react';
import { useTexts } from '../../i18n/use-texts.ts';
import { SelectionBar } from '../../ui/selection-bar.tsx';
import { NONE_CHOSEN } from '../../ui/selection.ts';
import { plansOfShown, plansOfStart } from './filing-marks.ts';
import { useFilingStore } from './filing-store.ts';
import type { FilingRow } from './filing-words.ts';
import { type Asking, MarkQuestion } from './mark-question.tsx';
import '../../ui/strip.css';

type RowsProps = { readonly rows: readonly FilingRow[] };

/** What can be done with the dossiers chosen: each is marked as filed for the period that its row shows. */
export function FilingSelection({ rows }: RowsProps): ReactElement | null {
  const say = useTexts('filing');
  const [asking, setAsking] = useState<Asking>('not');
  const plans = plansOfShown(rows);
  const clear = (): void => useFilingStore.setState({ chosen: NONE_CHOSEN });
  if (plans.length === 0) return null;
  return (
    <>
      <SelectionBar title={say('chosen', { count: plans.length })} onClear={clear}>
        <Button leftSection={<IconCalendarCheck size={16} />} onClick={() => setAsking('asked')}>
          {say('mark')}
        </Button>
      </SelectionBar>
      <MarkQuestion
        plans={plans}
        through={false}
        asking={asking}
        onAsking={(next) => {
          setAsking(next);
          if (next === 'done') clear();
        }}
      />
    </>
  );
}

/** A start for a firm whose returns were filed before: one click for all dossiers that never had a mark. */
export function FilingStart({ rows }: RowsProps): ReactElement | null {
  const say = useTexts('filing');
  const [asking, setAsking] = useState<Asking>('not');
  const plans = plansOfStart(rows);
  if (plans.length === 0) return null;
  const title = say('neverMarked', { count: plans.length });
  return (
    <section className="strip" aria-label={title}>
      <span>{title}</span>
      <Button size="compact-sm" variant="default" onClick={() => setAsking('asked')}>
        {say('start')}
      </Button>
      <MarkQuestion plans={plans} through asking={asking} onAsking={setAsking} />
    </section>
  );
}
