/** Chance that follows from its seed: the same numbers each time. */
export type Dice = {
  /** A whole number from 0 up to `below`, itself excluded. */
  readonly below: (below: number) => number;
  /** One of the list; the list is not empty. */
  readonly pick: <T>(list: readonly T[]) => T;
};

const INCREMENT = 0x9e3779b9;

function mix(value: number): number {
  let mixed = value;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x21f0aaad);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
  return (mixed ^ (mixed >>> 15)) >>> 0;
}

/** The dice of one input (splitmix32). */
export function dice(seed: number, index: number): Dice {
  let state = mix(mix(seed) + Math.imul(index + 1, INCREMENT));
  const below = (limit: number): number => {
    state = (state + INCREMENT) | 0;
    return Math.floor((mix(state) / 2 ** 32) * limit);
  };
  return { below, pick: (list) => list[below(list.length)]! };
}
