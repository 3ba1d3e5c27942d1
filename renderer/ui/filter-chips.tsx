import type { ReactElement } from 'react';
import { formatCount } from './format.ts';
import './filter-chips.css';

/** One choice of a filter, with how many rows it shows. */
export type FilterChoice<Value extends string> = {
  readonly value: Value;
  readonly label: string;
  readonly count?: number;
};

type FilterChipsProps<Value extends string> = {
  /** What is filtered, for screen readers. */
  readonly label: string;
  readonly choices: readonly FilterChoice<Value>[];
  readonly chosen: Value;
  readonly onChoose: (value: Value) => void;
};

/** Filters of which one is on at a time. */
export function FilterChips<Value extends string>({
  label,
  choices,
  chosen,
  onChoose,
}: FilterChipsProps<Value>): ReactElement {
  return (
    <div role="group" aria-label={label} className="filter-chips">
      {choices.map(({ value, label: name, count }) => (
        <button
          key={value}
          type="button"
          className="filter-chip"
          aria-pressed={value === chosen}
          onClick={() => onChoose(value)}
        >
          {name}
          {count === undefined ? null : <span className="tk-number">{formatCount(count)}</span>}
        </button>
      ))}
    </div>
  );
}
