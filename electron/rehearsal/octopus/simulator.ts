import fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { assert } from '../../../shared/assert.ts';
import type { Clock } from '../../../shared/clock.ts';
import { committed, installFaults, type FaultBox, type MomentListener } from '../faults.ts';
import type {
  JournalSeed,
  OctopusDossierSeed,
  OctopusRecord,
  RehearsalCredentials,
  StoredBooking,
} from '../model.ts';
import { plainError, refuse, type Answer } from './answers.ts';
import { ACCESS_HANDLERS } from './access-handlers.ts';
import { buySellBooking, plainText } from './bodies.ts';
import { BOOKING_HANDLERS } from './booking-handlers.ts';
import { book, remove } from './bookings.ts';
import { payDocument } from './balancings.ts';
import { deleteAccount, deleteJournal, deleteRelation } from './deletions.ts';
import { journalOf, openJournal, type Books, type DocumentPlace, type Journal } from './books.ts';
import type { Handler } from './call.ts';
import { OPERATIONS, type Operation, type OperationId } from './contract.ts';
import { admit, checkToken, localeOf, unauthorized, type Admission } from './gate.ts';
import { octopusJson } from './json.ts';
import { LEDGER_HANDLERS } from './ledger-handlers.ts';
import type { LimitCount } from './limits.ts';
import { addOauth } from './oauth.ts';
import { MASTER_HANDLERS } from './master-handlers.ts';
import { OTHER_HANDLERS } from './other-handlers.ts';
import type { OctopusSwitches } from './switches.ts';
import { createOctopusWorld, type OctopusWorld } from './world.ts';

/** Path below which all operations live, on any host. */
export const OCTOPUS_BASE_PATH = '/octopus-rest-api/v1';

/** Attachments travel inside the body, in base64. */
const BODY_LIMIT_BYTES = 64 * 1024 * 1024;

/** What a colleague may do to a journal at the desktop program. */
export type JournalChange = Partial<
  Pick<Journal, 'closed' | 'closedPeriod' | 'protectedPeriod' | 'inUse'>
>;

/** The simulated Octopus: its request handlers, and its books as judged from outside. */
export type OctopusSimulator = {
  /** Answers below {@link OCTOPUS_BASE_PATH}; over loopback after `listen`, in process through `inject`. */
  readonly app: FastifyInstance;
  readonly bookings: () => readonly StoredBooking[];
  readonly relations: (dossierId: number) => readonly OctopusRecord[];
  /** Calls per operationId that arrived, refused ones included. */
  readonly calls: () => Readonly<Record<string, number>>;
  /** Today's counters of the daily maxima. */
  /** How many different CODA files a dossier took in. */
  readonly codaFiles: (dossierId: number) => number;
  readonly limitCounts: () => readonly LimitCount[];
  /** Per operation the most calls that one dossier had in one day. */
  readonly limitPeaks: () => Readonly<Record<string, number>>;
  /** Every call beyond a daily maximum, refused or not. */
  readonly limitBreaches: () => readonly string[];
  /** Every breach of the contract by the callers, oldest first; a correct program leaves it empty. */
  readonly violations: () => readonly string[];
  readonly failedSignIns: () => number;
  /** Puts a booking straight into the books; `documentSequenceNr` is replaced by the next of the journal. */
  readonly bookAsColleague: (dossierId: number, body: OctopusRecord) => StoredBooking;
  /** Closes, protects or opens a journal as a colleague would. */
  readonly changeJournal: (
    dossierId: number,
    journal: { readonly bookyearId: number; readonly journalKey: string },
    change: JournalChange,
  ) => void;
  readonly hasDossier: (dossierId: number) => boolean;
  readonly hasJournal: (
    dossierId: number,
    journal: { readonly bookyearId: number; readonly journalKey: string },
  ) => boolean;
  /** Deletes a purchase or sale as a colleague would; false: there is none. */
  readonly deleteBooking: (dossierId: number, place: DocumentPlace) => boolean;
  /** Matches a purchase or sale with a payment of its whole amount, as a colleague would; false: there is none. */
  readonly payDocument: (dossierId: number, place: DocumentPlace) => boolean;
  /** Deletes a relation as a colleague would; false: there is none. */
  readonly deleteRelation: (dossierId: number, relationId: number) => boolean;
  /** Deletes a ledger account as a colleague would; false: there is none. */
  readonly deleteAccount: (dossierId: number, accountId: number) => boolean;
  /** Opens a journal, or deletes it, as a colleague would; false: there is none. */
  readonly openJournal: (dossierId: number, journal: JournalSeed) => void;
  readonly deleteJournal: (
    dossierId: number,
    journal: { readonly bookyearId: number; readonly journalKey: string },
  ) => boolean;
  readonly switches: () => OctopusSwitches;
  /** Turns switches in mid-run. */
  readonly turn: (switches: Partial<OctopusSwitches>) => void;
  /** Ends every token at once. */
  readonly expireTokens: () => void;
};

