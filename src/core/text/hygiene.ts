import { compose } from "./compose";

/** A text without what nobody sees and every comparison stumbles over, and what was done, in Vietnamese. */
export interface CleanText {
  readonly text: string;
  /** Noun phrases for a sentence: "Ô này có ...". Empty when nothing had to be done. */
  readonly changes: readonly string[];
}

interface Cleaning {
  readonly name: string;
  readonly apply: (text: string) => string;
}

/** Cyrillic and Greek letters that look like Latin ones, and the Latin letters. */
const LOOK_ALIKES = "АВЕЅІЈКМНОРСТХУаеѕіјорсхуΑΒΕΖΗΙΚΜΝΟΡΤΥΧο";
const LATIN_ONES = "ABESIJKMHOPCTXYaesijopcxyABEZHIKMNOPTYXo";
const LOOK_ALIKE = new RegExp(`[${LOOK_ALIKES}]`, "gu");

/** Letters that only Unicode Vietnamese has; beside them a soft hyphen is stray, in TCVN3 it is the letter "ư". */
const UNICODE_VIETNAMESE = /[ăđĩũơư\u1EA0-\u1EF9]/iu;

const CLEANINGS: readonly Cleaning[] = [
  { name: "dấu thanh rời (Unicode tổ hợp)", apply: compose },
  { name: "khoảng trắng không ngắt", apply: (text) => text.replace(/[\u00A0\u2000-\u200A\u202F\u205F\u3000]/gu, " ") },
  {
    name: "ký tự ẩn",
    apply: (text) => {
      const visible = text.replace(/[\u200B-\u200F\u202A-\u202E\u2060\uFEFF]/gu, "");
      return UNICODE_VIETNAMESE.test(visible) ? visible.replace(/\u00AD/gu, "") : visible;
    },
  },
  {
    name: "chữ hoặc số toàn khổ",
    apply: (text) => text.replace(/[\uFF01-\uFF5E]/gu, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0)),
  },
  { name: "chữ cái nước ngoài trông giống chữ La-tinh", apply: replaceLookAlikes },
  {
    name: "khoảng trắng thừa",
    apply: (text) =>
      text
        .replace(/\t/gu, " ")
        .replace(/ {2,}/gu, " ")
        .replace(/^\s+|\s+$| +(?=[\r\n])|(?<=\n) +/gu, ""),
  },
  {
    name: "khoảng trắng trước dấu câu",
    apply: (text) => text.replace(/(?<=[\p{L}\p{N})”"]) +(?=[,;:.!?](?:\s|$)|\))/gu, ""),
  },
];

/**
 * Composed Latin letters and the punctuation of office texts, single spaces and line breaks between them and no space
 * before a mark: nothing to do, which is worth knowing on a hundred thousand rows.
 */
const CLEAN =
  /^[\u0021-\u007E\u00A1-\u00AC\u00AE-\u02FF\u1E00-\u1EFF\u2010-\u2027]+(?:[ \n](?![,;:.!?)])[\u0021-\u007E\u00A1-\u00AC\u00AE-\u02FF\u1E00-\u1EFF\u2010-\u2027]+)*$/u;

/** Nothing to clean. False may mean only that the text has to be looked at closely. */
export const isClean = (text: string): boolean => text === "" || CLEAN.test(text);

/**
 * Cleans a cell's text without touching what it says: composed letters, plain spaces, no invisible characters,
 * half-width digits, Latin letters, single spaces, none before punctuation. Line breaks, dashes and the placement of
 * tone marks stay as they are.
 */
export function cleanText(raw: string): CleanText {
  if (isClean(raw)) return { text: raw, changes: [] };
  const changes: string[] = [];
  let text = raw;
  for (const { name, apply } of CLEANINGS) {
    const cleaned = apply(text);
    if (cleaned !== text) changes.push(name);
    text = cleaned;
  }
  return { text, changes };
}

/** Only in a text that is Latin otherwise: a Russian or Greek word is no look-alike. */
function replaceLookAlikes(text: string): string {
  const foreign = text.replace(LOOK_ALIKE, "").match(/[\p{Script=Cyrillic}\p{Script=Greek}]/u);
  return foreign || !/\p{Script=Latin}/u.test(text)
    ? text
    : text.replace(LOOK_ALIKE, (letter) => LATIN_ONES.charAt(LOOK_ALIKES.indexOf(letter)));
}
