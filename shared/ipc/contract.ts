import { z } from 'zod';
import { CALL_SCOPES } from '../model/call-rules.ts';
import { arrivesAt, FIRST_PORT, LAST_PORT } from '../model/redirect.ts';
import type { Result } from '../result.ts';
import type { CallName, EngineCallName, ShellCallName } from './names.ts';
import { linkCandidates, linkPair, linkProposal, offeredDossier, savedLink } from './linking.ts';
import {
  bookingSummary,
  cause,
  communicationEntry,
  connection,
  difference,
  documentState,
  documentSummary,
  diagnosis,
  doctorEntry,
  dossier,
  heldParty,
  id,
  language,
  lateDocument,
  linkSettings,
  mailFault,
  mailSettings,
  mailSummary,
  partyRole,
  notice,
  proposedBooking,
  schedule,
  scheduleSettings,
  serviceUrl,
  settings,
  status,
} from './schemas.ts';

const nothing = z.strictObject({});
const firm = z.strictObject({ name: z.string().max(200), language });
const callRules = z.strictObject({
  scope: z.enum(CALL_SCOPES),
  /** Hour in Brussels at which the maxima begin again. */
  resetHour: z.int().min(0).max(23),
});
const secret = z.string().min(1).max(4096);
const label = z.string().min(1).max(200);

/** Where the browser comes back: the registered address, and the port of this computer at which it arrives. */
const registration = z.strictObject({
  redirectUri: serviceUrl,
  port: z.int().min(FIRST_PORT).max(LAST_PORT),
});

const runReport = z.object({
  dossierId: id,
  /** The kind of the first fault that stopped a part of the run; null when all went. */
  fault: z.string().nullable(),
  /** The cause under which documents wait for that fault to pass; null when no document does. */
  cause: cause.nullable(),
  stored: z.int(),
  queued: z.int(),
});

const exportRow = z.object({
  document: documentSummary,
  /** The booking it becomes or became; null while something is in the way (the cause is on the document). */
  booking: proposedBooking.nullable(),
  /** The mailbox it is or was mailed to; null when it is booked by the program. */
  mailbox: z.string().nullable(),
  /** Booked: the number in Octopus; null before. */
  bookingNumber: z.int().nullable(),
});

const runProgress = z.object({
  dossierId: id,
  /** Documents that were to be sent when the run began to send. */
  total: z.int(),
  done: z.int(),
  stopping: z.boolean(),
});

const page = z.strictObject({
  dossierId: id.optional(),
  states: z.array(documentState).optional(),
  afterId: id.optional(),
  limit: z.int().min(1).max(500),
});

