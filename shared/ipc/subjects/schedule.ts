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
  /** Nothing leaves by itself until then (epoch ms); null goes on. */
  'schedule.pause': { input: z.strictObject({ untilMs: z.number().nullable() }), output: z.null() },
} as const;
