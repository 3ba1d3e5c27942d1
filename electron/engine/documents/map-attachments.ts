import type { EmbeddedAttachment } from '../domain/document.ts';
import { decodeBase64 } from './base64.ts';
import { safeFileName } from './file-name.ts';
import { warn, type Findings } from './findings.ts';
import { shown } from './fields.ts';
import { all, attributeOf, first, textOf, valueAt, type Element } from './tree.ts';

/** The types that Peppol BIS allows (MimeCode list), with the first bytes that must bear them out. */
const TYPES = new Map<string, { readonly extension: string; readonly magic: string }>([
  ['application/pdf', { extension: 'pdf', magic: '%PDF-' }],
  ['image/png', { extension: 'png', magic: '\x89PNG' }],
  ['image/jpeg', { extension: 'jpg', magic: '\xff\xd8\xff' }],
  ['text/csv', { extension: 'csv', magic: '' }],
  [
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    { extension: 'xlsx', magic: 'PK' },
  ],
  ['application/vnd.oasis.opendocument.spreadsheet', { extension: 'ods', magic: 'PK' }],
]);

/**
 * The files embedded in a document. External references are never followed. A file that cannot be decoded, is empty or
 * is not what it claims to be is left out with a warning; a type that Peppol does not allow is kept with one.
 */
export function mapAttachments(
  root: Element,
  payloads: readonly string[],
  findings: Findings,
): readonly EmbeddedAttachment[] {
  const attachments: EmbeddedAttachment[] = [];
  for (const reference of all(root, 'cac:AdditionalDocumentReference')) {
    const object = first(reference, 'cac:Attachment/cbc:EmbeddedDocumentBinaryObject');
    if (object === null) continue;
    const mimeType = attributeOf(object, 'mimeCode') ?? '';
    const name = attachmentName(givenName(reference, object), mimeType, attachments.length + 1);
    const content = decodeBase64(payloads[Number(textOf(object))] ?? '');
    const type = TYPES.get(mimeType.toLowerCase());
    const usable = content !== null && content.length > 0 && startsWith(content, type?.magic ?? '');
    if (!usable || type === undefined) {
      warn(findings, 'attachment', { file: shown(name), type: shown(mimeType) });
    }
    if (usable) attachments.push({ fileName: name, mimeType, content });
  }
  return attachments;
}

function startsWith(content: Uint8Array, magic: string): boolean {
  return Buffer.from(content.subarray(0, magic.length)).toString('latin1') === magic;
}

function givenName(reference: Element, object: Element): string | null {
  return attributeOf(object, 'filename') ?? valueAt(reference, 'cbc:ID');
}

/** Extensions that a system opens without running anything, for types that Peppol does not know. */
const HARMLESS = /\.(?:xml|txt|json|gif|tiff?|jpe?g|png|pdf|csv|xlsx|ods|zip|bin)$/i;

/**
 * A safe name with the extension of its type, whatever extension was given: `factuur.exe` of a PDF becomes
 * `factuur.exe.pdf`. What is neither of a known type nor harmless by its extension gets `.bin`.
 */
export function attachmentName(given: string | null, mimeType: string, position: number): string {
  const type = TYPES.get(mimeType.toLowerCase());
  const extension = type?.extension ?? 'bin';
  const fallback = `bijlage-${position}.${extension}`;
  if (given === null) return fallback;
  const name = safeFileName(given, fallback);
  const right = type === undefined ? HARMLESS.test(name) : hasExtension(name, extension);
  return right ? name : safeFileName(`${name}.${extension}`, fallback);
}

function hasExtension(name: string, extension: string): boolean {
  const end = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
  return end === extension || (extension === 'jpg' && end === 'jpeg');
}
