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
import { accountsOf, type ExportRow, isExported, vatCodesOf } from './export-row.ts';

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
  return (
    <span className={open ? 'two-lines two-lines-open' : 'two-lines'}>
      <span className="two-lines-row">
        <span className="tk-cut export-number">{relationName(row)}</span>
        <span className="export-amount tk-number">{amountText(row)}</span>
      </span>
      <span className="two-lines-row two-lines-second">
        <span className="tk-cut">
          {kindWord(document, say, true)} {document.number} · {formatDate(document.issueDate)}
        </span>
        <span className="two-lines-end">
          {heldBy(row) !== null || isExported(row) || row.booking === null ? (
            <RowState row={row} say={say} />
          ) : (
            `${accountsOf(row.booking)[0]?.number ?? ''} · ${vatCodesOf(row.booking).join(', ')}`
          )}
        </span>
      </span>
    </span>
  );
}
