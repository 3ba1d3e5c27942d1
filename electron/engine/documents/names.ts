const UBL = 'urn:oasis:names:specification:ubl:schema:xsd:';

/** What the root element of a file is, by namespace and local name, never by prefix. */
export type RootKind =
  | 'ubl-invoice'
  | 'ubl-creditnote'
  | 'attached-document'
  | 'envelope'
  | 'other'
  /** Named like an invoice, but not in UBL's namespace. */
  | 'look-alike';

const ROOTS = new Map<string, RootKind>([
  ['Invoice', 'ubl-invoice'],
  ['SelfBilledInvoice', 'ubl-invoice'],
  ['CreditNote', 'ubl-creditnote'],
  ['SelfBilledCreditNote', 'ubl-creditnote'],
  ['AttachedDocument', 'attached-document'],
]);

/** Namespace of the Standard Business Document Header, the envelope of the Peppol network. */
export const ENVELOPE_NAMESPACE =
  'http://www.unece.org/cefact/namespaces/StandardBusinessDocumentHeader';

/** UBL's own place for foreign content; skipped without remark. */
export const EXTENSION_NAMESPACE = `${UBL}CommonExtensionComponents-2`;

/** Classifies a root element. UBL 2.0 to 2.4 share the same namespaces. */
export function rootKind(uri: string, local: string): RootKind {
  if (uri === ENVELOPE_NAMESPACE && local === 'StandardBusinessDocument') return 'envelope';
  const kind = ROOTS.get(local);
  if (kind === undefined) return 'other';
  if (uri === `${UBL}${local}-2`) return kind;
  return uri.startsWith(UBL) ? 'other' : 'look-alike';
}

const PREFIXES = new Map([
  [`${UBL}CommonAggregateComponents-2`, 'cac'],
  [`${UBL}CommonBasicComponents-2`, 'cbc'],
]);

/** The prefix that a namespace has in the canonical text; null for a foreign one. */
export function canonicalPrefix(uri: string): 'cac' | 'cbc' | null {
  const prefix = PREFIXES.get(uri);
  return prefix === 'cac' || prefix === 'cbc' ? prefix : null;
}

/** The attributes that mean something here; all others are left out of the canonical text. */
export const READ_ATTRIBUTES: ReadonlySet<string> = new Set([
  'schemeID',
  'currencyID',
  'unitCode',
  'mimeCode',
  'filename',
]);
