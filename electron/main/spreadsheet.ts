import writeExcelFile, { type Cell } from 'write-excel-file/node';
import type { CallInput } from '../../shared/ipc/contract.ts';

type Value = string | number | null;

/** Width of a column in characters: as wide as what it holds, within these. */
const NARROWEST = 8;
const WIDEST = 60;

/** A table as the bytes of an Excel workbook: one sheet, its head in bold and always in view. Texts stay texts. */
export function workbookOf({ sheet, head, rows }: CallInput<'app.workbook'>): Promise<Buffer> {
  const titles = head.map((value): Cell => ({ value, type: String, fontWeight: 'bold' }));
  const columns = head.map((title, at) => ({
    width: widthOf([title, ...rows.map((row) => row[at] ?? null)]),
  }));
  const cells = rows.map((row) => row.map(cellOf));
  return writeExcelFile([titles, ...cells], { sheet, columns, stickyRowsCount: 1 }).toBuffer();
}

function cellOf(value: Value): Cell {
  return typeof value === 'string' ? { value, type: String } : value;
}

function widthOf(values: readonly Value[]): number {
  const longest = values.reduce<number>(
    (most, value) => Math.max(most, value === null ? 0 : String(value).length),
    NARROWEST,
  );
  return Math.min(longest + 2, WIDEST);
}
