import { fastify, type FastifyInstance } from 'fastify';
import type { Clock } from '../../../shared/clock.ts';
import { installFaults, type FaultBox, type MomentListener } from '../faults.ts';
import type { BillitOrder, SeededDossier, WorldSeed } from '../seed/model.ts';
import { getFile, getOrder, listOrders, patchOrder } from './answers.ts';
import { createBillitBooks, type BillitBooks } from './books.ts';
import { createCompanyBooks, type CompanyBooks } from './companies.ts';
import { createFeedBooks, type FeedBooks, type FeedSwitches } from './feeds.ts';
import type { Handlers, Texts } from './handlers.ts';
import { createLedgerBooks, type LedgerBooks } from './ledger.ts';
import { anotherCompany, anotherFile, anotherOrder, type MixUp } from './mix-up.ts';
import { addressedCompany, type PartyHeaders, type PartyRequest } from './party-context.ts';
import { createFastInputBooks, type FastInputBooks } from './fast-input.ts';
import { installOauth } from './oauth.ts';
import { createOtherDocuments, type OtherDocumentBooks } from './other-documents.ts';
import { createPartyBooks, type PartyBooks, type PartyBug } from './parties.ts';
import { createPortal, type Portal } from './portal.ts';
import { installRoutes, type IdempotencyHeader } from './routes.ts';

/** What Billit leaves open, one switch per unknown. */
export type BillitSwitches = {
  /** The header pair that works; `any` accepts all three. */
  readonly partyHeaders: PartyHeaders;
  /** Whether a page asked with `$top` carries a NextPageLink when more records follow. */
  readonly nextPageAfterTop: boolean;
  /** Whether, and with what, it answers for another company than was asked for. */
  readonly mixUp: MixUp;
  /** A known bug of saving a party, or none. */
  readonly partyBug: PartyBug;
  /** The spelling of the idempotency header that is read. */
  readonly idempotencyHeader: IdempotencyHeader;
  /** Whether the companies approve their costs; elsewhere an approval cannot be told. */
  readonly approvalInUse: boolean;
} & FeedSwitches;

/** How the simulated Billit answers unless told otherwise. */
export const BILLIT_SWITCHES: BillitSwitches = {
  partyHeaders: 'any',
  nextPageAfterTop: true,
  mixUp: 'none',
  partyBug: 'none',
  idempotencyHeader: 'both',
  approvalInUse: true,
  feedHash: 'hex',
  codaType: 'CodaFile',
  feedLimit: true,
};

/** Files come in as base64; the contract names no limit. */
const BODY_LIMIT_BYTES = 64_000_000;

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
export type Billit = Portal & {
  readonly app: FastifyInstance;
  /** Calls per operationId, refused ones too. */
  readonly calls: () => Readonly<Record<string, number>>;
  /** Every breach of the contract by the callers, oldest first; a correct program leaves it empty. */
  readonly violations: () => readonly string[];
  /** Exports an order (once more) or a CODA file, as a person in the portal. */
  readonly export: FeedBooks['export'];
  readonly feedItems: FeedBooks['waiting'];
  /** Puts a document that is no invoice in the portal. */
  readonly postOther: OtherDocumentBooks['post'];
  /** What was handed to the Fast Input of a company, the oldest first. */
  readonly fastInput: FastInputBooks['of'];
  /** The person takes the program's access away. */
  readonly revokeTokens: () => void;
  /** Companies that were registered since the beginning. */
  readonly registered: CompanyBooks['registered'];
  readonly parties: PartyBooks['of'];
  readonly accounts: LedgerBooks['accounts'];
  readonly journals: LedgerBooks['journals'];
  /** An order as it is now; null when there is none, or not yet. */
  readonly order: (orderId: number) => BillitOrder | null;
  readonly changesOf: BillitBooks['changesOf'];
};

/** The orders and files, as a Billit that may mix companies up answers them. */
function orderHandlers(
  books: BillitBooks,
  switches: BillitSwitches,
): Handlers<'listOrders' | 'getOrder' | 'getFile' | 'patchOrder'> {
  const { mixUp, nextPageAfterTop } = switches;
  return {
    listOrders: ({ companyId, query, origin }) =>
      listOrders(books, {
        companyId: mixUp === 'list' ? anotherCompany(books, companyId) : companyId,
        query,
        origin,
        nextPageAfterTop,
      }),
    getOrder: ({ companyId, params }) =>
      (mixUp === 'order' ? anotherOrder(books, companyId) : null) ??
      getOrder(books, companyId, params['orderID'] ?? ''),
    getFile: ({ companyId, params }) => {
      const fileId = params['fileID'] ?? '';
      return anotherFile(books, { companyId, fileId }, mixUp) ?? getFile(books, companyId, fileId);
    },
    patchOrder: (call) => patchOrder(books, call, switches.approvalInUse),
  };
}

function partyRequestOf(headers: Texts): PartyRequest {
  return { partyId: headers['partyid'] ?? null, contextId: headers['contextpartyid'] ?? null };
}

/** Builds the simulated Billit over `dossiers`; it does not listen by itself. */
export function createBillit(options: BillitOptions): Billit {
  const { accountant, dossiers, clock, faults, onMoment } = options;
  const switches = { ...BILLIT_SWITCHES, ...options.switches };
  const books = createBillitBooks(accountant.partyId, dossiers, clock);
  const parties = createPartyBooks(dossiers, switches.partyBug);
  const others = createOtherDocuments(books, dossiers, { now: clock.now, mixUp: switches.mixUp });
  const ledger = createLedgerBooks();
  const feeds = createFeedBooks(accountant.partyId, clock.now, switches);
  const companyIds = [...books.companyIds];
  const companies = createCompanyBooks(accountant, dossiers, companyIds);
  const reach = { accountant: accountant.partyId, companyIds };
  const fastInput = createFastInputBooks();
  const app = fastify({ bodyLimit: BODY_LIMIT_BYTES, exposeHeadRoutes: false });
  installFaults(app, { service: 'billit', faults, onMoment });
  const oauth = installOauth(app, clock.now);
  const arrivals = installRoutes(app, {
    refusalOf: oauth.refusalOf,
    idempotencyHeader: switches.idempotencyHeader,
    companyOf: (headers) =>
      headers['apikey'] === options.apiKey || oauth.isGood(headers)
        ? addressedCompany(partyRequestOf(headers), reach, switches.partyHeaders)
        : null,
    handlers: {
      ...companies.handlers,
      ...orderHandlers(books, switches),
      ...parties.handlers,
      ...ledger.handlers,
      ...feeds.handlers,
      ...others.handlers,
      ...fastInput.handlers,
    },
  });
  return {
    app,
    ...arrivals,
    export: (exported) => {
      if (exported.kind === 'order') books.change(exported.orderId, { ExportedToConnector: true });
      feeds.export(exported);
    },
    feedItems: feeds.waiting,
    postOther: others.post,
    fastInput: fastInput.of,
    revokeTokens: oauth.revokeAll,
    registered: companies.registered,
    parties: parties.of,
    accounts: ledger.accounts,
    journals: ledger.journals,
    order: (orderId) => books.order(orderId),
    changesOf: books.changesOf,
    ...createPortal(books, clock.now),
  };
}
