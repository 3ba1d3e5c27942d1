import type { z } from 'zod';
import type { Clock } from '../../../shared/clock.ts';
import type { Fault } from '../../../shared/model/fault.ts';
import { fail, ok, type Result } from '../../../shared/result.ts';
import type { PartyStrategy } from '../domain/dossier.ts';
import type { ConnectionId } from '../domain/ids.ts';
import type { HttpClient } from '../http/port.ts';
import type { SecretRegistry } from '../http/redaction.ts';
import type { Vault } from '../vault/port.ts';
import { faultOf } from './faults.ts';
import { companiesOf, fileOf, issuesOf, orderOf, summaryOf } from './map.ts';
import { firstPage, pageOf } from './pages.ts';
import { createPace, type Pace } from './pace.ts';
import { PARTY_HEADERS } from './party-context.ts';
import type { BillitClient, BillitTarget, OrderPage } from './port.ts';
import { accountInformationSchema, fileSchema, orderPageSchema, orderSchema } from './wire.ts';

/** What the client is built from. */
export type BillitClientOptions = {
  readonly http: HttpClient;
  /** Address of the service, without a slash at the end and without `/v1`. */
  readonly baseUrl: string;
  readonly vault: Vault;
  readonly connectionId: ConnectionId;
  /** Gets every secret learned, so that no log or fault shows it. */
  readonly secrets: SecretRegistry;
  readonly clock: Clock;
  /** PartyID of the accounting firm itself; null when the login is no accountant's. */
  readonly accountantPartyId: string | null;
  /** How a client company is addressed; by default as client within the accountant. */
  readonly strategy?: PartyStrategy;
};

type Parts = BillitClientOptions & { readonly pace: Pace };

/** One read of the contract. */
type Call = {
  readonly operation: string;
  /** null for calls that are about the login itself. */
  readonly target: BillitTarget | null;
  readonly url: string;
};

/** The Billit client of one login. */
export function createBillitClient(given: BillitClientOptions): BillitClient {
  const options: Parts = { ...given, pace: createPace(given.clock) };
  const { baseUrl } = options;
  return {
    companies: async () => {
      const call = {
        operation: 'getAccountInformation',
        target: null,
        url: `${baseUrl}/v1/account/accountInformation`,
      };
      const account = await read(options, call, accountInformationSchema);
      return account.ok ? ok(companiesOf(account.value)) : account;
    },
    orders: (target, since, page) => readPage(options, target, since, page),
    order: async (target, orderId) => {
      const url = `${baseUrl}/v1/orders/${encodeURIComponent(orderId)}`;
      const call = { operation: 'getOrder', target, url };
      const row = await read(options, call, orderSchema);
      if (!row.ok) return row;
      const wrong = wrongCompany(target, [row.value.CompanyID]);
      if (wrong !== null) return fail(wrong);
      if (row.value.OrderID !== orderId) {
        return fail(mixedUp(target, `OrderID ${row.value.OrderID}`));
      }
      const order = orderOf(row.value);
      return order.ok ? order : fail(malformed(call, order.fault));
    },
    file: async (target, fileId) => {
      const url = `${baseUrl}/v1/files/${encodeURIComponent(fileId)}`;
      const call = { operation: 'getFile', target, url };
      const row = await read(options, call, fileSchema);
      if (!row.ok) return row;
      if (!isSameFile(row.value.FileID, fileId)) {
        // A file names no company: another file than the one asked for is most likely somebody else's.
        return fail(mixedUp(target, `FileID ${row.value.FileID}`));
      }
      const file = fileOf(row.value);
      return file.ok ? file : fail(malformed(call, file.fault));
    },
  };
}

/** One page of orders; the link to the next is followed only when it stays with this service. */
async function readPage(
  options: Parts,
  target: BillitTarget,
  since: string | null,
  page: string | null,
): Promise<Result<OrderPage>> {
  const { baseUrl } = options;
  const operation = 'listOrders';
  const url = page === null ? firstPage(baseUrl, since) : pageOf(baseUrl, page);
  const call = { operation, target, url: url ?? baseUrl };
  if (url === null) return fail(malformed(call, 'page: leads elsewhere'));
  const rows = await read(options, call, orderPageSchema);
  if (!rows.ok) return rows;
  const wrong = wrongCompany(
    target,
    rows.value.Items.map((row) => row.CompanyID),
  );
  if (wrong !== null) return fail(wrong);
  const link = rows.value.NextPageLink ?? '';
  const nextPage = link === '' ? null : pageOf(baseUrl, link);
  if (link !== '' && (nextPage === null || nextPage === url)) {
    return fail(malformed(call, 'NextPageLink: leads elsewhere'));
  }
  return ok({ orders: rows.value.Items.map(summaryOf), nextPage });
}

async function read<Row>(options: Parts, call: Call, schema: z.ZodType<Row>): Promise<Result<Row>> {
  return options.pace(() => readOnce(options, call, schema));
}

async function readOnce<Row>(
  options: BillitClientOptions,
  call: Call,
  schema: z.ZodType<Row>,
): Promise<Result<Row>> {
  const key = await options.vault.read(options.connectionId, 'billit-api-key');
  if (!key.ok) return key;
  if (key.value === null) return fail({ kind: 'secret-missing', name: 'billit-api-key' });
  options.secrets.add(key.value);
  const answer = await options.http({
    service: 'billit',
    operation: call.operation,
    dossierId: call.target?.dossierId ?? null,
    method: 'GET',
    url: call.url,
    headers: { ApiKey: key.value, ...partyHeaders(options, call.target) },
    json: undefined,
    repeat: 'read',
  });
  if (!answer.ok) return answer;
  const nowMs = options.clock.now();
  const { redact } = options.secrets;
  const fault = faultOf(answer.value, { operation: call.operation, redact, nowMs });
  if (fault !== null) return fail(fault);
  const parsed = schema.safeParse(answer.value.json);
  return parsed.success ? ok(parsed.data) : fail(malformed(call, issuesOf(parsed.error)));
}

function partyHeaders(
  options: BillitClientOptions,
  target: BillitTarget | null,
): Readonly<Record<string, string>> {
  if (target === null) return {};
  const headers = PARTY_HEADERS[target.strategy ?? options.strategy ?? 'client-within-accountant'];
  return headers(target.partyId, options.accountantPartyId);
}

/** A wrong header silently gives another company's documents: none of them may get in. */
function wrongCompany(target: BillitTarget, companyIds: readonly string[]): Fault | null {
  const received = companyIds.find((companyId) => companyId !== target.partyId);
  return received === undefined ? null : mixedUp(target, received);
}

function mixedUp(target: BillitTarget, received: string): Fault {
  return { kind: 'wrong-company', service: 'billit', expected: target.partyId, received };
}

/** File ids are UUIDs, in either case; an answer may leave its own out. */
function isSameFile(received: string, asked: string): boolean {
  return received === '' || received.toLowerCase() === asked.toLowerCase();
}

function malformed(call: Call, detail: string): Fault {
  return { kind: 'malformed', service: 'billit', operation: call.operation, detail };
}
