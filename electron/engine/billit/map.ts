import type { z } from 'zod';
import { fail, ok, type Result } from '../../../shared/result.ts';
import { normalizeNumber } from '../domain/identifiers.ts';
import { parseDecimal, parseIsoDate } from '../domain/money.ts';
import type { Approval } from '../domain/schedule.ts';
import { decodeBase64 } from '../documents/base64.ts';
import { contentOf } from './order-content.ts';
import { pdfOf, ublOf } from './order-files.ts';
import type { BillitCompany, BillitFile, Order, OrderSummary, OrderType } from './port.ts';
import type {
  accountInformationSchema,
  fileSchema,
  orderSchema,
  orderSummarySchema,
} from './wire.ts';

const ORDER_TYPES: readonly OrderType[] = [
  'Invoice',
  'CreditNote',
  'Offer',
  'DeliveryNote',
  'OrderForm',
];

/** The companies that a login reaches, each with what this user is there. */
export function companiesOf(
  account: z.output<typeof accountInformationSchema>,
): readonly BillitCompany[] {
  return account.Companies.map((company) => {
    const roles = account.UserCompanyRoles.filter((role) => role.PartyID === company.PartyID);
    const types = roles.flatMap((role) => role.UserRoleTypes);
    return {
      partyId: company.PartyID,
      name: company.Name === '' ? company.TabNameAlias : company.Name,
      vatNumber: normalizeNumber(company.VATNumber),
      role: types.length > 0 ? types.join(', ') : company.Role,
    };
  });
}

/** One row of the order list. */
export function summaryOf(row: z.output<typeof orderSummarySchema>): OrderSummary {
  return {
    orderId: row.OrderID,
    companyId: row.CompanyID,
    type: ORDER_TYPES.find((type) => type === row.OrderType) ?? 'other',
    direction: row.OrderDirection,
    status: row.OrderStatus,
    // A moment without offset, always midnight: the day is what counts.
    date: parseIsoDate(row.OrderDate.slice(0, 10)),
    lastModified: row.LastModified,
    created: row.Created,
  };
}

/** A cost waits for its approval under either of two names; without one, approval is not in use. */
function approvalOf(approvalStatus: string, orderStatus: string): Approval {
  if (orderStatus === 'ApprovalNeeded') return 'pending';
  switch (approvalStatus) {
    case '':
      return 'none';
    case 'Approved':
      return 'approved';
    case 'Rejected':
      return 'rejected';
    default:
      return 'pending';
  }
}

/** An order in full; fails when its total is no plain decimal. */
export function orderOf(row: z.output<typeof orderSchema>): Result<Order, string> {
  const total = parseDecimal(String(row.TotalIncl));
  if (total === null) return fail('TotalIncl: not a plain decimal');
  const party = row.CounterParty ?? (row.OrderDirection === 'Income' ? row.Customer : row.Supplier);
  const name = party?.Name ?? '';
  return ok({
    ...summaryOf(row),
    number: row.OrderNumber,
    approval: approvalOf(row.ApprovalStatus, row.OrderStatus),
    internalInfo: row.InternalInfo,
    counterpartyId: party?.PartyID ?? '',
    counterpartyName: name === '' ? (party?.DisplayName ?? '') : name,
    currency: row.Currency === '' ? 'EUR' : row.Currency,
    total,
    account: row.AccountCode,
    lineAccounts: row.OrderLines.map((line) => line.AccountCode),
    ubl: ublOf(row),
    pdf: pdfOf(row),
    content: row.OrderDirection === 'Income' ? contentOf(row) : fail('OrderDirection'),
  });
}

/** A file with its bytes; fails when they are no base64. */
export function fileOf(row: z.output<typeof fileSchema>): Result<BillitFile, string> {
  const bytes = decodeBase64(row.FileContent);
  if (bytes === null) return fail('FileContent: not base64');
  return ok({ fileName: row.FileName, mimeType: row.MimeType, bytes });
}

const MAX_ISSUES = 3;

/** Where an answer does not have the shape of the contract: places and expectations, never values. */
export function issuesOf(error: z.ZodError): string {
  return error.issues
    .slice(0, MAX_ISSUES)
    .map((issue) => `${issue.path.join('.')}: ${issue.message}`)
    .join('; ');
}
