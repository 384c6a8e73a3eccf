import { capitalise } from "../print-time";
import { printRange } from "../print-range";
import { placedRange, type Form } from "./form";

const OPEN_SHAPES: readonly string[] = ["since", "following", "after", "from-now"];

/** A range with one open end. */
export const openRange: Form = {
  id: "open-range",
  head: "bound",
  kind: "range",
  examples: {
    "từ 01/7/2025": "Từ ngày 01/7/2025",
    "năm 2022 và các năm tiếp theo": "Từ năm 2022",
    "Từ năm 2025 trở đi": "Từ năm 2025",
    "Sau ngày 30/6/2025": "Từ ngày 01/7/2025",
    "Từ nay đến hết năm 2025": "Từ nay đến hết năm 2025",
  },
  counterExamples: ["năm tiếp theo", "sau khi có hướng dẫn", "từ khi có văn bản", "đến hết năm 2025", "Từ ngày 15"],
  read: ({ phrase: { head, bound } }) =>
    head === "bound" && bound && OPEN_SHAPES.includes(bound.shape) ? placedRange(bound) : undefined,
  print: (meaning) => {
    if (meaning.kind !== "range" || (meaning.from && meaning.to)) return undefined;
    return capitalise(meaning.from ? printRange(meaning) : `từ nay ${printRange(meaning)}`);
  },
};
