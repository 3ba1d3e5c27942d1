import { inspectTexts } from '../../shared/i18n/inspect.ts';
import { reasonTexts } from '../../shared/i18n/reasons.ts';
import { fill } from '../../shared/i18n/text.ts';
import type { DecimalText } from '../../shared/model/amount.ts';
import type { Language } from '../../shared/model/language.ts';
import type { Reading } from '../engine/documents/port.ts';
import type { Document, Party } from '../engine/domain/document.ts';
import { belgianEnterpriseNumber } from '../../shared/model/enterprise-number.ts';
import { centsText, toCents } from '../engine/domain/money.ts';

/** What `inspect --json` says about one file. Amounts are exact decimals as text. */
export function reportReading(file: string, reading: Reading, language: Language): object {
  const { verdict, kind, reasons, document } = reading;
  return {
    file,
    verdict,
    kind,
    reasons: reasons.map(({ code, data }) => ({
      code,
      text: fill(reasonTexts[code].what, language, data),
    })),
    document: document === null ? null : reportDocument(document),
  };
}

function reportDocument(document: Document): object {
  const { number, issueDate, dueDate, currency, totals, vat, supplier, customer } = document;
  return {
    number,
    issueDate,
    dueDate,
    currency,
    totals: {
      lineExtension: totals.lineExtension,
      taxExclusive: totals.taxExclusive,
      tax: totals.tax,
      taxInclusive: totals.taxInclusive,
      prepaid: totals.prepaid,
      rounding: totals.rounding,
      payable: totals.payable,
    },
    vat: vat.map(({ category, rate, base, tax, name }) => ({ category, rate, base, tax, name })),
    supplier: reportParty(supplier),
    customer: reportParty(customer),
    lines: document.lines.length,
    attachments: document.attachments.map(({ fileName, mimeType, content }) => ({
      fileName,
      mimeType,
      bytes: content.length,
    })),
  };
}

function reportParty(party: Party): object {
  const { name, vatNumber } = party;
  return { name, vatNumber, enterpriseNumber: enterpriseNumberOf(party) };
}

/** Schemes under which a Belgian number stands: enterprise number, VAT number, and the enterprise number of old files. */
const BELGIAN_SCHEMES = new Set(['0208', '9925', '9956']);

/** Ten digits, or null: from the legal number, the VAT number or the Peppol address, in that order. */
function enterpriseNumberOf({ legalId, vatNumber, endpoint }: Party): string | null {
  const legal = legalId !== null && legalId.scheme === '0208' ? legalId.value : null;
  const vat = vatNumber?.trim().toUpperCase().startsWith('BE') === true ? vatNumber : null;
  const address = BELGIAN_SCHEMES.has(endpoint?.scheme ?? '') ? (endpoint?.value ?? null) : null;
  for (const text of [legal, vat, address]) {
    const number = text === null ? null : belgianEnterpriseNumber(text);
    if (number !== null) return number;
  }
  return null;
}

/** What `inspect` says about one file to a person, line by line. */
export function describeReading(
  file: string,
  reading: Reading,
  language: Language,
): readonly string[] {
  const say = (key: keyof typeof inspectTexts, values: Readonly<Record<string, string>> = {}) =>
    fill(inspectTexts[key], language, values);
  const lines = [`${printable(file)}: ${say(reading.verdict)} - ${say(reading.kind)}`];
  for (const { code, data } of reading.reasons) {
    const { what, todo, who } = reasonTexts[code];
    lines.push(`  ! ${printable(fill(what, language, data))}`);
    lines.push(`    ${say('todo', { todo: todo[language], who: who[language] })}`);
  }
  if (reading.document === null) return lines;
  return [...lines, ...documentLines(reading.document, say).map((line) => `  ${printable(line)}`)];
}

type Say = (key: keyof typeof inspectTexts, values?: Readonly<Record<string, string>>) => string;

function documentLines(document: Document, say: Say): readonly string[] {
  const { totals, vat } = document;
  return [
    say('heading', {
      number: document.number,
      issueDate: document.issueDate,
      dueDate: document.dueDate ?? '-',
    }),
    say('parties', {
      supplier: partyName(document.supplier),
      customer: partyName(document.customer),
    }),
    say('totals', {
      exclusive: amountText(totals.taxExclusive),
      tax: amountText(totals.tax),
      inclusive: amountText(totals.taxInclusive),
      payable: amountText(totals.payable),
      currency: document.currency,
    }),
    ...vat.map(({ category, rate, base, tax }) =>
      say('vat', {
        category: category ?? '-',
        rate: rate ?? '-',
        base: amountText(base),
        tax: amountText(tax),
      }),
    ),
    say('contents', {
      lines: String(document.lines.length),
      attachments: String(document.attachments.length),
    }),
  ];
}

/** Two decimals; as written when it is finer than a cent. */
function amountText(amount: DecimalText | null): string {
  if (amount === null) return '-';
  const cents = toCents(amount);
  return cents === null ? amount : centsText(cents);
}

function partyName(party: Party): string {
  const number = enterpriseNumberOf(party) ?? party.vatNumber;
  return `${party.name ?? '-'}${number === null ? '' : ` (${number})`}`;
}

/** Text of a stranger on a terminal: no control or direction characters, one line. */
function printable(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, '�');
}
