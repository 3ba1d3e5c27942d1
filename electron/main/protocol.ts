import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { protocol } from 'electron';
import {
  documentOf,
  documentPolicy,
  NONCE_PLACEHOLDER,
  pagePolicy,
  rendererFile,
  rendererScheme,
} from './renderer-files.ts';

const folder = join(import.meta.dirname, '../renderer');
const NONCE_BYTES = 16;
const nowhere = (): Response => new Response(null, { status: 404 });

/** The picture of a document; null when it has none. */
type PdfOf = (documentId: string) => Promise<Uint8Array<ArrayBuffer> | null>;

/** Declares the scheme of the window's files; must run before the program is ready. */
export function declareRendererScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: rendererScheme, privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ]);
}

/** Serves the built page and the pictures of documents, each with the policy that keeps everything else out. */
export function serveRenderer(pdfOf: PdfOf): void {
  protocol.handle(rendererScheme, async ({ url }) => {
    const documentId = documentOf(url);
    return documentId === undefined ? serveFile(url) : servePdf(await pdfOf(documentId));
  });
}

async function serveFile(url: string): Promise<Response> {
  const file = rendererFile(folder, url);
  if (file === undefined) return nowhere();
  const nonce = randomBytes(NONCE_BYTES).toString('base64');
  return readFile(file.path).then((body) => {
    const isPage = file.contentType.startsWith('text/html');
    const content = isPage ? body.toString().replaceAll(NONCE_PLACEHOLDER, nonce) : body;
    return respond(content, file.contentType, pagePolicy(nonce));
  }, nowhere);
}

function servePdf(pdf: Uint8Array<ArrayBuffer> | null): Response {
  return pdf === null ? nowhere() : respond(pdf, 'application/pdf', documentPolicy);
}

function respond(body: BodyInit, contentType: string, policy: string): Response {
  return new Response(body, {
    headers: {
      'content-type': contentType,
      'content-security-policy': policy,
      'x-content-type-options': 'nosniff',
    },
  });
}
