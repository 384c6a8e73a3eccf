import { capitalise } from "../print-time";
import { printRange } from "../print-range";
import { rangeOf, type Form } from "./form";

/** What comes again and again, without a day of its own. */
export const rhythm: Form = {
  id: "rhythm",
  head: "rhythm",
  kind: "recurring",
  examples: {
    "Hàng năm": "Hằng năm",
    "hằng quý, 6 tháng, năm": "Hằng quý, 6 tháng, năm",
    "Hàng năm và bắt đầu từ năm 2022": "Hằng năm, từ năm 2022",
    "6 tháng một lần": "6 tháng một lần",
    "2 lần/năm": "2 lần/năm",
    "định kỳ, đột xuất": "Định kỳ, đột xuất",
    "Hằng tháng trong năm 2024": "Hằng tháng, năm 2024",
  },
  counterExamples: ["Theo kế hoạch thẩm định hằng năm", "trước 25/12 hằng năm", "năm tiếp theo", "Thường xuyên"],
  read: ({ phrase: { head, bound, rhythm: every, span } }) =>
    head === "rhythm" && !bound && every !== null
      ? { kind: "recurring", every, at: null, span: span && rangeOf(span) }
      : undefined,
  print: (meaning) => {
    if (meaning.kind !== "recurring" || meaning.at) return undefined;
    const { every, span } = meaning;
    return capitalise(span ? `${every}, ${printRange(span)}` : every);
  },
};
