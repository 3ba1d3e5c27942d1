import type { ReactElement } from 'react';
import { useTexts } from '../i18n/use-texts.ts';
import type { TableColumn } from './table-columns.ts';
import './data-table.css';

const ROWS = 12;
/** Lengths differ from row to row, as names do (percent of the column). */
const LEAST = 45;
const STEP = 17;
const SPREAD = 40;

/** The shape of a list while it is on its way. */
export function TableSkeleton<Row>({
  columns,
}: {
  readonly columns: readonly TableColumn<Row>[];
}): ReactElement {
  const say = useTexts('common');
  return (
    <div className="data-table" role="status">
      <span className="tk-hidden">{say('loading')}</span>
      <div aria-hidden="true" className="table-skeleton">
        {Array.from({ length: ROWS }, (_, row) => (
          <div key={row} className="table-skeleton-row">
            {columns.map(({ id, width, grows }, at) => (
              <span key={id} style={{ flex: grows === true ? `1 0 ${width}px` : `0 1 ${width}px` }}>
                <i style={{ width: `${at === 0 ? LEAST + ((row * STEP) % SPREAD) : LEAST}%` }} />
              </span>
            ))}
          </div>
        ))}
      </div>
    </div>
  );
}
