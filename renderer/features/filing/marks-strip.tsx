import { ActionIcon, Button } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { type ReactElement, useEffect, useRef } from 'react';
import { useDeed } from '../../bridge/use-deed.ts';
import { useTexts } from '../../i18n/use-texts.ts';
import { FaultCard } from '../../ui/fault-card.tsx';
import { focusTable } from '../../ui/focus-table.ts';
import { announce } from '../../ui/live-region.tsx';
import { StateIcon } from '../../ui/state-mark.tsx';
import { dossiersIn, forgetMarks, undoMarks, useMarksStore } from './filing-marks.ts';
import '../../ui/strip.css';

/** What was marked last for many dossiers, with a way to put exactly that back. Takes the focus when it is new. */
export function MarksStrip(): ReactElement | null {
  const say = useTexts('filing');
  const common = useTexts('common');
  const { marked, undone, fresh } = useMarksStore();
  const strip = useRef<HTMLElement>(null);
  const undo = useDeed(undoMarks);
  const count = marked === null ? 0 : dossiersIn(marked);
  const title = say(undone ? 'undoneMany' : 'markedMany', { count });
  useEffect(() => {
    if (!fresh) return;
    strip.current?.focus();
    announce(title);
    useMarksStore.setState({ fresh: false });
  }, [fresh, title]);
  if (marked === null) return null;
  const close = (): void => {
    forgetMarks();
    focusTable(document);
  };
  return (
    <>
      <section ref={strip} tabIndex={-1} className="strip" aria-label={title}>
        <StateIcon state="booked" />
        <strong>{title}</strong>
        {undone || marked.length === 0 ? null : (
          <Button size="compact-sm" variant="default" loading={undo.busy} onClick={undo.run}>
            {say('undo')}
          </Button>
        )}
        <ActionIcon
          className="strip-close"
          aria-label={common('close')}
          title={common('close')}
          onClick={close}
        >
          <IconX size={16} />
        </ActionIcon>
      </section>
      {undo.fault === null ? null : <FaultCard fault={undo.fault} />}
    </>
  );
}
