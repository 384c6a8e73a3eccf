import { capitalise, printDay, printTime } from "../print-time";
import { printLimited } from "../print-limited";
import type { Time } from "../time";
import { soleTime, type Form } from "./form";

type DateTime = Extract<Time, { unit: "date" }>;

/** One day, bare or bounded. */
export const date: Form = {
  id: "date",
  head: "bound",
  kind: "date",
  examples: {
    "15/01/2024": "15/01/2024",
    "ngày 05 tháng 02 năm 2024": "05/02/2024",
    "2024-07-15": "15/7/2024",
    "17 giờ 00 ngày 15/3/2026": "15/3/2026",
    "Thứ Sáu, ngày 15/3/2024": "15/3/2024",
    "Trước 15/01/2024": "Trước ngày 15/01/2024",
    "chậm nhất ngày 20/11/2023": "Đến hết ngày 20/11/2023",
    "Xong trước 30/6": "Trước ngày 30/6",
  },
  counterExamples: ["Trước 25/12 hằng năm", "ngày 15 hằng tháng", "15/KH-UBND", "6/2025"],
  read: ({ phrase }) => {
    const found = soleTime(phrase, "date");
    return found && found.time.month !== null ? { kind: "date", ...found } : undefined;
  },
  print: (meaning) => {
    if (meaning.kind !== "date") return undefined;
    const { time, limit } = meaning;
    return limit === "within" && !meansAlways(time) ? printDay(time) : capitalise(printLimited(limit, printTime(time)));
  },
};

/** "24/7" alone means day and night, so this day needs its word. */
const meansAlways = ({ day, month, year }: DateTime): boolean => day === 24 && month === 7 && year === null;
