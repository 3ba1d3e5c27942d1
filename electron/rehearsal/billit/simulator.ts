import { fastify, type FastifyInstance, type FastifyRequest } from 'fastify';
import type { Clock } from '../../../shared/clock.ts';
import { fail, ok, type Result } from '../../../shared/result.ts';
import { installFaults, type FaultBox, type MomentListener } from '../faults.ts';
import type { BillitOrder, SeededDossier, WorldSeed } from '../seed/model.ts';
import { NO_ACCESS, getFile, getOrder, listOrders, type Answer, type Texts } from './answers.ts';
import { createBillitBooks } from './books.ts';
import { OPERATIONS, requestFaults, schemaFaults, type OperationId } from './contract.ts';
import { anotherCompany, anotherFile, anotherOrder, type MixUp } from './mix-up.ts';
import { addressedCompany, type PartyHeaders } from './party-context.ts';
import { composeOrder, type PostedDocument } from './posted-order.ts';
import { accountInformation } from './views.ts';

/** What Billit leaves open, one switch per unknown. */
export type BillitSwitches = {
  /** The header pair that works; `any` accepts all three. */
  readonly partyHeaders: PartyHeaders;
  /** Whether a page asked with `$top` carries a NextPageLink when more records follow. */
  readonly nextPageAfterTop: boolean;
  /** Whether, and with what, it answers for another company than was asked for. */
  readonly mixUp: MixUp;
};

/** How the simulated Billit answers unless told otherwise. */
export const BILLIT_SWITCHES: BillitSwitches = {
  partyHeaders: 'any',
  nextPageAfterTop: true,
  mixUp: 'none',
};

/** What a simulated Billit is made of. */
export type BillitOptions = {
  readonly clock: Clock;
  readonly apiKey: string;
  readonly accountant: WorldSeed['accountant'];
  readonly dossiers: readonly SeededDossier[];
  readonly faults: FaultBox;
  readonly onMoment: MomentListener;
  readonly switches?: Partial<BillitSwitches>;
};

/** The simulated Billit; `app` answers under `/v1`. */
export type Billit = {
  readonly app: FastifyInstance;
  /** Calls per operationId, refused ones too. */
  readonly calls: () => Readonly<Record<string, number>>;
  /** Every breach of the contract by the callers, oldest first; a correct program leaves it empty. */
  readonly violations: () => readonly string[];
  /** Adds a document of a company, created now; answers its OrderID, or what its order says against the contract. */
  readonly post: (
    billitPartyId: number,
    document: PostedDocument,
  ) => Result<number, readonly string[]>;
  /** An order as it is now; null when there is none, or not yet. */
  readonly order: (orderId: number) => BillitOrder | null;
};

function textsOf(values: unknown): Texts {
  const entries = typeof values === 'object' && values !== null ? Object.entries(values) : [];
  return Object.fromEntries(
    entries.flatMap(([name, value]) => (typeof value === 'string' ? [[name, value] as const] : [])),
  );
}

function recordOf(values: unknown): Readonly<Record<string, unknown>> {
  return typeof values === 'object' && values !== null ? { ...values } : {};
}

/** The operations as functions of a request and the company that it addresses. */
function operationsOf(
  options: BillitOptions,
  books: ReturnType<typeof createBillitBooks>,
  switches: BillitSwitches,
): Readonly<Record<OperationId, (request: FastifyRequest, companyId: number) => Answer>> {
  const { accountant, dossiers } = options;
  return {
    getAccountInformation: () => ({ status: 200, json: accountInformation(accountant, dossiers) }),
    listOrders: ({ query, protocol, host }, companyId) =>
      listOrders(books, {
        companyId: switches.mixUp === 'list' ? anotherCompany(books, companyId) : companyId,
        query: textsOf(query),
        origin: `${protocol}://${host}`,
        nextPageAfterTop: switches.nextPageAfterTop,
      }),
    getOrder: ({ params }, companyId) =>
      (switches.mixUp === 'order' ? anotherOrder(books, companyId) : null) ??
      getOrder(books, companyId, textsOf(params)['orderID'] ?? ''),
    getFile: ({ params }, companyId) => {
      const fileId = textsOf(params)['fileID'] ?? '';
      const other = anotherFile(books, { companyId, fileId }, switches.mixUp);
      return other ?? getFile(books, companyId, fileId);
    },
  };
}

const OPERATION_IDS = [
  'getAccountInformation',
  'listOrders',
  'getOrder',
  'getFile',
] as const satisfies readonly OperationId[];

/** Builds the simulated Billit over `dossiers`; it does not listen by itself. */
export function createBillit(options: BillitOptions): Billit {
  const switches = { ...BILLIT_SWITCHES, ...options.switches };
  const books = createBillitBooks(options.accountant.partyId, options.dossiers, options.clock);
  const reach = { accountant: options.accountant.partyId, companyIds: books.companyIds };
  const operations = operationsOf(options, books, switches);
  const calls: Record<string, number> = {};
  const violations: string[] = [];
  const app = fastify({ exposeHeadRoutes: false });

  const companyOf = (request: FastifyRequest): number | null => {
    const headers = textsOf(request.headers);
    if (headers['apikey'] !== options.apiKey) return null;
    const partyId = headers['partyid'] ?? null;
    const contextId = headers['contextpartyid'] ?? null;
    return addressedCompany({ partyId, contextId }, reach, switches.partyHeaders);
  };

  installFaults(app, { service: 'billit', faults: options.faults, onMoment: options.onMoment });
  app.setNotFoundHandler((request, reply) => {
    const path = request.url.split('?')[0] ?? '';
    violations.push(`no such operation: ${request.method} ${path}`);
    return reply.code(404).send({ Message: `No HTTP resource was found that matches ${path}.` });
  });
  for (const id of OPERATION_IDS) {
    app.route({
      method: 'GET',
      url: OPERATIONS[id].path.replaceAll(/\{(\w+)\}/g, ':$1'),
      config: { operation: id },
      onRequest: (request, _reply, done) => {
        calls[id] = (calls[id] ?? 0) + 1;
        const { headers, params, query } = request;
        const texts = { headers, params: recordOf(params), query: recordOf(query) };
        violations.push(...requestFaults(id, texts).map((detail) => `${id}: ${detail}`));
        done();
      },
      handler: (request, reply) => {
        const company = companyOf(request);
        const answer = company === null ? NO_ACCESS : operations[id](request, company);
        return reply.code(answer.status).send(answer.json);
      },
    });
  }

  return {
    app,
    calls: () => ({ ...calls }),
    violations: () => [...violations],
    order: (orderId) => books.order(orderId),
    post: (billitPartyId, document) => {
      const at = {
        orderId: books.freeOrderId(),
        companyId: billitPartyId,
        nowMs: options.clock.now(),
      };
      const { order, files } = composeOrder(document, at);
      const faults = schemaFaults('Order', order);
      if (faults.length > 0) return fail(faults);
      books.add(order, files);
      return ok(at.orderId);
    },
  };
}
