import { present } from '../../../shared/assert.ts';
import type { Chance } from '../../../shared/clock.ts';

/** A whole number from `low` to `high`, both included. */
export function between(chance: Chance, low: number, high: number): number {
  return low + Math.floor(chance.next() * (high - low + 1));
}

/** One of `options`, which must not be empty. */
export function pick<T>(chance: Chance, options: readonly T[]): T {
  return present(options[Math.floor(chance.next() * options.length)], 'something to pick from');
}

/** True in `probability` of the cases. */
export function happens(chance: Chance, probability: number): boolean {
  return chance.next() < probability;
}

/** `options` in another order. */
export function shuffled<T>(chance: Chance, options: readonly T[]): T[] {
  return options
    .map((option) => ({ option, key: chance.next() }))
    .sort((left, right) => left.key - right.key)
    .map(({ option }) => option);
}

/** Mixes whole numbers into one seed, so that every dossier has a chance of its own. */
export function mixedSeed(...parts: readonly number[]): number {
  return parts.reduce((mixed, part) => {
    let value = Math.imul(mixed ^ (part + 0x9e3779b9), 0x85ebca6b);
    value ^= value >>> 13;
    value = Math.imul(value, 0xc2b2ae35);
    return (value ^ (value >>> 16)) >>> 0;
  }, 0x2545f491);
}
