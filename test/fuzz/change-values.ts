import type { Dice } from './chance.ts';
import type { Change } from './change.ts';

const bytes = (text: string): string => Buffer.from(text).toString('latin1');

const NUMBERS =
  '0 -0 00 1 -1 +1 .5 5. 0.01 121.005 1.210000 99999999999999999999999999999999999999999 1e5 1.21E2 NaN INF -INF 0x1F 1,21 1.234,56 ٣ 0.1 0.30000000000000004 9007199254740993 -- 1-'.split(
    ' ',
  );
const DATES =
  '2026-02-30 2026-02-29 2024-02-29 0000-01-01 9999-12-31 10000-01-01 -2026-01-01 2026-03-01Z 2026-03-01+14:00 2026-03-01T00:00:00 01/03/2026 20260301 2026-3-1 1999-12-31 2100-01-01'.split(
    ' ',
  );
const IDENTIFIERS =
  'BE0440000017 be 0440.000.017 440000017 0208:0440000017 RF18539007547034 RF19539007547034 +++090/9337/55493+++ ***090/9337/55494*** BE68539007547034 BE69539007547034 000123 0x1F 2026E5 __proto__ constructor ../../x CON nul.pdf BELM-005 BELM-0055'.split(
    ' ',
  );
const CODES =
  'S Z E AE K G O EUR USD XXX true false 0 1 VAT FC 380 381 384 386 326 325 999 application/pdf image/png text/html 21 6 0.21'.split(
    ' ',
  );
const TEXTS = [
  '',
  ' ',
  '\n\t ',
  bytes('é€'),
  bytes('𝟙 \u202e\u200b\ufeff'),
  '&#0;',
  '&#13;&#10;',
  '&lt;&amp;amp;',
  '&euro;',
  ']]&gt;',
  ']]>',
  '<![CDATA[<&]]>',
  '<!-- -->',
  '\0',
  '\x07',
  '=1+1',
  '\xff\xfe',
  'JVBERi0xLjcK',
  'JVBERi0=',
  'JVB ERi\r\n0=',
  'TVqQAAMA',
  '====',
  'x'.repeat(5000),
  '9'.repeat(300),
];

function value(dice: Dice): string {
  return dice.pick(dice.pick([NUMBERS, DATES, IDENTIFIERS, CODES, TEXTS]));
}

const TEXT_NODE = />([^<>]{0,200})</g;

const replaceText: Change = (text, dice) => {
  TEXT_NODE.lastIndex = dice.below(text.length + 1);
  const found = TEXT_NODE.exec(text);
  if (found === null) return text;
  const old = found[1] ?? '';
  const from = found.index + 1;
  const set = dice.below(4) === 0 ? old + value(dice) : value(dice);
  return text.slice(0, from) + set + text.slice(from + old.length);
};

const DIGITS = /\d+/g;

const changeDigits: Change = (text, dice) => {
  DIGITS.lastIndex = dice.below(text.length + 1);
  const found = DIGITS.exec(text);
  if (found === null) return text;
  const set = dice.pick([
    String(dice.below(1000)),
    `-${found[0]}`,
    `${found[0]}.${dice.below(100)}`,
    found[0].slice(1),
  ]);
  return text.slice(0, found.index) + set + text.slice(found.index + found[0].length);
};

const ATTRIBUTE = /\s([\w:.-]+)=("[^"<>]*"|'[^'<>]*')/g;

const changeAttribute: Change = (text, dice) => {
  ATTRIBUTE.lastIndex = dice.below(text.length + 1);
  const found = ATTRIBUTE.exec(text);
  if (found === null) return text;
  const [all, name = ''] = found;
  const quoted = `"${value(dice).replaceAll(/["<]/g, '')}"`;
  const set = dice.pick([
    '',
    ` ${name}=${quoted}`,
    `${all}${all}`,
    `${all} ${dice.pick(['schemeID', 'currencyID', 'mimeCode', 'filename', 'unitCode', 'xmlns:q'])}=${quoted}`,
    ` ${name}=`,
  ]);
  return text.slice(0, found.index) + set + text.slice(found.index + all.length);
};

/** Changes of texts, numbers, dates, identifiers, base64 and attributes. */
export const VALUE_CHANGES: readonly Change[] = [
  replaceText,
  replaceText,
  changeDigits,
  changeAttribute,
];
