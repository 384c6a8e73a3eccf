import { printLimitedTime } from "../print-limited";
import { capitalise } from "../print-time";
import { soleTime, type Form } from "./form";

/** Half of a year. */
export const half: Form = {
  id: "half",
  head: "bound",
  kind: "half",
  examples: {
    "6 tháng đầu năm 2024": "6 tháng đầu năm 2024",
    "06 tháng cuối năm": "6 tháng cuối năm",
    "nửa đầu năm 2025": "6 tháng đầu năm 2025",
  },
  counterExamples: ["9 tháng đầu năm 2026", "6 tháng một lần"],
  read: ({ phrase }) => {
    const found = soleTime(phrase, "half");
    return found && { kind: "half", ...found };
  },
  print: (meaning) => (meaning.kind === "half" ? capitalise(printLimitedTime(meaning.limit, meaning.time)) : undefined),
};
