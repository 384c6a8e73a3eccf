import type { Sighting } from "./sighting";

/** Every tidied text of the annex, titles and headings too, with its row and column. */
export function forEachText(
  { view, rows, left, right }: Sighting,
  visit: (text: string, row: number, column: number) => void,
): void {
  for (const { row, kind } of rows) {
    const isWide = kind === "title" || kind === "footer";
    for (const [column, text] of view.textsOf(row)) {
      if (isWide || (column >= left && column <= right)) visit(text, row, column);
    }
  }
}
