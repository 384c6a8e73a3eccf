import { printList } from "../print-range";
import { capitalise } from "../print-time";
import { rangeOf, type Form } from "./form";
import { listedIn } from "./listed";

/** Several times between which the work rests: "Quý I, III/2024" is no work for quarter II. */
export const list: Form = {
  id: "list",
  head: "bound",
  kind: "range",
  examples: {
    "Quý I, III/2024": "Quý I, III/2024",
    "Trong tháng 5 và tháng 11 năm 2024": "Tháng 5, 11/2024",
    "Tháng 12 và tháng 02, tháng 6/2026": "Tháng 02, 6, 12/2026",
    "Quý IV/2024 và quý II/2025": "Quý IV/2024, quý II/2025",
    "Năm 2024 và năm 2026": "Năm 2024, năm 2026",
    "Tuần 1 và 3 tháng 6/2026": "Tuần 1 tháng 6/2026, tuần 3 tháng 6/2026",
  },
  counterExamples: ["Quý II, III/2024", "Quý I-III/2024", "Tháng 3, tháng 9 hằng năm", "Quý I/2024; Quý III/2024"],
  read: ({ phrase: { head, bound } }) => {
    const listed = head === "bound" && bound ? listedIn(bound) : undefined;
    return bound && listed ? { kind: "range", ...rangeOf({ ...bound, limit: "within" }), listed } : undefined;
  },
  print: (meaning) => (meaning.kind === "range" && meaning.listed ? capitalise(printList(meaning.listed)) : undefined),
};
