import { z } from 'zod';
import { mailSwitches } from './mail-routes.ts';
import { OCTOPUS_POSITIONS, type OctopusSwitches } from '../octopus/switches.ts';

const place = z.strictObject({
  bookyearId: z.int(),
  journalKey: z.string().min(1),
  documentSequenceNr: z.int(),
});

/** Body of POST /journals: what a colleague changes at one journal. */
export const journalBody = z.strictObject({
  octopusDossierId: z.int(),
  bookyearId: z.int(),
  journalKey: z.string().min(1),
  closed: z.boolean().optional(),
  closedPeriod: z.int().nonnegative().optional(),
  protectedPeriod: z.int().nonnegative().optional(),
  inUse: z.boolean().optional(),
});

/** Body of POST /colleague: a purchase or sale as Octopus takes it; its number is the next of the journal. */
export const colleagueBody = z.strictObject({
  octopusDossierId: z.int(),
  booking: z.record(z.string(), z.unknown()),
});

/** Body of POST /deletions: a booking or a relation that a colleague deletes. */
export const deletionBody = z.union([
  z.strictObject({ octopusDossierId: z.int(), booking: place }),
  z.strictObject({ octopusDossierId: z.int(), relationId: z.int() }),
]);

function isPosition(name: string, value: unknown): boolean {
  const positions = new Map<string, readonly unknown[]>(Object.entries(OCTOPUS_POSITIONS));
  if (name === 'limitResetHour') return z.int().min(0).max(23).safeParse(value).success;
  return positions.get(name)?.includes(value) ?? isOther(name, value);
}

const DOSSIER_LISTS: readonly string[] = [
  'dossiersWithoutAccess',
  'disabledDossiers',
  'dossiersWithoutWebservice',
];

function isOther(name: string, value: unknown): boolean {
  if (DOSSIER_LISTS.includes(name)) return z.array(z.int()).safeParse(value).success;
  return name === 'consentRefused' && typeof value === 'boolean';
}

/** Body of POST /switches: any switches with one of their positions. */
export const switchesBody = z.strictObject({
  octopus: z
    .custom<Partial<OctopusSwitches>>(
      (given) =>
        typeof given === 'object' &&
        given !== null &&
        Object.entries(given).every(([name, value]) => isPosition(name, value)),
      { error: 'no such switch or position; GET /switches tells them' },
    )
    .optional(),
  mail: mailSwitches.optional(),
});
