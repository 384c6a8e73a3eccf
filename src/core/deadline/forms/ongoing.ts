import { printRange } from "../print-range";
import { rangeOf, type Form } from "./form";

/** What goes on all the time, perhaps within given years. */
export const ongoing: Form = {
  id: "ongoing",
  head: "ongoing",
  kind: "ongoing",
  examples: {
    "Thường xuyên": "Thường xuyên",
    "thường xuyên, liên tục": "Thường xuyên",
    "Thường xuyên trong năm 2024": "Thường xuyên, năm 2024",
    "Thường xuyên, hằng năm": "Thường xuyên",
    "trong suốt nhiệm kỳ 2021 - 2026": "Thường xuyên, năm 2021 - 2026",
  },
  counterExamples: ["Trong năm 2024", "Hằng năm", "Thường xuyên; báo cáo trước 15/12/2024"],
  read: ({ phrase: { head, span } }) =>
    head === "ongoing" ? { kind: "ongoing", span: span && rangeOf(span) } : undefined,
  print: (meaning) => {
    if (meaning.kind !== "ongoing") return undefined;
    return meaning.span ? `Thường xuyên, ${printRange(meaning.span)}` : "Thường xuyên";
  },
};
