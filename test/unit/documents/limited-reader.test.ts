import { afterEach, describe, expect, it } from 'vitest';
import {
  createLimitedReader,
  type LimitedReader,
  type LimitedReaderOptions,
} from '../../../electron/engine/documents/limited-reader.ts';
import { MAX_FILE_BYTES } from '../../../electron/engine/documents/limits.ts';
import type { Reading } from '../../../electron/engine/documents/port.ts';
import { realClock } from '../../../electron/engine/real-world.ts';
import { changed, codes, inserted, INVOICE, read } from './ubl-text.ts';

const invoice = Buffer.from(INVOICE);
const worker = (name: string): URL => new URL(`workers/${name}.ts`, import.meta.url);
const open: LimitedReader[] = [];
const reader = (options: LimitedReaderOptions): LimitedReader => {
  const created = createLimitedReader(realClock, { inlineBytes: 0, ...options });
  open.push(created);
  return created;
};
const rejection = async (options: LimitedReaderOptions): Promise<unknown> => {
  const { verdict, kind, reasons, document } = await reader(options).read(invoice);
  expect({ verdict, kind, document }).toEqual({
    verdict: 'rejected',
    kind: 'unknown',
    document: null,
  });
  return reasons;
};

afterEach(async () => {
  await Promise.all(open.splice(0).map(async (one) => one.close()));
});

describe('limited reader', () => {
  it('gives the same reading in a worker as at once', async () => {
    const pdf = Buffer.from(`%PDF-${'x'.repeat(100_000)}`).toString('base64');
    const small = Buffer.from('%PDF-').toString('base64');
    const file = (base64: string) =>
      `<cac:AdditionalDocumentReference><cbc:ID>b</cbc:ID><cac:Attachment><cbc:EmbeddedDocumentBinaryObject mimeCode="application/pdf" filename="b.pdf">${base64}</cbc:EmbeddedDocumentBinaryObject></cac:Attachment></cac:AdditionalDocumentReference>`;
    const { read: readLimited } = reader({});
    for (const text of [INVOICE, inserted(file(pdf) + file(small)), '<a>', 'x']) {
      expect(comparable(await readLimited(Buffer.from(text)))).toEqual(comparable(read(text)));
    }
  });

  it('leaves the bytes of the caller as they are', async () => {
    const bytes = Uint8Array.from(invoice);
    await reader({}).read(bytes);
    expect(Buffer.from(bytes).equals(invoice)).toBe(true);
  });

  it('gives up a file that takes too long', async () => {
    expect(await rejection({ entry: worker('endless'), maxMs: 400 })).toEqual([
      { code: 'too-expensive', data: { limit: '0.4 s' } },
    ]);
  });

  it('gives up a file that fills the heap, and lives on', async () => {
    expect(await rejection({ entry: worker('heap'), maxMiB: 200, maxMs: 60_000 })).toEqual([
      { code: 'too-expensive', data: { limit: '200 MB' } },
    ]);
  });

  it('gives up a file that takes memory outside the heap', async () => {
    expect(await rejection({ entry: worker('buffers'), maxMiB: 200, maxMs: 60_000 })).toEqual([
      { code: 'too-expensive', data: { limit: '200 MB' } },
    ]);
  });

  it('reads the next files in a new worker after a breach', async () => {
    const { read: readLimited } = reader({ entry: worker('endless'), maxMs: 300, workers: 1 });
    const verdicts = await Promise.all([1, 2, 3].map(async () => readLimited(invoice)));
    expect(verdicts.map(codes)).toEqual(Array.from({ length: 3 }, () => ['too-expensive']));
  });

  it('reads many files with few workers, each answer for its own file', async () => {
    const { read: readLimited } = reader({ workers: 2 });
    const numbers = Array.from({ length: 30 }, (_, index) => `F-${index}`);
    const readings = await Promise.all(
      numbers.map(async (number) => readLimited(Buffer.from(changed(INVOICE, 'F-1', number)))),
    );
    expect(readings.map(({ document }) => document?.number)).toEqual(numbers);
  });

  it('passes a mistake of the program on, and does not call it a verdict', async () => {
    await expect(reader({ entry: worker('broken') }).read(invoice)).rejects.toThrow(
      'a mistake in the reader',
    );
  });

  it('needs no worker for a small file or for one over the size limit', async () => {
    const { read: readLimited } = createLimitedReader(realClock, { entry: worker('endless') });
    expect((await readLimited(invoice)).verdict).toBe('ok');
    expect(codes(await readLimited(new Uint8Array(MAX_FILE_BYTES + 1)))).toEqual(['too-large']);
  });

  it('fails what is being read when it is closed', async () => {
    const closing = reader({ entry: worker('endless') });
    const answer = closing.read(invoice);
    answer.catch(() => undefined);
    await closing.close();
    await expect(answer).rejects.toThrow('ended');
  });
});

/** The contents as text: a worker gives them as another kind of array. */
function comparable({ document, ...rest }: Reading): unknown {
  const attachments = document?.attachments.map((one) => ({
    ...one,
    content: Buffer.from(one.content).toString('hex'),
  }));
  return { ...rest, document: document === null ? null : { ...document, attachments } };
}
