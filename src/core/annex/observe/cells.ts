import type { CellAddress } from "../../grid/address";
import type { Cell } from "../../grid/snapshot";
import type { Sighting } from "./sighting";

/** Every cell of the annex that holds a text, titles and headings too. */
export function* filledCells({ view, rows, left, right }: Sighting): Iterable<readonly [CellAddress, Cell]> {
  for (const { row, kind } of rows) {
    for (const column of view.textsOf(row).keys()) {
      if (kind !== "title" && kind !== "footer" && (column < left || column > right)) continue;
      const at = { row, column };
      yield [at, view.cellAt(at)];
    }
  }
}
