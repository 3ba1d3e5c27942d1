/** Positions by the name of their switch. */
export type Positions = Readonly<Record<string, readonly unknown[]>>;

/** One position of every switch. */
export type Row = Readonly<Record<string, unknown>>;

type Pair = readonly [a: string, va: number, b: string, vb: number];

function pairKey([a, va, b, vb]: Pair): string {
  return `${a}=${va}&${b}=${vb}`;
}

function allPairs(names: readonly string[], positions: Positions): Map<string, Pair> {
  const pairs = new Map<string, Pair>();
  names.forEach((a, index) => {
    for (const b of names.slice(index + 1)) {
      for (const va of positions[a]!.keys()) {
        for (const vb of positions[b]!.keys()) pairs.set(pairKey([a, va, b, vb]), [a, va, b, vb]);
      }
    }
  });
  return pairs;
}

/** How many open pairs position `value` of `name` makes with what is chosen. */
function gain(
  names: readonly string[],
  open: ReadonlyMap<string, Pair>,
  chosen: ReadonlyMap<string, number>,
  [name, value]: readonly [string, number],
): number {
  let count = 0;
  for (const [other, theirs] of chosen) {
    const isFirst = names.indexOf(name) < names.indexOf(other);
    const pair: Pair = isFirst ? [name, value, other, theirs] : [other, theirs, name, value];
    if (open.has(pairKey(pair))) count += 1;
  }
  return count;
}

/** One row that begins with an open pair and takes for every other switch the position that closes most. */
function nextRow(
  names: readonly string[],
  positions: Positions,
  open: ReadonlyMap<string, Pair>,
): ReadonlyMap<string, number> {
  const [first] = open.values();
  const [a, va, b, vb] = first!;
  const chosen = new Map([
    [a, va],
    [b, vb],
  ]);
  for (const name of names) {
    if (chosen.has(name)) continue;
    const gains = [...positions[name]!.keys()].map((value) =>
      gain(names, open, chosen, [name, value]),
    );
    chosen.set(name, gains.indexOf(Math.max(...gains)));
  }
  return chosen;
}

/** Rows in which every position of every switch meets every position of every other one, found greedily. */
export function pairwise(positions: Positions): readonly Row[] {
  const names = Object.keys(positions);
  const open = allPairs(names, positions);
  const rows: Row[] = [];
  while (open.size > 0) {
    const chosen = nextRow(names, positions, open);
    for (const [key, [a, va, b, vb]] of open) {
      if (chosen.get(a) === va && chosen.get(b) === vb) open.delete(key);
    }
    rows.push(Object.fromEntries(names.map((name) => [name, positions[name]![chosen.get(name)!]])));
  }
  return rows;
}

/** Rows with one switch away from the first position of all, once for each of its other positions. */
export function oneByOne(positions: Positions): readonly Row[] {
  return Object.entries(positions).flatMap(([name, values]) =>
    values.map((value) => ({ [name]: value })),
  );
}
