import { COLUMN_IDS } from "../annex/annex";
import { textOf } from "../annex/field-text";
import { inBothCases } from "../text/both-cases";
import { compose } from "../text/compose";
import CONFUSIONS from "./data/ocr-confusions.json";
import { ownField, rewrites } from "./place";
import { defineRule } from "./rule";

interface Confusion {
  readonly wrong: string;
  readonly right: string;
  readonly pattern: RegExp;
}

const PATTERNS: readonly Confusion[] = CONFUSIONS.map(({ wrong, right, before = "" }) => ({
  wrong,
  right,
  pattern: new RegExp(`(?<!\\p{L})${compose(wrong).replaceAll(" ", "\\s+")}(?!\\p{L})${before}`, "giu"),
}));

/** One look that passes over the many texts in which there is nothing. */
const SIEVE = new RegExp(
  CONFUSIONS.map(({ wrong }) => inBothCases(compose(wrong)).replaceAll(" ", "\\s+")).join("|"),
  "u",
);

/** Words that a scanner misreads so that they mean something else, or nothing. */
export const ocrConfusion = defineRule({
  id: "ocr-confusion",
  title: "Chữ có thể bị máy quét đọc nhầm",
  why: "Chữ sai dấu làm sai nghĩa và khiến cùng một nhiệm vụ của các đơn vị không gộp được với nhau.",
  example: { wrong: "Phần đầu đạt 100%", right: "Phấn đấu đạt 100%" },
  severity: "warning",
  messages: { misread: "“{wrong}” có lẽ là “{right}”. Nếu đúng vậy, hãy bấm để sửa." },

  *check(context, report) {
    for (const item of context.annex.items) {
      for (const column of COLUMN_IDS) {
        if (!SIEVE.test(textOf(item, column))) continue;
        const place = ownField(item, column);
        if (!place) continue;
        const found = PATTERNS.filter(({ pattern }) => place.text.search(pattern) >= 0);
        const mended = found.reduce(
          (text, { pattern, right }) => text.replace(pattern, (seen) => likeCase(seen, right)),
          place.text,
        );
        for (const { wrong, right } of found.slice(0, 1)) {
          const suggestions = rewrites(context, place, [mended]);
          yield report({ ...place, groupKey: right }, "misread", { wrong, right }, { suggestions });
        }
      }
    }
  },
});

/** Written like what it replaces: in capitals, with a capital first letter, or neither. */
function likeCase(seen: string, right: string): string {
  if (seen === seen.toUpperCase()) return right.toUpperCase();
  const [first = "", ...rest] = right;
  return seen.startsWith(seen.charAt(0).toUpperCase())
    ? first.toUpperCase() + rest.join("")
    : first.toLowerCase() + rest.join("");
}
