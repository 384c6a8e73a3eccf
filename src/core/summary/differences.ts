import { fold } from "../text/fold";
import type { ColumnId } from "../annex/annex";
import { textOf } from "../annex/field-text";
import { groupBy } from "../collections";
import { commonest, type AlignedTask } from "./align";
import type { Entry } from "./entries";

const COMPARED: readonly (readonly [ColumnId, string])[] = [
  ["deadline", "Thời hạn"],
  ["lead", "Chủ trì"],
  ["product", "Sản phẩm"],
];
const MOST_VARIANTS = 5;

/** Where units that have one task differ, a line a column: "Thời hạn: Quý I/2024 (3 đơn vị); Quý II/2024 (Xã An Bình)." */
export const differencesOf = (task: AlignedTask): string[] =>
  COMPARED.flatMap(([column, title]) => {
    const variants = variantsOf(task.entries, column);
    if (variants.length < 2) return [];
    const shown = variants.slice(0, MOST_VARIANTS).map(({ text, units }) => `${text} (${unitWords(units)})`);
    const rest = variants.length - shown.length;
    return [`${title}: ${shown.join("; ")}${rest > 0 ? ` và ${rest} cách ghi khác` : ""}.`];
  });

/** Wordings that fold alike, or name the same lead agencies, are one; what most units have comes first. */
function variantsOf(entries: readonly Entry[], column: ColumnId) {
  const byText = groupBy(entries, ({ item }) => textOf(item, column));
  if (byText.size < 2) return [];
  const byMeaning = groupBy(byText, ([text, [entry]]) => (column === "lead" && leadKeys(entry)) || wordsOf(text));
  return [...byMeaning.values()].map(toVariant).sort((a, b) => b.units.length - a.units.length);
}

type Wordings = readonly (readonly [text: string, entries: readonly Entry[]])[];

function toVariant(same: Wordings) {
  const entries = same.flatMap(([, ofText]) => ofText);
  const texts = same.flatMap(([text, ofText]) => ofText.map(() => text));
  return { text: commonest(texts) || "để trống", units: [...new Set(entries.map(({ unit }) => unit.name))] };
}

const leadKeys = ({ leads }: Entry): string =>
  leads
    .map(({ key }) => key)
    .sort()
    .join("; ");

const wordsOf = (text: string): string =>
  fold(text)
    .replace(/[^\p{L}\d/]+/gu, " ")
    .trim();

const unitWords = (units: readonly string[]): string =>
  units.length > 2 ? `${units.length} đơn vị` : units.join(", ");
