import { spelledNumber } from "../numerals";
import { dispatch, type Found } from "../phrases";
import { dayWord, readDate } from "./date";
import { halfName, readHalf } from "./half";
import { monthWord, readBareMonth, readMonth } from "./month";
import { quarterWord, readQuarter } from "./quarter";
import { readSchoolYear, schoolYear } from "./school-year";
import type { Reading, TimeReader } from "./series";
import { readWeek, weekWord } from "./week";
import { dayPart, readWeekday, weekday } from "./weekday";
import { readBareYear, readYear, yearWord } from "./year";

/** The time that begins at a token, read by the first reader that knows it. */
export const readTime: TimeReader = dispatch<Found<Reading>>([
  { opens: [dayWord, dayPart, weekday], opensWithNumber: "any", read: readDate },
  { opens: [], opensWithNumber: "any", read: readBareMonth },
  { opens: [halfName, spelledNumber], opensWithNumber: "any", read: readHalf },
  { opens: [weekWord], read: readWeek },
  { opens: [monthWord], read: readMonth },
  { opens: [quarterWord], read: readQuarter },
  { opens: [schoolYear], read: readSchoolYear },
  { opens: [yearWord], read: readYear },
  { opens: [], opensWithNumber: "any", read: readBareYear },
  { opens: [dayPart, weekday], opensWithNumber: "any", read: readWeekday },
]);

/** The words with which a time may begin. */
export const timeOpeners = [
  dayWord,
  dayPart,
  weekday,
  halfName,
  spelledNumber,
  weekWord,
  monthWord,
  quarterWord,
  schoolYear,
  yearWord,
];

export { isFault, type Series } from "./series";
