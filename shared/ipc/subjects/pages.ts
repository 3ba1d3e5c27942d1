import { z } from 'zod';
import { CAUSE_KINDS } from '../../model/cause.ts';
import { documentState, id, isoDate, stateCounts } from '../schemas.ts';

/** What is adopted from Octopus. */
export const ADOPTED_GROUPS = ['accounts', 'customers', 'suppliers'] as const;

const month = z.object({
  /** YYYY-MM of the date of issue; null: documents without a date. */
  month: z.string().nullable(),
  states: stateCounts,
});

const heldCount = z.object({
  state: documentState,
  cause: z.enum(CAUSE_KINDS),
  count: z.int().positive(),
});

const keptRun = z.object({
  kind: z.enum(['scheduled', 'manual']),
  endedAtMs: z.number(),
  /** Documents that came in, were put in the outbox, and were sent or looked up. */
  stored: z.int().nonnegative(),
  queued: z.int().nonnegative(),
  sent: z.int().nonnegative(),
  /** The kind of the first fault that stopped a part of it; null when all went. */
  fault: z.string().nullable(),
  /** So many runs after each other did nothing and ended alike. */
  times: z.int().positive(),
});

/** A side of the link as the service itself tells it now. */
const side = z.object({
  /** Name of the login in this program, and the account behind it. */
  login: z.string(),
  account: z.string(),
  /** PartyID at Billit, number of the dossier in Octopus. */
  id: z.string(),
  /** Where a person opens it in the browser. */
  pages: z.string(),
  /** As the service has it; null when it cannot be asked or does not show it to this login. */
  name: z.string().nullable(),
  vatNumber: z.string().nullable(),
  /** The kind of fault that kept the service from being asked; null when it answered. */
  fault: z.string().nullable(),
});

const bookyear = z.object({
  id: z.int(),
  description: z.string(),
  startDate: isoDate,
  endDate: isoDate,
  closed: z.boolean(),
});

const adoptedRow = z.object({
  /** Number of the account or relation in Octopus. */
  key: z.string(),
  name: z.string(),
  /** VAT number of a relation; empty when it has none, and for accounts. */
  note: z.string(),
});

/** What the pages of one dossier show beside its documents. */
export const pagesContract = {
  /** 'Overzicht': documents per month of their date and state, and how the last runs ended. */
  'dossiers.overview': {
    input: z.strictObject({ dossierId: id }),
    output: z.object({
      /** The day of today in Belgium, as the engine has it. */
      today: isoDate,
      months: z.array(month),
      /** What is held, per state and cause, the most first. */
      held: z.array(heldCount),
      /** The newest first. */
      runs: z.array(keptRun),
    }),
  },
  /** 'Detail' (S71): asks both services who the dossier is there; null when it is not linked. */
  'dossiers.account': {
    input: z.strictObject({ dossierId: id }),
    output: z.object({ billit: side, octopus: side, bookyears: z.array(bookyear) }).nullable(),
  },
  /** How much was adopted from Octopus (S29): accounts of the current bookyear, and relations. */
  'dossiers.adopted': {
    input: z.strictObject({ dossierId: id }),
    output: z.object({ accounts: z.int(), customers: z.int(), suppliers: z.int() }),
  },
  /** One group of it. */
  'dossiers.adoptedRows': {
    input: z.strictObject({ dossierId: id, group: z.enum(ADOPTED_GROUPS) }),
    output: z.array(adoptedRow),
  },
} as const;
