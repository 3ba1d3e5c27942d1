import { z } from 'zod';
import { id } from '../schemas.ts';

const rules = z.strictObject({
  number: z.boolean(),
  paid: z.boolean(),
  sent: z.boolean(),
  verify: z.boolean(),
});

/** What goes back to Billit about documents; nothing unless the office asks for it. */
export const writeBackContract = {
  'writeBack.get': { input: z.strictObject({ dossierId: id }), output: rules },
  'writeBack.set': { input: rules.extend({ dossierId: id }), output: z.null() },
} as const;
