/** Tells a spreadsheet that the file is UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';
/** Belgian spreadsheets separate by semicolons. */
const SEPARATOR = ';';
/** A cell that begins so may be taken for a formula (OWASP, 'CSV Injection'). */
const FORMULA = /^\s*[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/;

/** A value of a cell; a number stands as it is. */
export type CsvValue = string | number | null;

/** Rows as the text of a CSV file: UTF-8 with its mark, semicolons, every text in quotes, no formula anywhere. */
export function csvText(head: readonly string[], rows: readonly (readonly CsvValue[])[]): string {
  const lines = [head, ...rows].map((row) => row.map(cell).join(SEPARATOR));
  return `${BYTE_ORDER_MARK}${lines.join('\r\n')}\r\n`;
}

/** One cell. A text that a spreadsheet could run gets an apostrophe before it, which shows it as text. */
function cell(value: CsvValue): string {
  if (value === null) return '';
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : '';
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return `"${safe.replaceAll('"', '""')}"`;
}
