import type { GridSnapshot } from "../grid/snapshot";
import { heightOf, MOST_HEIGHT, widthOf } from "./measures";
import type { PlacedText } from "./needed-heights";
import { roomOf } from "./printed-page";

/**
 * Raises the first row of those texts over several rows whose lines a page break would cut, so that the row shows them
 * whole: the break then falls after the text or before its row. Foreseen from the page's room; changes `rows`.
 */
export function keepWhole(
  snapshot: GridSnapshot,
  rows: Map<number, number>,
  texts: readonly PlacedText[],
  last: number,
): void {
  const heightAt = (row: number): number => rows.get(row) ?? heightOf(snapshot, row);
  const waiting = new Set(texts);
  let start = 0;
  while (start <= last) {
    const end = endOfPage(snapshot, start, last, heightAt);
    const cut = [...waiting].filter((text) => isCutBefore(end, start, text, heightAt));
    for (const text of cut) {
      waiting.delete(text);
      rows.set(text.area.top, Math.min(MOST_HEIGHT, Math.max(heightAt(text.area.top), text.height)));
    }
    if (cut.length === 0) start = end;
  }
}

type HeightAt = (row: number) => number;

/** The first row that the page beginning with `start` has no room for. */
function endOfPage(snapshot: GridSnapshot, start: number, last: number, heightAt: HeightAt): number {
  let room = pageRoom(snapshot) - repeatedHeight(snapshot, start, heightAt) - heightAt(start);
  let row = start + 1;
  for (; row <= last && heightAt(row) <= room; row += 1) room -= heightAt(row);
  return row;
}

function isCutBefore(row: number, start: number, { area, height }: PlacedText, heightAt: HeightAt): boolean {
  if (area.top < start || row <= area.top || row > area.bottom) return false;
  let shown = 0;
  for (let above = area.top; above < row; above += 1) shown += heightAt(above);
  return shown < height;
}

/** What a page holds, in points of the sheet: more of them where the width has to be shrunk to fit. */
function pageRoom(snapshot: GridSnapshot): number {
  const room = roomOf(snapshot);
  const width = [...snapshot.columnWidths.keys()].reduce((sum, column) => sum + widthOf(snapshot, column), 0);
  return room.height * Math.max(1, width / room.width);
}

/** The rows that are printed again on top of every page that begins below them. */
function repeatedHeight({ print }: GridSnapshot, start: number, heightAt: HeightAt): number {
  const { titleRows } = print;
  if (!titleRows || start <= titleRows.last) return 0;
  let sum = 0;
  for (let row = titleRows.first; row <= titleRows.last; row += 1) sum += heightAt(row);
  return sum;
}
