import { rangeOf, type Form } from "./form";

const STRETCHES: readonly string[] = ["week", "months", "school-year"];

/** A time with a name of its own that is neither month, quarter, half nor calendar year; printed as the range it is. */
export const stretch: Form = {
  id: "stretch",
  head: "bound",
  kind: "range",
  examples: {
    "9 tháng đầu năm 2026": "9 tháng đầu năm 2026",
    "tuần 2 tháng 3/2026": "Tuần 2 tháng 3/2026",
    "Năm học 2024-2025": "Năm học 2024 - 2025",
    "Trong năm học 2025 - 2026": "Năm học 2025 - 2026",
  },
  counterExamples: ["6 tháng đầu năm 2026", "Năm 2024 - 2025", "9 tháng một lần"],
  read: ({ phrase: { head, bound } }) =>
    head === "bound" && bound?.shape === "one" && STRETCHES.includes(bound.times[0].unit)
      ? { kind: "range", ...rangeOf(bound) }
      : undefined,
  print: () => undefined,
};
