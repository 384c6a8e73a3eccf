/** Works each distinct key out once: the cells of a sheet, and the sheets of many communes, say the same again and again. */
export function memoise<K, T>(work: (key: K) => T): (key: K) => T {
  const known = new Map<K, T>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const result = work(key);
    known.set(key, result);
    return result;
  };
}
