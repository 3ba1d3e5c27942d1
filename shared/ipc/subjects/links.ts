import { z } from 'zod';
import { onboardingCause } from '../onboarding.ts';
import { id, linkSettings } from '../schemas.ts';
import { savedLink, linkCandidates, linkProposal, linkPair } from '../linking.ts';

/** Linking a dossier: candidates, proposal, saving. */
export const linksContract = {
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
  /** Takes the link away: nothing leaves and nothing is read any more, nothing booked is lost (S20). */
  'links.remove': { input: z.strictObject({ dossierId: id }), output: z.null() },
  /** Tries both sides of a link with the logins that it uses; changes nothing. Null: that side works. */
  'links.test': {
    input: z.strictObject({ dossierId: id }),
    output: z.object({ octopus: onboardingCause.nullable(), billit: onboardingCause.nullable() }),
  },
} as const;
