import { z } from 'zod';

/** How large a practice world is. */
export const worldSize = z.strictObject({
  dossiers: z.int().min(1).max(2_000),
  /** Per dossier. */
  documents: z.int().min(1).max(10_000),
  /** Of these dossiers, those that the firm has not linked. */
  unlinked: z.int().min(0).max(100),
});

/** Enough to learn every screen on. */
export const DEFAULT_SIZE = { dossiers: 15, documents: 20, unlinked: 3 } satisfies z.infer<
  typeof worldSize
>;

const octopus = z.object({
  user: z.string(),
  password: z.string(),
  softwareHouseUuid: z.string(),
});

const smtp = z.object({
  host: z.string(),
  port: z.int(),
  security: z.literal('starttls'),
  certificate: z.string(),
});

/** What a practice world tells of itself once it listens. */
export const worldFacts = z.object({
  addresses: z.object({
    octopusUrl: z.url(),
    billitUrl: z.url(),
    control: z.null(),
    smtp: smtp.nullable(),
  }),
  credentials: z.object({
    octopus,
    billit: z.object({ apiKey: z.string(), accountantPartyId: z.number() }),
    mail: z.object({ user: z.string(), password: z.string(), from: z.string() }),
  }),
  dossiers: z.array(
    z.object({
      billitPartyId: z.number(),
      octopusDossierId: z.number(),
      name: z.string(),
      enterpriseNumber: z.string(),
      exportFrom: z.string(),
      mailbox: z.string(),
      purchasesRoute: z.enum(['booking', 'mailbox']),
    }),
  ),
});

/** The same, as a type. */
export type WorldFacts = z.infer<typeof worldFacts>;

/** A practice world that runs elsewhere on this machine: the first line of `tentakel rehearsal --json`. */
export const elsewhere = z.object({
  octopus,
  billit: z.object({ apiKey: z.string() }),
});

/** The secrets of a practice world; public, made up, worthless elsewhere. */
export type WorldSecrets = z.infer<typeof elsewhere>;
