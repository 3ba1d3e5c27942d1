import type { Cents } from '../../../shared/model/amount.ts';
import { cents } from '../domain/money.ts';

/** Octopus sends doubles: a sum made there may be off by a few units in the last place, never by more than this. */
const NOISE_CENTS = 1e-6;

/** Above this a double no longer tells two neighbouring cents apart. */
const MAX_CENTS = 1e15;

/** Whole cents of an amount as Octopus writes it (a JSON double); null when it is not a whole number of cents. */
export function centsOfDouble(amount: number): Cents | null {
  const whole = Math.round(amount * 100);
  if (!Number.isFinite(amount) || Math.abs(whole) > MAX_CENTS) return null;
  const exact = whole / 100 === amount || Math.abs(amount * 100 - whole) <= NOISE_CENTS;
  return exact ? cents(whole) : null;
}

/** An amount as Octopus wants it: the double nearest to the decimal, which JSON writes with at most two decimals. */
export function doubleOfCents(amount: Cents): number {
  return amount / 100;
}
