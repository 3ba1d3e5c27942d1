import { ActionIcon } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import type { ReactElement, ReactNode } from 'react';
import { useTexts } from '../i18n/use-texts.ts';
import './data-table.css';

type SelectionBarProps = {
  /** '3 dossiers gekozen'. */
  readonly title: string;
  /** What the chosen rows amount to. */
  readonly note?: string;
  readonly onClear: () => void;
  /** Buttons, one of them primary. */
  readonly children: ReactNode;
};

/** What can be done with the rows chosen; it pushes the list up and covers nothing. */
export function SelectionBar({ title, note, onClear, children }: SelectionBarProps): ReactElement {
  const say = useTexts('common');
  return (
    <div className="selection-bar" role="region" aria-label={title}>
      <span aria-live="polite">
        <strong>{title}</strong> {note}
      </span>
      <div className="selection-actions" data-acts-on-chosen>
        {children}
        <ActionIcon aria-label={say('clearChoice')} title={say('clearChoice')} onClick={onClear}>
          <IconX size={16} />
        </ActionIcon>
      </div>
    </div>
  );
}

/** Totals of the list, below it. */
export function TableFoot({
  children,
  end,
}: {
  readonly children: ReactNode;
  readonly end?: ReactNode;
}): ReactElement {
  return (
    <div className="table-foot">
      {children}
      {end === undefined ? null : <span className="table-foot-end">{end}</span>}
    </div>
  );
}
