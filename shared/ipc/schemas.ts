import { z } from 'zod';
import { CAUSE_KINDS } from '../model/cause.ts';
import { DIAGNOSIS_CHECKS } from '../model/diagnosis.ts';
import { DOCTOR_FINDINGS, DOCTOR_STEPS } from '../model/doctor.ts';
import { DRIFT_FIELDS } from '../model/drift.ts';
import { DOCUMENT_STATES } from '../model/document-state.ts';
import { NOTICE_KINDS } from '../model/notice.ts';
import { LANGUAGES } from '../model/language.ts';
import { MAIL_ADDRESS } from '../model/mail-address.ts';
import { MAIL_FAULT_KINDS } from '../model/mail-fault.ts';
import { PAYERS } from '../model/payer.ts';
import { TRIAL_STATES } from '../model/trial.ts';

/** An identifier made by the engine. */
export const id = z.string().min(1).max(100);

/** A calendar day. */
export const isoDate = z.iso.date();

/** Address of a service: https, or http on this machine only. */
export const serviceUrl = z.url().refine((text) => {
  const url = new URL(text);
  const local = ['127.0.0.1', 'localhost', '[::1]'].includes(url.hostname);
  const rehearsal = url.hostname.endsWith('.rehearsal.invalid');
  return url.protocol === 'https:' || (url.protocol === 'http:' && (local || rehearsal));
}, 'an https address');

export const language = z.enum(LANGUAGES);

export const documentState = z.enum(DOCUMENT_STATES);

export const cause = z.object({
  kind: z.enum(CAUSE_KINDS),
  data: z.record(z.string(), z.string()),
});

/** A document as a list shows it. */
export const documentSummary = z.object({
  id,
  dossierId: id,
  externalId: z.string(),
  direction: z.enum(['sale', 'purchase']),
  kind: z.enum(['invoice', 'credit-note']),
  number: z.string(),
  issueDate: isoDate.nullable(),
  total: z.string(),
  currency: z.string(),
  counterpartyName: z.string(),
  state: documentState,
  cause: cause.nullable(),
});

/** What of a document is other at Billit than what was sent. */
export const difference = z.object({
  field: z.enum(DRIFT_FIELDS),
  before: z.string(),
  after: z.string(),
});

/** A customer and a supplier are two parties at Billit. */
export const partyRole = z.enum(['customer', 'supplier']);

/** A relation of Octopus that was not sent to Billit: a person must look. */
export const heldParty = z.object({
  relationId: z.int(),
  role: partyRole,
  name: z.string(),
  why: z.enum(['ambiguous', 'number-taken', 'same-name', 'no-identifier', 'not-taken', 'refused']),
  /** The party at Billit that it is about; null when there is none. */
  candidate: z.object({ partyId: z.string(), name: z.string() }).nullable(),
});

/** A document and its last move (epoch ms); where it is booked, once it is. */
export const lateDocument = z.object({
  document: documentSummary,
  atMs: z.number(),
  booking: z.object({ journalKey: z.string(), number: z.int() }).nullable(),
});

/** Where a document stands in Octopus. */
export const bookingSummary = z.object({
  bookyearId: z.int(),
  journalKey: z.string(),
  number: z.int().nullable(),
  state: z.string(),
  attempts: z.int(),
  verified: z.boolean(),
});

/** A mail of a document to its dossier's mailbox. */
export const mailSummary = z.object({
  state: z.string(),
  /** With angle brackets; null before the first attempt. */
  messageId: z.string().nullable(),
  recipient: z.string().nullable(),
  /** When the mail left that arrived or may have (epoch ms); null when nothing is out. */
  leftAtMs: z.number().nullable(),
  attempts: z.int(),
  /** Where a person booked it; null while no booking of it is known. */
  bookedAs: z.object({ bookyearId: z.int(), journalKey: z.string(), number: z.int() }).nullable(),
});

export const connection = z.object({
  id,
  kind: z.enum(['billit', 'octopus']),
  label: z.string(),
  baseUrl: z.string(),
  account: z.string(),
  signIn: z.enum(['key', 'password', 'browser']),
});

/** Documents per state; every state is present. */
export const stateCounts = z.record(documentState, z.int().nonnegative());

/** 'Frequentie van export'. */
export const exportFrequency = z.enum([
  'never',
  'last-month',
  'after-10-minutes',
  'after-1-day',
  'after-1-week',
]);

/** The free weeks of an entrepreneur at Billit (S18). */
export const trial = z.object({
  /** Their last day. */
  endDate: isoDate,
  /** Counted from the invitation; false: the accountant entered the last day. */
  estimate: z.boolean(),
  /** Days from today to the last one; negative once that is past. */
  daysLeft: z.int(),
  state: z.enum(TRIAL_STATES),
});

/** Who pays the subscription of an entrepreneur to Billit. */
export const payer = z.enum(PAYERS);

/** Name of the colleague of the firm who is in charge of a dossier. */
export const responsible = z.string().trim().min(1).max(80);

