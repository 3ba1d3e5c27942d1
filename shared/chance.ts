import type { Chance } from './clock.ts';

/**
 * Chance that repeats itself: the same seed (a 32-bit integer) gives the same numbers and ids. Mulberry32, public
 * domain; fit for simulations, never for secrets.
 */
export function seededChance(seed: number): Chance {
  let state = seed >>> 0;
  const word = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
  const hex = (): string => word().toString(16).padStart(8, '0');
  return {
    next: () => word() / 2 ** 32,
    id: () => {
      const digits = hex() + hex() + hex() + hex();
      const variant = ((parseInt(digits.charAt(16), 16) & 0x3) | 0x8).toString(16);
      return [
        digits.slice(0, 8),
        digits.slice(8, 12),
        `4${digits.slice(13, 16)}`,
        `${variant}${digits.slice(17, 20)}`,
        digits.slice(20),
      ].join('-');
    },
  };
}
