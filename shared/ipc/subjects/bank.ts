import { z } from 'zod';
import { STATEMENT_BLOCKS, STATEMENT_STATES } from '../../model/statement.ts';
import { id, isoDate } from '../schemas.ts';
import { nothing } from './common.ts';

const statement = z.object({
  id,
  number: z.int().nullable(),
  oldDate: z.string().nullable(),
  newDate: z.string().nullable(),
  /** Decimal text with two decimals, or three where the third is no zero. */
  oldBalance: z.string(),
  newBalance: z.string(),
  movements: z.int(),
  fileName: z.string(),
  source: z.enum(['billit', 'inbox']),
  receivedAtMs: z.number(),
  state: z.enum(STATEMENT_STATES),
  /** Null where nothing does. */
  blocked: z.enum(STATEMENT_BLOCKS).nullable(),
  /** Octopus' own words, or the kind of what stopped it; empty without. */
  answer: z.string(),
  sentAtMs: z.number().nullable(),
  /** Where it stands in Octopus, where Octopus says so. */
  place: z.object({ journalKey: z.string(), number: z.int() }).nullable(),
});

const account = z.object({
  dossierId: id,
  dossierName: z.string(),
  /** Its statements go to Octopus. */
  deliver: z.boolean(),
  account: z.string(),
  currency: z.string(),
  description: z.string(),
  last: statement.pick({ number: true, newDate: true, newBalance: true, source: true }),
  /** What ended in the last six weeks, the oldest first. */
  recent: z.array(statement.pick({ newDate: true, state: true, blocked: true })),
  /** Statements that are not at Octopus. */
  waiting: z.int().nonnegative(),
  /** The first that a person must look at, with the closing balance of the one before it; null without. */
  trouble: z.object({ statement, balanceBefore: z.string().nullable() }).nullable(),
});

const rules = z.strictObject({ dossierId: id, deliver: z.boolean(), publishPdf: z.boolean() });

/** 'Bank': the statements (CODA) of one dossier or of all, and what became of them in Octopus. */
export const bankContract = {
  'bank.get': {
    input: z.strictObject({ dossierId: id }),
    output: z.object({
      /** The day of today in Belgium, as the engine has it. */
      today: isoDate,
      deliver: z.boolean(),
      publishPdf: z.boolean(),
      /** Statements come in at all: a bank is linked, or a file was given. */
      linked: z.boolean(),
      accounts: z.array(
        z.object({
          account: z.string(),
          currency: z.string(),
          description: z.string(),
          /** In the order in which Octopus must get them. */
          statements: z.array(statement),
        }),
      ),
      refused: z.array(
        z.object({ fileName: z.string(), refusal: z.string(), receivedAtMs: z.number() }),
      ),
    }),
  },
  /** The accounts of every dossier of which a statement came. */
  'bank.overview': {
    input: nothing,
    output: z.object({ today: isoDate, accounts: z.array(account) }),
  },
  /** Whether statements go to Octopus with each run, and whether Octopus keeps a PDF of each (DMS). */
  'bank.set': { input: rules, output: z.null() },
  /** A person looked in Octopus: it is there, it is not and may go again, or it needs not go. */
  'bank.answer': {
    input: z.strictObject({ statementId: id, answer: z.enum(['there', 'again', 'elsewhere']) }),
    output: z.null(),
  },
} as const;
