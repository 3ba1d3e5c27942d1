/** Rows per INSERT, so that its text stays of a size that is worth preparing. */
const ROWS_PER_INSERT = 100;

/** The parts of a list that each fit one INSERT. */
export function chunks<T>(rows: readonly T[]): readonly (readonly T[])[] {
  const count = Math.ceil(rows.length / ROWS_PER_INSERT);
  return Array.from({ length: count }, (_, index) =>
    rows.slice(index * ROWS_PER_INSERT, (index + 1) * ROWS_PER_INSERT),
  );
}