const HANDLERS: Readonly<Record<OperationId, Handler>> = {
  ...ACCESS_HANDLERS,
  ...MASTER_HANDLERS,
  ...BOOKING_HANDLERS,
  ...OTHER_HANDLERS,
  ...LEDGER_HANDLERS,
};

function send(reply: FastifyReply, answer: Answer): void {
  void reply.code(answer.status);
  if (answer.text !== undefined) void reply.header('content-type', 'text/plain').send(answer.text);
  else if (answer.json === undefined) void reply.send();
  else {
    // A buffer, since fastify adds a charset to strings and Octopus sends none.
    void reply
      .header('content-type', 'application/json')
      .send(Buffer.from(octopusJson(answer.json, answer.keysFirst)));
  }
}

/** CODA is refused with its report and nothing else (contract), also for what every call has in common. */
function shaped(id: OperationId, answer: Answer): Answer {
  const error = plainText.safeParse(answer.json);
  if (id !== 'importCoda' || !error.success) return answer;
  const { errorCode, technicalInfo } = error.data;
  return { ...answer, json: { errorCode, errorMessage: technicalInfo } };
}

function serve(world: OctopusWorld, id: OperationId) {
  return (request: FastifyRequest, reply: FastifyReply): void => {
    const admission: Admission = admit(world, id, request);
    if (!admission.admitted) {
      send(reply, shaped(id, admission.answer));
      return;
    }
    const answer = HANDLERS[id]({
      world,
      parameters: admission.parameters,
      body: admission.body,
      headers: request.headers,
      ip: request.ip,
      locale: localeOf(world, request),
      commit: () => committed(reply),
    });
    send(reply, answer);
  };
}

function isOperationId(text: string): text is OperationId {
  return Object.hasOwn(OPERATIONS, text);
}

function createApp(
  world: OctopusWorld,
  faults: FaultBox,
  onMoment: MomentListener,
): FastifyInstance {
  const app = fastify({ bodyLimit: BODY_LIMIT_BYTES, exposeHeadRoutes: false, logger: false });
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body));
  app.addHook('onRequest', (request, reply, done) => {
    const id = request.routeOptions.config.operation ?? '';
    const refused = isOperationId(id) ? checkToken(world, id, request) : null;
    if (refused === null) done();
    else if (isOperationId(id)) send(reply, shaped(id, refused));
  });
  installFaults(app, {
    service: 'octopus',
    faults,
    onMoment,
    expireTokens: (reply) => {
      world.sessions.expireAll();
      send(reply, unauthorized(world.switches.expiredTokenBody));
    },
    refuse: (reply, { status, code, technicalInfo }) => {
      const locale = localeOf(world, reply.request);
      if (code !== null) send(reply, refuse({ code, technicalInfo }, locale, status));
      else send(reply, technicalInfo === '' ? { status } : plainError(status, technicalInfo));
    },
  });
  app.setNotFoundHandler((request, reply) => {
    world.violations.push(`no such operation: ${request.method} ${request.url}`);
    void reply.code(404).header('content-type', 'text/html').send('<html>Not Found</html>');
  });
  for (const id of Object.keys(OPERATIONS).filter(isOperationId)) {
    const operation: Operation = OPERATIONS[id];
    app.route({
      method: operation.method,
      url: OCTOPUS_BASE_PATH + operation.path.replace(/\{(\w+)\}/g, ':$1'),
      config: { operation: id },
      handler: serve(world, id),
    });
  }
  addOauth(app, world);
  return app;
}

