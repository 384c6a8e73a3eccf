import { printLimitedTime } from "../print-limited";
import { capitalise } from "../print-time";
import { soleTime, type Form } from "./form";

/** One quarter; Roman in house form, as annexes print it. */
export const quarter: Form = {
  id: "quarter",
  head: "bound",
  kind: "quarter",
  examples: {
    "Quý I/2024": "Quý I/2024",
    "quý 2 năm 2024": "Quý II/2024",
    "Trong quý III năm 2025": "Quý III/2025",
    "Quý IV": "Quý IV",
    "Hoàn thành trước quý III/2024": "Trước quý III/2024",
  },
  counterExamples: ["Quý I-IV năm 2024", "Quý V/2024", "hằng quý"],
  read: ({ phrase }) => {
    const found = soleTime(phrase, "quarter");
    return found && { kind: "quarter", ...found };
  },
  print: (meaning) =>
    meaning.kind === "quarter" ? capitalise(printLimitedTime(meaning.limit, meaning.time)) : undefined,
};
