import { describe, expect, it } from 'vitest';
import { MAX_INLINE_BYTES, MAX_READ_MS } from '../../../electron/engine/documents/limits.ts';
import { readDocument } from '../../../electron/engine/documents/reader.ts';
import { COSTLY } from './costly.ts';

/** Milliseconds of computing that one reading takes, whatever else the machine does. */
function costMs(bytes: Buffer): number {
  const start = process.threadCpuUsage();
  readDocument(bytes);
  const { user, system } = process.threadCpuUsage(start);
  return (user + system) / 1000;
}

describe('costs', () => {
  // Every part of the reader goes over its input a bounded number of times, so its cost grows with the size alone.
  // These files make each of those passes as dear as it can be; the dearest takes some hundred milliseconds.
  it.each(Object.entries(COSTLY))(
    'a file that may be read at once stays far below the limit, whatever it repeats: %s',
    (_, costly) => {
      const bytes = costly(MAX_INLINE_BYTES - 8192);
      expect(bytes.length).toBeLessThanOrEqual(MAX_INLINE_BYTES);
      expect(costMs(bytes)).toBeLessThan(MAX_READ_MS / 2);
    },
  );

  // Each of these took time with the square of its length, or a hundred times more memory than its length.
  it.each([
    'hyphens in a comment',
    'brackets in CDATA',
    'question marks in an instruction',
    'carriage returns',
    'tabs in an attribute',
    'references',
    'dots of a reference',
    'base64 in lines',
    'letters that only windows-1252 has',
  ])('a file of 12 MB keeps the limit, however long the row is: %s', (name) => {
    expect(costMs(COSTLY[name]!(12_000_000))).toBeLessThan(MAX_READ_MS);
  });
});
