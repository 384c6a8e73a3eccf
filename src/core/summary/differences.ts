import { fold } from "../text/fold";
import type { ColumnId } from "../annex/annex";
import { textOf } from "../annex/field-text";
import { commonest, type AlignedTask } from "./align";
import type { Entry } from "./entries";
import { groupBy } from "./group-by";

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

/** Wordings that fold alike are one; what most units have comes first. */
function variantsOf(entries: readonly Entry[], column: ColumnId) {
  const byText = groupBy(entries, ({ item }) => textOf(item, column));
  if (byText.size < 2) return [];
  const variants = new Map<string, { texts: string[]; units: Set<string> }>();
  for (const [text, same] of byText) {
    const key = fold(text)
      .replace(/[^\p{L}\d/]+/gu, " ")
      .trim();
    const variant = variants.get(key) ?? { texts: [], units: new Set() };
    for (const { unit } of same) {
      variant.texts.push(text);
      variant.units.add(unit.name);
    }
    variants.set(key, variant);
  }
  return [...variants.values()]
    .map(({ texts, units }) => ({ text: commonest(texts) || "để trống", units: [...units] }))
    .sort((a, b) => b.units.length - a.units.length);
}

const unitWords = (units: readonly string[]): string =>
  units.length > 2 ? `${units.length} đơn vị` : units.join(", ");