/** Every call: what goes in is checked before the engine sees it, what comes out is typed. */
export const contract = {
  'firm.get': { input: nothing, output: firm },
  'firm.set': { input: firm, output: z.null() },
  /** How Octopus adds up calls for its daily maxima: the strictest way until it is known. */
  'budget.rules': { input: nothing, output: callRules },
  'budget.setRules': { input: callRules, output: z.null() },
  /** The Octopus operations called today, the fullest first: of one dossier, or of whichever has used most. */
  'budget.meter': {
    input: z.strictObject({ dossierId: id.optional() }),
    output: z.object({
      rows: z.array(z.object({ operation: z.string(), used: z.int(), max: z.int() })),
      /** When the maxima begin again (epoch ms). */
      opensAtMs: z.number(),
    }),
  },
  'connections.list': { input: nothing, output: z.array(connection) },
  /** Tests the key, then keeps it: the secret in the keychain, the rest in the store. */
  'connections.addBillit': {
    input: z.strictObject({
      label,
      baseUrl: serviceUrl,
      accountantPartyId: z.string().max(40).nullable(),
      apiKey: secret,
    }),
    output: z.object({ connectionId: id }),
  },
  /**
   * Tests the login once, then keeps it; a wrong password is never tried twice. A user who is known already keeps his
   * login. Without a software-house id the registered one is used.
   */
  'connections.addOctopus': {
    input: z.strictObject({
      label,
      baseUrl: serviceUrl,
      user: secret,
      password: secret,
      softwareHouseUuid: secret.optional(),
    }),
    output: z.object({ connectionId: id }),
  },
  /** Opens the browser, waits until the person is back, tests and keeps the login; with an id signs that one in anew. */
  'connections.signInOctopus': {
    input: z.strictObject({ label, baseUrl: serviceUrl, connectionId: id.nullable() }),
    output: z.object({ connectionId: id }),
  },
  /** Ends the waiting for the browser. */
  'connections.cancelSignIn': { input: nothing, output: z.null() },
  /** Signs in once with a stored login, also when it was refused before; a click, never by itself. */
  'connections.testOctopus': { input: z.strictObject({ connectionId: id }), output: z.null() },
  /** What is registered with Octopus for the maker of the program; never the id itself. */
  'octopus.registration': {
    input: nothing,
    output: registration.extend({ softwareHouseKnown: z.boolean() }),
  },
  /** Null keeps the software-house id that is known. */
  'octopus.register': {
    input: registration
      .extend({ softwareHouseUuid: secret.nullable() })
      .refine(({ redirectUri, port }) => arrivesAt(redirectUri, port), 'the port of the address'),
    output: z.null(),
  },
  /** The dossiers that Octopus shows, each with the Billit company of the same enterprise number. */
  'dossiers.offer': {
    input: z.strictObject({ octopusConnectionId: id, billitConnectionId: id }),
    output: z.array(offeredDossier),
  },
  'dossiers.import': {
    input: z.strictObject({ name: label, enterpriseNumber: z.string().regex(/^[01]\d{9}$/) }),
    output: z.object({ dossierId: id }),
  },
  'dossiers.list': { input: nothing, output: z.array(dossier) },
  'links.get': { input: z.strictObject({ dossierId: id }), output: savedLink.nullable() },
  /** The dossiers of both logins that this dossier can be linked to. */
  'links.candidates': {
    input: z.strictObject({ dossierId: id, billitConnectionId: id, octopusConnectionId: id }),
    output: linkCandidates,
  },
  /** Loads the master data of the Octopus dossier and proposes how to book; writes nothing at Octopus. */
  'links.propose': {
    input: z.strictObject({
      dossierId: id,
      octopusConnectionId: id,
      octopusDossierId: z.int(),
      /** Without it that of today. */
      bookyearId: z.int().optional(),
    }),
    output: linkProposal,
  },
  /** Saves only what Octopus has; a dossier that is linked keeps its pair. */
  'links.save': {
    input: z.strictObject({
      dossierId: id,
      ...linkPair.shape,
      settings: linkSettings,
      /** A person confirmed that another dossier may be linked to the same Octopus dossier (S20). */
      sharesOctopusDossier: z.boolean(),
    }),
    output: z.object({ linkId: id }),
  },
  /** The firm's mail server; the password stays in the keychain. */
  'mail.get': {
    input: nothing,
    output: z.object({ settings: mailSettings.nullable(), hasPassword: z.boolean() }),
  },
  /** Without a password the one that is kept stays. */
  'mail.set': {
    input: z.strictObject({ settings: mailSettings, password: secret.nullable() }),
    output: z.null(),
  },
  /** Connects, encrypts, signs in, asks whether the recipient is taken (null: does not ask); sends nothing. */
  'mail.test': {
    input: z.strictObject({
      settings: mailSettings,
      password: secret.nullable(),
      recipient: z.email().nullable(),
    }),
    output: z.object({ fault: mailFault.nullable() }),
  },
  /** The mails of a document to its dossier's mailbox, the oldest first. */
  'mail.ofDocument': {
    input: z.strictObject({ documentId: id }),
    output: z.array(mailSummary),
  },
  /** Why a delivered document is not recognised in the Import Viewer: the four checks in order. */
  'mail.diagnose': {
    input: z.strictObject({ documentId: id }),
    output: diagnosis,
  },
  /** What a person saw in the Import Viewer of a mail whose answer was lost: not there sends it again. */
  'mail.answer': {
    input: z.strictObject({ documentId: id, arrived: z.boolean() }),
    output: z.null(),
  },
  /** The manual export: fetches and sends everything of these dossiers that may leave, whatever the schedule says. */
  'export.run': {
    input: z.strictObject({
      dossierIds: z.array(id).min(1).max(10_000),
      /** Only these documents; without it everything that may leave. */
      documentIds: z.array(id).max(100_000).optional(),
    }),
    output: z.array(runReport),
  },
  /** The booking that each document of a dossier would become now; writes nothing. */
  'export.preview': {
    input: z.strictObject({
      dossierId: id,
      /** 'Inclusief reeds geëxporteerd': booked and delivered ones too, with the booking they have. */
      includeExported: z.boolean(),
      afterId: id.optional(),
      limit: z.int().min(1).max(200),
    }),
    output: z.object({ rows: z.array(exportRow), nextAfterId: id.nullable() }),
  },
  /** Stops a run after the document in hand. */
  'export.stop': { input: z.strictObject({ dossierId: id }), output: z.null() },
  /** The runs that are under way. */
  'export.progress': { input: nothing, output: z.array(runProgress) },
  /** One pass of the schedule over all linked dossiers. */
  'schedule.runOnce': { input: nothing, output: z.array(runReport) },
  'schedule.get': { input: z.strictObject({ dossierId: id }), output: schedule },
  'schedule.set': { input: scheduleSettings, output: z.null() },
  /** The accountant moves 'Vrijgegeven t/m' (epoch ms). */
  'schedule.release': {
    input: z.strictObject({ dossierId: id, throughMs: z.number() }),
    output: z.null(),
  },
  /** Nothing leaves by itself until then (epoch ms); null goes on. */
  'schedule.pause': { input: z.strictObject({ untilMs: z.number().nullable() }), output: z.null() },
  /** 'Nu synchroniseren': brings new documents in, and sends what was queued before; plans nothing new. */
  'documents.fetch': {
    input: z.strictObject({ dossierIds: z.array(id).min(1).max(10_000) }),
    output: z.array(runReport),
  },
  'documents.list': { input: page, output: z.array(documentSummary) },
  /** The documents that moved last, the newest first. */
  'documents.lately': {
    input: z.strictObject({ limit: z.int().min(1).max(20) }),
    output: z.array(lateDocument),
  },
  'documents.get': {
    input: z.strictObject({ documentId: id }),
    output: z.object({ document: documentSummary, bookings: z.array(bookingSummary) }).nullable(),
  },
  /** The picture of a document; null when it has none. */
  'documents.pdf': {
    input: z.strictObject({ documentId: id }),
    output: z.object({ fileName: z.string(), contentBase64: z.string() }).nullable(),
  },
  /** The page at Billit on which a person signs in; the code comes back at the registered address, with `state`. */
  'billit.authorize': {
    input: z.strictObject({ baseUrl: serviceUrl, clientId: label, redirectUri: serviceUrl }),
    output: z.object({ address: z.string(), state: z.string() }),
  },
  /**
   * Uses the code that came back, once, and keeps the login. A relay of the firm (`tokenUrl`) adds the client secret
   * itself; without one the secret is given. With an id that login goes on.
   */
  'connections.signInBillit': {
    input: z.strictObject({
      connectionId: id.nullable(),
      label,
      baseUrl: serviceUrl,
      accountantPartyId: z.string().max(40).nullable(),
      clientId: label,
      clientSecret: secret.nullable(),
      tokenUrl: serviceUrl.nullable(),
      redirectUri: serviceUrl,
      code: secret,
    }),
    output: z.object({ connectionId: id }),
  },
  /** Customers and suppliers of Octopus to the same dossier at Billit: only what changed since the last time. */
  'billit.pushRelations': {
    input: z.strictObject({ dossierId: id }),
    output: z.object({
      created: z.int(),
      updated: z.int(),
      unchanged: z.int(),
      held: z.array(heldParty),
    }),
  },
  /** A relation is this party at Billit, although only its name says so. */
  'billit.decideParty': {
    input: z.strictObject({
      dossierId: id,
      role: partyRole,
      relationId: z.int(),
      partyId: z.string().min(1).max(40),
    }),
    output: z.null(),
  },
  /** From now on Billit tells this program what is exported in the portal; a second time changes nothing. */
  'billit.registerFeed': { input: z.strictObject({ connectionId: id }), output: z.null() },
  /** Ledger accounts and journals of the current bookyear to Billit: only what changed since the last time. */
  'billit.pushLedger': {
    input: z.strictObject({ dossierId: id }),
    output: z.object({ accounts: z.int(), journals: z.int(), unchanged: z.int() }),
  },
  /** Documents that changed at Billit after they were sent and that nobody has seen to yet. */
  'drifts.list': {
    input: z.strictObject({ dossierId: id.optional() }),
    output: z.array(
      z.object({
        document: documentSummary,
        differences: z.array(difference),
        seenAtMs: z.number(),
      }),
    ),
  },
  /** A person has seen to it; another difference raises it again. */
  'drifts.accept': { input: z.strictObject({ documentId: id }), output: z.null() },
  /** Tries every connection and linked dossier step by step; writes nothing at any service and sends nothing. */
  'doctor.run': {
    input: nothing,
    output: z.object({
      entries: z.array(doctorEntry),
      /** What only a real dossier can answer, as it was seen now (docs/first-day.md). */
      answers: z.array(z.object({ question: z.string(), dossier: z.string(), answer: z.string() })),
    }),
  },
  'communication.list': {
    input: z.strictObject({
      dossierId: id.optional(),
      service: z.enum(['billit', 'octopus']).optional(),
      outcome: z.enum(['well', 'failed']).optional(),
      /** Epoch ms, both included. */
      fromMs: z.number().optional(),
      toMs: z.number().optional(),
      beforeId: id.optional(),
      limit: z.int().min(1).max(500),
    }),
    output: z.array(communicationEntry),
  },
  /** What there is to tell, the newest first. */
  'notices.list': {
    input: z.strictObject({ limit: z.int().min(1).max(200) }),
    output: z.array(notice),
  },
  /** The person has seen what was told up to this moment (epoch ms). */
  'notices.see': { input: z.strictObject({ throughMs: z.number() }), output: z.null() },
  'status.get': { input: nothing, output: status },
  'app.info': {
    input: nothing,
    output: z.object({
      version: z.string(),
      /** `rehearsal`: the practice environment, its own profile. */
      profile: z.enum(['own', 'rehearsal']),
      platform: z.string(),
      versions: z.record(z.string(), z.string()),
    }),
  },
  'app.licences': { input: nothing, output: z.string() },
  'app.openLogFolder': { input: nothing, output: z.null() },
  /** Opens one of the addresses on the list of the shell in the browser; refuses all others. */
  'app.openExternal': { input: z.strictObject({ url: z.url() }), output: z.null() },
  /** A table as an Excel workbook, its bytes in base64; the name of a sheet has at most 31 characters (Excel). */
  'app.workbook': {
    input: z.strictObject({
      sheet: z
        .string()
        .min(1)
        .max(31)
        .regex(/^[^\\/?*:[\]]+$/),
      head: z.array(z.string()).min(1).max(100),
      rows: z.array(z.array(z.union([z.string().max(32_767), z.number(), z.null()])).max(100)),
    }),
    output: z.base64(),
  },
  'settings.get': { input: nothing, output: settings },
  'settings.set': { input: settings, output: z.null() },
  'rehearsal.start': { input: nothing, output: z.null() },
  'rehearsal.reset': { input: nothing, output: z.null() },
  'rehearsal.leave': { input: nothing, output: z.null() },
  /** Asks where to, then writes a copy of the profile; null when the person thought better of it. */
  'backup.make': { input: nothing, output: z.object({ file: z.string() }).nullable() },
  /** Asks which copy, checks it, keeps the present profile beside it, and opens the copy. */
  'backup.restore': { input: nothing, output: z.object({ file: z.string() }).nullable() },
} as const satisfies Record<CallName, { readonly input: z.ZodType; readonly output: z.ZodType }>;

/** What a call takes. */
export type CallInput<Name extends CallName> = z.infer<(typeof contract)[Name]['input']>;
/** What a call gives. */
export type CallOutput<Name extends CallName> = z.infer<(typeof contract)[Name]['output']>;

/** What a group of calls is made of: a function per name, from checked input to a Result. */
export type CallsOf<Names extends CallName> = {
  readonly [Name in Names]: (input: CallInput<Name>) => Promise<Result<CallOutput<Name>>>;
};

/** The engine, as the window and the command line see it. */
export type Calls = CallsOf<EngineCallName>;
/** What the shell answers itself. */
export type ShellCalls = CallsOf<ShellCallName>;
