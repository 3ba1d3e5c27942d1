import type { Text } from '../i18n/text.ts';
import type { Actor } from './actors.ts';
import type { Menu } from './menus.ts';

/**
 * What the engine does about an error.
 *
 * - `wait`: again when a limit opens, at a known moment
 * - `retry`: again within minutes, it passes by itself
 * - `park`: again about every hour, until somebody changed something in Octopus
 * - `ask`: never by itself; a person decides
 * - `renumber`: looks whether the number is ours, else takes the next one
 * - `look-up`: looks in Octopus what became of it before anything is sent again
 * - `empty`: no error at all, there is nothing to give
 */
export type Road = 'wait' | 'retry' | 'park' | 'ask' | 'renumber' | 'look-up' | 'empty';

/** How the engine tells of an error; one of the kinds of a fault (shared/model/fault). */
export type FaultOfError =
  | 'rejected'
  | 'no-access'
  | 'sign-in-needed'
  | 'rate-limited'
  | 'unknown-outcome'
  | 'offline'
  | 'malformed'
  | 'not-found';

/** One error of Octopus. */
export type OctopusError = {
  /** Its codes; empty when it comes without one. */
  readonly codes: readonly number[];
  /** Words in Octopus' technical text that tell it from another error of the same code, or of none; null: none do. */
  readonly words: RegExp | null;
  readonly fault: FaultOfError;
  readonly road: Road;
  readonly who: Actor;
  /** Where in Octopus it is put right; null: nowhere there. */
  readonly menu: Menu | null;
  /** Short name, to stand after a colon. */
  readonly what: Text;
  /** What a person can do. `{{journal}}`, `{{period}}`, `{{date}}`, `{{account}}` and `{{message}}` are of the booking that met it. */
  readonly todo: Text;
};

/** What most entries have in common: a refusal that says so by its code. */
export const REFUSAL = { words: null, fault: 'rejected' } as const;

/** Whether a document that met an error on this road goes again without a person. */
export function goesByItself(road: Road): boolean {
  return road !== 'ask';
}
