import { z } from 'zod';
import { id } from '../schemas.ts';
import { settingsTemplate, templateDrift, templateSettings } from '../onboarding.ts';
import { label, nothing } from './common.ts';

const dossiers = z.strictObject({ templateId: id, dossierIds: z.array(id).min(1).max(5_000) });

/** Named sets of settings, and the dossiers that differ from theirs (M11). */
export const templatesContract = {
  'templates.list': { input: nothing, output: z.array(settingsTemplate) },
  /** Without an id a new one; its dossiers do not change by it: those that differ from now on show it. */
  'templates.save': {
    input: z.strictObject({
      id: id.nullable(),
      name: label,
      isDefault: z.boolean(),
      settings: templateSettings,
    }),
    output: z.object({ templateId: id }),
  },
  /** Its dossiers keep their settings. */
  'templates.remove': { input: z.strictObject({ templateId: id }), output: z.null() },
  /** Gives dossiers the settings of a template; what Octopus does not have is refused, per dossier. */
  'templates.apply': {
    input: dossiers,
    output: z.array(
      z.object({
        dossierId: id,
        name: z.string(),
        /** What the Octopus dossier does not have; null when all went. */
        missing: z.string().nullable(),
      }),
    ),
  },
  'templates.drift': { input: z.strictObject({ templateId: id }), output: z.array(templateDrift) },
  /** The dossiers stay as they are, and are no longer told of until they change again. */
  'templates.accept': { input: dossiers, output: z.null() },
} as const;
