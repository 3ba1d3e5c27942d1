import { ACCESS_ERRORS } from './access.ts';
import { BOOKING_ERRORS } from './booking.ts';
import type { OctopusError } from './error.ts';
import { MODULE_ERRORS } from './modules.ts';
import { PLACE_ERRORS } from './place.ts';
import { SERVICE_ERRORS } from './service.ts';

const ENTRIES = {
  ...ACCESS_ERRORS,
  ...PLACE_ERRORS,
  ...BOOKING_ERRORS,
  ...SERVICE_ERRORS,
  ...MODULE_ERRORS,
};

/** The name of one error of Octopus: a closed union. A document that it holds has it as its cause. */
export type OctopusErrorName = keyof typeof ENTRIES;

/** Every error that Octopus can answer (facts: octopus-behaviour section 4), each with what becomes of it. */
export const OCTOPUS_ERRORS: Readonly<Record<OctopusErrorName, OctopusError>> = ENTRIES;

/** Whether this is the name of an error of Octopus. */
export function isOctopusError(text: string): text is OctopusErrorName {
  return Object.hasOwn(OCTOPUS_ERRORS, text);
}

/** Whether an error is of the place of a booking: bookyear, journal, period or number. */
export function isPlaceError(name: string): boolean {
  return Object.hasOwn(PLACE_ERRORS, name);
}

/** Every name. */
export const OCTOPUS_ERROR_NAMES: readonly OctopusErrorName[] =
  Object.keys(OCTOPUS_ERRORS).filter(isOctopusError);

/**
 * Which error a code means; where a code stands for two of them the words decide, and without such a word the one that
 * needs none stays, else the one that comes later. null: no entry has this code.
 */
export function errorOfCode(code: number, words: string): OctopusErrorName | null {
  const candidates = OCTOPUS_ERROR_NAMES.filter((name) =>
    OCTOPUS_ERRORS[name].codes.includes(code),
  );
  const told = candidates.find((name) => OCTOPUS_ERRORS[name].words?.test(words) === true);
  const plain = candidates.find((name) => OCTOPUS_ERRORS[name].words === null);
  return told ?? plain ?? candidates.at(-1) ?? null;
}

/** Errors that words alone may name. Those of the closed states may not: they are common words. */
const TOLD_BY_WORDS = [
  'webservice-off',
  'software-house-refused',
  'limit-reached',
  'invalid-parameters',
] as const satisfies readonly OctopusErrorName[];

/** Which error an answer without a code, or with one that no entry has, means by its words; null: they tell nothing. */
export function errorOfWords(words: string): OctopusErrorName | null {
  return TOLD_BY_WORDS.find((name) => OCTOPUS_ERRORS[name].words?.test(words) === true) ?? null;
}
