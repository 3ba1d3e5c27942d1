import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { XMLParser } from 'fast-xml-parser';
import { SaxesParser } from 'saxes';
import { readDocument } from '../../electron/engine/documents/reader.ts';
import { changed, CREDIT_NOTE, inserted, INVOICE, LINE } from '../unit/documents/ubl-text.ts';

const SAMPLES = resolve(import.meta.dirname, '../../../shared/samples/ubl');
const ROUNDS = 7;
const ROUND_MS = 700;

type Files = readonly Buffer[];

/** The sample files where they are at hand, else two of our own. */
function samples(): Files {
  if (!existsSync(SAMPLES)) return [INVOICE, CREDIT_NOTE].map((text) => Buffer.from(text));
  return readdirSync(SAMPLES, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.xml$/i.test(file))
    .map((file) => readFileSync(join(SAMPLES, file)));
}

function large(): Files {
  return [Buffer.from(changed(INVOICE, LINE, LINE.repeat(2_000)))];
}

function attached(): Files {
  const base64 = Buffer.alloc(6 * 1024 * 1024, '%PDF-1.7 ').toString('base64');
  const lines = base64.replaceAll(/.{76}/g, '$&\n');
  return [
    Buffer.from(
      inserted(
        `<cac:AdditionalDocumentReference><cbc:ID>1</cbc:ID><cac:Attachment><cbc:EmbeddedDocumentBinaryObject mimeCode="application/pdf" filename="a.pdf">${lines}</cbc:EmbeddedDocumentBinaryObject></cac:Attachment></cac:AdditionalDocumentReference>`,
      ),
    ),
  ];
}

/** The strict parser alone: what the gate costs before it does anything. */
function bareGate(bytes: Buffer): void {
  const parser = new SaxesParser({ xmlns: true });
  const ignore = (): void => undefined;
  parser.on('opentag', ignore);
  parser.on('closetag', ignore);
  parser.on('text', ignore);
  parser.on('cdata', ignore);
  parser.on('error', ignore);
  parser.write(bytes.toString('utf8')).close();
}

const lenient = new XMLParser({ ignoreAttributes: false, parseTagValue: false, trimValues: false });

function bareParser(bytes: Buffer): void {
  lenient.parse(bytes.toString('utf8'));
}

/** Milliseconds for one pass over the files: the average of one round. */
function roundMs(files: Files, act: (bytes: Buffer) => void): number {
  const startMs = performance.now();
  let passes = 0;
  while (performance.now() - startMs < ROUND_MS) {
    for (const bytes of files) act(bytes);
    passes += 1;
  }
  return (performance.now() - startMs) / passes;
}

function compare(name: string, files: Files): void {
  const acts = { readDocument, 'bare gate (saxes)': bareGate, 'bare fast-xml-parser': bareParser };
  // Round by round, so that a busy moment of the machine hits all alike; the best round counts.
  const best = Object.keys(acts).map(() => Infinity);
  for (let round = 0; round < ROUNDS; round += 1) {
    Object.values(acts).forEach((act, at) => {
      best[at] = Math.min(best[at] ?? Infinity, roundMs(files, act));
    });
  }
  const megabytes = files.reduce((sum, { length }) => sum + length, 0) / 1e6;
  console.log(`${name}: ${files.length} file(s), ${megabytes.toFixed(2)} MB`);
  Object.keys(acts).forEach((act, at) => {
    const perSecond = 1000 / (best[at] ?? Infinity);
    const documents = (files.length * perSecond).toFixed(files.length === 1 ? 1 : 0);
    console.log(
      `  ${act.padEnd(22)} ${documents.padStart(7)} documents/s ${(megabytes * perSecond).toFixed(1).padStart(7)} MB/s`,
    );
  });
  const [own = 0, gate = 0, parser = 0] = best;
  console.log(
    `  readDocument takes ${(own / (gate + parser)).toFixed(2)} times the two bare passes together`,
  );
}

/** Reading documents beside what its two parsers cost alone, on the same bytes in the same run. */
export async function benchRead(): Promise<void> {
  compare('samples', samples());
  compare('one invoice of 2,000 lines', large());
  compare('one invoice with a PDF of 6 MiB', attached());
}
