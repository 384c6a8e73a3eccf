import { fold, foldDiacritics } from "../text/fold";

/** Letters that stand for digits in scanned texts, where a number is due: "5O triệu", "l00.000 đồng", "S0 tỷ". */
const SCANNED_DIGITS =
  /(?<![\p{L}\d])(?=[\d.,OoIlS]*[OoIlS])(?=[\d.,OoIlS]*\d)[\d.,OoIlS]+(?= ?(?:triệu|tr|tỷ|tỉ|nghìn|ngàn|đồng|đ)(?!\p{L}))/gu;
const DIGITS = [
  [/o/giu, "0"],
  [/[Il]/gu, "1"],
  [/S/gu, "5"],
] as const;

/** "50. 000.000", "50 .000.000": a space beside the mark; "1'200'000": another mark. */
const TORN_GROUPS = /(?<=(?<!\d)\d{1,3}(?:[.']\d{3})*)(?: \.|\. | \. |['’])(?=000(?!\d)|\d{3}['’])/gu;

/** Units of scale, with or without "đồng", in letters alone: "50 trieu dong". */
const UNITS = /(?<=\d ?)(?:trieu|nghin|ngan|ty)(?: dong)?(?!\p{L})/gu;
const MARKS = [
  ["trieu", "triệu"],
  ["nghin", "nghìn"],
  ["ngan", "ngàn"],
  ["ty", "tỷ"],
  ["dong", "đồng"],
] as const;

/** The text with its numbers and units as they were meant, where scanning or typing spoilt them; itself where nothing is spoilt. */
export const repairSlips = (text: string): string =>
  repairUnits(text)
    .replace(SCANNED_DIGITS, (number) => replaceAll(number, DIGITS))
    .replace(TORN_GROUPS, ".");

/** Only marks are put right; letter case and the place of a tone are the writer's own. */
function repairUnits(text: string): string {
  const bare = foldDiacritics(text);
  if (bare.length !== text.length) return text;
  let repaired = text;
  for (const match of bare.matchAll(UNITS)) {
    const [unit] = match;
    const marked = replaceAll(unit, MARKS);
    const end = match.index + unit.length;
    if (fold(text.slice(match.index, end)) !== marked)
      repaired = repaired.slice(0, match.index) + marked + repaired.slice(end);
  }
  return repaired;
}

const replaceAll = (text: string, pairs: readonly (readonly [string | RegExp, string])[]): string =>
  pairs.reduce((replaced, [before, after]) => replaced.replaceAll(before, after), text);
