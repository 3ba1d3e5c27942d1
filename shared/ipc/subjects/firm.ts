import { z } from 'zod';
import { id, status, language } from '../schemas.ts';
import { CALL_SCOPES } from '../../model/call-rules.ts';
import { wrongFields } from '../../model/firm-profile.ts';
import { nothing } from './common.ts';

const firm = z.strictObject({ name: z.string().max(200), language });

const text = z.string().trim().max(200);
/** Empty, or what a field of this kind looks like. */
const profile = z
  .strictObject({
    name: text,
    enterpriseNumber: text,
    street: text,
    postalCode: text,
    city: text,
    email: text,
    phone: text,
    managerName: text,
    managerEmail: text,
    managerPhone: text,
  })
  .refine((given) => wrongFields(given).length === 0);

const callRules = z.strictObject({
  scope: z.enum(CALL_SCOPES),
  /** Hour in Brussels at which the maxima begin again. */
  resetHour: z.int().min(0).max(23),
});

/** The firm, its budget of calls and the state of the whole. */
export const firmContract = {
  'firm.get': { input: nothing, output: firm },
  'firm.set': { input: firm, output: z.null() },
  /** 'Profiel': the firm's own data, and whom an entrepreneur turns to; texts that are not known are empty. */
  'firm.profile': { input: nothing, output: profile },
  'firm.setProfile': { input: profile, output: z.null() },
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
  'status.get': { input: nothing, output: status },
} as const;
