import { capitalise } from "../print-time";
import { printRange } from "../print-range";
import { placedRange, type Form } from "./form";
import { listedIn } from "./listed";

/** From one time to another, or several times that follow each other. */
export const span: Form = {
  id: "span",
  head: "bound",
  kind: "range",
  examples: {
    "Quý I-IV năm 2024": "Quý I-IV/2024",
    "Quý II, III/2024": "Quý II-III/2024",
    "Tháng 11- 12/2023": "Tháng 11 - 12/2023",
    "từ tháng 1 đến tháng 4/2026": "Tháng 01 - 4/2026",
    "giai đoạn 2021 - 2025": "Năm 2021 - 2025",
    "Quý IV/2024 - Quý I/2025": "Từ quý IV/2024 đến hết quý I/2025",
    "Từ quý II/2024 đến hết năm 2025": "Từ quý II/2024 đến hết năm 2025",
    "Trong tháng 5 và tháng 6 năm 2024": "Tháng 5 - 6/2024",
    "Từ ngày 10/6/2024 đến ngày 15": "Từ ngày 10/6/2024 đến hết ngày 15/6/2024",
    "15 - 20/6/2024": "Từ ngày 15/6/2024 đến hết ngày 20/6/2024",
  },
  counterExamples: [
    "Quý I, III/2024",
    "Quý IV-II/2024",
    "Tháng 3, tháng 9 hằng năm",
    "Quý I/2024; Quý III/2024",
    "01-15-2024",
    "Từ ngày 10 đến ngày 15",
  ],
  read: ({ phrase: { head, bound } }) => {
    if (head !== "bound" || !bound || (bound.shape !== "span" && bound.shape !== "list")) return undefined;
    return listedIn(bound) ? undefined : placedRange({ ...bound, limit: "within" });
  },
  print: (meaning) =>
    meaning.kind === "range" && meaning.from && meaning.to && !meaning.listed
      ? capitalise(printRange(meaning))
      : undefined,
};
