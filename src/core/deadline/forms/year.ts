import { printLimitedTime } from "../print-limited";
import { capitalise } from "../print-time";
import { soleTime, type Form } from "./form";

/** One calendar year; without a number it is the year of the plan. */
export const year: Form = {
  id: "year",
  head: "bound",
  kind: "year",
  examples: {
    "Năm 2024": "Năm 2024",
    "trong năm 2023": "Năm 2023",
    "2022": "Năm 2022",
    "Trước năm 2030": "Trước năm 2030",
    "Đến năm 2025": "Đến hết năm 2025",
    "Trong năm": "Trong năm",
  },
  counterExamples: ["2021-2025", "Năm học 2024 - 2025", "hằng năm", "Luật An ninh mạng 2025"],
  read: ({ phrase }) => {
    const found = soleTime(phrase, "year");
    return found && { kind: "year", ...found };
  },
  print: (meaning) => {
    if (meaning.kind !== "year") return undefined;
    const { time, limit } = meaning;
    return time.year === null && limit === "within" ? "Trong năm" : capitalise(printLimitedTime(limit, time));
  },
};
