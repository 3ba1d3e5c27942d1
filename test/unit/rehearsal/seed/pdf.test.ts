import { describe, expect, it } from 'vitest';
import { minimalPdf } from '../../../../electron/rehearsal/seed/pdf.ts';

describe('minimalPdf', () => {
  const bytes = minimalPdf(['Factuur (1)', 'Crème brûlée \\ 2', 'buiten Latin-1: €']);
  const text = Buffer.from(bytes).toString('latin1');

  it('points at its cross-reference table and at each object', () => {
    expect(text.startsWith('%PDF-1.4')).toBe(true);
    const table = Number(/startxref\n(\d+)\n%%EOF\n$/.exec(text)?.[1]);
    expect(text.slice(table, table + 4)).toBe('xref');
    const offsets = [...text.slice(table).matchAll(/^(\d{10}) 00000 n $/gm)].map(([, offset]) =>
      Number(offset),
    );
    expect(offsets).toHaveLength(5);
    offsets.forEach((offset, index) => {
      expect(text.slice(offset)).toMatch(new RegExp(`^${String(index + 1)} 0 obj`));
    });
  });

  it('declares the length of its content', () => {
    const [, length, content] = /\/Length (\d+) >>\nstream\n([\s\S]*?)\nendstream/.exec(text) ?? [];
    expect(content).toHaveLength(Number(length));
  });

  it('escapes brackets and replaces what Latin-1 lacks', () => {
    expect(text).toContain('(Factuur \\(1\\))');
    expect(text).toContain('(buiten Latin-1: ?)');
  });

  it('gives the same bytes every time', () => {
    expect(minimalPdf(['a'])).toEqual(minimalPdf(['a']));
  });
});