export const dossier = z.object({
  id,
  name: z.string(),
  enterpriseNumber: z.string(),
  linked: z.boolean(),
  /** Whether the entrepreneur is active at Billit: seen by documents, by a person's word, or not known (S15). */
  active: z.enum(['documents', 'marked', 'unknown']),
  /** When the sign-in details were sent last (epoch ms); null when they never were. */
  invitedAtMs: z.number().nullable(),
  /** Null when nothing is known of it, or a tariff plan was chosen. */
  trial: trial.nullable(),
  states: stateCounts,
  /** Of those that wait to be exported: came in, and nobody and nothing dealt with them yet. */
  fresh: z.int().nonnegative(),
  /** When its newest document was made at its source (epoch ms); null without any. */
  lastDocumentMs: z.number().nullable(),
  /** The colleague in charge; null when nobody is named. */
  responsible: responsible.nullable(),
  /** Null while nobody said it: Billit does not tell. */
  payer: payer.nullable(),
  /** Of those that wait for a person: to be checked before they may leave (N08). */
  toCheck: z.int().nonnegative(),
  /** Nothing of it leaves by itself until a person lets it go on. */
  paused: z.boolean(),
  /** Its documents must be checked first. */
  checkedOnly: z.boolean(),
  frequency: exportFrequency,
  /** When its last run ended (epoch ms); null before the first. */
  lastRunMs: z.number().nullable(),
  /** What stopped a part of that run, or still holds its documents; null when all went. */
  runFault: z
    .object({
      /** The kind of a fault, or of a cause. */
      kind: z.string(),
      service: z.enum(['billit', 'octopus']).nullable(),
      /** Since when every run ended so (epoch ms). */
      sinceMs: z.number(),
    })
    .nullable(),
  /** When documents of it leave next by themselves (epoch ms); null when none will. */
  nextRunMs: z.number().nullable(),
});

/** The firm's way out for mail, without its password. */
export const mailSettings = z.strictObject({
  host: z.string().trim().min(1).max(255),
  port: z.int().min(1).max(65_535),
  security: z.enum(['tls', 'starttls']),
  user: z.string().min(1).max(320),
  from: z.email(),
  /** A certificate (PEM) to trust beside those of the system: a mail server of the office itself. */
  trusted: z.string().max(100_000).includes('-----BEGIN CERTIFICATE-----').nullable(),
});

/** Why a mail could not be sent; `answer` is the server's own line. */
export const mailFault = z.object({
  kind: z.enum(MAIL_FAULT_KINDS),
  answer: z.string(),
  recipient: z.string().optional(),
  sizeBytes: z.number().optional(),
});

/** The four checks of a document that is not recognised; `look`: only a person can see it, in Octopus. */
export const diagnosis = z.object({
  /** The supplier, or the customer of a sale. */
  party: z.string(),
  checks: z.array(
    z.object({ check: z.enum(DIAGNOSIS_CHECKS), seen: z.enum(['yes', 'no', 'look']) }),
  ),
  /** The default account of that relation in Octopus; null when it has none. */
  defaultAccount: z.int().nullable(),
});

/** What the doctor looked at, and what is wrong with it. */
export const doctorEntry = z.object({
  step: z.enum(DOCTOR_STEPS),
  /** A login or a dossier by its name; empty for what the firm has one of. */
  subject: z.string(),
  findings: z.array(
    z.object({ kind: z.enum(DOCTOR_FINDINGS), data: z.record(z.string(), z.string()) }),
  ),
});

/** 'booking': booked by the program; 'mailbox': mailed to the Document Import Viewer, where people book. */
export const route = z.enum(['booking', 'mailbox']);

/** How a link books: what the accountant confirms. */
export const linkSettings = z.object({
  exportFrom: isoDate,
  salesJournal: z.string().min(1),
  purchaseJournal: z.string().min(1),
  /** Journal of credit notes; null: that of the invoices. */
  salesCreditJournal: z.string().min(1).nullable(),
  purchaseCreditJournal: z.string().min(1).nullable(),
  salesAccount: z.int().positive(),
  purchaseAccount: z.int().positive(),
  /** Default accounts of one VAT rate or of credit notes, where they differ from those two. */
  accountsByUse: z.record(
    z.string().regex(/^(?:sale|purchase)\/(?:21|12|6|0|credit)$/),
    z.int().positive(),
  ),
  roundingAccount: z.int().positive().nullable(),
  salesRoute: route,
  purchasesRoute: route,
  /** The dossier's mailbox in Octopus (Beheer > Dossiers, field 'Mailbox'); null while unknown. */
  mailbox: z.email({ pattern: MAIL_ADDRESS }).nullable(),
  vatStatus: z.enum(['normal', 'exempt', 'mixed', 'small-business', 'vat-unit']),
  vatMapping: z.record(z.string(), z.string()),
});

/** 'Standaard dossierinstellingen': when the documents of a dossier leave by themselves. */
export const scheduleSettings = z.strictObject({
  dossierId: id,
  frequency: exportFrequency,
  /** Only what the entrepreneur released. */
  releasedOnly: z.boolean(),
  /** Only approved purchases, where approval is in use. */
  approvedOnly: z.boolean(),
  /** Only what a person of the office checked, also by hand. */
  checkedOnly: z.boolean(),
});

