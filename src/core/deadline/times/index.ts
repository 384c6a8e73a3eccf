import { readDate } from "./date";
import { readHalf } from "./half";
import { readBareMonth, readMonth } from "./month";
import { readQuarter } from "./quarter";
import { readSchoolYear } from "./school-year";
import type { TimeReader } from "./series";
import { readWeek } from "./week";
import { readWeekday } from "./weekday";
import { readBareYear, readYear } from "./year";

const READERS: readonly TimeReader[] = [
  readDate,
  readBareMonth,
  readHalf,
  readWeek,
  readMonth,
  readQuarter,
  readSchoolYear,
  readYear,
  readBareYear,
  readWeekday,
];

/** The time that begins at a token, read by the first reader that knows it. */
export const readTime: TimeReader = (tokens, at) => {
  for (const read of READERS) {
    const found = read(tokens, at);
    if (found) return found;
  }
  return undefined;
};

export { isFault, type Reading, type Series } from "./series";
