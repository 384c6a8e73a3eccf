import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { ActorType, Level } from "../../../../src/core/agency";
import { parseIso, type CalendarDate } from "../../../../src/core/calendar";

export interface ExpectedPart {
  readonly type: ActorType;
  readonly text: string;
  /** The official name; absent: the text begins with it. */
  readonly name?: string;
}

export interface CorpusCell {
  readonly level: Level;
  readonly date: CalendarDate;
  /** Places that the plan names. */
  readonly places: readonly string[];
  readonly cell: string;
  readonly parts: readonly ExpectedPart[];
}

const TYPES: Readonly<Record<string, ActorType>> = { "[": "known", "{": "collective", "<": "other", "?": "unknown" };
const MARKED = /\[[^\]]*\]|\{[^}]*\}|<[^>]*>|\?[^?]*\?/gu;

/** Reads a corpus file: headings give level and date, "Địa danh:" the places below it, every list line is a cell with its pieces marked. */
export function readCorpus(name: string): CorpusCell[] {
  let level: Level = "commune";
  let date: CalendarDate = { year: 2024, month: 1, day: 1 };
  let places: readonly string[] = [];
  const cells: CorpusCell[] = [];
  for (const line of readFileSync(join(process.cwd(), "test", "core", "agency", "corpus", `${name}.md`), "utf8").split(
    "\n",
  )) {
    const heading = /^## (commune|district|province|central) (\S+)$/u.exec(line);
    if (heading) {
      level = heading[1] as Level;
      date = parseIso(heading[2]!)!;
      places = [];
    } else if (line.startsWith("Địa danh: ")) places = line.slice("Địa danh: ".length).split("; ");
    else if (line.startsWith("- "))
      cells.push({ level, date, places, ...readMarked(line.slice(2).replaceAll("\\n", "\n")) });
  }
  return cells;
}

function readMarked(line: string): Pick<CorpusCell, "cell" | "parts"> {
  const parts: ExpectedPart[] = [];
  const cell = line.replace(MARKED, (marked: string) => {
    const [text = "", name] = marked.slice(1, -1).split("=");
    parts.push({ type: TYPES[marked.charAt(0)]!, text, ...(name !== undefined && { name }) });
    return text;
  });
  return { cell, parts };
}
