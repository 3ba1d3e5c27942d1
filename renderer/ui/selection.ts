/** Rows chosen in a list, by id. */
export type Chosen = ReadonlySet<string>;

/** Nothing chosen. */
export const NONE_CHOSEN: Chosen = new Set();

/** The choice with one row turned over. */
export function toggled(chosen: Chosen, id: string): Chosen {
  const next = new Set(chosen);
  if (!next.delete(id)) next.add(id);
  return next;
}

/** The choice with every row from `anchor` to `id` (in the order shown) chosen; what was chosen stays. */
export function withRange(
  chosen: Chosen,
  order: readonly string[],
  anchor: string | null,
  id: string,
): Chosen {
  const from = anchor === null ? -1 : order.indexOf(anchor);
  const to = order.indexOf(id);
  if (from < 0 || to < 0) return new Set([...chosen, id]);
  return new Set([...chosen, ...order.slice(Math.min(from, to), Math.max(from, to) + 1)]);
}

/** The choice with all rows shown chosen, or, when they all were, none of them; rows not shown stay as they are. */
export function allToggled(chosen: Chosen, shown: readonly string[]): Chosen {
  const every = shown.length > 0 && shown.every((id) => chosen.has(id));
  if (!every) return new Set([...chosen, ...shown]);
  const gone = new Set(shown);
  return new Set([...chosen].filter((id) => !gone.has(id)));
}

/** Whether the rows shown are chosen: all, some or none. */
export function howMany(chosen: Chosen, shown: readonly string[]): 'all' | 'some' | 'none' {
  const count = shown.filter((id) => chosen.has(id)).length;
  if (count === 0) return 'none';
  return count === shown.length ? 'all' : 'some';
}

/** The choice without rows that are gone. */
export function stillThere(chosen: Chosen, ids: readonly string[]): Chosen {
  const there = new Set(ids);
  const left = [...chosen].filter((id) => there.has(id));
  return left.length === chosen.size ? chosen : new Set(left);
}
