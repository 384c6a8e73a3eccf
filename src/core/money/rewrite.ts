import { respellDecimal } from "./decimal";
import type { ScannedAmount, WrittenNumber } from "./scan";

/** The text with the number of each amount written anew. */
export function rewriteNumbers(
  text: string,
  amounts: readonly ScannedAmount[],
  spell: (number: WrittenNumber) => string,
): string {
  let rewritten = "";
  let from = 0;
  for (const { number } of amounts) {
    rewritten += text.slice(from, number.start) + spell(number);
    from = number.start + number.text.length;
  }
  return rewritten + text.slice(from);
}

/** The number as it stands, or, where its marks are certainly meant the English way, in Vietnamese writing. */
export const inVietnamese = ({ text, value }: WrittenNumber): string =>
  value?.reading === "english" ? respellDecimal(value) : text;
