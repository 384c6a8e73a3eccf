import { formatAddress, formatRange, parseAddress, parseRange } from "../../../core/grid/a1";
import type { CellAddress } from "../../../core/grid/address";
import { shiftRange, shiftSpan, type Shift } from "../../../core/grid/shift";

/** Rewrites a part's XML as rows or columns of its sheet come and go. */
export type Follower = (xml: string, shift: Shift) => string;

function shiftAddress(address: CellAddress, shift: Shift): CellAddress | undefined {
  const line = address[shift.axis];
  const span = shiftSpan({ first: line, last: line }, shift);
  return span && { ...address, [shift.axis]: span.first };
}

/** Notes (comments and threaded comments): each goes with its cell, or goes away with it. */
export const moveNotes: Follower = (xml, shift) =>
  xml.replace(/<((?:[a-z\d]+:)?(?:threadedC|c)omment)\s[^>]*?(?:\/>|>[\s\S]*?<\/\1>)/gu, (note: string) => {
    const at = parseAddress(/\sref="([^"]*)"/u.exec(note)?.[1] ?? "");
    if (!at) return note;
    const moved = shiftAddress(at, shift);
    return moved ? note.replace(/\sref="[^"]*"/u, ` ref="${formatAddress(moved)}"`) : "";
  });

/** The boxes of notes in the sheet's VML drawing: the cell they belong to, and where they stand. */
export const moveNoteBoxes: Follower = (xml, shift) =>
  xml.replace(/<v:shape\s[\s\S]*?<\/v:shape>/gu, (box) => {
    const row = /<x:Row>(\d+)<\/x:Row>/u.exec(box)?.[1];
    const column = /<x:Column>(\d+)<\/x:Column>/u.exec(box)?.[1];
    if (row === undefined || column === undefined) return box;
    const at = { row: Number(row), column: Number(column) };
    const moved = shiftAddress(at, shift);
    if (!moved) return "";
    const by = moved[shift.axis] - at[shift.axis];
    return box
      .replace(/<x:Row>\d+/u, `<x:Row>${moved.row}`)
      .replace(/<x:Column>\d+/u, `<x:Column>${moved.column}`)
      .replace(/<x:Anchor>([^<]*)/u, (_, anchor: string) => `<x:Anchor>${moveAnchor(anchor, shift, by)}`);
  });

/** Left column, offset, top row, offset, right column, offset, bottom row, offset ([MS-OI29500], x:Anchor). */
function moveAnchor(anchor: string, { axis }: Shift, by: number): string {
  const moved = axis === "row" ? [2, 6] : [0, 4];
  return anchor
    .split(",")
    .map((part, index) => (moved.includes(index) ? String(Number(part) + by) : part.trim()))
    .join(", ");
}

/** Manual page breaks, and the validations and formats of newer Excels that stand in the sheet's extensions. */
export const moveBreaksAndExtensions: Follower = (xml, shift) => {
  const list = shift.axis === "row" ? "rowBreaks" : "colBreaks";
  return xml
    .replace(new RegExp(`<${list}[^>]*>[\\s\\S]*?</${list}>`, "gu"), (breaks) => moveBreaks(breaks, shift))
    .replace(/(<xm:sqref>)([^<]*)(<\/xm:sqref>)/gu, (whole, open: string, ranges: string, close: string) => {
      const moved = moveRanges(ranges, shift);
      return moved === "" ? whole : open + moved + close;
    });
};

function moveBreaks(breaks: string, shift: Shift): string {
  const moved = breaks.replace(/<brk\s[^>]*?(?:\/>|><\/brk>)/gu, (element) => {
    const line = Number(/\sid="(\d+)"/u.exec(element)?.[1]);
    const span = shiftSpan({ first: line, last: line }, shift);
    return span ? element.replace(/\sid="\d+"/u, ` id="${span.first}"`) : "";
  });
  const count = moved.match(/<brk\s/gu)?.length ?? 0;
  return count === 0 ? "" : moved.replace(/ (count|manualBreakCount)="\d+"/gu, ` $1="${count}"`);
}

const moveRanges = (ranges: string, shift: Shift): string =>
  ranges
    .split(/\s+/u)
    .flatMap((text) => {
      const range = parseRange(text);
      const moved = range && shiftRange(range, shift);
      return moved ? [formatRange(moved)] : [];
    })
    .join(" ");
