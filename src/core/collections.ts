/** Appends to a list of any length: a call takes about 65,000 arguments, so `push(...items)` fails on a long sheet. */
export function append<T>(list: T[], items: Iterable<T>): void {
  for (const item of items) list.push(item);
}

/** The largest of any number of figures; -Infinity of none. */
export const largest = (figures: readonly number[]): number =>
  figures.reduce((most, figure) => (figure > most ? figure : most), -Infinity);

/** The smallest of any number of figures; Infinity of none. */
export const smallest = (figures: readonly number[]): number =>
  figures.reduce((least, figure) => (figure < least ? figure : least), Infinity);

/** Of items with one key the first, in their order. */
export function distinctBy<T>(items: readonly T[], keyOf: (item: T) => unknown): T[] {
  const seen = new Set<unknown>();
  return items.filter((item) => {
    const isNew = !seen.has(keyOf(item));
    seen.add(keyOf(item));
    return isNew;
  });
}

/** The item at an index that is known to lie inside the list; throws a RangeError where it does not. */
export function itemAt<T extends object | string | number>(list: ArrayLike<T>, index: number): T {
  const item = list[index];
  if (item === undefined) throw new RangeError(`No item ${index} in a list of ${list.length}`);
  return item;
}

/** The value of a key that is known to be there; throws a RangeError where it is not. */
export function valueAt<K, V extends object | string | number>(map: ReadonlyMap<K, V>, key: K): V {
  const value = map.get(key);
  if (value === undefined) throw new RangeError(`No value of ${String(key)}`);
  return value;
}

/** In a list sorted so that `isBefore` holds for its first items only: how many those are. Looks at log n items. */
export function countWhile<T extends object | string | number>(
  sorted: ArrayLike<T>,
  isBefore: (item: T) => boolean,
): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBefore(itemAt(sorted, middle))) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Items by their key, in the order in which the keys first occur. */
export function groupBy<T, K>(all: Iterable<T>, keyOf: (one: T) => K): Map<K, [T, ...T[]]> {
  const groups = new Map<K, [T, ...T[]]>();
  for (const one of all) {
    const key = keyOf(one);
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return groups;
}
