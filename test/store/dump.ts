import BetterSqlite from 'better-sqlite3';

type Column = { readonly name: string };

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/** Everything in a SQLite file as SQL: the schema, the rows, and the marks that say whose file it is. */
export function dumpOf(file: string): string {
  const sqlite = new BetterSqlite(file, { readonly: true, fileMustExist: true });
  try {
    const objects = sqlite
      .prepare<[], { type: string; name: string; sql: string }>(
        `SELECT type, name, sql FROM sqlite_schema
         WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%'
         ORDER BY CASE type WHEN 'table' THEN 0 WHEN 'index' THEN 1 ELSE 2 END, rowid`,
      )
      .all();
    const tables = objects.filter(({ type }) => type === 'table');
    const later = objects.filter(({ type }) => type !== 'table');
    const marks = ['application_id', 'user_version'].map(
      (name) => `PRAGMA ${name} = ${String(sqlite.pragma(name, { simple: true }))}`,
    );
    const statements = [
      ...tables.map(({ sql }) => sql),
      ...tables.flatMap(({ name }) => insertsOf(sqlite, name)),
      ...later.map(({ sql }) => sql),
      ...marks,
    ];
    return statements.map((statement) => `${statement};\n`).join('');
  } finally {
    sqlite.close();
  }
}

function insertsOf(sqlite: BetterSqlite.Database, table: string): string[] {
  const columns = sqlite
    .prepare<[], Column>(`SELECT name FROM pragma_table_info('${table}')`)
    .all()
    .map(({ name }) => quoted(name));
  const values = columns.map((column) => `quote(${column})`).join(` || ', ' || `);
  return sqlite
    .prepare<[], string>(`SELECT ${values} FROM ${quoted(table)} ORDER BY 1`)
    .pluck()
    .all()
    .map((row) => `INSERT INTO ${quoted(table)} (${columns.join(', ')}) VALUES (${row})`);
}
