import { Menu } from '@mantine/core';
import { IconCheck, IconChevronDown } from '@tabler/icons-react';
import type { ReactElement, ReactNode } from 'react';
import { formatCount } from './format.ts';
import { LAYERS } from './layers.tsx';
import './choice-menu.css';

/** One choice of a menu. */
export type MenuChoice = {
  readonly value: string;
  readonly label: string;
  readonly count?: number;
  /** Stands under the one before it: a month of a quarter. */
  readonly inner?: boolean;
};

type ChoiceMenuProps = {
  /** What is chosen, for screen readers: 'Periode'. */
  readonly label: string;
  readonly icon?: ReactNode;
  readonly choices: readonly MenuChoice[];
  readonly chosen: string;
  /** The choice that filters nothing; with any other the chip is filled. */
  readonly neutral: string;
  readonly onChoose: (value: string) => void;
};

/** A filter with more choices than fit beside each other: a chip that opens a menu. */
export function ChoiceMenu(props: ChoiceMenuProps): ReactElement {
  const { label, icon, choices, chosen, neutral, onChoose } = props;
  const name = choices.find(({ value }) => value === chosen)?.label ?? chosen;
  return (
    <Menu
      position="bottom-start"
      shadow="sm"
      radius={10}
      alignItemsLabels="all"
      withInitialFocusPlaceholder={false}
      portalProps={{ target: LAYERS }}
      checkIcon={<IconCheck size={14} aria-hidden="true" />}
    >
      <Menu.Target>
        <button
          type="button"
          className="filter-chip choice-chip"
          data-on={chosen !== neutral}
          aria-label={`${label}: ${name}`}
        >
          {icon}
          {name}
          <IconChevronDown size={14} aria-hidden="true" />
        </button>
      </Menu.Target>
      <Menu.Dropdown className="choice-menu" aria-label={label}>
        <Menu.RadioGroup value={chosen} onChange={onChoose}>
          {choices.map(({ value, label: words, count, inner }) => (
            <Menu.RadioItem
              key={value}
              value={value}
              closeMenuOnClick
              className={inner === true ? 'choice-inner' : undefined}
              rightSection={
                count === undefined ? undefined : (
                  <span className="choice-count tk-number">{formatCount(count)}</span>
                )
              }
            >
              {words}
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
      </Menu.Dropdown>
    </Menu>
  );
}