/** What stopped a part of a run: the kind of fault, the service, and since when every run ended so (epoch ms). */
export const runFault = z.object({
  kind: z.string(),
  service: z.enum(['billit', 'octopus']).nullable(),
  sinceMs: z.number(),
});

/** What a person of the office did: who, and when (epoch ms). */
export const mark = z.object({ by: z.string(), atMs: z.number() });

/** Documents that wait, by what they wait for. */
const waitingFor = z.object({
  forTime: z.int(),
  forRelease: z.int(),
  forApproval: z.int(),
  forCheck: z.int(),
  forPerson: z.int(),
  /** Until a person lets the dossier go on. */
  forPause: z.int(),
});

/** The schedule of a dossier, and what it means now. Instants in epoch ms. */
export const schedule = scheduleSettings.extend({
  /** Who paused the dossier; null: it goes on. */
  paused: mark.nullable(),
  releasedThroughMs: z.number().nullable(),
  lastRunMs: z.number().nullable(),
  lastFault: runFault.nullable(),
  /** When the first document that waits leaves; null when none will leave by itself. */
  nextRunMs: z.number().nullable(),
  waiting: waitingFor,
});

/** What would leave under rules that are not saved yet. */
export const schedulePreview = z.object({
  waiting: waitingFor,
  /** Documents that are due already: they would leave at once. */
  now: z.int(),
  /** The next moments (epoch ms) with how many documents leave then, one per day; at most 4. */
  later: z.array(z.object({ atMs: z.number(), count: z.int() })),
  /** Documents that leave after those. */
  afterwards: z.int(),
});

/** One exchange with a service, redacted. */
export const communicationEntry = z.object({
  id,
  correlationId: z.string(),
  atMs: z.number(),
  dossierId: id.nullable(),
  service: z.enum(['billit', 'octopus', 'mail', 'office']),
  operation: z.string(),
  method: z.string(),
  path: z.string(),
  status: z.int().nullable(),
  fault: z.string().nullable(),
  durationMs: z.number(),
  requestBytes: z.int(),
  responseBytes: z.int(),
  requestBody: z.string(),
  responseBody: z.string(),
});

/** Something to tell; `detail` holds what its sentence needs. */
export const notice = z.object({
  topic: z.string(),
  kind: z.enum(NOTICE_KINDS),
  dossierId: id.nullable(),
  dossierName: z.string().nullable(),
  detail: z.record(z.string(), z.string()),
  atMs: z.number(),
  seen: z.boolean(),
});

/** A booking as a person reads it; amounts are decimal text with two decimals, in Octopus' sign. */
export const proposedBooking = z.object({
  relationName: z.string(),
  /** The relation is made in Octopus when the document leaves. */
  relationIsNew: z.boolean(),
  journalKey: z.string(),
  bookyearId: z.int(),
  period: z.int(),
  total: z.string(),
  lines: z.array(
    z.object({
      account: z.int(),
      accountName: z.string(),
      vatCode: z.string(),
      base: z.string(),
      vat: z.string(),
    }),
  ),
});

/** Where everything stands: the foot of the window and the tray say the same. */
export const status = z.object({
  states: stateCounts,
  /** Bookings read back from Octopus and equal to the cent. */
  verified: z.int().nonnegative(),
  /** Bookings read back and found different. */
  different: z.int().nonnegative(),
  /** Documents that are held, per state and cause, the most first, with a dossier that has them. */
  held: z.array(
    z.object({
      state: documentState,
      cause: z.enum(CAUSE_KINDS),
      count: z.int().positive(),
      dossierName: z.string(),
    }),
  ),
  /** How the last runs failed: per kind and service the dossiers, one of them by name, and since when. */
  runFaults: z.array(runFault.extend({ dossiers: z.int().positive(), dossierName: z.string() })),
  linked: z.int().nonnegative(),
  /** When something that waits for time becomes due (epoch ms); null when nothing does. */
  nextDueAtMs: z.number().nullable(),
  /** When the last run of any dossier ended (epoch ms); null before the first. */
  lastRunMs: z.number().nullable(),
  /** When documents leave next by themselves (epoch ms); null when none will. */
  nextRunMs: z.number().nullable(),
  /** Until when nothing leaves by itself (epoch ms); null when nothing is paused. */
  pausedUntilMs: z.number().nullable(),
  /** What keeps this computer from sending anything by itself. */
  heldBy: z.enum(['battery', 'no-network', 'sleep']).nullable(),
});

/** How this person likes the window; kept on this computer. */
export const settings = z.strictObject({
  language,
  appearance: z.enum(['system', 'light', 'dark']),
  density: z.enum(['comfortable', 'compact']),
  /** Start with the computer, behind the tray. */
  startAtLogin: z.boolean().default(false),
  /** Send nothing by itself on battery. */
  pauseOnBattery: z.boolean().default(true),
  /** How the list of dossiers was looked at, kept under a name: what stands behind the `?` of its address. */
  dossierFilters: z
    .array(
      z.strictObject({
        name: z.string().min(1).max(60),
        address: z.string().max(2_000),
      }),
    )
    .max(20)
    .default([]),
});
