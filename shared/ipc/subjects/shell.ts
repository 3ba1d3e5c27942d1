import { z } from 'zod';
import { REACHED } from '../../model/network.ts';
import { id, settings } from '../schemas.ts';
import { nothing } from './common.ts';

/** What belongs to this computer: answered by the shell. */
export const shellContract = {
  'app.info': {
    input: nothing,
    output: z.object({
      version: z.string(),
      /** `rehearsal`: the practice environment, its own profile. */
      profile: z.enum(['own', 'rehearsal']),
      platform: z.string(),
      versions: z.record(z.string(), z.string()),
    }),
  },
  'app.licences': { input: nothing, output: z.string() },
  /** Shows the inbox folder of a dossier, made when it is not there; its files are taken by themselves. */
  'app.openInboxFolder': { input: z.strictObject({ dossierId: id }), output: z.null() },
  'app.openLogFolder': { input: nothing, output: z.null() },
  /** Opens one of the addresses on the list of the shell in the browser; refuses all others. */
  'app.openExternal': { input: z.strictObject({ url: z.url() }), output: z.null() },
  /** A table as an Excel workbook, its bytes in base64; the name of a sheet has at most 31 characters (Excel). */
  'app.workbook': {
    input: z.strictObject({
      sheet: z
        .string()
        .min(1)
        .max(31)
        .regex(/^[^\\/?*:[\]]+$/),
      head: z.array(z.string()).min(1).max(100),
      rows: z.array(z.array(z.union([z.string().max(32_767), z.number(), z.null()])).max(100)),
    }),
    output: z.base64(),
  },
  /** Tries every service from here: past which proxy (host and port), and what came of it. Nothing secret is sent. */
  'network.test': {
    input: nothing,
    output: z.array(
      z.object({ host: z.string(), proxy: z.string().nullable(), reached: z.enum(REACHED) }),
    ),
  },
  /** Whether a login for proxies stands in the keychain. */
  'network.login': { input: nothing, output: z.object({ stored: z.boolean() }) },
  /** With whom proxies are signed in to (Basic only), kept in the keychain; null forgets it. */
  'network.setLogin': {
    input: z.strictObject({
      login: z
        .strictObject({
          user: z.string().min(1).max(320),
          password: z.string().min(1).max(1_000),
        })
        .nullable(),
    }),
    output: z.null(),
  },
  'settings.get': { input: nothing, output: settings },
  'settings.set': { input: settings, output: z.null() },
  'rehearsal.start': { input: nothing, output: z.null() },
  'rehearsal.reset': { input: nothing, output: z.null() },
  'rehearsal.leave': { input: nothing, output: z.null() },
  /** Asks where to, then writes a copy of the profile; null when the person thought better of it. */
  'backup.make': { input: nothing, output: z.object({ file: z.string() }).nullable() },
  /** Asks which copy, checks it, keeps the present profile beside it, and opens the copy. */
  'backup.restore': { input: nothing, output: z.object({ file: z.string() }).nullable() },
} as const;
