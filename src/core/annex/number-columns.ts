import type { ColumnId, Field } from "./annex";

const NUMBERED = ["objective", "task", "activity"] as const;
type NumberedId = (typeof NUMBERED)[number];
type Fields = Readonly<Partial<Record<ColumnId, Field>>>;

const FEWEST_EXAMPLES = 3;
const LEAST_SHARE = 0.7;
/** So many texts tell the habit of a column of any length. */
const ENOUGH_EXAMPLES = 1000;

/**
 * Where nearly all objectives begin with "1.", tasks with "2." and activities with "3.", the number tells the column
 * ("3.29. ..." is an activity wherever it stands). Without at least two such columns it tells nothing.
 */
export function numberColumns(items: readonly Fields[]): (text: string) => NumberedId | undefined {
  const columnOf = new Map<string, NumberedId>();
  for (const id of NUMBERED) {
    const number = usualNumber(items, id);
    if (number !== undefined && !columnOf.has(number)) columnOf.set(number, id);
  }
  return (text) => (columnOf.size > 1 ? columnOf.get(firstNumber(text) ?? "") : undefined);
}

const firstNumber = (text: string): string | undefined => /^(\d)\.\d/u.exec(text)?.[1];

function usualNumber(items: readonly Fields[], id: NumberedId): string | undefined {
  const counts = new Map<string, number>();
  const texts = ownTexts(items, id);
  for (const text of texts) {
    const number = firstNumber(text);
    if (number !== undefined) counts.set(number, (counts.get(number) ?? 0) + 1);
  }
  const [best] = [...counts].sort(([, a], [, b]) => b - a);
  return best && best[1] >= FEWEST_EXAMPLES && best[1] >= texts.length * LEAST_SHARE ? best[0] : undefined;
}

function ownTexts(items: readonly Fields[], id: NumberedId): string[] {
  const texts: string[] = [];
  for (const { [id]: field } of items) {
    if (field && field.text !== "" && !field.inherited) texts.push(field.text);
    if (texts.length === ENOUGH_EXAMPLES) break;
  }
  return texts;
}
