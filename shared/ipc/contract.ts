import { z } from 'zod';
import type { Result } from '../result.ts';
import type { CallName } from './names.ts';
import {
  bookingSummary,
  communicationEntry,
  connection,
  documentState,
  documentSummary,
  dossier,
  id,
  language,
  linkSettings,
  serviceUrl,
  stateCounts,
} from './schemas.ts';

const nothing = z.strictObject({});
const firm = z.strictObject({ name: z.string().max(200), language });
const secret = z.string().min(1).max(4096);
const label = z.string().min(1).max(200);

const offeredDossier = z.object({
  octopusDossierId: z.int(),
  octopusName: z.string(),
  vatNumber: z.string(),
  /** Ten digits; null when Octopus has no valid number for it: then it cannot be matched by itself. */
  enterpriseNumber: z.string().nullable(),
  /** The Billit company with the same enterprise number; null = unknown to this login, never 'does not exist'. */
  billitPartyId: z.string().nullable(),
});

const linkProposal = z.object({
  journals: z.array(z.object({ key: z.string(), name: z.string(), bookable: z.boolean() })),
  salesJournal: z.string().nullable(),
  purchaseJournal: z.string().nullable(),
  accounts: z.array(z.object({ number: z.int(), description: z.string() })),
  vatMapping: z.record(z.string(), z.string()),
  /** Treatments for which a person must choose between several codes. */
  ambiguous: z.array(z.string()),
});

const runReport = z.object({
  dossierId: id,
  /** The kind of the first fault that stopped a part of the run; null when all went. */
  fault: z.string().nullable(),
  stored: z.int(),
  queued: z.int(),
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
  /** Tests the login once, then keeps it; a wrong password is never tried twice. */
  'connections.addOctopus': {
    input: z.strictObject({
      label,
      baseUrl: serviceUrl,
      user: secret,
      password: secret,
      softwareHouseUuid: secret,
    }),
    output: z.object({ connectionId: id }),
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
  /** Loads the master data of the Octopus dossier and proposes how to book; writes nothing at Octopus. */
  'links.propose': {
    input: z.strictObject({ dossierId: id, octopusConnectionId: id, octopusDossierId: z.int() }),
    output: linkProposal,
  },
  'links.save': {
    input: z.strictObject({
      dossierId: id,
      billitConnectionId: id,
      billitPartyId: z.string().min(1),
      octopusConnectionId: id,
      octopusDossierId: z.int(),
      settings: linkSettings,
    }),
    output: z.object({ linkId: id }),
  },
  /** The manual export: fetches and sends everything of these dossiers that may leave, whatever the schedule says. */
  'export.run': {
    input: z.strictObject({ dossierIds: z.array(id).min(1).max(10_000) }),
    output: z.array(runReport),
  },
  /** One pass of the schedule over all linked dossiers. */
  'schedule.runOnce': { input: nothing, output: z.array(runReport) },
  'documents.list': { input: page, output: z.array(documentSummary) },
  'documents.get': {
    input: z.strictObject({ documentId: id }),
    output: z.object({ document: documentSummary, bookings: z.array(bookingSummary) }).nullable(),
  },
  'communication.list': {
    input: z.strictObject({
      dossierId: id.optional(),
      beforeId: id.optional(),
      limit: z.int().min(1).max(500),
    }),
    output: z.array(communicationEntry),
  },
  'status.get': {
    input: nothing,
    output: z.object({
      states: stateCounts,
      /** Bookings read back from Octopus and equal to the cent. */
      verified: z.int().nonnegative(),
      /** Bookings read back and found different. */
      different: z.int().nonnegative(),
      /** When something that waits for time becomes due (epoch ms); null when nothing does. */
      nextDueAtMs: z.number().nullable(),
    }),
  },
} as const satisfies Record<CallName, { readonly input: z.ZodType; readonly output: z.ZodType }>;

/** What a call takes. */
export type CallInput<Name extends CallName> = z.infer<(typeof contract)[Name]['input']>;
/** What a call gives. */
export type CallOutput<Name extends CallName> = z.infer<(typeof contract)[Name]['output']>;

/** The engine, as the window and the command line see it. */
export type Calls = {
  readonly [Name in CallName]: (input: CallInput<Name>) => Promise<Result<CallOutput<Name>>>;
};
