import { XMLParser } from 'fast-xml-parser';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { workbookOf } from '../../../electron/main/spreadsheet.ts';

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '',
  isArray: (name) => ['row', 'c', 'si'].includes(name),
  parseTagValue: false,
  trimValues: false,
});

const text = z.union([
  z.string(),
  z.object({ '#text': z.string() }).transform((each) => each['#text']),
]);
const sharedTexts = z.object({ sst: z.object({ si: z.array(z.object({ t: text })) }) });
const cell = z.object({
  t: z.string().optional(),
  v: z.string().optional(),
  f: z.unknown().optional(),
});
const sheetXml = z.object({
  worksheet: z.object({
    sheetViews: z.object({ sheetView: z.object({ pane: z.record(z.string(), z.string()) }) }),
    sheetData: z.object({ row: z.array(z.object({ c: z.array(cell).default([]) })) }),
  }),
});

/** The cells of the first sheet as a spreadsheet shows them, and what keeps its head in view. */
async function read(head: string[], rows: (string | number | null)[][]) {
  const files = unzipSync(await workbookOf({ sheet: 'dossiers', head, rows }));
  const xml = (name: string): unknown => parser.parse(strFromU8(files[name]!));
  const texts = sharedTexts.parse(xml('xl/sharedStrings.xml')).sst.si.map(({ t }) => t);
  const { sheetData, sheetViews } = sheetXml.parse(xml('xl/worksheets/sheet1.xml')).worksheet;
  const cells = sheetData.row.map(({ c }) => c);
  return {
    formulas: cells.flat().filter(({ f }) => f !== undefined).length,
    values: cells.map((row) =>
      row.map(({ t, v }) => (v === undefined ? null : t === 's' ? texts[Number(v)] : Number(v))),
    ),
    pane: sheetViews.sheetView.pane,
  };
}

describe('a workbook', () => {
  it('holds the head and the rows, numbers as numbers', async () => {
    const { values, pane } = await read(
      ['Dossier', 'Te exporteren'],
      [
        ['Bakkerij Testbrood BV', 19],
        ['Crème & <Brûlée> "漢"', 0],
      ],
    );
    expect(values).toEqual([
      ['Dossier', 'Te exporteren'],
      ['Bakkerij Testbrood BV', 19],
      ['Crème & <Brûlée> "漢"', 0],
    ]);
    expect(pane).toMatchObject({ ySplit: '1', state: 'frozen' });
  });

  it('holds texts that look like formulas or numbers as texts', async () => {
    const traps = ['=1+1', '+32 2', '-5', '@SUM(A1)', '0999.010.126'];
    const { values, formulas } = await read(
      ['Tekst'],
      traps.map((trap) => [trap]),
    );
    expect(values.slice(1)).toEqual(traps.map((trap) => [trap]));
    expect(formulas).toBe(0);
  });

  it('holds a firm of thousands of dossiers', async () => {
    const rows = Array.from({ length: 5_000 }, (_, at) => [`Dossier ${String(at)}`, at]);
    expect((await read(['Dossier', 'Aantal'], rows)).values.slice(1)).toEqual(rows);
  });
});
