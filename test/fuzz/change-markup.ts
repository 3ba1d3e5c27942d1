import type { Change } from './change.ts';

const UBL = 'urn:oasis:names:specification:ubl:schema:xsd:';
const NAMESPACES = [
  `${UBL}Invoice-2`,
  `${UBL}CreditNote-2`,
  `${UBL}CommonBasicComponents-2`,
  `${UBL}CommonAggregateComponents-2`,
  `${UBL}CommonExtensionComponents-2`,
  'urn:evil',
  '',
  'http://www.w3.org/XML/1998/namespace',
];
const PIECES = [
  '<!-- x -->',
  '<!-- -- -->',
  '<!-',
  '<!---->',
  '<![CDATA[x]]>',
  '<![CDATA[',
  ']]>',
  '<?x y?>',
  '<?xml version="1.0"?>',
  '<!DOCTYPE x>',
  '<!DOCTYPE x [<!ENTITY e "f">]>',
  '<',
  '>',
  '&',
  '/>',
  '</x>',
  '<x>',
  '<x xmlns="urn:evil"/>',
  `<!--${'-x'.repeat(3000)}-->`,
  `<![CDATA[${']x'.repeat(3000)}]]>`,
  `<?p ${'?x'.repeat(3000)}?>`,
  'x'.repeat(6000),
  `<x ${Array.from({ length: 300 }, (_, at) => `a${at}=""`).join(' ')}/>`,
  '<cac:AllowanceCharge><cbc:ChargeIndicator>maybe</cbc:ChargeIndicator><cbc:Amount>1</cbc:Amount></cac:AllowanceCharge>',
  '<cac:BillingReference><cac:InvoiceDocumentReference><cbc:ID>1</cbc:ID></cac:InvoiceDocumentReference></cac:BillingReference>',
  '<cac:AdditionalDocumentReference><cbc:ID>1</cbc:ID><cac:Attachment><cbc:EmbeddedDocumentBinaryObject mimeCode="application/pdf" filename="a/b:c">JVBERi0=</cbc:EmbeddedDocumentBinaryObject></cac:Attachment></cac:AdditionalDocumentReference>',
  '<cbc:TaxCurrencyCode>USD</cbc:TaxCurrencyCode>',
];

const insertAnywhere: Change = (text, dice) => {
  const at = dice.below(text.length + 1);
  return text.slice(0, at) + dice.pick(PIECES) + text.slice(at);
};

const insertBetween: Change = (text, dice) => {
  const at = text.indexOf('<', dice.below(text.length + 1));
  return at === -1 ? text : text.slice(0, at) + dice.pick(PIECES) + text.slice(at);
};

const changeNamespace: Change = (text, dice) => {
  const found = [...text.matchAll(/xmlns(?::[\w.-]+)?=["'][^"'<>]*["']/g)];
  if (found.length === 0) return text;
  const one = dice.pick(found);
  const set = `${one[0].split('=')[0] ?? 'xmlns'}="${dice.pick(NAMESPACES)}"`;
  return text.slice(0, one.index) + set + text.slice(one.index + one[0].length);
};

const renamePrefix: Change = (text, dice) => {
  const from = dice.pick(['cbc', 'cac', 'ubl', 'ns2', 'xmlns']);
  const to = dice.pick(['cac', 'cbc', 'x', 'xml', 'ns-1', '1']);
  return dice.below(2) === 0
    ? text.replaceAll(new RegExp(`\\b${from}(?=[:=])`, 'g'), to)
    : text.replace(`${from}:`, `${to}:`);
};

const renameElement: Change = (text, dice) => {
  const names = [...text.matchAll(/<([\w.-]+:)?([A-Z]\w+)/g)];
  if (names.length === 0) return text;
  const from = dice.pick(names)[2] ?? '';
  const to = dice.pick([
    dice.pick(names)[2] ?? '',
    'Order',
    'ApplicationResponse',
    'a'.repeat(300),
  ]);
  return text.replaceAll(
    new RegExp(`(</?(?:[\\w.-]+:)?)${from}\\b`, 'g'),
    (_, start: string) => start + to,
  );
};

/** Changes of the markup: comments, sections, instructions, DOCTYPE, namespaces, prefixes, names. */
export const MARKUP_CHANGES: readonly Change[] = [
  insertAnywhere,
  insertBetween,
  insertBetween,
  changeNamespace,
  renamePrefix,
  renameElement,
];
