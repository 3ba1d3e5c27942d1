import type { ReactElement } from 'react';
import { useTexts } from '../../i18n/use-texts.ts';
import { formatCount } from '../../ui/format.ts';
import type { Dossier } from '../../ui/live-dossiers.ts';
import { TableFoot } from '../../ui/selection-bar.tsx';
import { countsOf } from '../../ui/state-counts.ts';
import { StateIcon } from '../../ui/state-mark.tsx';
import type { TableColumn, TableView } from '../../ui/table-columns.ts';

type FootProps = {
  readonly rows: readonly Dossier[];
  readonly columns: readonly TableColumn<Dossier>[];
  readonly view: TableView;
};

/** The totals of the rows shown, and the order they stand in. */
export function DossiersFoot({ rows, columns, view }: FootProps): ReactElement {
  const say = useTexts('dossiers');
  const common = useTexts('common');
  const counts = rows.map(({ states }) => countsOf(states));
  const sum = (count: 'toExport' | 'forYou' | 'booked'): number =>
    counts.reduce((total, each) => total + each[count], 0);
  const sorted = columns.find(({ id }) => id === view.sort?.column);
  return (
    <TableFoot end={sorted === undefined ? null : common('sortedBy', { column: sorted.title })}>
      <Total count={rows.length} word={say('footDossiers', { count: rows.length })} />
      <Total count={sum('toExport')} word={say('footToExport')} />
      <Total count={sum('booked')} word={say('footBooked')} />
      {sum('forYou') === 0 ? null : (
        <span className="dossier-waits">
          <StateIcon state="needs-decision" />
          {formatCount(sum('forYou'))} {say('footForYou')}
        </span>
      )}
    </TableFoot>
  );
}

function Total({ count, word }: { readonly count: number; readonly word: string }): ReactElement {
  return (
    <span className="tk-number">
      <strong>{formatCount(count)}</strong> {word}
    </span>
  );
}
