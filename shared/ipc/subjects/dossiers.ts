import { z } from 'zod';
import { id, dossier, payer, responsible } from '../schemas.ts';
import { offeredDossier } from '../linking.ts';
import { label, nothing } from './common.ts';

const many = z.array(id).min(1).max(10_000);
const changed = z.object({ changed: z.int().nonnegative() });

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
  /** Which colleague of the firm is in charge of these dossiers; null: nobody. `changed` counts those that had another. */
  'dossiers.setResponsible': {
    input: z.strictObject({ dossierIds: many, responsible: responsible.nullable() }),
    output: changed,
  },
  /** Who pays the subscription to Billit of these dossiers; null: not known. `changed` counts those that said otherwise. */
  'dossiers.setPayer': {
    input: z.strictObject({ dossierIds: many, payer: payer.nullable() }),
    output: changed,
  },
} as const;
