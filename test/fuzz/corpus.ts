import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { CREDIT_NOTE, INVOICE } from '../unit/documents/ubl-text.ts';

const SAMPLES = resolve(import.meta.dirname, '../../../shared/samples');

/** Larger samples make a run slow and reach nothing more. */
const MAX_SAMPLE_BYTES = 12 * 1024;

function samplesOf(folder: string): readonly string[] {
  const path = join(SAMPLES, folder);
  if (!existsSync(path)) return [];
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.xml$/i.test(file))
    .toSorted()
    .map((file) => readFileSync(join(path, file)))
    .filter((bytes) => bytes.length <= MAX_SAMPLE_BYTES)
    .map((bytes) => bytes.toString('latin1'));
}

/** The header record of a bank statement: another kind of file that arrives. */
const CODA = `0000001032699905${' '.repeat(8)}PROEF`.padEnd(127) + '2\r\n';

/** The files to begin with, every character a byte: some of our own, and the samples where they are at hand. */
export function loadCorpus(): readonly string[] {
  const own = [INVOICE, CREDIT_NOTE].map((text) => Buffer.from(text).toString('latin1'));
  return [...own, CODA, ...samplesOf('ubl'), ...samplesOf('hostile')];
}
