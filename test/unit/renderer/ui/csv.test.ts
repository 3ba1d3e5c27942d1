import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvText } from '../../../../renderer/ui/csv.ts';

/** Reads a file back as a spreadsheet does. */
function read(text: string): string[][] {
  const rows: string[][] = [[]];
  let cell = '';
  let quoted = false;
  for (let at = 1; at < text.length; at += 1) {
    const char = text.charAt(at);
    if (quoted && char === '"' && text.charAt(at + 1) === '"') {
      cell += '"';
      at += 1;
    } else if (char === '"') quoted = !quoted;
    else if (!quoted && (char === ';' || char === '\r')) {
      rows.at(-1)!.push(cell);
      cell = '';
      if (char === '\r') {
        at += 1;
        rows.push([]);
      }
    } else cell += char;
  }
  return rows.slice(0, -1);
}

describe('a CSV file', () => {
  it('begins with the mark of UTF-8, separates by semicolons and ends each line as Windows does', () => {
    expect(csvText(['a', 'b'], [['x', 1]])).toBe('\uFEFF"a";"b"\r\n"x";1\r\n');
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', ' =1', '＝1', '\n=1'])(
    'never lets %j run as a formula',
    (value) => {
      expect(read(csvText(['a'], [[value]]))[1]).toEqual([`'${value}`]);
    },
  );

  it('leaves numbers as numbers, negative ones too, and nothing as nothing', () => {
    expect(csvText(['a'], [[-3, null, Number.NaN]])).toContain('\r\n-3;;\r\n');
  });

  it('comes back as it went, cell by cell, whatever the texts hold, and no cell begins a formula', () => {
    const rows = fc.array(fc.array(fc.string({ unit: 'binary' }), { minLength: 2, maxLength: 4 }), {
      maxLength: 5,
    });
    fc.assert(
      fc.property(rows, (given) => {
        const [, ...found] = read(csvText(['kop'], given));
        expect(found.map((row) => row.length)).toEqual(given.map((row) => row.length));
        for (const [at, row] of found.entries()) {
          for (const [place, cell] of row.entries()) {
            const value = given[at]?.[place] ?? '';
            expect([value, `'${value}`]).toContain(cell);
            expect(/^[\s]*[=+\-@\t\r]/.test(cell)).toBe(false);
          }
        }
      }),
      { numRuns: 100 },
    );
  });
});
