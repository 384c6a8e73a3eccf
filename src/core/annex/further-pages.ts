import { fold } from "../text/fold";
import type { HeaderBlock } from "./find-headers";
import { readNumberedTitle, readNumeral } from "./numeral";
import type { SheetView } from "./sheet-view";

interface Head {
  readonly header: HeaderBlock;
  readonly titleRows: readonly number[];
}

/** "(tiếp theo)" behind a title says that the table goes on. */
const CONTINUED = /\s*\(?(?:tiếp theo|tiếp)\)?\s*$/u;

/**
 * Whether a header is only the top of a further page of the table above: nothing stands above it, or the title of that
 * table once more, and the numbers below it do not begin anew.
 */
export function goesOn(view: SheetView, first: Head, second: Head): boolean {
  if (second.titleRows.length === 0) return true;
  const titles = new Set(titleLines(view, first));
  if (!titleLines(view, second).every((line) => titles.has(line))) return false;
  const number = firstNumber(view, second.header);
  return number === undefined || number !== firstNumber(view, first.header);
}

const titleLines = (view: SheetView, { titleRows }: Head): string[] =>
  titleRows.map((row) => fold([...view.textsOf(row).values()].join(" ")).replace(CONTINUED, ""));

const ROWS_LOOKED_AT = 10;

/** The number that the first numbered row below a header carries. */
function firstNumber(view: SheetView, { bottom, map }: HeaderBlock): string | undefined {
  const column = map.known.get("ordinal") ?? -1;
  for (let row = bottom + 1; row <= bottom + ROWS_LOOKED_AT; row++) {
    const texts = [...view.textsOf(row).values()];
    const [leftmost = ""] = texts;
    const first = view.textAt({ row, column }) || leftmost;
    const number = readNumeral(first) ?? readNumberedTitle(first)?.numeral;
    if (number && !texts.every((text) => readNumeral(text))) return number.text;
  }
  return undefined;
}
