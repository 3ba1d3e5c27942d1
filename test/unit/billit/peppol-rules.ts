import { XMLParser } from 'fast-xml-parser';

/* The rules of EN 16931 and of Peppol BIS Billing 3 that refuse an invoice, as far as a plain invoice can break them: an
   own reading of the published rules, apart from the code that writes. */

type Tree = { readonly [name: string]: unknown };
const TEXT = '#text';
const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  parseTagValue: false,
  parseAttributeValue: false,
  alwaysCreateTextNode: true,
  isArray: (_name, _path, _leaf, isAttribute) => !isAttribute,
});

const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null;

function all(node: Tree, path: string): readonly Tree[] {
  return path.split('/').reduce<readonly Tree[]>(
    (nodes, name) => {
      return nodes.flatMap((one) => {
        const children = one[name];
        return Array.isArray(children) ? children.filter(isTree) : [];
      });
    },
    [node],
  );
}
const ownText = (node: Tree): string => {
  const own = node[TEXT];
  return typeof own === 'string' ? own : '';
};
const texts = (node: Tree, path: string): readonly string[] => all(node, path).map(ownText);
const text = (node: Tree, path: string): string => texts(node, path)[0] ?? '';
const cents = (node: Tree, path: string): number => Math.round(Number(text(node, path)) * 100);
const sum = (values: readonly number[]): number =>
  values.reduce((total, value) => total + value, 0);

const EXEMPT = new Set(['AE', 'E', 'K', 'G']);
const TYPES = new Set(['380', '381', '389', '261']);

function emptyElements(node: Tree, path: string): readonly string[] {
  return Object.entries(node).flatMap(([name, children]) => {
    if (!Array.isArray(children)) return [];
    return children.filter(isTree).flatMap((child) => {
      const inner = Object.entries(child).filter(([key]) => key !== TEXT && !key.startsWith('@'));
      const empty = inner.length === 0 && ownText(child) === '';
      return empty ? [`R008 ${path}/${name}`] : emptyElements(child, `${path}/${name}`);
    });
  });
}

function parties(root: Tree, isPeppol: boolean): readonly string[] {
  const broken: string[] = [];
  const roles = [
    ['AccountingSupplierParty', 'BR-06', 'BR-09', 'R020'],
    ['AccountingCustomerParty', 'BR-07', 'BR-11', 'R010'],
  ] as const;
  for (const [role, name, country, endpoint] of roles) {
    const [party = {}] = all(root, `cac:${role}/cac:Party`);
    if (text(party, 'cac:PartyLegalEntity/cbc:RegistrationName') === '') broken.push(name);
    const code = text(party, 'cac:PostalAddress/cac:Country/cbc:IdentificationCode');
    if (!/^[A-Z]{2}$/.test(code)) broken.push(country);
    const [address] = all(party, 'cbc:EndpointID');
    if (isPeppol && (address === undefined || address['@schemeID'] === undefined))
      broken.push(endpoint);
    const number = text(party, 'cac:PartyTaxScheme/cbc:CompanyID');
    if (number !== '' && !/^[A-Z]{2}/.test(number)) broken.push('BR-CO-09');
  }
  return broken;
}

function lineRules(line: Tree): readonly string[] {
  const broken: string[] = [];
  const quantity = Number(text(line, 'cbc:InvoicedQuantity') || text(line, 'cbc:CreditedQuantity'));
  const price = Number(text(line, 'cac:Price/cbc:PriceAmount'));
  const per = Number(text(line, 'cac:Price/cbc:BaseQuantity') || '1');
  const amount = Number(text(line, 'cbc:LineExtensionAmount'));
  if (text(line, 'cbc:ID') === '') broken.push('BR-21');
  if (text(line, 'cac:Item/cbc:Name') === '') broken.push('BR-25');
  if (price < 0) broken.push('BR-27');
  if (!(per > 0)) broken.push('R121');
  if (!(Math.abs(quantity * (price / per) - amount) <= 0.02)) broken.push('R120');
  const [counted = {}] = [
    ...all(line, 'cbc:InvoicedQuantity'),
    ...all(line, 'cbc:CreditedQuantity'),
  ];
  if (!/^[A-Z0-9]{2,3}$/.test(String(counted['@unitCode']))) broken.push('BR-CL-23');
  if (!/^-?\d+\.\d{2}$/.test(text(line, 'cbc:LineExtensionAmount'))) broken.push('BR-DEC-23');
  return broken;
}

