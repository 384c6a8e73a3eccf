import { itemAt } from "../collections";

const MOST_WORDS = 400;

/** A text whose line breaks were taken for spaces gets those of the writing that it mends, where the words on either side stand yet. */
export function withLineBreaksOf(written: string, mended: string): string {
  if (!written.includes("\n") || mended.includes("\n")) return mended;
  const [before, after] = [wordsOf(written), wordsOf(mended)];
  if (Math.max(before.length, after.length) > MOST_WORDS) return mended;
  const places = commonPlaces(before, after);
  const breaks = new Set<number>();
  let from = 0;
  for (const line of written.split("\n")) {
    const left = places.get(from - 1);
    const place = places.get(from) ?? (left === undefined ? 0 : left + 1);
    if (from > 0 && place > 0) breaks.add(place);
    from += wordsOf(line).length;
  }
  return after.map((word, index) => (index === 0 ? "" : breaks.has(index) ? "\n" : " ") + word).join("");
}

const wordsOf = (text: string): string[] => text.split(/\s+/u).filter((word) => word !== "");

/** Where each word of a longest common sequence stands in the other list. */
function commonPlaces(a: readonly string[], b: readonly string[]): ReadonlyMap<number, number> {
  const longest = lengths(a, b);
  const places = new Map<number, number>();
  let [i, j] = [0, 0];
  while (i < a.length && j < b.length) {
    if (a[i] === b[j]) places.set(i++, j++);
    else if (itemAt(itemAt(longest, i + 1), j) >= itemAt(itemAt(longest, i), j + 1)) i += 1;
    else j += 1;
  }
  return places;
}

/** Of every two rests the length of their longest common sequence. */
function lengths(a: readonly string[], b: readonly string[]): readonly (readonly number[])[] {
  const rows = Array.from({ length: a.length + 1 }, () => Array<number>(b.length + 1).fill(0));
  for (let i = a.length - 1; i >= 0; i -= 1) {
    const [row, below] = [itemAt(rows, i), itemAt(rows, i + 1)];
    for (let j = b.length - 1; j >= 0; j -= 1)
      row[j] = a[i] === b[j] ? itemAt(below, j + 1) + 1 : Math.max(itemAt(below, j), itemAt(row, j + 1));
  }
  return rows;
}
