import type { RowShape } from "./row-shape";

/** How the cells of one column usually look; a cell is judged against it. */
export interface ColumnHabit {
  /** Share of cells that begin with a number such as "2.5." */
  readonly numbered: number;
  /** Whether texts of its own often begin with a small letter. */
  readonly beginsLower: boolean;
  /** Whether the whole text stands in the column more than once. */
  readonly repeats: (text: string) => boolean;
}

/** From here on a text is the rest of another, for certain; or may be; or is surely a text of its own. */
export const CERTAIN = 2;
export const POSSIBLE = 0.5;
export const SURELY_NEW = -3;

const NUMBERED = /^\d{1,2}(?:\.\d{1,3})+\.?(?:\s|$|(?=\p{L}))/u;
const NINE = 0x39;
const BULLET = /^(?:[-–+•*]\s*\p{L}|[a-zđ]\)|\d{1,2}[.)]\s)/u;
const LOWER = /^["“'(]?\p{Ll}/u;
const UPPER = /^["“'(]?\p{Lu}/u;
const CLOSING = /^[,;.)”%]/u;
const FINAL = /[.!?…;]["”)]?$/u;
/** "HĐND-", "20/11/": cut inside a word or a number. */
const TIGHT_END = /[\p{L}\d][-/]$/u;
const OPEN_END = /[,\-–/(&+:]$/u;
/** None of the three looks further back: a letter may be two units long. */
const LONGEST_END = 3;

/** Words after which no Vietnamese phrase ends: a text that ends with one goes on in the next cell. */
const CONNECTIVES = new Set(
  (
    "và của các những một có theo trong ngoài trên dưới với cho từ đến tới là được về tại do để khi trước bằng hoặc nhằm như mà đối " +
    "thuộc giữa qua vào bởi ở gồm đã đang sẽ phải cần nếu vì mỗi mọi từng lĩnh"
  ).split(" "),
);

const LONGEST_CONNECTIVE = Math.max(...[...CONNECTIVES].map(({ length }) => length));

export const beginsWithCapital = (text: string): boolean => UPPER.test(text);

export const isNumbered = (text: string): boolean => text.charCodeAt(0) <= NINE && NUMBERED.test(text);

/**
 * How far `lower` looks like the rest of `upper` (positive) or like a text of its own (negative). Around 2 it is
 * certain; between 0 and 2 nothing really tells. Whoever needs at least `least` is spared the dearest question where
 * its answer can only lower what is too little already.
 */
export function tailEvidence(upper: string, lower: string, habit: ColumnHabit, least = -Infinity): number {
  if (isNumbered(lower)) return -4;
  if (CLOSING.test(lower)) return 3;
  const apart = startEvidence(upper, lower, habit) + endEvidence(upper) + numberEvidence(upper, habit);
  return apart >= least && habit.repeats(lower) ? apart - 3 : apart;
}

/** A small letter begins the rest of a text, unless whoever typed the table began all texts so. */
function startEvidence(upper: string, lower: string, habit: ColumnHabit): number {
  if (BULLET.test(lower)) return -1;
  if (LOWER.test(lower)) return habit.beginsLower || LOWER.test(upper) ? 0.5 : 2.5;
  return UPPER.test(lower) ? -1 : 0;
}

/** A text that no phrase ends with: "… theo quy định của". */
export const endsOpen = (text: string): boolean => endEvidence(text) > 0;

function endEvidence(upper: string): number {
  if (upper === "") return -2;
  const end = upper.slice(-LONGEST_END);
  if (!isLetter(end.slice(-1))) return markEvidence(upper, end);
  if (isOpen(upper)) return 2;
  return endsWithConnective(upper) ? 1.5 : 0;
}

function markEvidence(upper: string, end: string): number {
  if (TIGHT_END.test(end)) return 3;
  if (isOpen(upper)) return 2;
  if (FINAL.test(end)) return -1.5;
  return OPEN_END.test(end) ? 2 : 0;
}

const isLetter = (sign: string): boolean => sign.toLowerCase() !== sign.toUpperCase();

function endsWithConnective(text: string): boolean {
  const start = text.lastIndexOf(" ") + 1;
  return text.length - start <= LONGEST_CONNECTIVE && CONNECTIVES.has(text.slice(start).toLowerCase());
}

function numberEvidence(upper: string, habit: ColumnHabit): number {
  if (habit.numbered < 0.6) return 0;
  return isNumbered(upper) || upper === "" ? 3 : 1;
}

/** A bracket or quotation mark was opened and not closed. */
function isOpen(text: string): boolean {
  if (!BRACKET.test(text)) return false;
  const count = (mark: string): number => text.split(mark).length - 1;
  return count("(") > count(")") || count("“") > count("”") || count('"') % 2 === 1;
}

const BRACKET = /[("“]/u;

/** Reads the habit of a column, when first asked for, from the rows that are surely tasks. */
export function readHabits(shapes: readonly RowShape[]): (column: number) => ColumnHabit {
  const rows = sureTasks(shapes);
  const habits = new Map<number, ColumnHabit>();
  return (column) => {
    const known = habits.get(column);
    if (known) return known;
    const habit = habitOf(rows.flatMap(({ cells }) => cells.get(column) ?? []));
    habits.set(column, habit);
    return habit;
  };
}

/** The rows that carry a number of their own; where none does, those as full as most are: a torn off row holds little. */
function sureTasks(shapes: readonly RowShape[]): readonly RowShape[] {
  const numbered = shapes.filter(({ numeral }) => numeral);
  if (numbered.length > 0) return numbered;
  const fullest = shapes.reduce((most, { cells }) => Math.max(most, cells.size), 0);
  return shapes.filter(({ cells }) => cells.size * 2 > fullest);
}

const FEWEST_LOWER = 3;
const LEAST_LOWER_SHARE = 0.25;

function habitOf(texts: readonly string[]): ColumnHabit {
  let numbered = 0;
  let lower = 0;
  for (const text of texts) {
    if (isNumbered(text)) numbered += 1;
    if (LOWER.test(text)) lower += 1;
  }
  let repeated: ReadonlySet<string> | undefined;
  return {
    numbered: numbered / Math.max(1, texts.length),
    beginsLower: lower >= FEWEST_LOWER && lower >= texts.length * LEAST_LOWER_SHARE,
    repeats: (text) => (repeated ??= repeatedIn(texts)).has(text),
  };
}

function repeatedIn(texts: readonly string[]): ReadonlySet<string> {
  const seen = new Set<string>();
  return new Set(texts.filter((text) => seen.size === seen.add(text).size));
}
