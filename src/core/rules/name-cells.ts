import { formatAddress } from "../grid/a1";
import type { CellAddress } from "../grid/address";

const MOST_NAMED = 3;

/**
 * A message that names its cells, so that a reader of a list without the sheet beside it finds them too. A sentence that
 * speaks of a row, or names the cell by itself, stays as it is.
 */
export function nameCells(cells: readonly [CellAddress, ...CellAddress[]], sentence: string): string {
  const [first] = cells;
  if (/^(?:Dòng \d|\d+ dòng )/u.test(sentence) || sentence.includes(formatAddress(first))) return sentence;
  const name = nameOf(cells);
  return sentence.startsWith("Ô này ") ? sentence.replace("Ô này", name) : `${name}: ${sentence}`;
}

function nameOf(cells: readonly CellAddress[]): string {
  const names = cells.slice(0, MOST_NAMED).map(formatAddress);
  const others = cells.length - names.length;
  if (others > 0) return `Các ô ${names.join(", ")} và ${others} ô khác`;
  return names.length === 1 ? `Ô ${names.join("")}` : `Các ô ${names.join(", ")}`;
}
