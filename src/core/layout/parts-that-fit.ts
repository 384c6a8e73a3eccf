import { CERTAIN, tailEvidence, type ColumnHabit } from "../annex/continuity";
import { joinTorn } from "../annex/join-torn";
import { countWhile } from "../collections";
import { rangeOf, type CellAddress } from "../grid/address";
import { cellAt, type GridSnapshot } from "../grid/snapshot";
import { MOST_HEIGHT } from "./measures";
import { textHeight } from "./text-height";

/**
 * A cell's text in as many parts as rows of the greatest height are needed to show it; one where it fits, or where a
 * word alone is too high. The cuts fall within sentences, before small letters, so that whoever reads the sheet again
 * takes a rest for a rest and not for a task of its own.
 */
export function partsThatFit(snapshot: GridSnapshot, at: CellAddress): string[] {
  const cell = cellAt(snapshot, at);
  const fits = (text: string): boolean => textHeight(snapshot, { ...cell, text }, rangeOf(at)) <= MOST_HEIGHT;
  const { text } = cell;
  const gaps = [...text.matchAll(GAP)].map((match): Gap => ({ from: match.index, to: match.index + match[0].length }));
  const parts: string[] = [];
  let start = 0;
  while (!fits(text.slice(start))) {
    const ahead = gaps.filter(({ from }) => from > start);
    const cut = bestCut(
      text,
      ahead.slice(
        0,
        countWhile(ahead, ({ from }) => fits(text.slice(start, from))),
      ),
    );
    if (!cut) break;
    parts.push(text.slice(start, cut.from));
    start = cut.to;
  }
  return [...parts, text.slice(start)];
}

/** The place between two words of a text. */
interface Gap {
  readonly from: number;
  readonly to: number;
}

const GAP = /(?<=\S)\s+(?=\S)/gu;

/** A column whose texts begin with a small letter anyway asks for more, so such cuts come first. */
const HABITS = [true, false].map((beginsLower): ColumnHabit => ({ beginsLower, numbered: 0, repeats: () => false }));

/** The last clear cut of those that fit, unless it leaves half of the room empty; else the last of all. */
function bestCut(text: string, fitting: readonly Gap[]): Gap | undefined {
  const late = fitting.slice(Math.floor(fitting.length / 2)).reverse();
  const [surest, sure] = HABITS.map((habit) => late.find((gap) => isClearCut(text, gap, habit)));
  return surest ?? sure ?? late[0];
}

/** Whether a reader is sure that the text goes on, and puts it together as it was. */
function isClearCut(text: string, { from, to }: Gap, habit: ColumnHabit): boolean {
  const upper = text.slice(0, from);
  const lower = text.slice(to);
  const isTail = /^\p{Ll}/u.test(lower) && tailEvidence(upper, lower, habit) >= CERTAIN;
  return isTail && joinTorn(upper, lower) === text;
}
