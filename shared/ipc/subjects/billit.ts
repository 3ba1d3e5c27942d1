import { z } from 'zod';
import { id, heldParty, partyRole } from '../schemas.ts';

/** What goes from Octopus to Billit, and feeds. */
export const billitContract = {
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
  /** Whether Billit tells this program what is exported. */
  'billit.feed': {
    input: z.strictObject({ connectionId: id }),
    output: z.object({ registered: z.boolean() }),
  },
  /** Ledger accounts and journals of the current bookyear to Billit: only what changed since the last time. */
  'billit.pushLedger': {
    input: z.strictObject({ dossierId: id }),
    output: z.object({ accounts: z.int(), journals: z.int(), unchanged: z.int() }),
  },
} as const;
