import type { ReactElement } from 'react';
import { formatDate } from '../../ui/format.ts';
import type { TableColumn } from '../../ui/table-columns.ts';
import {
  amountText,
  type ColumnWords,
  heldBy,
  kindWord,
  relationName,
  RowState,
} from './export-columns.tsx';
import { accountsOf, type ExportRow, isExported } from './export-row.ts';

type Column = TableColumn<ExportRow>;

/** The list in one column of two lines, beside an open document. */
export function narrowColumns(words: ColumnWords, openId: string | null): readonly Column[] {
  return [
    {
      id: 'document',
      title: words.say('document'),
      width: 200,
      grows: true,
      fixed: true,
      full: (row) => `${relationName(row)}, ${row.document.number}`,
      cell: (row) => <TwoLines row={row} words={words} open={row.document.id === openId} />,
    },
  ];
}

type TwoLinesProps = {
  readonly row: ExportRow;
  readonly words: ColumnWords;
  readonly open: boolean;
};

function TwoLines({ row, words, open }: TwoLinesProps): ReactElement {
  const { document } = row;
  const { say } = words;
  const marked = heldBy(row) !== null || isExported(row);
  return (
    <span className={open ? 'two-lines two-lines-open' : 'two-lines'}>
      <span className="two-lines-row">
        <span className="tk-cut export-number">{relationName(row)}</span>
        <span className="export-amount tk-number">{amountText(row)}</span>
      </span>
      <span className="two-lines-row two-lines-second">
        <span className="tk-cut">
          {kindWord(document, say, true)} {document.number}
        </span>
        {marked ? null : (
          <span className="two-lines-date tk-number">· {formatDate(document.issueDate)}</span>
        )}
        <span className="two-lines-end">
          {marked || row.booking === null ? (
            <RowState row={row} say={say} />
          ) : (
            <span className="tk-number">{accountsOf(row.booking)[0]?.number}</span>
          )}
        </span>
      </span>
    </span>
  );
}
