import { createHash } from 'node:crypto';
import type { Chance } from '../../../shared/clock.ts';
import type { SeededFile } from './model.ts';
import type { Planned } from './planned.ts';
import { documentPdf } from './document-pdf.ts';
import { encoded, ublText } from './ubl.ts';

/** The files of one order and the hash of its UBL. */
export type OrderFiles = {
  readonly ubl: SeededFile | null;
  readonly pdf: SeededFile;
  /** What a program posted to make the sale, on some sales. */
  readonly posted: SeededFile | null;
  /** The answer of the receiver's access point, on some sales. */
  readonly response: SeededFile | null;
  /** Lower-case hex; null without UBL. */
  readonly ublSha256: string | null;
};

const SPREAD = 0x9e3779b1;

function hex(value: number, length: number): string {
  return (value >>> 0).toString(16).padStart(8, '0').slice(-length);
}

/** A UUID that no other file has: its first part is the order, its second the place of the file. */
export function fileIdOf(orderId: number, place: number, chance: Chance): string {
  const word = (): number => Math.floor(chance.next() * 2 ** 32);
  return [
    hex(Math.imul(orderId, SPREAD), 8),
    hex(0x5000 + place, 4),
    `4${hex(word(), 3)}`,
    `a${hex(word(), 3)}`,
    hex(word(), 8) + hex(word(), 4),
  ].join('-');
}

const TRUNCATED_AT = 0.6;

function mangled(text: string, how: Planned['mangle']): string {
  if (how === 'truncated') return text.slice(0, Math.floor(text.length * TRUNCATED_AT));
  if (how === 'none') return text;
  return text.replace('?>\n', '?>\n<!DOCTYPE Invoice [<!ENTITY naam "waarde">]>\n');
}

const RESPONSE_NAMESPACE = 'urn:oasis:names:specification:ubl:schema:xsd:ApplicationResponse-2';

function responseText(number: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n<ApplicationResponse xmlns="${RESPONSE_NAMESPACE}"><!-- ${number.replace(/-/g, ' ')} --></ApplicationResponse>\n`;
}

function stem(planned: Planned, orderId: number): string {
  const number = planned.draft.number.replace(/[^A-Za-z0-9]/g, '_');
  return planned.direction === 'Cost'
    ? `${orderId}-${planned.counterparty.partyId}-peppol`
    : `${planned.orderType}_${number}`;
}

/** Makes the files of an order; the UBL at once because of its hash, the rest when asked for. */
export function makeFiles(planned: Planned, orderId: number, chance: Chance): OrderFiles {
  const name = stem(planned, orderId);
  const { printed, draft } = planned;
  const id = (place: number): string => fileIdOf(orderId, place, chance);
  const content =
    printed === null ? null : encoded(mangled(ublText(printed), planned.mangle), printed.encoding);
  const sale = planned.direction === 'Income';
  const ubl =
    content === null
      ? null
      : { fileId: id(1), fileName: `${name}.xml`, mimeType: 'text/xml', bytes: () => content };
  const pdf = {
    fileId: id(2),
    fileName: sale ? `${name}.pdf` : `${name}.xml_1.pdf`,
    mimeType: 'application/pdf',
    bytes: () => documentPdf(draft),
  };
  const posted = {
    fileId: id(3),
    fileName: `${name}.json`,
    mimeType: 'application/json',
    bytes: () =>
      Buffer.from(JSON.stringify({ OrderNumber: draft.number, OrderType: planned.orderType })),
  };
  const response = {
    fileId: id(4),
    fileName: `${name}_response.xml`,
    mimeType: 'text/xml',
    bytes: () => Buffer.from(responseText(draft.number)),
  };
  return {
    ubl,
    pdf,
    posted: sale && chance.next() < 0.25 ? posted : null,
    response: sale && ubl !== null && chance.next() < 0.2 ? response : null,
    ublSha256: content === null ? null : createHash('sha256').update(content).digest('hex'),
  };
}
