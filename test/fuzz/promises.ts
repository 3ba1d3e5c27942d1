import { isDeepStrictEqual } from 'node:util';
import type { Reading } from '../../electron/engine/documents/port.ts';
import { writeUbl } from '../../electron/engine/documents/write-ubl.ts';
import { parseDecimal } from '../../electron/engine/domain/money.ts';
import { reasonTexts } from '../../shared/i18n/reasons.ts';
import { fill } from '../../shared/i18n/text.ts';
import { LANGUAGES } from '../../shared/model/language.ts';

const MAX_DATA_CHARS = 500;

type Read = (bytes: Uint8Array) => Reading;

/** What is wrong with a reading, whatever the file was; null when it keeps all promises. */
export function brokenPromise(reading: Reading, read: Read): string | null {
  const { verdict, kind, reasons, document } = reading;
  if ((verdict === 'ok') !== (reasons.length === 0)) return 'ok and reasons do not go together';
  if (kind !== 'coda' && (verdict === 'rejected') !== (document === null)) {
    return 'rejected and a document do not go together';
  }
  for (const { code, data } of reasons) {
    const { what, todo, who } = reasonTexts[code];
    for (const language of LANGUAGES) {
      const said = [what, todo, who].map((text) => fill(text, language, data)).join(' ');
      if (said.includes('{{')) return `${code} cannot be said: ${said}`;
    }
    if (Object.values(data).some((text) => text.length > MAX_DATA_CHARS))
      return `${code} says too much`;
  }
  return document === null ? null : (brokenDocument(document) ?? brokenRoundTrip(document, read));
}

const UNSAFE_NAME = /[\p{Cc}\p{Cf}<>:"/\\|?*]|^[.\s]|[.\s]$/u;

function brokenDocument(document: NonNullable<Reading['document']>): string | null {
  for (const [name, amount] of Object.entries(document.totals)) {
    if (amount !== null && parseDecimal(amount) !== amount) return `${name} is not canonical`;
  }
  for (const { fileName, content } of document.attachments) {
    if (UNSAFE_NAME.test(fileName) || fileName.length > 120) return `unsafe name ${fileName}`;
    if (content.length === 0) return 'an attachment is empty';
  }
  return document.number === '' || document.currency === '' ? 'a required value is empty' : null;
}

/** A document that is written as UBL and read back is the same document. */
function brokenRoundTrip(document: NonNullable<Reading['document']>, read: Read): string | null {
  const text = writeUbl(document);
  if (!text.ok) return `cannot be written: ${text.fault.code}`;
  const again = read(Buffer.from(text.value)).document;
  if (again === null) return 'what was written cannot be read';
  for (const [name, value] of Object.entries(document)) {
    const other: unknown = Object.entries(again).find(([known]) => known === name)?.[1];
    if (!isDeepStrictEqual(value, other)) return `${name} is another one after writing and reading`;
  }
  return null;
}
