import { z } from 'zod';
import { CERTAINTIES, ONBOARDING_CAUSES, ONBOARDING_STATES } from '../model/onboarding.ts';
import { TEMPLATE_FIELDS } from '../model/settings-template.ts';
import { exportFrequency, id, linkSettings, route } from './schemas.ts';

/** What a template of settings fixes. */
export const templateSettings = z.strictObject({
  vatStatus: linkSettings.shape.vatStatus,
  /** Null: the only journal of its kind. */
  salesJournal: z.string().min(1).max(20).nullable(),
  purchaseJournal: z.string().min(1).max(20).nullable(),
  salesAccount: z.int().positive(),
  purchaseAccount: z.int().positive(),
  roundingAccount: z.int().positive().nullable(),
  salesRoute: route,
  purchasesRoute: route,
  frequency: exportFrequency,
  releasedOnly: z.boolean(),
  approvedOnly: z.boolean(),
  checkedOnly: z.boolean(),
});

/** A template, with how many dossiers have it and how many of them differ from it. */
export const settingsTemplate = z.object({
  id,
  name: z.string(),
  isDefault: z.boolean(),
  settings: templateSettings,
  dossiers: z.int().nonnegative(),
  differing: z.int().nonnegative(),
});

/** A dossier that differs from its template. */
export const templateDrift = z.object({
  dossierId: id,
  name: z.string(),
  deviations: z.array(
    z.object({ field: z.enum(TEMPLATE_FIELDS), wanted: z.string(), actual: z.string() }),
  ),
});

/** Why a dossier is not linked by itself. */
export const onboardingCause = z.object({
  kind: z.enum(ONBOARDING_CAUSES),
  data: z.record(z.string(), z.string()),
});

/** One dossier of Octopus with what it may belong to at Billit; several share a question that is about all of them. */
export const match = z.object({
  octopus: z.array(
    z.object({
      connectionId: id,
      octopusDossierId: z.int(),
      name: z.string(),
      vatNumber: z.string(),
    }),
  ),
  billit: z.array(
    z.object({ connectionId: id, partyId: z.string(), name: z.string(), vatNumber: z.string() }),
  ),
  certainty: z.enum(CERTAINTIES),
  cause: onboardingCause.nullable(),
});

/** A pair that is linked on a person's word, or because it is sure. */
export const onboardingPair = z.strictObject({ octopusDossierId: z.int(), billitPartyId: id });

/** A dossier that is being linked together with others. */
export const onboardingRow = z.object({
  octopusDossierId: z.int(),
  billitPartyId: z.string(),
  name: z.string(),
  dossierId: id.nullable(),
  state: z.enum(ONBOARDING_STATES),
  cause: onboardingCause.nullable(),
  /** A row that waits goes no earlier (epoch ms). */
  dueAtMs: z.number(),
});
