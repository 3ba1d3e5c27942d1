import { describe, expect, it } from 'vitest';
import { decodeText } from '../../../electron/engine/documents/decode.ts';
import { readDocument } from '../../../electron/engine/documents/reader.ts';
import { changed, codes, INVOICE } from './ubl-text.ts';

const declared = (encoding: string, name = 'Café Zoé'): string =>
  changed(changed(INVOICE, 'UTF-8', encoding), 'Advies', name);
const nameIn = (bytes: Uint8Array): string | null | undefined =>
  readDocument(bytes).document?.lines[0]?.description;
const utf16be = (text: string): Buffer => Buffer.from(text, 'utf16le').swap16();
const UTF8_BOM = Buffer.from([0xef, 0xbb, 0xbf]);
const LE_BOM = Buffer.from([0xff, 0xfe]);
const BE_BOM = Buffer.from([0xfe, 0xff]);

describe('decode', () => {
  it.each([
    ['UTF-8', Buffer.from(declared('UTF-8'))],
    ['UTF-8 without declaration', Buffer.from(declared('UTF-8').replace(/<\?.*\?>/, ''))],
    ['UTF-8 with a byte order mark', Buffer.concat([UTF8_BOM, Buffer.from(declared('utf-8'))])],
    ['UTF-16LE', Buffer.concat([LE_BOM, Buffer.from(declared('UTF-16'), 'utf16le')])],
    ['UTF-16BE', Buffer.concat([BE_BOM, utf16be(declared('UTF-16'))])],
    ['UTF-16LE without mark', Buffer.from(declared('UTF-16LE'), 'utf16le')],
    ['UTF-16BE without mark', utf16be(declared('UTF-16'))],
    ['ISO-8859-1', Buffer.from(declared('ISO-8859-1'), 'latin1')],
    ['windows-1252', Buffer.from(declared('windows-1252'), 'latin1')],
    ['ISO-8859-15', Buffer.from(declared('ISO-8859-15'), 'latin1')],
  ])('reads %s', (_, bytes) => expect(nameIn(bytes)).toBe('Café Zoé'));

  it('knows the characters in which the one-byte sets differ', () => {
    const bytes = (encoding: string, byte: number) =>
      Buffer.from(declared(encoding, String.fromCharCode(byte)), 'latin1');
    expect(nameIn(bytes('windows-1252', 0x80))).toBe('€');
    expect(nameIn(bytes('windows-1252', 0x9f))).toBe('Ÿ');
    expect(nameIn(bytes('ISO-8859-15', 0xa4))).toBe('€');
    expect(nameIn(bytes('ISO-8859-15', 0xbd))).toBe('œ');
    expect(nameIn(bytes('ISO-8859-1', 0xa4))).toBe('¤');
  });

  it.each([
    ['bytes that are no UTF-8', Buffer.from(declared('UTF-8'), 'latin1')],
    [
      'an UTF-8 mark with another declaration',
      Buffer.concat([UTF8_BOM, Buffer.from(declared('ISO-8859-1'))]),
    ],
    [
      'UTF-16 with another declaration',
      Buffer.concat([LE_BOM, Buffer.from(declared('UTF-8'), 'utf16le')]),
    ],
    ['one-byte text declared as UTF-16', Buffer.from(declared('UTF-16'))],
    ['US-ASCII with an accent', Buffer.from(declared('US-ASCII'), 'latin1')],
    ['an encoding that is not known', Buffer.from(declared('EBCDIC-CP-BE', 'x'))],
    [
      'UTF-16 with a lone surrogate',
      Buffer.concat([LE_BOM, Buffer.from(declared('UTF-16', '\ud800'), 'utf16le')]),
    ],
    [
      'UTF-16 cut inside a character',
      Buffer.concat([LE_BOM, Buffer.from(declared('UTF-16'), 'utf16le').subarray(1)]),
    ],
  ])('refuses %s', (_, bytes) => {
    const reading = readDocument(bytes);
    expect(reading.verdict).toBe('rejected');
    expect(codes(reading)).toEqual(['encoding']);
  });

  it('finds the declaration behind white space, however much of it', () => {
    const bytes = Buffer.from(' '.repeat(3_000) + declared('ISO-8859-1'), 'latin1');
    expect(nameIn(bytes)).toBe('Café Zoé');
    const utf16 = Buffer.from(`\ufeff${' '.repeat(3_000)}${declared('UTF-8')}`, 'utf16le');
    expect(codes(readDocument(utf16))).toEqual(['encoding']);
  });

  it('refuses a declaration that goes on and on: its encoding would not be seen', () => {
    const long = declared('ISO-8859-1').replace('version', `${' '.repeat(2_000)}version`);
    expect(codes(readDocument(Buffer.from(long, 'latin1')))).toEqual(['encoding']);
  });

  it('reads a part of a larger buffer', () => {
    const large = Buffer.from(`xx${INVOICE}xx`);
    expect(decodeText(large.subarray(2, -2))).toEqual({ ok: true, value: INVOICE });
  });
});
