import { useVirtualizer } from '@tanstack/react-virtual';
import { type ReactElement, useRef } from 'react';
import type { CallOutput } from '../../../shared/ipc/contract.ts';

/** Height of a line, px. */
const LINE = 24;
const OVERSCAN = 8;

type AdoptedListProps = {
  readonly label: string;
  readonly rows: CallOutput<'dossiers.adoptedRows'>;
};

/** A list of numbers and names of any length, of which only the lines in view exist. */
export function AdoptedList({ label, rows }: AdoptedListProps): ReactElement {
  const scroller = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => LINE,
    overscan: OVERSCAN,
  });
  return (
    <div className="adopted-list" ref={scroller} tabIndex={0} role="group" aria-label={label}>
      <ul style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map(({ index, start }) => {
          const row = rows[index];
          return row === undefined ? null : (
            <li
              key={row.key}
              aria-setsize={rows.length}
              aria-posinset={index + 1}
              style={{ transform: `translateY(${start}px)` }}
            >
              <span className="tk-number">{row.key}</span>
              <span className="tk-cut" title={row.name}>
                {row.name}
              </span>
              <span className="adopted-note tk-number">{row.note}</span>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
