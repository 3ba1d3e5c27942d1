import { z } from 'zod';
import { id, dossier } from '../schemas.ts';
import { offeredDossier } from '../linking.ts';
import { label, nothing } from './common.ts';

/** The dossiers of the firm. */
export const dossiersContract = {
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
} as const;