function vatRules(root: Tree, lines: readonly Tree[]): readonly string[] {
  const broken: string[] = [];
  const subtotals = all(root, 'cac:TaxTotal/cac:TaxSubtotal');
  if (subtotals.length === 0) broken.push('BR-CO-18');
  const keyOf = (node: Tree, path: string): string =>
    `${text(node, `${path}/cbc:ID`)}/${Number(text(node, `${path}/cbc:Percent`))}`;
  for (const subtotal of subtotals) {
    const key = keyOf(subtotal, 'cac:TaxCategory');
    const category = text(subtotal, 'cac:TaxCategory/cbc:ID');
    const rate = Number(text(subtotal, 'cac:TaxCategory/cbc:Percent'));
    const base = cents(subtotal, 'cbc:TaxableAmount');
    const tax = cents(subtotal, 'cbc:TaxAmount');
    const own = lines.filter((line) => keyOf(line, 'cac:Item/cac:ClassifiedTaxCategory') === key);
    const others = all(root, 'cac:AllowanceCharge').filter(
      (one) => keyOf(one, 'cac:TaxCategory') === key,
    );
    const extra = others.map(
      (one) => cents(one, 'cbc:Amount') * (text(one, 'cbc:ChargeIndicator') === 'true' ? 1 : -1),
    );
    const expected = sum([...own.map((line) => cents(line, 'cbc:LineExtensionAmount')), ...extra]);
    if (expected !== base) broken.push(`BR-${category}-08`);
    if (category === 'S' ? rate <= 0 : rate !== 0) broken.push(`BR-${category}-05`);
    if (category !== 'S' && tax !== 0) broken.push(`BR-${category}-09`);
    if (Math.abs(tax - (base * rate) / 100) > 100) broken.push('BR-CO-17');
    const reason =
      text(subtotal, 'cac:TaxCategory/cbc:TaxExemptionReason') +
      text(subtotal, 'cac:TaxCategory/cbc:TaxExemptionReasonCode');
    if (EXEMPT.has(category) === (reason === '')) broken.push(`BR-${category}-10`);
    if (category === 'K') {
      if (text(root, 'cac:Delivery/cbc:ActualDeliveryDate') === '') broken.push('BR-IC-11');
      const country = 'cac:DeliveryLocation/cac:Address/cac:Country/cbc:IdentificationCode';
      if (text(root, `cac:Delivery/${country}`) === '') broken.push('BR-IC-12');
    }
  }
  return broken;
}

function totalRules(root: Tree, lines: readonly Tree[]): readonly string[] {
  const broken: string[] = [];
  const total = (name: string): number => cents(root, `cac:LegalMonetaryTotal/cbc:${name}`);
  const taxes = all(root, 'cac:TaxTotal/cac:TaxSubtotal').map((one) => cents(one, 'cbc:TaxAmount'));
  const tax = cents(root, 'cac:TaxTotal/cbc:TaxAmount');
  const extended = lines.map((line) => cents(line, 'cbc:LineExtensionAmount'));
  if (total('LineExtensionAmount') !== sum(extended)) broken.push('BR-CO-10');
  const adjusted = total('ChargeTotalAmount') - total('AllowanceTotalAmount');
  if (total('TaxExclusiveAmount') !== total('LineExtensionAmount') + adjusted)
    broken.push('BR-CO-13');
  if (tax !== sum(taxes)) broken.push('BR-CO-14');
  if (total('TaxInclusiveAmount') !== total('TaxExclusiveAmount') + tax) broken.push('BR-CO-15');
  if (total('PayableAmount') !== total('TaxInclusiveAmount') - total('PrepaidAmount')) {
    broken.push('BR-CO-16');
  }
  return broken;
}

/** The rules that a document breaks, by their published name; an empty list is a valid document. */
export function brokenRules(xml: string): readonly string[] {
  const parsed: unknown = parser.parse(xml);
  const roots = isTree(parsed) ? [...all(parsed, 'Invoice'), ...all(parsed, 'CreditNote')] : [];
  const [root] = roots;
  if (root === undefined) return ['no root'];
  const isPeppol = text(root, 'cbc:CustomizationID').includes('peppol');
  const lines = [...all(root, 'cac:InvoiceLine'), ...all(root, 'cac:CreditNoteLine')];
  const broken = [
    ...emptyElements(root, ''),
    ...parties(root, isPeppol),
    ...lines.flatMap(lineRules),
    ...vatRules(root, lines),
    ...totalRules(root, lines),
  ];
  if (text(root, 'cbc:CustomizationID') === '') broken.push('BR-01');
  if (isPeppol && text(root, 'cbc:ProfileID') === '') broken.push('R001');
  if (texts(root, 'cbc:Note').length > 1) broken.push('R002');
  const references = text(root, 'cbc:BuyerReference') + text(root, 'cac:OrderReference/cbc:ID');
  if (references === '') broken.push('R003');
  const type = text(root, 'cbc:InvoiceTypeCode') || text(root, 'cbc:CreditNoteTypeCode');
  if (!TYPES.has(type)) broken.push('P0100');
  const due = text(root, 'cbc:DueDate') || text(root, 'cac:PaymentMeans/cbc:PaymentDueDate');
  if (due === '') broken.push('BR-CO-25');
  if (lines.length === 0) broken.push('BR-16');
  const [means] = all(root, 'cac:PaymentMeans');
  const account = means === undefined ? '' : text(means, 'cac:PayeeFinancialAccount/cbc:ID');
  if (means !== undefined && text(means, 'cbc:PaymentMeansCode') === '30' && account === '') {
    broken.push('BR-61');
  }
  return broken;
}
