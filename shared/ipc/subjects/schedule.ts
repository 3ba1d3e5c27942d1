import { z } from 'zod';
import { id, schedule, schedulePreview, scheduleSettings } from '../schemas.ts';
import { nothing, runReport } from './common.ts';

/** When documents leave by themselves. */
export const scheduleContract = {
  /** One pass of the schedule over all linked dossiers. */
  'schedule.runOnce': { input: nothing, output: z.array(runReport) },
  'schedule.get': { input: z.strictObject({ dossierId: id }), output: schedule },
  /** What these rules would let leave, and when; saves nothing. */
  'schedule.preview': { input: scheduleSettings, output: schedulePreview },
  'schedule.set': { input: scheduleSettings, output: z.null() },
  /** The accountant moves 'Vrijgegeven t/m' (epoch ms). */
  'schedule.release': {
    input: z.strictObject({ dossierId: id, throughMs: z.number() }),
    output: z.null(),
  },
  /**
   * 'Pauzeer' and 'Hervat' of dossiers: nothing of them leaves by itself meanwhile, all their settings stay, and by hand they
   * can be exported. `changed` counts those that were not so already.
   */
  'schedule.pauseDossiers': {
    input: z.strictObject({ dossierIds: z.array(id).min(1).max(10_000), paused: z.boolean() }),
    output: z.object({ changed: z.int().nonnegative() }),
  },
  /** Nothing of the whole firm leaves by itself until then (epoch ms); null goes on. */
  'schedule.pause': { input: z.strictObject({ untilMs: z.number().nullable() }), output: z.null() },
} as const;
