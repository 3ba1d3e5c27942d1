import type { ReactElement } from 'react';

type FactListProps = {
  readonly className: string;
  /** Name and fact, each name once. */
  readonly rows: readonly (readonly [name: string, fact: string])[];
};

/** Facts under each other, each behind its name. */
export function FactList({ className, rows }: FactListProps): ReactElement {
  return (
    <dl className={className}>
      {rows.map(([name, fact]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{fact}</dd>
        </div>
      ))}
    </dl>
  );
}
