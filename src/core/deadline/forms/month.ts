import { printLimitedTime } from "../print-limited";
import { capitalise } from "../print-time";
import { soleTime, type Form } from "./form";

/** One month, with or without its year. */
export const month: Form = {
  id: "month",
  head: "bound",
  kind: "month",
  examples: {
    "Tháng 01/2024": "Tháng 01/2024",
    "6/2025": "Tháng 6/2025",
    "trong tháng 01/2023": "Tháng 01/2023",
    "Trước tháng 6/2024": "Trước tháng 6/2024",
    "Tháng Năm năm 2024": "Tháng 5/2024",
    "đến hết tháng 9 năm 2025": "Đến hết tháng 9/2025",
  },
  counterExamples: ["Tháng 11 - 12/2023", "6 tháng", "tháng 13/2024"],
  read: ({ phrase }) => {
    const found = soleTime(phrase, "month");
    return found && { kind: "month", ...found };
  },
  print: (meaning) =>
    meaning.kind === "month" ? capitalise(printLimitedTime(meaning.limit, meaning.time)) : undefined,
};
