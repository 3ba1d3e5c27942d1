import { z } from 'zod';
import { id, linkSettings, route } from './schemas.ts';

/** A dossier found in Octopus ('Voeg toe vanuit boekhoudpakket', S11). */
export const offeredDossier = z.object({
  octopusDossierId: z.int(),
  octopusName: z.string(),
  vatNumber: z.string(),
  /** Ten digits; null when Octopus has no valid number for it: then it cannot be matched by itself. */
  enterpriseNumber: z.string().nullable(),
  /** The Billit company with the same enterprise number; null = unknown to this login, never 'does not exist'. */
  billitPartyId: z.string().nullable(),
  /** Its name at Billit; null with the company. */
  billitName: z.string().nullable(),
  /** The dossier of this number that is here already; null when none is. */
  dossierId: id.nullable(),
});

const candidate = z.object({
  name: z.string(),
  /** Ten digits; null when the service has no valid number for it. */
  enterpriseNumber: z.string().nullable(),
  /** It has the enterprise number of the dossier. */
  sameNumber: z.boolean(),
  /** Name of the other dossier that is linked to it; null when none is. */
  linkedTo: z.string().nullable(),
});

/** What a dossier can be linked to, the best match first (S23). */
export const linkCandidates = z.object({
  octopus: z.array(candidate.extend({ octopusDossierId: z.int() })),
  billit: z.array(candidate.extend({ billitPartyId: z.string() })),
});

/** What Octopus has to book with, and what is proposed from it. */
export const linkProposal = z.object({
  /** Bookyears that are open, the newest first. */
  bookyears: z.array(z.object({ id: z.int(), description: z.string() })),
  /** The bookyear whose journals and accounts these are; null when none is open. */
  bookyearId: z.int().nullable(),
  journals: z.array(z.object({ key: z.string(), name: z.string(), bookable: z.boolean() })),
  salesJournal: z.string().nullable(),
  purchaseJournal: z.string().nullable(),
  accounts: z.array(z.object({ number: z.int(), description: z.string() })),
  vatCodes: z.array(
    z.object({
      code: z.string(),
      description: z.string(),
      use: z.enum(['purchase', 'sale', 'purchase/credit', 'sale/credit']),
    }),
  ),
  /** Purchases go to the mailbox unless the accountant chooses otherwise (S67). */
  salesRoute: route,
  purchasesRoute: route,
  vatMapping: z.record(z.string(), z.string()),
  /** Treatments for which a person must choose between several codes. */
  ambiguous: z.array(z.string()),
  /** What was taken over from Octopus. */
  adopted: z.object({ accounts: z.int(), customers: z.int(), suppliers: z.int() }),
});

/** Both sides of a link. */
export const linkPair = z.object({
  billitConnectionId: id,
  billitPartyId: z.string().min(1),
  octopusConnectionId: id,
  octopusDossierId: z.int(),
});

/** A link as it stands, with the names of the accounts that it uses. */
export const savedLink = linkPair.extend({
  settings: linkSettings,
  accountNames: z.record(z.string(), z.string()),
});
