import type { BillitParty } from './billit-party.ts';
import type { OrderFiles } from './billit-files.ts';
import { daysBetween } from './days.ts';
import { type Draft, type DraftLine, vatOn } from './draft.ts';
import type { BillitOrder, SeededFile } from './model.ts';
import type { Planned } from './planned.ts';
import { peppolAddress } from './ubl-party.ts';

/** The parties of an order as they are written in it. */
export type OrderParties = {
  readonly own: BillitParty;
  readonly counterparty: BillitParty;
  /** The same without a PartyType, as `CounterParty` has it. */
  readonly plain: BillitParty;
};

const REFERENCE_DAY = '2026-10-01';
const SALE_VENTILATION: Readonly<Record<number, string>> = { 0: '1', 6: '2', 12: '3', 21: '4' };
const SPECIAL_VENTILATION: Readonly<Record<string, string>> = { AE: '21', K: '51', G: '70' };

function euros(cents: number): number {
  return cents / 100;
}

function ventilation(direction: Planned['direction'], line: Pick<DraftLine, 'category' | 'rate'>) {
  const special = SPECIAL_VENTILATION[line.category];
  if (special !== undefined) return special;
  return direction === 'Cost' ? '1' : (SALE_VENTILATION[line.rate] ?? '1');
}

function orderLine(planned: Planned, line: DraftLine, position: number): Record<string, unknown> {
  const vat = vatOn(line.amountCents, line.rate);
  return {
    Quantity: line.quantity / 100,
    UnitPriceExcl: euros(line.priceCents),
    ...(line.account === null ? {} : { AccountCode: line.account }),
    Description: line.description,
    TotalExcl: euros(line.amountCents),
    TotalVAT: euros(vat),
    VATPercentage: line.rate,
    VentilationCode: ventilation(planned.direction, line),
    CustomFields:
      planned.direction === 'Cost'
        ? { Name: line.description, PeppolLineID: String(position + 1) }
        : {},
    InclLeading: false,
    TotalIncl: euros(line.amountCents + vat),
  };
}

function vatGroups(planned: Planned): Record<string, unknown>[] {
  return planned.draft.subtotals.map(({ category, rate, baseCents, vatCents }) => ({
    VentilationCode: ventilation(planned.direction, { category, rate }),
    VATPercentage: rate,
    TotalExcl: euros(baseCents),
    TotalVAT: euros(vatCents),
    TotalIncl: euros(baseCents + vatCents),
    Mtvh: euros(baseCents),
    FinancialReductionAmount: 0,
  }));
}

function reference(file: SeededFile): Record<string, unknown> {
  return { FileID: file.fileId, FileName: file.fileName };
}

function messages(planned: Planned, files: OrderFiles): Record<string, unknown>[] {
  if (planned.direction === 'Cost' || files.ubl === null) return [];
  const { company } = planned.counterparty;
  const address = peppolAddress(company);
  const message = (file: SeededFile, MessageDirection: string): Record<string, unknown> => ({
    FileID: file.fileId,
    CreationDate: planned.created,
    TransportType: address === null ? 'SMTP' : 'Peppol',
    Success: true,
    Trials: 1,
    Destination: address === null ? company.email : `${address.scheme}:${address.identifier}`,
    MessageDirection,
  });
  return [
    ...(files.response === null ? [] : [message(files.response, 'Incoming')]),
    message(files.ubl, 'Outgoing'),
  ];
}

function attachments(planned: Planned, files: OrderFiles): Record<string, unknown>[] {
  const attached = planned.direction === 'Cost' ? files.ubl : files.posted;
  return attached === null ? [] : [reference(attached)];
}

function moneyFields(draft: Draft, paid: boolean): Record<string, unknown> {
  const late = daysBetween(draft.dueDate, REFERENCE_DAY);
  return {
    PaymentDiscountPercentage: 0,
    PaymentDiscountAmount: 0,
    TotalExcl: euros(draft.totals.exclusive),
    TotalIncl: euros(draft.totals.inclusive),
    TotalVAT: euros(draft.totals.vat),
    Tags: [],
    Paid: paid,
    ExternalProviderReferences: [],
    Currency: draft.currency,
    Invoiced: false,
    CustomFields: {},
    RemindersSent: 0,
    ToPay: paid ? 0 : euros(draft.totals.payable),
    Overdue: !paid && late > 0,
    DaysOverdue: late,
    FXRateToForeign: draft.currency === 'EUR' ? 1 : 1.1,
    DeliveryDate: `${draft.issueDate}T00:00:00`,
    PaymentLinks: [],
    PaymentReference: draft.paymentReference,
    Reference: draft.buyerReference,
    ...(draft.account === null ? {} : { AccountCode: draft.account }),
    ...(draft.billingReference === null ? {} : { AboutInvoiceNumber: draft.billingReference }),
  };
}

/** Writes an order out in full, the way Billit answers it. */
export function billitOrder(
  ids: { readonly orderId: number; readonly companyId: number },
  planned: Planned,
  parties: OrderParties,
  files: OrderFiles,
): BillitOrder {
  const { draft, direction } = planned;
  const sale = direction === 'Income';
  const delivered = sale && files.ubl !== null;
  return {
    OrderID: ids.orderId,
    CompanyID: ids.companyId,
    OrderPDF: reference(files.pdf),
    Attachments: attachments(planned, files),
    OrderNumber: draft.number,
    Customer: sale ? parties.counterparty : parties.own,
    Supplier: sale ? parties.own : parties.counterparty,
    CounterParty: parties.plain,
    OrderDate: `${draft.issueDate}T00:00:00`,
    ExpiryDate: `${draft.dueDate}T00:00:00`,
    OrderType: planned.orderType,
    LastModified: planned.lastModified,
    Created: planned.created,
    OrderDirection: direction,
    OrderLines: draft.lines.map((line, position) => orderLine(planned, line, position)),
    VatGroups: vatGroups(planned),
    VentilationCode: ventilation(direction, draft.lines[0] ?? { category: 'S', rate: 21 }),
    ...moneyFields(draft, planned.orderStatus === 'Paid'),
    IsSent: delivered,
    OrderStatus: planned.orderStatus,
    AccountantVerificationNeeded: false,
    CurrentDocumentDeliveryDetails: { IsDocumentDelivered: delivered },
    Messages: messages(planned, files),
    ExternalProvider: sale ? 'APIFeed' : 'Peppol',
    ...(sale ? {} : { ApprovalStatus: 'Approved' }),
  };
}