function booksOf(world: OctopusWorld, dossierId: number): Books {
  const books = world.dossiers.get(dossierId);
  assert(books !== undefined, 'the dossier exists in the simulated Octopus');
  return books;
}

function bookAsColleague(world: OctopusWorld, dossierId: number, body: OctopusRecord) {
  const books = booksOf(world, dossierId);
  const sent = buySellBooking.parse({ documentSequenceNr: 0, ...body });
  const journal = journalOf(books, sent);
  assert(journal !== undefined, 'a colleague books in a journal that exists');
  const unseen = world.switches.lastNumberLags ? journal.unseen + 1 : 0;
  const number = journal.last + 1;
  const stored = book(books, { ...sent, documentSequenceNr: number }, [], world.clock.now());
  journal.unseen = unseen;
  return stored;
}

/** What colleagues do in the desktop program. */
function colleagueActs(
  world: OctopusWorld,
): Pick<
  OctopusSimulator,
  | 'deleteBooking'
  | 'payDocument'
  | 'deleteRelation'
  | 'deleteAccount'
  | 'openJournal'
  | 'deleteJournal'
> {
  return {
    deleteBooking: (dossierId, place) =>
      remove(booksOf(world, dossierId), place, world.clock.now()),
    payDocument: (dossierId, place) =>
      payDocument(booksOf(world, dossierId), place, world.clock.now()),
    deleteRelation: (dossierId, relationId) =>
      deleteRelation(booksOf(world, dossierId), relationId, world.clock.now()),
    deleteAccount: (dossierId, accountId) =>
      deleteAccount(booksOf(world, dossierId), accountId, world.clock.now()),
    openJournal: (dossierId, seed) => {
      const journal = openJournal(seed);
      const books = booksOf(world, dossierId);
      books.journals.push(journal);
      books.changedJournals.set(journal, world.clock.now());
    },
    deleteJournal: (dossierId, place) =>
      deleteJournal(booksOf(world, dossierId), place, world.clock.now()),
  };
}

/** A simulated Octopus with the books of `dossiers`, on its own copy of the contract. */
export function createOctopus(options: {
  readonly clock: Clock;
  readonly credentials: RehearsalCredentials['octopus'];
  readonly dossiers: readonly OctopusDossierSeed[];
  readonly faults: FaultBox;
  readonly onMoment: MomentListener;
  readonly switches?: Partial<OctopusSwitches>;
}): OctopusSimulator {
  const world = createOctopusWorld({ ...options, switches: options.switches ?? {} });
  return {
    app: createApp(world, options.faults, options.onMoment),
    bookings: () =>
      [...world.dossiers.values()].flatMap(({ bookings }) =>
        bookings.map(({ kept }) => kept.stored),
      ),
    relations: (dossierId) =>
      booksOf(world, dossierId).relations.map(({ kept }) => structuredClone(kept.record)),
    calls: () => Object.fromEntries(world.calls),
    codaFiles: (dossierId) => booksOf(world, dossierId).codaFiles.size,
    limitCounts: () => world.limits.today(),
    limitPeaks: () => world.limits.peaks(),
    limitBreaches: () => world.limits.breaches(),
    violations: () => [...world.violations],
    failedSignIns: () => [...world.failedSignIns.values()].reduce((sum, count) => sum + count, 0),
    bookAsColleague: (dossierId, body) => bookAsColleague(world, dossierId, body),
    changeJournal: (dossierId, { bookyearId, journalKey }, change) => {
      const journal = journalOf(booksOf(world, dossierId), {
        bookyearKey: { id: bookyearId },
        journalKey,
      });
      assert(journal !== undefined, 'the journal exists in the simulated Octopus');
      Object.assign(journal, change);
      booksOf(world, dossierId).changedJournals.set(journal, world.clock.now());
    },
    hasDossier: (dossierId) => world.dossiers.has(dossierId),
    hasJournal: (dossierId, { bookyearId, journalKey }) => {
      const books = world.dossiers.get(dossierId);
      const key = { bookyearKey: { id: bookyearId }, journalKey };
      return books !== undefined && journalOf(books, key) !== undefined;
    },
    ...colleagueActs(world),
    switches: () => world.switches,
    turn: (switches) => {
      world.switches = { ...world.switches, ...switches };
    },
    expireTokens: () => world.sessions.expireAll(),
  };
}
